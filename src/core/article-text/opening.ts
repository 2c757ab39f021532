import type { Span } from '../article.ts';
import { openingDateline } from './dateline.ts';
import { type HeaderValues, headerField } from './header-fields.ts';

/** What stands before an article's first sentence. */
export interface Opening {
  readonly values: HeaderValues;
  /** A first line that reads as a headline. */
  readonly titleLine: Span | null;
  /** UTF-16 offset at which the body begins. */
  readonly bodyStart: number;
}

/** A headline line is shorter than a sentence of a lede: news sites advise 70 characters, the longest run to twice that. */
const LONGEST_TITLE = 150;
const HEADER_LINE = /^([A-Za-z][A-Za-z _-]{0,24}):[ \t]+(.*\S)[ \t]*$/;
const DATE_PREFIX = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)[ \t]+(?=\S)/i;
const BYLINE = /^by[ \t]+(\p{Lu}[^.!?"“”]{2,80})$/iu;
const SENTENCE_END = /[.!?…:;,]["'”’»)\]]*$/;

interface Line extends Span {
  readonly text: string;
}

const lineAt = (text: string, start: number): Line => {
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  return { start, end, text: text.slice(start, end).trim() };
};

const skipBlank = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
};

/** Header lines count only as a whole block: each line `name: value`, the first name known, then a blank line. */
const headerBlock = (text: string, start: number): { values: HeaderValues; end: number } | null => {
  const values: HeaderValues = {};
  let at = start;
  let first = true;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (line.text === '') return first ? null : { values, end: line.end };
    const match = HEADER_LINE.exec(line.text);
    if (match === null) return null;
    const field = headerField(match[1] ?? '');
    if (first && field === null) return null;
    if (field !== null && values[field] === undefined) values[field] = match[2] ?? '';
    first = false;
    at = line.end + 1;
  }
  // Without a blank line after it, it is a sentence with a colon.
  return null;
};

const SMALL_WORD =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|vs?|is|are|up|off|out|over|into|it|its)$/i;

/** "Council Votes to Close the Old Bridge.": headline capitals, which no sentence has. */
const inHeadlineCapitals = (line: string): boolean => {
  const long = line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL_WORD.test(word));
  const capitals = long.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
  return long.length >= 3 && capitals.length > long.length * 0.85;
};

/** A line of its own before the body: without a stop, or with one but in headline capitals or before a dateline. */
const isTitleLine = (text: string, line: Line): boolean => {
  const rest = skipBlank(text, line.end);
  if (rest >= text.length || line.text.length < 8 || line.text.length > LONGEST_TITLE) return false;
  if (!/\s/.test(line.text) || BYLINE.test(line.text)) return false;
  if (!SENTENCE_END.test(line.text)) return true;
  if (/[,;:]$/.test(line.text) || /[.!?]["”]? \p{Lu}/u.test(line.text)) return false;
  const next = lineAt(text, rest);
  const dateline = openingDateline(text, next) > next.start;
  return inHeadlineCapitals(line.text) || dateline;
};

/** A full stop after a headline is not part of it; three are. */
const withoutStop = (line: string): string => line.replace(/(?<![.\s]\p{Lu}|\.)\.$/u, '');

/**
 * Finds the header lines, the date prefix, the headline line and the byline line before an article's first sentence.
 * Offsets are UTF-16 into `text`; where none of them is there, the body begins at the first character that is not blank.
 */
export const findOpening = (text: string): Opening => {
  let at = skipBlank(text, 0);
  const values: HeaderValues = {};
  const header = headerBlock(text, at);
  if (header !== null) {
    Object.assign(values, header.values);
    at = skipBlank(text, header.end);
  }
  const prefix = DATE_PREFIX.exec(text.slice(at, at + 80));
  if (prefix !== null) {
    values.published ??= prefix[1] ?? '';
    return { values, titleLine: null, bodyStart: at + prefix[0].length };
  }
  let titleLine: Span | null = null;
  const first = lineAt(text, at);
  if (values.title === undefined && isTitleLine(text, first)) {
    titleLine = { start: skipBlank(text, first.start), end: skipBlank(text, first.start) + first.text.length };
    values.title = withoutStop(first.text);
    at = skipBlank(text, first.end);
  }
  const second = lineAt(text, at);
  const byline = BYLINE.exec(second.text);
  if (byline !== null && second.text.split(/\s+/).length <= 14 && text.slice(second.end).trim() !== '') {
    values.byline ??= byline[1] ?? '';
    at = skipBlank(text, second.end);
  }
  return { values, titleLine, bodyStart: at };
};
