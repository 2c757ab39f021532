import type { Marked } from '../text/marks.ts';
import { isClipped } from '../text/single-marks.ts';

/** Opening marks to what closes them, for quotations inside a quotation. */
const PARTNERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”',
  '«': '»',
  '‹': '›',
  "'": "'’",
  '‘': "’'",
  '`': "'’`",
};
/** Marks at the edges that are held against what stands inside; of a longer row none belongs to anybody. */
const MOST_HELD = 4;
const EDGE = /["“”„‟«»‹›″'‘’`\u0093\u0094]/u;

/**
 * A passage without space or stray marks at its edges: a mark there stays where it has its partner inside the passage, since then it is
 * another quotation's.
 */
export const trimmed = (text: string, mark: Marked): Marked => {
  let { start, end } = mark;
  let held = 0;
  const isSpaceAt = (at: number): boolean => /\s/u.test(text.charAt(at));
  for (;;) {
    while (start < end && isSpaceAt(start)) start += 1;
    while (end > start && isSpaceAt(end - 1)) end -= 1;
    if (start >= end) break;
    held += 1;
    const plain = held > MOST_HELD;
    if (EDGE.test(text.charAt(start)) && (plain || !belongs(text, start, end))) start += 1;
    else if (EDGE.test(text.charAt(end - 1)) && (plain || !opensWithin(text, start, end))) end -= 1;
    else break;
  }
  return { ...mark, start, end };
};

const belongs = (text: string, start: number, end: number): boolean =>
  isClipped(text, start) || closesWithin(text, start, end);

const closesWithin = (text: string, start: number, end: number): boolean => {
  const partners = PARTNERS[text.charAt(start)] ?? '';
  for (let at = start + 2; at < end; at += 1)
    if (partners.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return true;
  return false;
};

const opensWithin = (text: string, start: number, end: number): boolean => {
  const closing = text.charAt(end - 1);
  for (let at = end - 3; at >= start; at -= 1)
    if (
      PARTNERS[text.charAt(at)]?.includes(closing) === true &&
      (at === start || /[\s([—–-]/u.test(text.charAt(at - 1)))
    )
      return true;
  return false;
};
