import type { Word } from './clause.ts';
import type { Form } from './form.ts';

/** Rules out forms one of whose words a sentence does not hold anywhere: nearly all, before any is followed word by word. */
export interface Sieve {
  /** By form, the numbers of what its words must be. */
  readonly needs: ReadonlyMap<Form, readonly number[]>;
  /** By word or class, the numbers of what it may be. */
  readonly fits: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
}

/** Prepares for some forms; words that may be the same are numbered once. */
export const sieveOf = (forms: readonly Form[]): Sieve => {
  const numbers = new Map<string, number>();
  const fits = new Map<string, number[]>();
  const numberOf = (keys: ReadonlySet<string>): number => {
    const name = [...keys].sort().join('|');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    for (const key of keys) fits.set(key, [...(fits.get(key) ?? []), numbers.size]);
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const needs = new Map(forms.map((form) => [form, form.takes.map(numberOf)]));
  return { needs, fits, size: numbers.size };
};

/** What the words of a sentence may be, by number; all end. */
export const marksOf = ({ fits, size }: Sieve, words: readonly Word[]): Uint8Array => {
  const marks = new Uint8Array(size);
  const mark = (key: string): void => {
    for (const one of fits.get(key) ?? NONE) marks[one] = 1;
  };
  mark('$');
  for (const { lower, classes } of words) {
    mark(lower);
    for (const one of classes) mark(one);
  }
  return marks;
};

const NONE: readonly number[] = [];

/** Whether a sentence holds words for all that a form takes, in whatever order. */
export const passes = (needs: readonly number[], marks: Uint8Array): boolean => {
  for (const one of needs) if (marks[one] !== 1) return false;
  return true;
};
