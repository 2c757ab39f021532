import { root } from '../summary/terms.ts';

/** Reports of one event use a word's whole family; with five letters, or seven, left-out batches are grouped worse. */
const length = 6;

/** How the words of one family begin, near enough to see that "vaccine" and "vaccinated" are one; what has a digit stays whole. */
export const stem = (word: string): string => {
  const base = root(word);
  return /\p{N}/u.test(base) ? base : base.slice(0, length);
};
