import type { Span } from '../article.ts';
import { openingDateline } from '../article-text/dateline.ts';

/** "14:20 — ", "1.55pm: ", "8:52 p.m. ET – ": when an entry of a live page was written. */
const ENTRY_TIME = /^\[?\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?(?: \p{Lu}{2,4})?\]?\s*[:–—-]\s+(?=["“‘'\p{Lu}\p{N}])/iu;

/** "KOZHAVUR: ", "NEW TARROW, June 4: ", "EXCLUSIVE: ": Indian papers and live pages set a colon where others set a dash. */
const CAPITALS =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]{2,30}(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]{1,30}){0,3}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?:\s+(?=["“‘'\p{Lu}\p{N}])/u;

/** UTF-16 offset at which a sentence's own words begin, after its dateline or the time of its entry; its start where it has neither. */
export const openingStamp = (text: string, sentence: Span): number => {
  const dated = openingDateline(text, sentence);
  if (dated > sentence.start) return dated;
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  return sentence.start + (ENTRY_TIME.exec(opening) ?? CAPITALS.exec(opening) ?? [''])[0].length;
};
