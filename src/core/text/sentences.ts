import type { Span } from '../article.ts';
import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, MAY_END_SMALL, SENTENCE_OPENERS } from './abbreviations.ts';
import { type Marked, markedIn } from './marks.ts';
import { paragraphs } from './paragraphs.ts';

/** A run of stops with what closes after it, before white space; ideographic stops need no space. Sought at the run’s first stop alone. */
const STOP = /(?:(?<![.!?…؟।])[.!?…؟।]+["”’'»)\]]*(?=\s)|[。！？]+["”’」』）]*)/gu;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u;
/** How far back the word before a stop is looked for. */
const WORD_REACH = 24;

/**
 * The sentences of a text, or of the part `within`, a paragraph at a time, in UTF-16 offsets. Abbreviations and
 * initials end none; closing marks stay with their sentence; a quotation closed in its paragraph is never cut in two.
 */
export const sentences = (text: string, within?: Span): Span[] => {
  const found: Span[] = [];
  const offset = within?.start ?? 0;
  const part = within === undefined ? text : text.slice(within.start, within.end);
  for (const paragraph of paragraphs(part)) {
    const span = { start: offset + paragraph.start, end: offset + paragraph.end };
    for (const sentence of inParagraph(text, span)) found.push(sentence);
  }
  return found;
};

const inParagraph = (text: string, paragraph: Span): Span[] => {
  const quoted = markedIn(text, paragraph).filter((mark) => mark.closed);
  const body = text.slice(paragraph.start, paragraph.end);
  const found: Span[] = [];
  let start = paragraph.start;
  let next = 0;
  for (const match of body.matchAll(STOP)) {
    const stop = paragraph.start + match.index;
    const end = stop + match[0].length;
    while ((quoted[next]?.outer.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
    if (isInside(quoted[next], end) || !endsSentence(text, stop, end, paragraph.end)) continue;
    found.push({ start, end });
    start = end + (text.slice(end, paragraph.end).match(/^\s*/u)?.[0].length ?? 0);
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end });
  return found;
};

const isInside = (mark: Marked | undefined, at: number): boolean =>
  mark !== undefined && mark.outer.start < at && at < mark.outer.end;

const endsSentence = (text: string, stop: number, end: number, limit: number): boolean => {
  const following = text.slice(end, Math.min(limit, end + 40)).trimStart();
  if (following === '') return true;
  // "Stop!" he said: what follows in lower case continues the sentence.
  if (/^[\p{Ll},;:–—-]/u.test(following)) return false;
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  const before = LAST_WORD.exec(text.slice(Math.max(0, stop - WORD_REACH), stop))?.[0] ?? '';
  const word = before.toLowerCase();
  const capital = word !== before;
  if (end === stop + 1) {
    if (capital && BEFORE_NAME.has(word)) return false;
    if (BEFORE_NUMBER.has(word)) return !/^[\d\p{Lu}]/u.test(following) || (word === 'no' && !/^\d/u.test(following));
  }
  const unsure =
    (capital && MAY_END.has(word)) ||
    MAY_END_SMALL.has(word) ||
    // an initial, or letters with points: "J.", "U.S.", "p.m."
    /^(?:\p{L}\.)*\p{L}$/u.test(before);
  return unsure ? startsLikeSentence(following) : true;
};

const startsLikeSentence = (following: string): boolean => {
  const first = /^["“‘'«([]*([\p{L}\p{N}'’-]+)/u.exec(following);
  return first !== null && (/^["“‘«]/u.test(following) || SENTENCE_OPENERS.has((first[1] ?? '').toLowerCase()));
};
