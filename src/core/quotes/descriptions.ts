import { AUXILIARIES, DETERMINERS, isClosedClass } from '../text/closed-class.ts';
import { TITLES } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { genderOf } from './gender.ts';
import { isOccupation } from './occupations.ts';
import type { Figure } from './people.ts';
import { isPossessive } from './phrases.ts';

type Tokens = readonly Token[];

/** A name among its tokens. */
interface Place {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
}

/** Longest description that is read, in tokens. */
const LONGEST = 14;
const COPULAS = /^(?:is|was|are|were|became|becomes|remains|remained|as)$/u;

/**
 * Notes by which nouns an article calls somebody, at one place of the name: "coach" and "head" of "the Wales head coach, Ida Brook", the
 * age, what one does ("who teaches" makes a teacher).
 */
export const noteDescriptions = (figure: Figure, place: Place): void => {
  const { tokens, titleFrom, to } = place;
  noteBefore(figure, tokens, titleFrom);
  let at = to;
  if (isSign(tokens[at], '(') && isAge(tokens[at + 1])) note(figure, tokens, at + 1, at + 2);
  if (isSign(tokens[at], ',') && isAge(tokens[at + 1])) {
    figure.age ??= Number(tokens[at + 1]?.text);
    at += isSign(tokens[at + 2], ',') ? 2 : 1;
  }
  const opens = isSign(tokens[at], ',') || COPULAS.test(tokens[at]?.lower ?? '');
  if (!opens) return;
  if (tokens[at + 1]?.lower === 'who') noteDeed(figure, tokens, at + 2);
  else note(figure, tokens, at + 1, Math.min(tokens.length, at + 1 + LONGEST));
};

const isSign = (token: Token | undefined, sign: string): boolean => token?.type === 'sign' && token.text === sign;
const isAge = (token: Token | undefined): boolean => /^\d{1,2}$/u.test(token?.text ?? '');
const bare = (token: Token | undefined): string => token?.lower.replace(/\.$/u, '') ?? '';

/** "the 34-year-old": how old the words say that somebody is. */
export const ageIn = (lower: string): number | null => {
  const years = /^(\d{1,3})-years?-old$/u.exec(lower)?.[1];
  return years === undefined ? null : Number(years);
};

/** The words of a description up to where a clause begins: nouns for people that end a phrase, and all others beside them. */
const note = (figure: Figure, tokens: Tokens, from: number, limit: number): void => {
  const heads: string[] = [];
  const details: string[] = [];
  let determined = false;
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'break' || token.type === 'passage') break;
    if (token.type === 'sign') {
      if (isPossessive(token) || /^[&/-]$/u.test(token.text)) continue;
      break;
    }
    if (AUXILIARIES.has(token.lower) || /^(?:who|which|that|whose|when|where|but)$/u.test(token.lower)) break;
    determined ||= DETERMINERS.has(token.lower);
    const years = ageIn(token.lower);
    if (years !== null) figure.age ??= years;
    if (isClosedClass(token.lower)) continue;
    const next = tokens[at + 1];
    const participle = next?.type === 'word' && !next.capital && /(?:ed|ing)$/u.test(next.lower);
    const ends = next?.type !== 'word' || participle || isClosedClass(next.lower) || isPossessive(next);
    // Of "the wife of the mayor" the mayor is another.
    if (ends && heads.length === 0 && isOccupation(bare(token)) && !isPossessive(next)) heads.push(bare(token));
    else if (tokens[at - 1]?.lower === 'and' && heads.length > 0 && isOccupation(bare(token))) heads.push(bare(token));
    else details.push(bare(token));
  }
  // "Brook, MP for Harrow" describes, "Brook, Selwick and the mayor" lists.
  const listed = !determined && tokens[from]?.capital === true && !TITLES.has(bare(tokens[from]));
  if (heads.length === 0 || listed) return;
  for (const head of heads) figure.descriptions.add(head);
  for (const detail of details) figure.details.add(detail);
};

/** "campaign manager Ida Brook", "Its vicar, the Rev. Ida Brook". */
const noteBefore = (figure: Figure, tokens: Tokens, titleFrom: number): void => {
  let end = titleFrom;
  if (/^(?:the|a|an)$/u.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const apposed = isSign(tokens[end - 1], ',');
  if (apposed) end -= 1;
  if (!isOccupation(bare(tokens[end - 1])) || tokens[end - 1]?.type !== 'word') return;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST) {
    const token = tokens[from - 1];
    if (token === undefined || !(isPossessive(token) || token.type === 'word')) break;
    if (token.type === 'word' && isClosedClass(token.lower)) break;
    from -= 1;
  }
  const before = tokens[from - 1];
  // "told the mayor, Ida Brook said": only a description with an article or an owner is one.
  if (apposed && !(before?.type === 'word' && DETERMINERS.has(before.lower))) return;
  figure.descriptions.add(bare(tokens[end - 1]));
  for (let at = from; at < end - 1; at += 1) if (tokens[at]?.type === 'word') figure.details.add(bare(tokens[at]));
};

/** "who teaches": the noun that English makes of the verb. */
const noteDeed = (figure: Figure, tokens: Tokens, at: number): void => {
  const verb = tokens[at];
  if (verb?.type !== 'word' || !/[^s]s$/u.test(verb.lower) || AUXILIARIES.has(verb.lower)) return;
  for (const stem of [verb.lower.slice(0, -1), verb.lower.replace(/e?s$/u, '')])
    for (const noun of [stem, `${stem}er`]) if (isOccupation(noun)) figure.descriptions.add(noun);
};

/** Whether a noun cannot be said of a man, or of a woman, as the figure is. */
export const contradicts = (figure: Figure, noun: string): boolean => {
  const gender = genderOf(noun);
  return gender !== null && figure.gender !== null && gender !== figure.gender;
};
