import type { Span } from '../../article.ts';
import { CAVEAT_PATTERNS } from '../caveat-patterns.ts';
import type { CaveatPattern } from './pattern.ts';

const KEY = 3;

interface Root {
  readonly stem: string;
  readonly pattern: number;
}

const ROOTS: ReadonlyMap<string, readonly Root[]> = Map.groupBy(
  CAVEAT_PATTERNS.flatMap(({ roots }, pattern) => roots.split(' ').map((stem): Root => ({ stem, pattern }))),
  ({ stem }) => stem.slice(0, KEY),
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
      for (const { stem, pattern } of ROOTS.get(folded.slice(at, at + KEY)) ?? [])
        if (folded.startsWith(stem, at)) found.add(pattern);
    inside = letter;
  }
  if (found.size === 0) return NONE;
  return [...found].sort((a, b) => a - b).flatMap((pattern) => CAVEAT_PATTERNS[pattern] ?? []);
};
