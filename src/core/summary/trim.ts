import { type Span, slice } from '../article.ts';
import { words } from '../text/words.ts';
import { type Loose, looseParts } from './loose-parts.ts';

const FEWEST_WORDS_LEFT = 8;
/** Of a sentence with more parts so many are tried. */
const MOST_PARTS = 12;

/** What is longer is no sentence that news is written in, and would be weighed part by part, UTF-16 units. */
const LONGEST = 2_000;

/** A sentence that lost parts: the pieces that are left, verbatim spans in order, and their words. */
export interface Trimmed extends Span {
  readonly segments: readonly Span[];
  readonly words: number;
}

/** Ends in the middle of a phrase. */
const HANGS = /(?:^|\s)(?:that|of|to|and|or|but|the|an?|by|with|for|in|on|at|from|between|both|either|not|as|than)$/iu;

/**
 * The most of a sentence that is within `budget` words, where only such parts are left out as bear on nothing that is kept:
 * its last clause, and where `inside` is allowed, parentheses, ages, descriptions between commas and the words that say which
 * office told it. Null where that can't be had.
 */
export const trimSentence = (
  text: string,
  sentence: Span,
  budget: number,
  { inside = false }: { readonly inside?: boolean } = {},
): Trimmed | null => {
  if (sentence.end - sentence.start > LONGEST) return null;
  const written = slice(text, sentence);
  const parts = looseParts(written);
  const tails = parts
    .filter(({ kind }) => kind !== 'aside')
    .sort((one, other) => other.start - one.start)
    .slice(0, MOST_PARTS);
  const inner = inside ? parts.filter(({ kind }) => kind === 'aside').slice(0, MOST_PARTS) : [];
  const spoken = inside ? tails : tails.filter(({ kind }) => kind === 'clause');
  for (const tail of [null, ...spoken]) {
    const left: Loose[] = tail === null ? [] : [tail];
    const before = inner.filter(({ end }) => end <= (tail?.start ?? written.length));
    for (const next of [null, ...before]) {
      if (next !== null && left.some((one) => one.start < next.end && next.start < one.end)) continue;
      if (next !== null) left.push(next);
      if (left.length === 0) continue;
      const segments = without(written, left);
      const count = segments.reduce((sum, segment) => sum + words(written, segment).length, 0);
      if (count > budget) continue;
      return count < FEWEST_WORDS_LEFT || !isWhole(written, segments) ? null : placed(sentence, segments, count);
    }
  }
  return null;
};

const placed = ({ start }: Span, segments: readonly Span[], count: number): Trimmed => {
  const all = segments.map((segment) => ({ start: start + segment.start, end: start + segment.end }));
  return { start, end: all.at(-1)?.end ?? start, segments: all, words: count };
};

const without = (written: string, left: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of left.toSorted((one, other) => one.start - other.start)) {
    kept.push({ start: at, end: start });
    at = end;
  }
  if (at < written.length) kept.push({ start: at, end: written.length });
  return kept.flatMap((span) => {
    const piece = slice(written, span);
    const trimmed = {
      start: span.start + piece.length - piece.trimStart().length,
      end: span.start + piece.trimEnd().length,
    };
    return trimmed.end > trimmed.start ? [trimmed] : [];
  });
};

/** No mark or bracket lost its partner, and nothing ends in the middle of a phrase. */
const isWhole = (written: string, segments: readonly Span[]): boolean => {
  const left = segments.map((segment) => slice(written, segment));
  const all = left.join(' ');
  const even = (all.match(/["“”]/g) ?? []).length % 2 === 0 && all.split('(').length === all.split(')').length;
  return even && !HANGS.test(left.at(-1) ?? '');
};
