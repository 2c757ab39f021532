import type { Span } from '../article.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:['’&-]|[.,](?=\p{N})|\.(?=\p{L}))[\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Scripts that put no space between words need the dictionaries that the runtime carries. */
const dictionary = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text or of a part of it: runs of letters and digits, with apostrophes, hyphens and points inside them. */
export const words = (text: string, within: Span = { start: 0, end: text.length }): Span[] => {
  const found: Span[] = [];
  readWords(text, within, (word) => found.push(word) > 0);
  return found;
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
