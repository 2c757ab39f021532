import { dot } from '../../summary/salience.ts';
import type { Account, Told } from './accounts.ts';
import { type Salience, salienceOf } from './salience.ts';
import { BRIEF_SALIENCE, BRIEF_WEIGHTS } from './weights.ts';

/** A sentence with the account that tells it. */
export interface Pick extends Told {
  readonly account: number;
}

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
): { readonly picks: readonly Pick[]; readonly features: readonly number[] }[] => {
  const salience = salienceOf(accounts, weights);
  const pool = poolOf(accounts, salience, budget);
  const measure = measureOf(accounts, salience);
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

const poolOf = (accounts: readonly Account[], salience: Salience, budget: number): Pick[] => {
  const all = accounts.flatMap(({ told }, account) => told.map((each): Pick => ({ ...each, account })));
  const fitting = all.filter(({ words }) => words <= budget);
  const kept = new Set(
    fitting.toSorted((one, other) => density(other, salience) - density(one, salience)).slice(0, WEIGHED),
  );
  return fitting.filter((each) => kept.has(each));
};

/** What matters in a sentence, by its length. */
const density = ({ roots, words }: Told, salience: Salience): number => sumOf(roots, salience.word) / (words + 3);

const sumOf = (keys: Iterable<string>, worth: (key: string) => number): number => {
  let sum = 0;
  for (const key of keys) sum += worth(key);
  return sum;
};

const measureOf = (accounts: readonly Account[], salience: Salience) => {
  const whole = sumOf(
    new Set(accounts.flatMap(({ headline, roots }) => [...(headline?.roots ?? []), ...roots])),
    salience.word,
  );
  const central = centralities(accounts);
  const titled = new Set(accounts.flatMap(({ headline }) => [...(headline?.roots ?? [])]));
  return (picks: readonly Pick[], used: number): number[] => {
    const roots = new Set(picks.flatMap((pick) => [...pick.roots]));
    const pairs = new Set(picks.flatMap((pick) => [...pick.pairs]));
    const mean = (value: (pick: Pick) => number): number =>
      picks.reduce((sum, pick) => sum + value(pick), 0) / picks.length;
    const count = (value: (pick: Pick) => number): number => picks.reduce((sum, pick) => sum + value(pick), 0);
    const words = sumOf(roots, salience.word);
    return [
      (words + COMMON * Math.max(0, used - roots.size)) / (used + LENGTH),
      words / (used + 1),
      sumOf(pairs, salience.pair) / (used + LENGTH),
      used / LENGTH,
      (used / LENGTH) ** 2,
      picks.length,
      mean(({ leads }) => Number(leads)),
      mean(({ quotes }) => Number(quotes)),
      mean(({ addresses }) => Number(addresses)),
      mean(({ asks }) => Number(asks)),
      words / Math.max(1e-9, whole),
      mean(({ account }) => central[account] ?? 0),
      Math.min(...picks.map((pick) => density(pick, salience))),
      (count(({ roots: held }) => held.size) - roots.size) / used,
      count(({ roots: held }) => [...held].filter((root) => titled.has(root)).length) / used,
    ];
  };
};

/** What a word too common to compare is worth, and the length of a brief that an editor writes, in words. */
const COMMON = 0.2;
const LENGTH = 65;

/** How much of each account the others tell too, from 0 to 1, the most central 1. */
const centralities = (accounts: readonly Account[]): number[] => {
  const holders = new Map<string, number>();
  for (const { roots } of accounts) for (const root of roots) holders.set(root, (holders.get(root) ?? 0) + 1);
  const shared = accounts.map(({ roots }) => sumOf(roots, (root) => (holders.get(root) ?? 1) - 1) / (roots.size + 5));
  const most = Math.max(...shared, 1e-9);
  return shared.map((each) => each / most);
};
