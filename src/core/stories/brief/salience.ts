import { dot, logistic } from '../../summary/salience.ts';
import type { Account, Line, Term } from './accounts.ts';

/** How likely an editor would tell each word, and each pair of words, of what the accounts of one event hold: 0 to 1. */
export interface Salience {
  readonly word: (root: string) => number;
  readonly pair: (pair: string) => number;
}

/** Weights of `wordFeatures` and `pairFeatures`, in their order. */
export interface SalienceWeights {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
}

export const salienceOf = (accounts: readonly Account[], weights: SalienceWeights): Salience => ({
  word: wordSalienceOf(accounts, weights.words),
  pair: likelihoods(pairFeatures(accounts), weights.pairs),
});

export const wordSalienceOf = (accounts: readonly Account[], weights: readonly number[]): Salience['word'] =>
  likelihoods(wordFeatures(accounts), weights);

const likelihoods = (features: ReadonlyMap<string, readonly number[]>, weights: readonly number[]) => {
  const all = new Map([...features].map(([key, values]) => [key, logistic(dot(values, weights))]));
  return (key: string): number => all.get(key) ?? 0;
};

/** By root: in how many headlines, texts, ledes and articles it stands, how often, and whether it is a name, a number or long. */
export const wordFeatures = (accounts: readonly Account[]): Map<string, number[]> => {
  const lines = accounts.flatMap(({ headline, told }): Line[] => (headline === null ? [...told] : [headline, ...told]));
  const shapes = new Map<string, Term>();
  for (const { told } of accounts) for (const { terms } of told) for (const term of terms) remember(shapes, term);
  // Headlines may have a capital on every word: they tell nothing of names.
  for (const { headline } of accounts)
    for (const term of headline?.terms ?? []) remember(shapes, { ...term, name: false });
  const held = counts(lines.map(({ roots }) => roots));
  const titled = counts(accounts.map(({ headline }) => headline?.roots ?? new Set()));
  const written = counts(accounts.map(({ roots }) => roots));
  const led = counts(accounts.map(({ told }) => told[0]?.roots ?? new Set()));
  const anywhere = counts(accounts.map(({ headline, roots }) => new Set([...(headline?.roots ?? []), ...roots])));
  const all = accounts.length;
  return new Map(
    [...shapes].map(([root, { name, number, length }]) => {
      const by = (some: ReadonlyMap<string, number>) => some.get(root) ?? 0;
      const articles = by(anywhere);
      return [
        root,
        [
          1,
          by(titled) / all,
          by(written) / all,
          by(led) / all,
          articles / all,
          Number(articles > 1),
          Number(articles > 2),
          Number(by(titled) > 1),
          Math.log(1 + by(held)),
          Number(name),
          Number(number),
          length / 10,
        ],
      ];
    }),
  );
};

/** By pair: in how many headlines, texts and ledes it stands, and whether in those of two articles or of more. */
export const pairFeatures = (accounts: readonly Account[]): Map<string, number[]> => {
  const titled = counts(accounts.map(({ headline }) => headline?.pairs ?? new Set()));
  const written = counts(accounts.map(({ pairs }) => pairs));
  const led = counts(accounts.map(({ told }) => told[0]?.pairs ?? new Set()));
  const anywhere = counts(accounts.map(({ headline, pairs }) => new Set([...(headline?.pairs ?? []), ...pairs])));
  const all = accounts.length;
  return new Map(
    [...anywhere].map(([pair, articles]) => {
      const by = (some: ReadonlyMap<string, number>) => some.get(pair) ?? 0;
      const shares = [by(titled) / all, by(written) / all, by(led) / all];
      return [pair, [1, ...shares, Number(articles > 1), Number(articles > 2), Number(by(titled) > 1)]];
    }),
  );
};

const remember = (shapes: Map<string, Term>, term: Term): void => {
  if (!shapes.has(term.root)) shapes.set(term.root, term);
};

export const counts = (sets: readonly ReadonlySet<string>[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const set of sets) for (const each of set) sums.set(each, (sums.get(each) ?? 0) + 1);
  return sums;
};
