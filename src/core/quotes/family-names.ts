import { NAME_PARTICLES, NAME_SUFFIXES, ORGANISATION_WORDS, SURNAMES_TOO } from '../text/titles.ts';

const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && NAME_SUFFIXES.has(words[words.length - 1] ?? '') ? words.slice(0, -1) : words;

/** The family name with its particles: "van der Meer". */
export const surname = (words: readonly string[]): string => {
  const core = withoutSuffix(words);
  let from = core.length - 1;
  while (from > 1 && NAME_PARTICLES.has(core[from - 1] ?? '')) from -= 1;
  return core.slice(Math.max(0, from)).join(' ');
};

export const surnameOrAll = (words: readonly string[]): string =>
  NAME_PARTICLES.has(words[0] ?? '') ? words.join(' ') : words.length === 1 ? (words[0] ?? '') : words.join(' ');

/** A bill is an act, and Bill a man; Steven Law is no law: the first word of a name says nothing, nor does such a last one of two. */
export const isOrganisation = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      ORGANISATION_WORDS.has(word) &&
      !(index === 0 && word === 'bill') &&
      !(index === 1 && words.length === 2 && SURNAMES_TOO.has(word)),
  );

/** First and last name: a middle name or initial makes nobody else; "Jr." does. */
export const fullKey = (words: readonly string[]): string => {
  const last = words[words.length - 1] ?? '';
  const suffix = words.length > 2 && NAME_SUFFIXES.has(last) ? ` ${last}` : '';
  return isOrganisation(words) ? words.join(' ') : `${words[0]} ${surname(words)}${suffix}`;
};
