import { AUXILIARIES } from '../text/closed-class.ts';
import { markedIn } from '../text/marks.ts';
import type { Bearing } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { hasWords, placeOf, type Sequence } from './sequence.ts';
import { NEGATIONS, PLAIN_NEGATIONS } from './word-lists.ts';
import { type GuardWord, guardWords } from './words.ts';

/** What stands between marks in the text has to stand in the source word for word; it may be cut with an ellipsis. */
export const checkQuotations = ({ source, text, span }: Bearing): Reason[] =>
  markedIn(text, span)
    .filter(({ closed, single, start, end }) => closed && (!single || text.slice(start, end).includes(' ')))
    .filter(
      ({ start, end }) =>
        !pieces(text, start, end).every((piece) => hasWords(source.sequence, piece) || isBent(source.sequence, piece)),
    )
    .map(({ start, end, outer }) => ({
      kind: 'quotation',
      start: outer.start,
      end: outer.end,
      says: `The source does not have “${text.slice(start, end)}” word for word.`,
    }));

/** A quotation where it was cut. */
const pieces = (text: string, start: number, end: number): GuardWord[][] => {
  const found: GuardWord[][] = [];
  let from = start;
  for (const cut of text.slice(start, end).matchAll(/…|\.{3}|\[[^\]]{0,80}\]/gu)) {
    found.push(guardWords(text, { start: from, end: start + cut.index }));
    from = start + cut.index + cut[0].length;
  }
  found.push(guardWords(text, { start: from, end }));
  return found.filter((words) => words.length > 0);
};

/** Words that must stand as spoken behind those that were bent. */
const LEAST = 4;
/** Words of the source before them in which a negation is looked for. */
const BEFORE = 3;

/**
 * Whether only the auxiliaries at its beginning were bent into the sentence around it: he “did not get it right” where he
 * “failed to get it right”. What is denied in one is denied in the other.
 */
const isBent = (sequence: Sequence, words: readonly GuardWord[]): boolean => {
  const from = words.findIndex(({ lower }) => !PLAIN_NEGATIONS.has(lower) && !AUXILIARIES.has(lower));
  if (from <= 0 || words.length - from < LEAST) return false;
  const place = placeOf(sequence, words.slice(from));
  if (place === null) return false;
  const denies = words.slice(0, from).some(({ lower }) => PLAIN_NEGATIONS.has(lower));
  const denied = sequence.words.slice(Math.max(0, place - BEFORE), place).some((lower) => NEGATIONS.has(lower));
  return denies === denied;
};
