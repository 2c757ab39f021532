import type { Span } from '../article.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:['’&-]|[.,](?=\p{N})|\.(?=\p{L}))[\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Scripts that put no space between words need the dictionaries that the runtime carries. */
const dictionary = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text or of a part of it: runs of letters and digits, with apostrophes, hyphens and points inside them. */
export const words = (text: string, within: Span = { start: 0, end: text.length }): Span[] => {
  const found: Span[] = [];
  const part = text.slice(within.start, within.end);
  if (UNSPACED.test(part)) {
    readWords(text, within, (word) => found.push(word) > 0);
    return found;
  }
  // All runs at once take half the time of one by one; a run begins at the next letter or digit.
  let at = 0;
  for (const run of part.match(WORD) ?? []) {
    const start = part.indexOf(run, at);
    at = start + run.length;
    found.push({ start: within.start + start, end: within.start + at });
  }
  return found;
};

/** The same words as they are written. */
export const writtenWords = (text: string, within: Span = { start: 0, end: text.length }): readonly string[] => {
  const part = text.slice(within.start, within.end);
  return UNSPACED.test(part)
    ? words(text, within).map(({ start, end }) => text.slice(start, end))
    : (part.match(WORD) ?? []);
};

/** Reads the same words one by one, until `read` needs no more of them. */
export const readWords = (text: string, within: Span, read: (word: Span) => boolean): void => {
  const part = text.slice(within.start, within.end);
  const spaced = !UNSPACED.test(part);
  for (const match of part.matchAll(WORD)) {
    const start = within.start + match.index;
    const run = match[0];
    if (spaced || !UNSPACED.test(run)) {
      if (!read({ start, end: start + run.length })) return;
      continue;
    }
    for (const { index, segment, isWordLike } of dictionary.segment(run))
      if (isWordLike && !read({ start: start + index, end: start + index + segment.length })) return;
  }
};
