import { dot } from '../../summary/salience.ts';
import type { Account, Told } from './accounts.ts';
import { type Salience, wordSalienceOf } from './salience.ts';
import { density, measureOf, type Pick } from './set-features.ts';
import { BRIEF_LENGTH, BRIEF_SALIENCE, BRIEF_WEIGHTS } from './weights.ts';

/** At most so many sentences tell a story, and so many are weighed: the ones that are densest in what matters. */
const MOST = 3;
const WEIGHED = 10;

/**
 * The set of at most three sentences, of whichever articles, that tells most of what the articles of one event have in common and
 * what an editor would take, together at most `budget` words; in the order of the articles, an article's first sentence first, and
 * nothing told twice. Empty where nothing fits.
 */
export const chooseSentences = (accounts: readonly Account[], budget: number): Pick[] => {
  let best: readonly Pick[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const { picks, features } of sentenceSets(accounts, budget)) {
    const value = dot(features, BRIEF_WEIGHTS);
    if (value <= most) continue;
    best = picks;
    most = value;
  }
  return [...best];
};

/** Every set that may be chosen, with its features in the order of `BRIEF_WEIGHTS`. */
export const sentenceSets = (
  accounts: readonly Account[],
  budget: number,
  weights = BRIEF_SALIENCE,
  length = BRIEF_LENGTH,
): { readonly picks: readonly Pick[]; readonly features: readonly number[] }[] => {
  const salience = wordSalienceOf(accounts, weights);
  const pool = poolOf(accounts, salience, budget);
  const measure = measureOf(accounts, salience, length);
  const sets: { picks: readonly Pick[]; features: readonly number[] }[] = [];
  const grow = (picks: readonly Pick[], used: number, from: number): void => {
    if (picks.length > 0) sets.push({ picks, features: measure(picks, used) });
    if (picks.length === MOST) return;
    for (const [index, next] of pool.entries()) {
      if (index < from || used + next.words > budget || (picks.length === 0 && !next.leads)) continue;
      const last = picks.at(-1);
      if (picks.some((pick) => saysAgain(next, pick))) continue;
      if (next.leans && (last?.account !== next.account || last.place !== next.place - 1)) continue;
      grow([...picks, next], used + next.words, index + 1);
    }
  };
  grow([], 0, 0);
  return sets;
};

/** Two publishers tell one thing in much the same words. */
const saysAgain = (one: Told, other: Told): boolean => {
  const shared = [...one.roots].filter((root) => other.roots.has(root)).length;
  return shared >= SAME * Math.min(one.roots.size, other.roots.size);
};

/** This much of the shorter of two sentences. */
const SAME = 0.5;

const poolOf = (accounts: readonly Account[], salience: Salience['word'], budget: number): Pick[] => {
  const all = accounts.flatMap(({ told }, account) => told.map((each): Pick => ({ ...each, account })));
  const fitting = all.filter(({ words }) => words <= budget);
  const kept = new Set(
    fitting.toSorted((one, other) => density(other, salience) - density(one, salience)).slice(0, WEIGHED),
  );
  return fitting.filter((each) => kept.has(each));
};
