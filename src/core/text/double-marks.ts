import type { Span } from '../article.ts';
import { looksClosing, looksOpening, type Marked } from './marked.ts';

/**
 * Opening mark to the marks that may close it. From the Unicode line breaking class QU and CLDR's delimiters; two single marks in
 * place of a double one are what TeX and old wire services leave. Two straight ones open none: they are feet and seconds too.
 */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', '”', '“', '″'],
  '“': ['”', '"', '‟', '″'],
  // Wrong way round, ”abhorrent“, and the same way, ”avskyvärt”.
  '”': ['“', '”'],
  '‟': ['”', '"'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '「': ['」'],
  '『': ['』'],
  '〝': ['〞', '〟'],
  '\u0093': ['\u0094'],
  '``': ["''", '"', '”', '’’'],
  '‘‘': ['’’', "''", '”'],
  ',,': ["''", '‘‘', '“', '”'],
};

const MARK = /["“”„‟«»‹›「」『』〝〞〟″\u0093\u0094]|''|‘‘|’’|``|,,/gu;

/** A mark where it stands, and the characters beside it; '' at the paragraph's edge. */
interface Sign {
  readonly at: number;
  readonly mark: string;
  readonly before: string;
  readonly after: string;
}

interface Open {
  readonly sign: Sign;
  readonly closers: readonly string[];
  depth: number;
  /** How many marks follow it. */
  readonly left: number;
}

/**
 * The outermost passages of a paragraph between double marks, in order. An opening mark with no partner runs to the paragraph's end; an
 * inch sign is no mark.
 */
export const doublesIn = (text: string, paragraph: Span): Marked[] => {
  const signs = signsIn(text, paragraph);
  const found: Marked[] = [];
  let open: Open | null = null;
  for (const [order, sign] of signs.entries()) {
    const { mark, before, after } = sign;
    // A stray closing mark that looked like a mark the wrong way round.
    if (open?.sign.mark === '”' && mark === '“' && !looksClosing(before, after)) open = null;
    // "“: two styles of one mark.
    if (open !== null && open.sign.at + open.sign.mark.length === sign.at && mark === '“') open = null;
    if (open === null) {
      open = opened(sign, signs.length - order - 1);
      continue;
    }
    if (mark === open.sign.mark && isSpace(before) && !isSpace(after)) {
      // A second opening mark: nested where enough marks follow to close both, else the first was never closed.
      if (open.left % 2 === 0) open = opened(sign, signs.length - order - 1);
      else open.depth += 1;
      continue;
    }
    // “abhorrent“: an opening mark that stands where only a closing one can.
    const reversed = mark === '“' && looksClosing(before, after) && /[\s.,;:!?)]/u.test(after);
    if (!open.closers.includes(mark) && !reversed) continue;
    if (isMeasure(sign, signs[order + 1])) continue;
    if (open.depth > 0) {
      open.depth -= 1;
      continue;
    }
    found.push(between(open.sign, sign));
    open = null;
  }
  // A mark that may as well be a stray closing one is not believed without its partner.
  if (open !== null && !/^[”»›]$/u.test(open.sign.mark) && paragraph.end > open.sign.at + open.sign.mark.length)
    found.push(unclosed(open.sign, paragraph.end));
  return found;
};

const opened = (sign: Sign, left: number): Open | null => {
  const closers = CLOSERS[sign.mark];
  return closers === undefined || !opens(sign) ? null : { sign, closers, depth: 0, left };
};

const opens = ({ mark, before, after }: Sign): boolean => {
  if (mark === '"') return looksOpening(before, after) || (!isLetter(before) && !isSpace(after) && isLetter(after));
  if (/^(?:[”»›]|‘‘|,,)$/u.test(mark)) return looksOpening(before, after);
  return !isSpace(after) || isSpace(before);
};

/** 12" and 6'2'': after a digit, where the next mark is one that still wants to close. */
const isMeasure = ({ mark, before }: Sign, next: Sign | undefined): boolean =>
  /^(?:["″]|'')$/u.test(mark) &&
  /\d/u.test(before) &&
  next !== undefined &&
  !isSpace(next.before) &&
  looksClosing(next.before, next.after);

const signsIn = (text: string, paragraph: Span): Sign[] => {
  const signs: Sign[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + match.index;
    const mark = match[0];
    const end = at + mark.length;
    const before = at > paragraph.start ? text.charAt(at - 1) : '';
    signs.push({ at, mark, before, after: end < paragraph.end ? text.charAt(end) : '' });
  }
  return signs;
};

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (char: string): boolean => LETTER.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);

const between = (open: Sign, close: Sign): Marked => ({
  start: open.at + open.mark.length,
  end: close.at,
  outer: { start: open.at, end: close.at + close.mark.length },
  closed: true,
  single: false,
});

const unclosed = ({ at, mark }: Sign, end: number): Marked => ({
  start: at + mark.length,
  end,
  outer: { start: at, end },
  closed: false,
  single: false,
});
