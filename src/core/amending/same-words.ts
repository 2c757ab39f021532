import { editDistance } from '../command/nearest.ts';

const tokens = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/gu).filter((word) => word !== '');

/** The words of a text, without marks, case and spaces. */
export const plainWords = (text: string): string => tokens(text).join(' ').toLowerCase();

/**
 * Whether two texts say the same in the same words. Marks, case and spaces make no other words, nor does one letter within a longer
 * one, as where a slip was mended; but names and numbers must be the same.
 */
export const saySame = (one: string, other: string): boolean => {
  const [before, after] = [tokens(one), tokens(other)];
  return before.length === after.length && before.every((word, index) => isSame(word, after[index] ?? ''));
};

/** Shorter words are other words where a letter differs; longer ones are none. */
const [shortest, longest] = [5, 30];

const isSame = (one: string, other: string): boolean => {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  // `million` and `billion`, `typical` and `atypical`: slips are seldom at the ends.
  if (one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  const plain = [one, other].every((word) => /^\p{Ll}+$/u.test(word) && word.length >= shortest);
  return plain && Math.max(one.length, other.length) <= longest && editDistance(one, other) <= 1;
};
