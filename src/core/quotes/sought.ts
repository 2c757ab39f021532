import { foldedWords } from '../text/folded-words.ts';
import { ORGANISATION_WORDS } from '../text/titles.ts';

/** Who stands in a role beside the speaker: kin, and those who speak or act for another. */
const BESIDE =
  'wife|husband|widow|widower|partner|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|friend|colleague|' +
  'aide|adviser|advisor|assistant|lawyer|attorney|barrister|solicitor|counsel|spokesman|spokeswoman|spokesperson|biographer|agent|' +
  'manager|rival|opponent|ally|supporter|successor|predecessor|deputy';
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*`;
const OTHERS = new RegExp(
  String.raw`\b(?:${BESIDE}) (?:of|to|for) (?<named>${NAME})|(?<possessor>${NAME})['’]s?(?![\p{L}\p{N}])`,
  'gu',
);

const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir dame lord lady'.split(' '));

/**
 * The words by which a speaker is sought: the naming and the role, but for whom else the role names, so that "Bill Fenn" is not found
 * in "Ada Fenn, wife of Bill Fenn". An organisation stays: "spokesman for the Harbour Council".
 */
export const speakerWords = (naming: string, role: string | null): string =>
  role === null
    ? naming
    : `${naming} ${role.replace(OTHERS, (whole, named?: string, possessor?: string) => without(whole, named ?? possessor ?? ''))}`;

const without = (words: string, name: string): string => (isOrganisation(name) ? words : words.replace(name, ' '));

const isOrganisation = (words: string): boolean => foldedWords(words).some((word) => ORGANISATION_WORDS.has(word));

/** A name as a person types it, without what no naming holds: "Mr Fenn’s" is sought as "Fenn". */
export const soughtName = (who: string): string => {
  const words = who.replace(/['’]s?(?=\s|$)/gu, '').split(/\s+/u);
  const kept = words.filter((word) => !HONORIFICS.has(word.toLowerCase().replace(/\.$/u, '')));
  return (kept.some((word) => foldedWords(word).length > 0) ? kept : words).join(' ').trim();
};

/** Whether a text has all the words sought, the last as the beginning of one; no matter their order, case and accents. */
export const isSought = (sought: string, text: string): boolean => {
  const wanted = foldedWords(sought);
  const last = wanted.pop();
  if (last === undefined) return false;
  const words = foldedWords(text);
  return wanted.every((word) => words.includes(word)) && words.some((word) => word.startsWith(last));
};
