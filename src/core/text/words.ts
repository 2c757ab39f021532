import type { Span } from '../article.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:['’&-]|[.,](?=\p{N})|\.(?=\p{L}))[\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Scripts that put no space between words need the dictionaries that the runtime carries. */
const dictionary = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text or of a part of it: runs of letters and digits, with apostrophes, hyphens and points inside them. */
export const words = (text: string, within: Span = { start: 0, end: text.length }): Span[] => {
  const found: Span[] = [];
  const part = text.slice(within.start, within.end);
  const spaced = !UNSPACED.test(part);
  for (const match of part.matchAll(WORD)) {
    const start = within.start + match.index;
    const run = match[0];
    if (spaced || !UNSPACED.test(run)) found.push({ start, end: start + run.length });
    else
      for (const piece of dictionary.segment(run))
        if (piece.isWordLike)
          found.push({ start: start + piece.index, end: start + piece.index + piece.segment.length });
  }
  return found;
};
