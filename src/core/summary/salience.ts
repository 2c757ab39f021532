import type { Candidate } from './candidates.ts';
import { SALIENCE, TITLED } from './weights.ts';

export const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * How likely somebody who sums an article up uses each of its content words, by root, 0 to 1: the more often and the nearer to
 * the news it stands, the more. `news` is the place of the sentence that tells the news.
 */
export const salienceOf = (
  candidates: readonly Candidate[],
  title: ReadonlySet<string>,
  news: number,
  weights: readonly number[] = SALIENCE,
): ReadonlyMap<string, number> =>
  new Map(
    [...wordFeatures(candidates, news)].map(([root, features]) => [
      root,
      logistic(dot(features, weights) + (title.has(root) ? TITLED : 0)),
    ]),
  );

interface Seen {
  /** Sentences that hold it, of all and of the first five. */
  held: number;
  early: number;
  /** How far from the news it stands first, in sentences, and how far into one of them, 0 to 1. */
  first: number;
  into: number;
  quoted: number;
}

const EARLY = 5;
/** A scene before the news stands as far from it as what comes so many sentences after. */
const BEFORE_NEWS = 2;

/** By root, in the order of `SALIENCE`. */
export const wordFeatures = (candidates: readonly Candidate[], news: number): Map<string, number[]> => {
  const all = new Map<string, Seen>();
  for (const { terms, place, barred, quoted } of candidates) {
    if (barred) continue;
    const from = place < news ? news - place + BEFORE_NEWS : place - news;
    let at = 0;
    for (const root of terms) {
      const seen = all.get(root) ?? { held: 0, early: 0, first: Number.POSITIVE_INFINITY, into: 1, quoted: 0 };
      seen.held += 1;
      seen.quoted += quoted;
      if (from < EARLY) seen.early += 1;
      seen.first = Math.min(seen.first, from);
      seen.into = Math.min(seen.into, at / terms.size);
      at += 1;
      all.set(root, seen);
    }
  }
  return new Map(
    [...all].map(([root, { held, early, first, into, quoted }]) => {
      const often = Math.log(held);
      const leads = Number(first === 0);
      const near = [leads, 1 / (1 + first), Math.log(1 + first)];
      const repeated = [often, often * leads, Number(early >= 2), Number(early >= 3)];
      return [
        root,
        [1, Number(/\d/u.test(root)), ...repeated, ...near, Math.min(root.length, 10) / 10, into, quoted / held],
      ];
    }),
  );
};
