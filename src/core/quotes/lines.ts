import type { Span } from '../article.ts';

/** A paragraph as it was written: one or more lines that were broken to fit a width, by their indices. */
export interface Line extends Span {
  readonly first: number;
  readonly last: number;
}

/** Shortest line that a width has broken, UTF-16 units: shorter ones are headings and lists. */
const SHORTEST = 30;

/** Puts together the lines of a text that is broken at a width: one that stops within a sentence, and one that begins within one. */
export const linesOf = (text: string, paragraphs: readonly Span[]): Line[] => {
  const lines: Line[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const last = lines.at(-1);
    const before = paragraphs[index - 1];
    if (last !== undefined && before !== undefined && isBroken(text, before, paragraph))
      lines[lines.length - 1] = { ...last, end: paragraph.end, last: index };
    else lines.push({ ...paragraph, first: index, last: index });
  }
  return lines;
};

const isBroken = (text: string, before: Span, after: Span): boolean =>
  before.end - before.start >= SHORTEST &&
  /[\p{L}\p{N},–—-]/u.test(text.charAt(before.end - 1)) &&
  /\p{Ll}/u.test(text.charAt(after.start)) &&
  after.start - before.end < 100 &&
  /^[^\S\n]*\n[^\S\n]*$/u.test(text.slice(before.end, after.start));
