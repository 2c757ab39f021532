import { foldedWords } from '../core/text/folded-words.ts';

export { fold } from '../core/text/folded-words.ts';

/** PostgreSQL refuses lexemes of 2 KB and vectors of 1 MB (https://www.postgresql.org/docs/18/textsearch-limits.html). */
const longestWord = 64;
const longestIndex = 200_000;

/**
 * The distinct words of a text, in order of first appearance, folded. Both databases index and seek exactly
 * these, so they find the same; a word holds letters and digits alone, so it can't be query syntax.
 */
export const searchWords = (text: string): string[] => {
  const found = new Set<string>();
  let length = 0;
  for (const match of foldedWords(text)) {
    const kept = match.length > longestWord ? Array.from(match).slice(0, longestWord).join('') : match;
    if (found.has(kept)) continue;
    length += kept.length + 1;
    if (length > longestIndex) break;
    found.add(kept);
  }
  return [...found];
};
