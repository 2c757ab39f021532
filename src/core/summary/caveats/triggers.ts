import type { Span } from '../../article.ts';
import { CAVEAT_PATTERNS } from '../caveat-patterns.ts';
import type { CaveatPattern } from './pattern.ts';

const WORD = /[a-z]{3,}/g;
const KEY = 3;

interface Root {
  readonly stem: string;
  readonly pattern: number;
}

const ROOTS: ReadonlyMap<string, readonly Root[]> = Map.groupBy(
  CAVEAT_PATTERNS.flatMap(({ roots }, pattern) => roots.split(' ').map((stem): Root => ({ stem, pattern }))),
  ({ stem }) => stem.slice(0, KEY),
);

/**
 * Of each sentence the patterns worth trying, in their order, by one pass over the words of the folded text: most
 * sentences hold no root of most patterns.
 */
export const patternsFor = (folded: string, sentences: readonly Span[]): readonly (readonly CaveatPattern[])[] => {
  const found = sentences.map(() => new Set<number>());
  let at = 0;
  WORD.lastIndex = sentences[0]?.start ?? 0;
  for (let match = WORD.exec(folded); match !== null; match = WORD.exec(folded)) {
    const word = match[0];
    const roots = ROOTS.get(word.slice(0, KEY));
    if (roots === undefined) continue;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= match.index) at += 1;
    const set = found[at];
    if (set === undefined) break;
    for (const { stem, pattern } of roots) if (word.startsWith(stem)) set.add(pattern);
  }
  return found.map((set) => CAVEAT_PATTERNS.filter((_, pattern) => set.has(pattern)));
};
