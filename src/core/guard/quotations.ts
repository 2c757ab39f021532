import { markedIn } from '../text/marks.ts';
import type { Bearing } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { hasWords } from './sequence.ts';
import { type GuardWord, guardWords } from './words.ts';

/** What stands between marks in the text has to stand in the source word for word; it may be cut with an ellipsis. */
export const checkQuotations = ({ source, text, span }: Bearing): Reason[] =>
  markedIn(text, span)
    .filter(({ closed, single, start, end }) => closed && (!single || text.slice(start, end).includes(' ')))
    .filter(({ start, end }) => !pieces(text, start, end).every((piece) => hasWords(source.sequence, piece)))
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
