import type { Reason } from '../guard/reasons.ts';
import { words } from '../text/words.ts';

/** Pronouns that stand for one person, or several: of two sentences joined, one may come to stand for somebody else. */
const PERSONS = new Set('he him his himself she her hers herself they them their theirs themselves'.split(' '));

/** A pronoun for a person must stand in the bearers too, in the same form. */
export const checkPersons = (text: string, bearers: readonly string[]): Pick<Reason, 'kind' | 'says'>[] => {
  const borne = new Set(bearers.flatMap((bearer) => wordsOf(bearer)));
  return wordsOf(text)
    .filter((word) => PERSONS.has(word) && !borne.has(word))
    .map((word) => ({ kind: 'roles', says: `“${word}” stands in none of the sentences named: name who is meant.` }));
};

const wordsOf = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
