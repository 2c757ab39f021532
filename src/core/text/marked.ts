import type { Span } from '../article.ts';

/** A passage between quotation marks, within one paragraph; the span is what stands inside the marks. */
export interface Marked extends Span {
  /** Where the opening mark begins and the closing mark ends; without a closing mark, where the paragraph ends. */
  readonly outer: Span;
  readonly closed: boolean;
  /** Single marks: British primary quotation, or a headline's. */
  readonly single: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);

/** May begin a quotation: nothing or a space, bracket or dash before it, something after it. */
export const looksOpening = (before: string, after: string): boolean =>
  (isSpace(before) || /[([{—–\-/:,;>]/u.test(before)) && !isSpace(after);

/** May end a quotation: something before it, no letter or digit after it. */
export const looksClosing = (before: string, after: string): boolean => !isSpace(before) && !LETTER.test(after);
