import { CONNECTIVE_PHRASES, CONNECTIVES, EMPTY_IT, OPENING_PRONOUNS, SPEAKER_PRONOUNS } from './openers.ts';

const FIRST_WORD = /^["“‘'(\s]*([\p{L}\p{M}]+(?:['’]\p{L}+)?)/u;
const PERSON_PRONOUN = /\b(?:he|she|they|him|them|his|her|their|hers|theirs)\b/;

/** A pronoun that comes before any name it could stand for: "On Friday he resigned." */
const pronounBeforeName = (written: string): boolean => {
  const at = PERSON_PRONOUN.exec(written)?.index;
  if (at === undefined || !/\p{Lu}/u.test(written.slice(1))) return false;
  const before = written.slice(0, at);
  if (
    /\s(?:\p{Lu}|the |a |an )/u.test(
      before.replace(
        /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
        '',
      ),
    )
  )
    return false;
  if (
    /^(?:\p{Lu}\S*\s+){0,2}(?:people|men|women|residents|officials|police|workers|students|voters|researchers|scientists|doctors)\b/iu.test(
      before,
    )
  )
    return false;
  if (
    /^\p{Lu}/u.test(before) &&
    !/^(?:on|in|at|by|for|from|after|before|when|while|since|until|during|with|as|if|last|next|now|once|despite|under)\b/i.test(
      before,
    )
  )
    return false;
  // "In his first speech, Prime Minister Brook said": the name follows.
  return !/,\s+(?:\p{L}+\s+){0,3}\p{Lu}/u.test(written.slice(at));
};

/** "Tessaly won it by half a point", "Brook rejected them": an object that the sentence itself has not named. */
const LEANING_OBJECT =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+){1,4}\p{Ll}+\s+(?:it|them|this|those)(?=[,.;]|\s+(?:by|in|on|at|as|for|from|with|after|before|to|and|but|when|last|this)\b)/u;

/**
 * Whether a sentence needs the one before it to be understood: it opens with a pronoun or a connective, names nobody
 * before "he", or does something to an "it" of before.
 */
export const leansBack = (written: string): boolean => {
  const first = (FIRST_WORD.exec(written)?.[1] ?? '').toLowerCase().replaceAll('’', "'");
  const stem = first.replace(/'(?:s|re|ve|d|ll)$/, '');
  const opening = OPENING_PRONOUNS.has(stem) || CONNECTIVES.has(stem);
  if (opening && !EMPTY_IT.test(written)) return true;
  if (LEANING_OBJECT.test(written)) return true;
  return CONNECTIVE_PHRASES.some((phrase) => phrase.test(written)) || pronounBeforeName(written);
};

/** Speaks as "I" or "you" outside any quotation: a column, an invitation. */
export const isColumnist = (written: string): boolean =>
  SPEAKER_PRONOUNS.has(/^[\p{L}’']+/u.exec(written)?.[0].toLowerCase().replaceAll('’', "'") ?? '');
