import type { Span } from '../../article.ts';
import { CAVEAT_PATTERNS } from '../caveat-patterns.ts';
import type { CaveatPattern } from './pattern.ts';

const KEY = 3;

interface Root {
  readonly stem: string;
  readonly pattern: number;
}

/** A power of two that has room for them. */
const LETTERS = 32;
const A = 97;
const Z = 122;
const isLetter = (code: number): boolean => code >= A && code <= Z;

/** The first letters of a root as one number, below 0 where they are not all between `a` and `z`: no text is cut for a look. */
const keyAt = (text: string, at: number): number => {
  let key = 0;
  for (let letter = at; letter < at + KEY; letter += 1) {
    const code = text.charCodeAt(letter);
    if (!isLetter(code)) return -1;
    key = key * LETTERS + code - A;
  }
  return key;
};

/** By their first letters. */
const ROOTS: readonly (readonly Root[] | undefined)[] = (() => {
  const byKey = Map.groupBy(
    CAVEAT_PATTERNS.flatMap(({ roots }, pattern) => roots.split(' ').map((stem): Root => ({ stem, pattern }))),
    ({ stem }) => keyAt(stem, 0),
  );
  return Array.from({ length: LETTERS ** KEY }, (_, key) => byKey.get(key));
})();

const NONE: readonly CaveatPattern[] = [];

/** The patterns worth trying on a sentence of a folded text, in their order: most sentences hold no root of most of them. */
export const patternsFor = (folded: string, { start, end }: Span): readonly CaveatPattern[] => {
  const found = new Set<number>();
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const letter = isLetter(folded.charCodeAt(at));
    const roots = letter && !inside ? ROOTS[keyAt(folded, at)] : undefined;
    if (roots !== undefined) for (const { stem, pattern } of roots) if (folded.startsWith(stem, at)) found.add(pattern);
    inside = letter;
  }
  if (found.size === 0) return NONE;
  return [...found].sort((a, b) => a - b).flatMap((pattern) => CAVEAT_PATTERNS[pattern] ?? []);
};
