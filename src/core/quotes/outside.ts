import type { Span } from '../article.ts';
import { AUXILIARIES, CONJUNCTIONS, PRONOUNS } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { CUE_VERBS } from './cues.ts';
import type { Passage } from './passages.ts';

type Tokens = readonly Token[];

/** A piece of a quotation in its sentence: the tokens around it, and its place among them. */
interface Place {
  readonly tokens: Tokens;
  readonly at: number;
}

/**
 * The share, 0 to 1, of what is reported that stands outside the marks, in letters and digits: "the old bridge was" in "She said that
 * the old bridge was “a disgrace”". `first` and `last`: where the passage begins and ends.
 */
export const shareOutside = (
  text: string,
  passage: Passage,
  attribution: Attribution,
  first: Place,
  last: Place,
): number => {
  const inside = passage.segments.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  const begins = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(passage.start, passage.end));
  // “It is calm,” and it will stay so, Brook said: a comma ends no report that goes on.
  const goesOn =
    attribution.how === 'after' &&
    CONJUNCTIONS.has(last.tokens[last.at + 1]?.lower ?? '') &&
    /,$/u.test(text.slice(passage.start, passage.end));
  const after = endsClause(text, passage) && !goesOn ? 0 : trail(last, attribution);
  const outside = lead(first, attribution, begins) + after;
  return outside / Math.max(1, outside + inside);
};

const letters = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether a passage ends like a sentence or a clause, within its marks or right after them. */
export const endsClause = (text: string, passage: Passage): boolean => {
  const outer = passage.outers.at(-1);
  const after = outer === undefined ? '' : (text[outer.end] ?? '');
  return /[.!?,…—–]/u.test(text[passage.end - 1] ?? '') || /[.!?,]/u.test(after) || !passage.closed;
};

const touches = (token: Token, span: Span | null): boolean =>
  span !== null && token.start < span.end && token.end > span.start;

/** Letters of what is reported before the marks: none where a colon, or a comma and a capital, begin it anew. */
const lead = ({ tokens, at }: Place, attribution: Attribution, begins: boolean): number => {
  const sign = tokens[at - 1];
  // "Brook said “…,” she said": a verb of saying begins it anew too.
  const says = sign !== undefined && CUE_VERBS.get(sign.lower)?.form === 'finite' && begins;
  if (says || sign?.text === ':' || (sign?.text === ',' && begins && attribution.how !== 'after')) return 0;
  let count = 0;
  // Up to the last "that": the rest counts too where a clause of its own stands before it, as in "she says he knows that “…”".
  let sinceThat: number | null = null;
  let clause = false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.type === 'break' || token.type === 'passage' || token.text === ':') break;
    if (touches(token, attribution.cue)) return clause ? count : (sinceThat ?? count);
    if (token.type !== 'word') continue;
    if (token.lower === 'that') sinceThat ??= count;
    else if (sinceThat !== null) clause ||= AUXILIARIES.has(token.lower) || PRONOUNS.has(token.lower);
    count += letters(token.text);
  }
  return sinceThat ?? count;
};

/** Letters after the marks up to the comma, the cue or its subject: “We are alive” at the hall, he said. */
const trail = ({ tokens, at }: Place, attribution: Attribution): number => {
  let count = 0;
  for (let place = at + 1; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.type === 'break' || token.type === 'passage' || /^[,;:—–]$/u.test(token.text))
      break;
    if (touches(token, attribution.cue)) break;
    if (place === attribution.phrase.from && attribution.how === 'after') break;
    if (token.type === 'word') count += letters(token.text);
  }
  return count;
};
