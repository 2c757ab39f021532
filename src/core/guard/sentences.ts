import type { Span } from '../article.ts';
import { sentences } from '../text/sentences.ts';

/** Where small letters begin sentences too, a stop with a space behind it ends one. A run of stops is looked at once, from its first. */
const STOP = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s)/gu;

/** Paragraphs run together: "stand.The". */
const JOINED = /\p{Ll}{2}[.!?]["”’)]*(?=["“(]?\p{Lu}\p{Ll})/gu;

/** Characters beyond which a run without a stop, as tables and lists are, is read in pieces. */
const LONGEST = 1_000;

/** The sentences of a text, also where all its capitals or the spaces between its paragraphs were lost. */
export const guardSentences = (text: string, within?: Span): Span[] => {
  const stop = /\p{Ll}[.!?] \p{Lu}|^\p{Lu}/u.test(text) ? JOINED : STOP;
  return sentences(text, within).flatMap((span) => atStops(text, span, stop).flatMap((each) => inPieces(text, each)));
};

const inPieces = (text: string, span: Span): Span[] => {
  const found: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: span.end });
  return found;
};

const atStops = (text: string, part: Span, stop: RegExp): Span[] => {
  const found: Span[] = [];
  let start = part.start;
  for (const match of text.slice(part.start, part.end).matchAll(stop)) {
    const end = part.start + match.index + match[0].length;
    // "u.s. ", "j. ": the letter before stands alone.
    if (stop === STOP && /(?:^|[\s.])\p{L}\.$/u.test(text.slice(Math.max(part.start, end - 4), end))) continue;
    found.push({ start, end });
    start = end;
  }
  if (text.slice(start, part.end).trim() !== '') found.push({ start, end: part.end });
  return found;
};
