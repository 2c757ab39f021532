import { type SummarySentence, slice } from '../article.ts';
import { BEFORE_NAME } from '../text/abbreviations.ts';
import { TITLES } from '../text/titles.ts';

/** Where a sentence, or a line of a page, is over. */
const ENDS = /[.!?…。！？।؟]["'”’»)\]」』]*$/;
const BROKEN_OFF = /[\p{L}\p{N},]$/u;

/** "… on Tuesday by Sens.": whoever cut it took the point for the sentence's. */
const endsBeforeName = (words: string): boolean => {
  const last = /(?<![\p{L}.])(\p{Lu}\p{Ll}{0,5})\.$/u.exec(words)?.[1]?.toLowerCase() ?? '';
  // A sentence may end with a street.
  return last !== 'st' && BEFORE_NAME.has(last) && TITLES.has(last);
};

/** The characters of a sentence of a summary as they are shown: "…" stands wherever words of it are left out. */
export const shownWords = (text: string, { start, end, segments = [{ start, end }] }: SummarySentence): string => {
  const words = segments
    .map((segment) => slice(text, segment).trim())
    .join(' … ')
    .replace(/ … (?=[,.;:])/g, ' …');
  if (ENDS.test(words)) return endsBeforeName(words) ? `${words} …` : words;
  const rest = text.slice(end, end + 200);
  const cut = rest.trim() === '' ? BROKEN_OFF.test(words) : !/^[ \t]*\n/.test(rest);
  return cut ? `${words.replace(/[,;:]$/, '')}…` : words;
};
