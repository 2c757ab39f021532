import type { Span } from '../../article.ts';
import { CAVEAT_PATTERNS } from '../caveat-patterns.ts';
import type { CaveatPattern } from './pattern.ts';

const KEY = 3;

interface Root {
  readonly stem: string;
  readonly pattern: number;
}

/** The first letters of a root as one number: no text is cut for a look. */
const keyAt = (text: string, at: number): number => {
  let key = 0;
  for (let letter = 0; letter < KEY; letter += 1) key = key * 128 + (text.charCodeAt(at + letter) & 127);
  return key;
};

const ROOTS: ReadonlyMap<number, readonly Root[]> = Map.groupBy(
  CAVEAT_PATTERNS.flatMap(({ roots }, pattern) => roots.split(' ').map((stem): Root => ({ stem, pattern }))),
  ({ stem }) => keyAt(stem, 0),
);

const NONE: readonly CaveatPattern[] = [];

/** Between `a` and `z`. */
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The patterns worth trying on a sentence of a folded text, in their order: most sentences hold no root of most of them. */
export const patternsFor = (folded: string, { start, end }: Span): readonly CaveatPattern[] => {
  const found = new Set<number>();
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const letter = isLetter(folded.charCodeAt(at));
    if (letter && !inside)
      for (const { stem, pattern } of ROOTS.get(keyAt(folded, at)) ?? [])
        if (folded.startsWith(stem, at)) found.add(pattern);
    inside = letter;
  }
  if (found.size === 0) return NONE;
  return [...found].sort((a, b) => a - b).flatMap((pattern) => CAVEAT_PATTERNS[pattern] ?? []);
};
