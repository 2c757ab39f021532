import type { Span } from '../article.ts';

/** A passage between quotation marks, within one paragraph; the span is what stands inside the marks. */
export interface Marked extends Span {
  /** Where the opening mark begins and the closing mark ends; without a closing mark, where the paragraph ends. */
  readonly outer: Span;
  readonly closed: boolean;
  /** Single marks: British primary quotation, or a headline's. */
  readonly single: boolean;
}

/** Opening mark to the marks that may close it; double styles first. From the Unicode line breaking class QU and CLDR's delimiters. */
const DOUBLE: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  // Wrong way round: ”abhorrent“.
  '”': '“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '\u0093': '\u0094',
};

/** Every character that may be a double or single quotation mark. */
export const MARKS = '"“”„«»「」『』〝〞〟\u0093\u0094\'‘’‚‹›`';

/** Clipped words and decades that begin with an apostrophe. */
const CLIPPED = /^['’‘](?:em|cause|til|till|n|bout|round|tis|twas|cuz|cos|nother|ere|\d\ds?)\b/iu;

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (char: string): boolean => LETTER.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);

/** May begin a quotation: nothing or a space, bracket or dash before it, something after it. */
const looksOpening = (before: string, after: string): boolean =>
  (isSpace(before) || /[([{—–\-/:,;>]/u.test(before)) && !isSpace(after);

const looksClosing = (before: string, after: string): boolean => !isSpace(before) && !isLetter(after);

/**
 * The outermost quoted passages of a paragraph, in order. An opening mark with no partner runs to the paragraph's
 * end; an apostrophe or an inch sign is no mark.
 */
export const markedIn = (text: string, paragraph: Span): Marked[] => {
  const found: Marked[] = [];
  let at = paragraph.start;
  const doubles = indexDoubles(text, paragraph);
  for (const pair of doubles) {
    singlesIn(text, { start: at, end: pair.outer.start }, found);
    found.push(pair);
    at = pair.outer.end;
  }
  singlesIn(text, { start: at, end: paragraph.end }, found);
  return found;
};

/**
 * The outermost quoted passages of a paragraph of an article that marks speech with single marks: double marks inside those belong
 * to the quotation.
 */
export const markedWithSingles = (text: string, paragraph: Span): Marked[] => {
  const singles: Marked[] = [];
  singlesIn(text, paragraph, singles);
  const all = [...singles, ...indexDoubles(text, paragraph)].sort((one, other) => one.outer.start - other.outer.start);
  const found: Marked[] = [];
  for (const mark of all) if (mark.outer.start >= (found.at(-1)?.outer.end ?? paragraph.start)) found.push(mark);
  return found;
};

const indexDoubles = (text: string, paragraph: Span): Marked[] => {
  const places = doubleMarks(text, paragraph);
  const found: Marked[] = [];
  let open: { at: number; closers: string; depth: number; left: number } | null = null;
  for (const [order, place] of places.entries()) {
    const char = text[place] ?? '';
    const before = place > paragraph.start ? (text[place - 1] ?? '') : '';
    const after = place + 1 < paragraph.end ? (text[place + 1] ?? '') : '';
    // A stray closing mark that looked like a mark the wrong way round.
    if (open !== null && text[open.at] === '”' && char === '“' && !looksClosing(before, after)) open = null;
    // "“: two styles of one mark.
    if (open !== null && open.at === place - 1 && char === '“') open = null;
    if (open === null) {
      if (DOUBLE[char] === undefined || !opens(char, before, after)) continue;
      open = { at: place, closers: DOUBLE[char], depth: 0, left: places.length - order - 1 };
      continue;
    }
    const same: boolean = char === text[open.at];
    if (same && isSpace(before) && !isSpace(after)) {
      // A second opening mark: nested where enough marks follow to close both, else the first was never closed.
      if (remainingAreEven(open.left))
        open = { at: place, closers: open.closers, depth: 0, left: places.length - order - 1 };
      else open.depth += 1;
      continue;
    }
    // “abhorrent“: an opening mark that stands where only a closing one can.
    const reversed = char === '“' && looksClosing(before, after) && /[\s.,;:!?)]/u.test(after);
    if (!open.closers.includes(char) && !reversed) continue;
    if (open.depth > 0) {
      open.depth -= 1;
      continue;
    }
    found.push(between(open.at, 1, place, 1, false));
    open = null;
  }
  if (open !== null && text[open.at] !== '”' && paragraph.end > open.at + 1)
    found.push(unclosed(open.at, paragraph.end));
  return found;
};

/** With an even number of marks after the first opening one, the marks do not pair up. */
const remainingAreEven = (left: number): boolean => left % 2 === 0;

const opens = (char: string, before: string, after: string): boolean => {
  if (char !== '"')
    return char === '»' || char === '”' ? looksOpening(before, after) : !isSpace(after) || isSpace(before);
  return looksOpening(before, after) || (!isLetter(before) && !isSpace(after) && isLetter(after));
};

const DOUBLE_MARK = /["“”„«»「」『』〝〞〟\u0093\u0094]/gu;

const doubleMarks = (text: string, paragraph: Span): number[] => {
  const places: number[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(DOUBLE_MARK))
    places.push(paragraph.start + match.index);
  return places;
};

/** British single marks: an opening mark, and the nearest closing mark that cannot be an apostrophe. */
const singlesIn = (text: string, part: Span, found: Marked[]): void => {
  // No closing mark stands before these places: what one opening mark sought in vain, the next need not seek again.
  const barren = { "'": 0, '‘': 0 };
  for (let at = part.start; at < part.end; at += 1) {
    const char = text[at];
    if (char !== "'" && char !== '‘') continue;
    const before = at > 0 ? (text[at - 1] ?? '') : '';
    const after = at + 1 < part.end ? (text[at + 1] ?? '') : '';
    // Two single marks in place of a double one are a typesetter's leftover that also stands for feet, inches and seconds.
    if (before === char || after === char) continue;
    if (!looksOpening(before, after) || CLIPPED.test(text.slice(at, at + 8))) continue;
    const limit = Math.min(part.end, at + SINGLE_REACH);
    const close = singleCloser(text, char, Math.max(at + 2, barren[char]), limit, part.end);
    if (close === null) {
      barren[char] = limit;
      continue;
    }
    found.push(between(at, 1, close, 1, true));
    at = close;
  }
};

/** Longest quotation in single marks that is looked for, UTF-16 units; keeps a text full of apostrophes linear. */
const SINGLE_REACH = 1500;

const singleCloser = (text: string, open: "'" | '‘', from: number, limit: number, end: number): number | null => {
  const closers = open === '‘' ? "'’" : "'";
  let fallback: number | null = null;
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (!closers.includes(char)) continue;
    const before = text[at - 1] ?? '';
    const after = at + 1 < end ? (text[at + 1] ?? '') : '';
    if (!looksClosing(before, after) || before === char || after === char) continue;
    // "the workers' rights": a plural's apostrophe looks like a closing mark; one after punctuation does not.
    if (!/s/iu.test(before) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return at;
    fallback ??= at;
  }
  return fallback;
};

const between = (open: number, openLength: number, close: number, closeLength: number, single: boolean): Marked => ({
  start: open + openLength,
  end: close,
  outer: { start: open, end: close + closeLength },
  closed: true,
  single,
});

const unclosed = (open: number, end: number): Marked => ({
  start: open + 1,
  end,
  outer: { start: open, end },
  closed: false,
  single: false,
});
