import type { Span } from '../article.ts';
import { slice } from '../article.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../text/closed-class.ts';
import { IRREGULAR_PASTS } from '../text/irregular-verbs.ts';
import { words } from '../text/words.ts';

const NOT_FINITE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', 'not']);
/** A sentence of more words has a verb, whether or not one is known here. */
const LONGEST = 16;

/**
 * Whether a sentence has no verb that could be its own: "In cinemas from 2 June.", "Ada Quill, host; Marek Finn, surveyor of
 * drains.". A present tense is seen by its ending and by what follows it, so that "Rents rise in June." counts as one too.
 */
export const isFragment = (text: string, sentence: Span): boolean => {
  const spans = words(text, sentence);
  if (spans.length > LONGEST) return false;
  const written = spans.map((span) => slice(text, span).replaceAll('’', "'"));
  return !written.some((word, index) => mayBeVerb(word, written[index - 1] ?? '', written[index + 1] ?? '', index));
};

const mayBeVerb = (written: string, before: string, after: string, index: number): boolean => {
  const word = written.toLowerCase();
  if (AUXILIARIES.has(word) && !NOT_FINITE.has(word)) return true;
  if (/'(?:s|re|ve|d|ll|m)$/u.test(word) && PRONOUNS.has(word.replace(/'\p{L}+$/u, ''))) return true;
  if (IRREGULAR_PASTS.has(word) || (word.length > 3 && word.endsWith('ed'))) return true;
  if (PRONOUNS.has(before.toLowerCase())) return true;
  if (index === 0 || /^\p{Lu}/u.test(written) || !/[^s']s$/u.test(word)) return false;
  const next = after.toLowerCase();
  const leads = PREPOSITIONS.has(before.toLowerCase()) || DETERMINERS.has(before.toLowerCase());
  if (!leads && /^\p{Lu}/u.test(before)) return true;
  const takes = DETERMINERS.has(next) || PREPOSITIONS.has(next) || ADVERBS.has(next) || PRONOUNS.has(next);
  return !leads && (takes || /^[\p{Lu}\p{N}]/u.test(after) || /ly$/u.test(next));
};
