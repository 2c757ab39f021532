import type { Span } from '../article.ts';

/**
 * "TORONTO (CP) — ", "LOWMERE, Feb 3 (Harbour News) - ", "(Tidewire) -- ": where it was reported and by whom, before the first words.
 * Place and agency conventions after the Associated Press and Reuters handbooks' datelines.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2}|of|on|the|de|la)){0,7}|\p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|\d{1,2})){0,4})?\s*(?:\([\p{Lu}\p{N}][^()\n]{1,40}\))?\s*(?:--?|–|—|:)\s+(?=["“‘'\p{L}\p{N}])/u;

/** "HONG KONG (CNN)Six people …", "(CNN)Six people …": the agency in capitals, then the first word with no dash. */
const UNDASHED =
  /^(?:\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]*){0,4}\s*)?\(\p{Lu}{2,6}\)\s*(?=\p{Lu}\p{Ll}|\p{Lu} |\p{N})/u;

/** UTF-16 offset at which a sentence's own words begin, after its dateline; its start where it has none. */
export const openingDateline = (text: string, sentence: Span): number => {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  const match = DATELINE.exec(opening);
  if (match === null) return sentence.start + (UNDASHED.exec(opening)?.[0].length ?? 0);
  const prefix = match[0];
  const agency = /\([^()]+\)\s*(?:--?|–|—|:)?\s*$/.test(prefix);
  const capitals = /^\p{Lu}[\p{Lu}\p{M}.'’-]{2,}/u.test(prefix) && /(?:--?|–|—)\s+$/.test(prefix);
  return agency || capitals ? sentence.start + prefix.length : sentence.start;
};
