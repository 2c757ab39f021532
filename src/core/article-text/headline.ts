import type { Span } from '../article.ts';
import { sentences } from '../text/sentences.ts';
import { openingDateline } from './dateline.ts';

/** As long as a headline may be and still stand on one line of a card. */
export const LONGEST_HEADLINE = 100;

/** Words that cannot end a headline: what they announce would be missing. */
const DANGLING =
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|as|than|that|which|who|whose|is|was|are|were|be|been|has|have|had|will|would|could|may|might|its|his|her|their|not|no|after|before|while|when|if|into|over|under|about|between|against|during)$/i;

/** A parenthesis after a subject, ended by the verb that the subject goes with: "Ada Brook, the mayor of Lowmere, says …". */
const APPOSITION =
  /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|of|de|van|von|bin|al)){0,4}), (?:the|a|an|who|whose|which|one|chief|former|president|leader|head)\b[^"“”]*?, (?=(?:says?|said|is|are|was|were|has|have|had|will|would|plans?|told|announced|resigned|won|died|faces?|denied|denies|wants?|quit|quits|leaves?|left|pleaded)\b)/u;

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,–—-]+$/, '')
    .trim();

const balanced = (text: string): boolean =>
  (text.match(/"/g) ?? []).length % 2 === 0 &&
  (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length &&
  (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;

/** The longest beginning that ends where a clause ends and could stand as a headline. */
const clauseOf = (sentence: string): string | null => {
  const boundaries = [
    ...sentence.matchAll(
      /, (?!\d)|; | [–—-] |: |\s(?=(?:after|before|while|because|as|when|amid|following|despite|although|which|who|where|to|in|on|for|with|and|by|at|from)\b)/g,
    ),
  ];
  const fits = boundaries
    .map((boundary) => ({ head: clean(sentence.slice(0, boundary.index)), strong: /[,;:–—]/.test(boundary[0]) }))
    .filter(({ head }) => head.length <= LONGEST_HEADLINE && head.split(' ').length >= 4)
    .filter(({ head }) => balanced(head) && !DANGLING.test(head) && hasVerb(head));
  return fits.at(-1)?.head ?? null;
};

/** Enough of a finite verb for a headline: an auxiliary, or a word with a verb's ending after the first one. */
const hasVerb = (head: string): boolean =>
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|must|says?|said|told|won|lost|made|took|gave|left|met|began|led|fell|rose|saw|held|set|cut|put|hit|kept|grew|found|came|went|paid|sent|spoke|struck|\p{Ll}{2,}(?:ed|es))\b/u.test(
    head,
  );

const byWords = (sentence: string): string => {
  const room = LONGEST_HEADLINE - 1;
  let head = sentence.slice(0, room + 1);
  head = head.slice(0, Math.max(head.lastIndexOf(' '), 1)).trim();
  while (DANGLING.test(head)) head = head.replace(/\s*\S+$/, '');
  return `${clean(head) || clean(sentence.slice(0, room))}…`;
};

/**
 * A headline for an article that came without one, in the lede's own words and order, at most 100 characters.
 * The whole first sentence where it fits; else without the parenthesis after its subject; else its first clause
 * that could stand as a headline; else as many words as fit, with an ellipsis that shows the cut.
 * `body` is the span of the text to take it from. Empty only for an empty body.
 */
export const deriveHeadline = (text: string, body: Span): string => {
  const first = sentences(text, body)[0] ?? body;
  const start = openingDateline(text, first);
  const lede = clean(text.slice(start, first.end));
  if (lede.length <= LONGEST_HEADLINE) return lede;
  const plain = clean(lede.replace(APPOSITION, '$1 '));
  if (plain.length <= LONGEST_HEADLINE) return plain;
  return clauseOf(plain) ?? clauseOf(lede) ?? byWords(plain);
};
