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

/** UTF-16 units; no sentence is as long, and what runs on so is cut like any that holds no clause. */
const LONGEST_LEDE = 2_000;

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

/** Where a sentence may end early and still be one. */
const CLAUSE_END =
  /; | [–—] |, (?=(?:which|who|where|while|saying|after|as|following|amid|\p{Ll}+ing)\b)|\s(?=(?:after|before|while|amid|following|despite|during|when|because)\b)/gu;

/** Begins with a part that waits for its main clause. */
const WAITS =
  /^(?:in|on|at|after|before|when|while|as|if|although|though|despite|since|for|with|by|from|to|because|once|until|months|weeks|days|years|hours|minutes|just|more than|less than|according|following|during|amid|under|over|about|speaking|asked|citing)\b/i;

/** Bears on the words before it: without it they would say something else, or say it as a fact. */
const BEARING =
  /\b(?:according|said|says|told|if|unless|but|or|except|although|though|however|until|provided|alleged\p{Ll}*|claim\p{Ll}*|report\p{Ll}*|den(?:y|ies|ied)|suggest\p{Ll}*|police|prosecutors|officials|sources?|poll|study|survey)\b/iu;

const VERB =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|must|won|lost|made|took|gave|left|met|began|led|fell|rose|saw|held|set|cut|put|hit|kept|grew|found|came|went|paid|sent|spoke|struck|\p{Ll}{2,}ed)\b/u;
const REPORTS = /^(.*?)\b(?:says?|said|told|argued|claimed|warned|insisted|suggested|believes?|thinks?)\b(.*)$/u;

/** Subject and verb, with what was said where it says something; a relative clause does not count as the verb. */
const isSentence = (head: string): boolean => {
  const report = REPORTS.exec(head);
  if (report !== null) return (report[2] ?? '').split(' ').length > 4 && VERB.test(report[2] ?? '');
  const [main = ''] = head.split(/\s(?:that|who|which|whose|where)\s/u);
  return VERB.test(main);
};

/** The longest beginning that could stand as a headline and says no more and no less than the sentence does. */
const clauseOf = (sentence: string): string | null => {
  if (WAITS.test(sentence)) return null;
  const fits = [...sentence.matchAll(CLAUSE_END)]
    .filter((boundary) => !BEARING.test(sentence.slice(boundary.index)))
    .map((boundary) => clean(sentence.slice(0, boundary.index)))
    .filter((head) => head.length <= LONGEST_HEADLINE && head.split(' ').length >= 5)
    .filter((head) => balanced(head) && !DANGLING.test(head) && isSentence(head));
  return fits.at(-1) ?? null;
};

/** As many words as fit, never half a name, with the ellipsis that shows the cut. */
const byWords = (sentence: string): string => {
  const words = sentence.split(' ');
  let kept = words.length;
  const length = (): number => words.slice(0, kept).join(' ').length;
  while (kept > 1 && length() >= LONGEST_HEADLINE) kept -= 1;
  const fits = kept;
  const inName = (): boolean => /^\p{Lu}/u.test(words[kept - 1] ?? '') && /^\p{Lu}/u.test(words[kept] ?? '');
  while (kept > 4 && (inName() || DANGLING.test(words.slice(0, kept).join(' ')))) kept -= 1;
  const head = clean(words.slice(0, kept > 4 ? kept : fits).join(' '));
  return `${head.slice(0, LONGEST_HEADLINE - 1).toWellFormed()}…`;
};

/**
 * A headline for an article that came without one, in the lede's own words and order, at most 100 characters.
 * The whole first sentence where it fits; else without the parenthesis after its subject; else its first clause
 * that could stand as a headline without saying more than the sentence; else as many words as fit, with an ellipsis that shows the cut.
 * `body` is the span of the text to take it from. Empty where the body begins with no word.
 */
export const deriveHeadline = (text: string, body: Span): string => {
  const first = sentences(text, body)[0] ?? body;
  const start = openingDateline(text, first);
  const lede = clean(text.slice(start, first.end));
  if (!/[\p{L}\p{N}]/u.test(lede)) return '';
  if (lede.length <= LONGEST_HEADLINE) return lede;
  if (lede.length > LONGEST_LEDE) return byWords(lede.slice(0, LONGEST_LEDE));
  const plain = clean(lede.replace(APPOSITION, '$1 '));
  if (plain.length <= LONGEST_HEADLINE) return plain;
  return clauseOf(plain) ?? clauseOf(lede) ?? byWords(plain);
};
