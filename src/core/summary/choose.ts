import type { Span } from '../article.ts';
import type { Candidate } from './candidates.ts';
import { dot } from './salience.ts';
import { sharedBy } from './terms.ts';
import { SET_WEIGHTS, TELLS_NEWS } from './weights.ts';

/** A candidate as it would be shown. */
export interface Told extends Candidate {
  readonly segments?: readonly Span[];
}

interface Limits {
  readonly words: number;
  readonly sentences: number;
}

/** The places of the article's first sentence and of that which tells the news. */
interface Places {
  readonly opening: number;
  readonly news: number;
}

interface SentenceSet {
  readonly members: readonly Told[];
  /** In the order of `SET_WEIGHTS`. */
  readonly features: readonly number[];
}

/**
 * The best set of sentences within the limits, in reading order: what somebody who sums the article up would likely tell, in as few
 * words, with the news. One that leans on its predecessor only comes with it, and nothing is told twice. Empty where nothing fits.
 */
export const choose = (
  pool: readonly Told[],
  salience: ReadonlyMap<string, number>,
  limits: Limits,
  places: Places,
  weights: readonly number[] = SET_WEIGHTS,
): readonly Told[] => {
  let best: readonly Told[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const { members, features } of sentenceSets(pool, salience, limits, places)) {
    const value = dot(features, weights) + (members.some(({ place }) => place === places.news) ? TELLS_NEWS : 0);
    if (value <= most) continue;
    best = members;
    most = value;
  }
  return best;
};

/** Every set that may be chosen. */
export const sentenceSets = (
  pool: readonly Told[],
  salience: ReadonlyMap<string, number>,
  limits: Limits,
  { opening, news }: Places,
): SentenceSet[] => {
  const sets: SentenceSet[] = [];
  const tally = tallyOf(salience);
  const grow = (members: readonly Told[], used: number, from: number): void => {
    if (members.length > 0) sets.push({ members, features: tally.features(members, used) });
    if (members.length === limits.sentences) return;
    for (const [index, next] of pool.entries()) {
      if (index < from || used + next.words > limits.words) continue;
      if (members.some((member) => saysAgain(next, member))) continue;
      if (next.leans && members.at(-1)?.place !== next.place - 1) continue;
      if (next.definite && members.length === 0 && next.place !== opening && next.place !== news) continue;
      tally.add(next);
      grow([...members, next], used + next.words, index + 1);
      tally.remove(next);
    }
  };
  grow([], 0, 0);
  return sets;
};

/** Two sentences say one thing where they share this much of the content words of the shorter. */
const SAME = 0.5;

const saysAgain = (one: Told, other: Told): boolean =>
  sharedBy(one.terms, other.terms) >= SAME * Math.min(one.terms.size, other.terms.size);

/** How likely a word too common to compare is one that a summary has too, and how long summaries are, in words. */
const COMMON = 0.4;
const LENGTH = 55;
const SHORT = 40;
const UNIT = 65;

/** What the sentences of a set hold together, kept up as they come and go. */
const tallyOf = (salience: ReadonlyMap<string, number>) => {
  const held = new Map<string, number>();
  const whole = [...salience.values()].reduce((sum, each) => sum + each, 0);
  let content = 0;
  let distinct = 0;
  const add = ({ terms }: Told): void => {
    for (const root of terms) {
      const count = held.get(root) ?? 0;
      held.set(root, count + 1);
      if (count > 0) continue;
      distinct += 1;
      content += salience.get(root) ?? 0;
    }
  };
  const remove = ({ terms }: Told): void => {
    for (const root of terms) {
      const count = (held.get(root) ?? 1) - 1;
      held.set(root, count);
      if (count > 0) continue;
      distinct -= 1;
      content -= salience.get(root) ?? 0;
    }
  };
  const features = (members: readonly Told[], used: number): number[] => {
    const expected = content + COMMON * Math.max(0, used - distinct);
    const share = (of: (one: Told) => number): number =>
      members.reduce((sum, one) => sum + of(one) * one.words, 0) / used;
    return [
      used / UNIT,
      (used / UNIT) ** 2,
      (2 * expected) / (used + LENGTH),
      (2 * expected) / (used + SHORT),
      expected / used,
      (5 * content) / (used + LENGTH),
      (5 * content) / used,
      content / Math.max(1e-9, whole),
      share(({ quoted }) => quoted),
      share(({ spoken }) => Number(spoken)),
      share(({ pictured }) => Number(pictured)),
    ];
  };
  return { add, remove, features };
};
