/** A word of a typed command: `key:value`, a bare value, or a value inside quotation marks. */
export interface Word {
  readonly key: string | null;
  readonly value: string;
  readonly quoted: boolean;
  /** As it was typed, for a card that says what was wrong. */
  readonly raw: string;
}

export type Words =
  | { readonly ok: true; readonly words: readonly Word[] }
  | { readonly ok: false; readonly from: string };

/** Slack's and phones' keyboards turn straight marks into curly ones, not always in pairs. */
const closers = new Map([
  ['"', '"'],
  ['“', '”“"'],
  ['”', '”“"'],
  ['„', '“”"'],
  ['«', '»'],
]);

const keyAt = /(\p{L}[\p{L}-]*)[:=](?!\/\/)/uy;
const space = /\s/u;

interface Quoted {
  readonly value: string;
  readonly end: number;
}

/** Reads from an opening mark to its closing one; a backslash keeps a mark or a backslash as it is. */
const readQuoted = (text: string, start: number): Quoted | null => {
  const closing = closers.get(text[start] ?? '') ?? '';
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (letter === '\\' && (next === '\\' || closing.includes(next)) && next !== '') {
      value += next;
      at += 1;
    } else if (closing.includes(letter)) return { value, end: at + 1 };
    else value += letter;
  }
  return null;
};

/** Splits what follows `/news` into words; fails at a quotation mark that opens and never closes. */
export const splitWords = (text: string): Words => {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (space.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const start = at;
    keyAt.lastIndex = at;
    const key = keyAt.exec(text)?.[1]?.toLowerCase() ?? null;
    if (key !== null) {
      at = keyAt.lastIndex;
      // `count: 5` is meant as `count:5`.
      while (at < text.length && space.test(text[at] ?? '')) at += 1;
    }
    if (closers.has(text[at] ?? '')) {
      const quoted = readQuoted(text, at);
      if (quoted === null) return { ok: false, from: text.slice(start) };
      at = quoted.end;
      words.push({ key, value: quoted.value, quoted: true, raw: text.slice(start, at) });
      continue;
    }
    const from = at;
    while (at < text.length && !space.test(text[at] ?? '')) at += 1;
    words.push({ key, value: text.slice(from, at), quoted: false, raw: text.slice(start, at) });
  }
  return { ok: true, words };
};

/** A value as it must be typed to be read back as one. */
export const quoteWord = (value: string): string =>
  /^[\p{L}\p{N}@#/.,+_-][^\s]*$/u.test(value) && !/["“”„«»\\]/.test(value)
    ? value
    : `"${value.replace(/[\\"]/g, '\\$&')}"`;
