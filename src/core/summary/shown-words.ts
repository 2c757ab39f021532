import { type SummarySentence, slice } from '../article.ts';

/** Where a sentence, or a line of a page, is over. */
const ENDS = /[.!?…。！？।؟]["'”’»)\]」』]*$/;
const BROKEN_OFF = /[\p{L}\p{N},]$/u;

/** The characters of a sentence of a summary as they are shown: "…" stands wherever words of it are left out. */
export const shownWords = (text: string, { start, end, segments = [{ start, end }] }: SummarySentence): string => {
  const words = segments
    .map((segment) => slice(text, segment).trim())
    .join(' … ')
    .replace(/ … (?=[,.;:])/g, ' …');
  if (ENDS.test(words)) return words;
  const rest = text.slice(end, end + 200);
  const cut = rest.trim() === '' ? BROKEN_OFF.test(words) : !/^[ \t]*\n/.test(rest);
  return cut ? `${words.replace(/[,;:]$/, '')}…` : words;
};
