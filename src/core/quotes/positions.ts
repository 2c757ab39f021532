import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isClosedClass,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../text/closed-class.ts';
import { IRREGULAR_PASTS } from '../text/irregular-verbs.ts';
import { PERSON_NOUNS } from '../text/titles.ts';
import { CUE_VERBS } from './cues.ts';
import type { Frame } from './frames.ts';

/** A name that begins its clause, or stands before a verb, rather than after a preposition, as an owner or before a noun. */
export const isSubject = (tokens: Frame['tokens'], from: number, to: number): boolean => {
  const after = tokens[/^(?:him|her|it|them)sel(?:f|ves)$/u.test(tokens[to]?.lower ?? '') ? to + 1 : to];
  if (after?.type === 'sign' && /^['’]s?$/u.test(after.text)) return false;
  const verb =
    after?.type === 'word' &&
    (AUXILIARIES.has(after.lower) || IRREGULAR_PASTS.has(after.lower) || /(?:ed|[^s]s)$/u.test(after.lower)) &&
    !PERSON_NOUNS.has(after.lower);
  if (after?.type === 'word' && !verb && !after.capital && !isClosedClass(after.lower) && !after.lower.endsWith('ly'))
    return false;
  let start = from;
  while (start > 0 && from - start < 7 && isBeforeName(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  if (before?.type === 'word' && PREPOSITIONS.has(before.lower)) return false;
  return (
    verb ||
    before === undefined ||
    before.type !== 'word' ||
    CONJUNCTIONS.has(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    before.lower === 'that'
  );
};

/** Words that describe a person before the name: "Harrow’s former state treasurer". */
const isBeforeName = (token: Frame['tokens'][number] | undefined): boolean => {
  if (token?.type === 'sign') return /^['’]s?$/u.test(token.text);
  if (token?.type !== 'word') return false;
  if (DETERMINERS.has(token.lower) || PERSON_NOUNS.has(token.lower)) return true;
  if (token.capital) return !isClosedClass(token.lower);
  return !isClosedClass(token.lower) && !isVerb(token.lower);
};

const isVerb = (lower: string): boolean =>
  CUE_VERBS.get(lower)?.form !== undefined && /(?:ed|ing|said|told|wrote|s)$/u.test(lower);
