import { mayBeOne } from '../text/short-names.ts';
import { fullKey, isOrganisation, surname } from './family-names.ts';
import type { Sighting } from './sightings.ts';

/** More bearers of one family name than any article tells apart. */
const BEARERS = 20;

/**
 * Keys of people who are named by an initial or a short form ("R. Brook", "Bob Brook"), to the key of the one other bearer of the
 * family name whom that fits ("Robert Brook"). Nothing is joined where it fits two.
 */
export const readGivenNames = (sightings: readonly Sighting[]): ReadonlyMap<string, string> => {
  const families = new Map<string, Map<string, readonly string[]>>();
  for (const { words, heading } of sightings) {
    if (words.length < 2 || heading || isOrganisation(words)) continue;
    const family = surname(words);
    const bearers = families.get(family) ?? new Map<string, readonly string[]>();
    families.set(family, bearers);
    if (bearers.size < BEARERS) bearers.set(fullKey(words), words);
  }
  const same = new Map<string, string>();
  for (const bearers of families.values()) {
    if (bearers.size < 2) continue;
    for (const [key, words] of bearers) {
      const fitting = [...bearers].filter(([other, whole]) => other !== key && fits(words, whole));
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1 && !same.has(only[0])) same.set(key, only[0]);
    }
  }
  return same;
};

/** Whether the first name of one is, or is short for, a given name of the other; "Jr." sets apart. */
const fits = (words: readonly string[], whole: readonly string[]): boolean => {
  const [given = ''] = words;
  if (afterGiven(words) !== afterGiven(whole)) return false;
  const others = whole.slice(0, -surname(whole).split(' ').length);
  return others.some((other) => given.length <= other.length && mayBeOne(given, other));
};

const afterGiven = (words: readonly string[]): string => fullKey(words).slice((words[0] ?? '').length);
