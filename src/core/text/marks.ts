import type { Span } from '../article.ts';
import { doublesIn } from './double-marks.ts';
import type { Marked } from './marked.ts';
import { singlesIn } from './single-marks.ts';

export type { Marked } from './marked.ts';

/** Every character that may be a double or single quotation mark. */
export const MARKS = '"“”„‟«»「」『』〝〞〟″\u0093\u0094\'‘’‚‹›`';

/**
 * The outermost quoted passages of a paragraph, in order: between double marks, and outside those between single ones. An opening mark
 * with no partner runs to the paragraph's end; an apostrophe or an inch sign is no mark.
 */
export const markedIn = (text: string, paragraph: Span): Marked[] => {
  const found: Marked[] = [];
  let at = paragraph.start;
  const addSingles = (end: number): void => {
    for (const mark of singlesIn(text, { start: at, end }, false)) found.push(mark);
  };
  for (const pair of doublesIn(text, paragraph)) {
    addSingles(pair.outer.start);
    found.push(pair);
    at = pair.outer.end;
  }
  addSingles(paragraph.end);
  return found;
};

/**
 * The outermost quoted passages of a paragraph of an article that marks speech with single marks: double marks inside those belong
 * to the quotation.
 */
export const markedWithSingles = (text: string, paragraph: Span): Marked[] => {
  const all = [...singlesIn(text, paragraph, true), ...doublesIn(text, paragraph)];
  all.sort((one, other) => one.outer.start - other.outer.start);
  const found: Marked[] = [];
  for (const mark of all) if (mark.outer.start >= (found.at(-1)?.outer.end ?? paragraph.start)) found.push(mark);
  return found;
};
