import { slice } from '../src/core/article.ts';
import { root } from '../src/core/summary/terms.ts';
import { words } from '../src/core/text/words.ts';

/** A text as ROUGE compares it: its words by their roots, and the pairs of neighbours. Source: Lin 2004, https://aclanthology.org/W04-1013. */
export interface Counted {
  readonly words: readonly string[];
  readonly one: ReadonlyMap<string, number>;
  readonly two: ReadonlyMap<string, number>;
}

export const countedOf = (text: string): Counted => {
  const held = words(text).map((word) => root(slice(text, word)));
  return { words: held, one: tally(held), two: tally(held.slice(1).map((word, at) => `${held[at]} ${word}`)) };
};

/** F1 of single words, of pairs, and of the longest common subsequence, 0 to 1 each. */
export const rouge = (text: Counted, reference: Counted): { one: number; two: number; longest: number } => ({
  one: f1(shared(text.one, reference.one), text.words.length, reference.words.length),
  two: f1(shared(text.two, reference.two), text.words.length - 1, reference.words.length - 1),
  longest: f1(longest(text.words, reference.words), text.words.length, reference.words.length),
});

const tally = (keys: readonly string[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1);
  return sums;
};

const shared = (some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number =>
  [...some].reduce((sum, [key, count]) => sum + Math.min(count, others.get(key) ?? 0), 0);

const f1 = (hits: number, length: number, wanted: number): number => (hits === 0 ? 0 : (2 * hits) / (length + wanted));

const longest = (some: readonly string[], others: readonly string[]): number => {
  let before = new Uint16Array(others.length + 1);
  for (const word of some) {
    const now = new Uint16Array(others.length + 1);
    for (const [at, other] of others.entries())
      now[at + 1] = other === word ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0);
    before = now;
  }
  return before[others.length] ?? 0;
};
