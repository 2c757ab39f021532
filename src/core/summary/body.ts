import type { Span } from '../article.ts';
import { BEFORE_NAME, MAY_END_SMALL } from '../text/abbreviations.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';

/** A stop with a small letter after it. */
const FOLLOWED = /[.!?]["”’)]*\s+["“‘(]*\p{Ll}/u;
const STOP = /[.!?]["”’)]*(?=\s)/gu;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]{0,24}$/u;

/** A text in lower case has fewer capitals than one in so many letters; English news has one in twenty to thirty. */
const FEWEST = 200;

/** Whether a text has lost its capitals, as what is syndicated by machine sometimes has. */
export const isLowerCased = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * FEWEST < text.length && FOLLOWED.test(text);
};

/** The sentences of an article's body; where it has lost its capitals, each stop ends one that follows no abbreviation. */
export const bodySentences = (text: string, body: Span): { readonly all: readonly Span[]; readonly lower: boolean } => {
  const lower = isLowerCased(text.slice(body.start, body.end));
  return { all: lower ? atEachStop(text, body) : sentences(text, body), lower };
};

const atEachStop = (text: string, body: Span): Span[] => {
  const found: Span[] = [];
  for (const paragraph of paragraphs(text.slice(body.start, body.end))) {
    const end = body.start + paragraph.end;
    let start = body.start + paragraph.start;
    for (const match of text.slice(start, end).matchAll(STOP)) {
      const stop = body.start + paragraph.start + match.index;
      const word = LAST_WORD.exec(text.slice(Math.max(start, stop - 25), stop).trimEnd())?.[0] ?? '';
      if (isAbbreviation(word)) continue;
      found.push({ start, end: stop + match[0].length });
      start = stop + match[0].length;
      while (start < end && /\s/.test(text.charAt(start))) start += 1;
    }
    if (start < end) found.push({ start, end });
  }
  return found;
};

const isAbbreviation = (word: string): boolean =>
  /^(?:\p{L}\.)*\p{L}$/u.test(word) || BEFORE_NAME.has(word.toLowerCase()) || MAY_END_SMALL.has(word.toLowerCase());
