import type { Span } from '../article.ts';
import { beginsWord, type Letters, lettersOf } from './letters.ts';

/** A source whose sentences can be found word for word. */
export interface Wording {
  readonly text: string;
  readonly letters: Letters;
  /** Where the words stand that begin with these letters and those behind them. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
}

/** Letters by which a place is looked up; a shorter sentence is looked up by what it has. */
const KEY = 10;
/** Places tried for one sentence. */
const TRIES = 12;
/** Letters compared for each letter of the text, over all: beyond, the rest counts as not found. */
const BUDGET = 60;

/** Reads a source for its wording. Linear in its length. */
export const readWording = (text: string): Wording => {
  const letters = lettersOf(text);
  const starts = new Map<string, number[]>();
  for (let each = 0; each < letters.all.length; each += 1) {
    if (!beginsWord(letters, each) || !startsSentence(text, letters, each)) continue;
    const key = letters.all.slice(each, each + KEY);
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [each]);
    else if (known.length < TRIES) known.push(each);
    for (let length = 1; length < KEY; length += 1)
      if (endsSentence(text, letters, each + length)) {
        const short = `${letters.all.slice(each, each + length)}.`;
        if (!starts.has(short)) starts.set(short, [each]);
      }
  }
  return { text, letters, starts };
};

/**
 * The parts of a text that are whole sentences of the source word for word, whatever became of capitals, spaces and marks.
 * `openings`: where the text's own sentences begin.
 */
export const verbatimParts = (source: Wording, text: string, openings: readonly Span[]): Span[] => {
  const letters = lettersOf(text);
  const found: Span[] = [];
  let budget = BUDGET * letters.all.length;
  let at = 0;
  let opening = 0;
  const end = letters.all.length;
  while (at < end) {
    const { length, spent } = longest(source, text, letters, at);
    budget -= spent + 1;
    if (budget < 0) break;
    if (length > 0) {
      found.push({ start: letters.at[at] ?? 0, end: (letters.at[at + length - 1] ?? 0) + 1 });
      at += length;
      continue;
    }
    while (opening < openings.length && (openings[opening]?.start ?? 0) <= (letters.at[at] ?? 0)) opening += 1;
    const next = openings[opening]?.start;
    if (next === undefined) break;
    while (at < end && (letters.at[at] ?? 0) < next) at += 1;
  }
  return found;
};

/** How many letters from here on are whole sentences of the source that follow each other there. */
const longest = (
  source: Wording,
  text: string,
  letters: Letters,
  from: number,
): { readonly length: number; readonly spent: number } => {
  let best = 0;
  let spent = 0;
  for (const start of source.starts.get(letters.all.slice(from, from + KEY)) ?? []) {
    let length = 0;
    let whole = 0;
    while (from + length < letters.all.length && agrees(source, start + length, text, letters, from + length)) {
      length += 1;
      if (endsSentence(source.text, source.letters, start + length) && endsWord(letters, from + length)) whole = length;
    }
    spent += length + 1;
    best = Math.max(best, whole);
  }
  for (let length = KEY - 1; best === 0 && length > 0; length -= 1) {
    if (!endsWord(letters, from + length)) continue;
    if (source.starts.has(`${letters.all.slice(from, from + length)}.`)) best = length;
  }
  return { length: best, spent };
};

const endsWord = (letters: Letters, letter: number): boolean =>
  letter === letters.all.length || (letter < letters.all.length && beginsWord(letters, letter));

/** "not able" are not the letters of "notable": only a mark, or what tokenisers cut off, may part a word here and not there. */
const agrees = (source: Wording, there: number, text: string, letters: Letters, here: number): boolean => {
  if (source.letters.all.charCodeAt(there) !== letters.all.charCodeAt(here)) return false;
  const [one, other] = [beginsWord(source.letters, there), beginsWord(letters, here)];
  if (one === other) return true;
  return one ? mayPart(source.text, source.letters, there) : mayPart(text, letters, here);
};

/** Ends of words that tokenisers cut off: "do n't", "it 's", "gon na", "can not". */
const TAILS = new Set(['nt', 't', 's', 're', 've', 'll', 'd', 'm', 'na', 'ta', 'not']);

const mayPart = (text: string, letters: Letters, at: number): boolean => {
  if (at === 0) return true;
  const [before, start] = [(letters.at[at - 1] ?? 0) + 1, letters.at[at] ?? 0];
  if (!/\s/u.test(text.slice(before, Math.min(start, before + 8)))) return true;
  if (/\d/u.test(letters.all.charAt(at)) !== /\d/u.test(letters.all.charAt(at - 1))) return true;
  for (const tail of TAILS) if (letters.all.startsWith(tail, at) && endsWord(letters, at + tail.length)) return true;
  return false;
};

const STARTS = /(?:^|[.!?…:;\n"“”'’‘()\]`–—-])\s*$/u;
const STOPS = /^\s*(?:$|[.!?…\n"“”'’`)\]]|-[lr]rb)/iu;
/** Characters looked at on either side of a sentence. */
const REACH = 12;

const startsSentence = (text: string, letters: Letters, letter: number): boolean => {
  const at = letters.at[letter] ?? 0;
  return letter === 0 || STARTS.test(text.slice(Math.max(0, at - REACH), at));
};

const endsSentence = (text: string, letters: Letters, letter: number): boolean => {
  if (letter > letters.all.length) return false;
  const at = (letters.at[letter - 1] ?? 0) + 1;
  return STOPS.test(text.slice(at, at + REACH));
};
