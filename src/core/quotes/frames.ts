import type { Span } from '../article.ts';
import { sentences } from '../text/sentences.ts';
import { standIn, type Token, tokensIn } from '../text/tokens.ts';
import type { Passage } from './passages.ts';

/** A paragraph as its attributions are read: each quotation is one token, sentences are parted by breaks. */
export interface Frame {
  readonly paragraph: Span;
  readonly tokens: readonly Token[];
}

/** One frame for each paragraph; every position of a quotation in a paragraph stands as one token there. */
export const frame = (text: string, paragraphs: readonly Span[], passages: readonly Passage[]): Frame[] => {
  const pieces = passages.flatMap((passage, index) => passage.outers.map((outer) => ({ outer, index })));
  let next = 0;
  return paragraphs.map((paragraph) => {
    const tokens: Token[] = [];
    let at = paragraph.start;
    for (let piece = pieces[next]; piece !== undefined && piece.outer.start < paragraph.end; piece = pieces[next]) {
      for (const token of tokensIn(text, { start: at, end: piece.outer.start })) tokens.push(token);
      tokens.push(standIn('passage', piece.outer, piece.index));
      at = piece.outer.end;
      next += 1;
    }
    for (const token of tokensIn(text, { start: at, end: paragraph.end })) tokens.push(token);
    return { paragraph, tokens: withBreaks(tokens, partsOf(text, paragraph)) };
  });
};

/** A live report's hour before a paragraph: "10:20 a.m. — ", "14.05: ", "9am GMT | ". */
const CLOCK = /^\s*\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s?[—–|:-]+\s/iu;
/** Longest such hour, in characters. */
const CLOCK_LENGTH = 24;

/** The sentences of a paragraph; the hour before the first is none of it. */
const partsOf = (text: string, paragraph: Span): Span[] => {
  const parts = sentences(text, paragraph);
  const { start, end } = paragraph;
  const clock = CLOCK.exec(text.slice(start, Math.min(end, start + CLOCK_LENGTH)));
  return clock === null ? parts : [{ start, end: start + clock[0].length }, ...parts];
};

const withBreaks = (tokens: readonly Token[], parts: readonly Span[]): Token[] => {
  const found: Token[] = [];
  let part = 0;
  for (const token of tokens) {
    let crossed: number | null = null;
    for (let end = parts[part]?.end; end !== undefined && token.start >= end; end = parts[part]?.end) {
      crossed = end;
      part += 1;
    }
    if (crossed !== null && found.length > 0) found.push(standIn('break', { start: crossed, end: crossed }));
    found.push(token);
  }
  return found;
};
