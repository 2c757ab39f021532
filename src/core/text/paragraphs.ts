import type { Span } from '../article.ts';

/** The non-empty lines of a text, without the white space around them, in UTF-16 offsets. */
export const paragraphs = (text: string): Span[] => {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/u)) {
    const from = start + (line.length - line.trimStart().length);
    const end = start + line.trimEnd().length;
    if (end > from) found.push({ start: from, end });
    start += line.length + 1;
  }
  return found;
};
