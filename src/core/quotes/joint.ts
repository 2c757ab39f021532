import { DETERMINERS, SUBORDINATORS } from '../text/closed-class.ts';
import { TITLES } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_VERBS } from './cues.ts';
import { phraseBefore } from './phrase-before.ts';
import { isSign, type Phrase, phraseFrom, spanOf } from './phrases.ts';

type Tokens = readonly Token[];

/** Tokens to either side of a phrase within which the other speaker is looked for. */
const REACH = 14;

/** Those who speak together: the span of "Ida Brook and Odo Lunt", or null where no span of bare names holds them all. */
export interface Joint {
  readonly naming: ReturnType<typeof spanOf> | null;
}

/**
 * Whether somebody else speaks together with the phrase: "Ida Brook and Odo Lunt said", "said Ida Brook, the mayor, and Odo Lunt".
 * `isPerson` tells whether a phrase stands for a person.
 */
export const jointSpeakers = (tokens: Tokens, phrase: Phrase, isPerson: (phrase: Phrase) => boolean): Joint | null => {
  if (phrase.kind === 'pronoun') return null;
  const person = (other: Phrase | null): other is Phrase =>
    other !== null && other.kind !== 'pronoun' && isPerson(other);
  const after = otherAfter(tokens, phrase, person);
  if (after !== null && areTwo(tokens, phrase, after) && person(phrase))
    return jointly(tokens, phrase, after, phrase.to + 1 === after.from);
  const before = otherBefore(tokens, phrase, person);
  if (before === null || !areTwo(tokens, before, phrase) || !person(phrase)) return null;
  const third = isSign(tokens[before.from - 1], ',') ? phraseBefore(tokens, before.from - 1, floorOf(before)) : null;
  return jointly(tokens, before, phrase, before.to + 1 === phrase.from && !person(third));
};

/** "the founder and chief executive Ida Brook" is one person: a description of another begins with a word such as "the". */
export const areTwo = (tokens: Tokens, first: Phrase, second: Phrase): boolean => {
  const bare = tokens[second.from]?.capital === true && !TITLES.has(tokens[second.from]?.lower ?? '');
  if (first.kind === 'name') return second.kind === 'name' || opens(tokens, second);
  return opens(tokens, first) && (opens(tokens, second) || (second.kind === 'name' && bare));
};

const opens = (tokens: Tokens, phrase: Phrase): boolean => DETERMINERS.has(tokens[phrase.from]?.lower ?? '');

const floorOf = (phrase: Phrase): number => Math.max(0, phrase.from - REACH);

const jointly = (tokens: Tokens, first: Phrase, second: Phrase, beside: boolean): Joint => {
  const words = tokens.slice(first.from, second.core);
  const bare = words.every((token) => (token.capital ? !TITLES.has(token.lower) : token.lower === 'and'));
  const named = beside && bare && first.kind === 'name' && second.kind === 'name';
  return { naming: named ? spanOf(tokens, { from: first.from, to: second.core }) : null };
};

type IsPerson = (phrase: Phrase | null) => phrase is Phrase;

const otherAfter = (tokens: Tokens, phrase: Phrase, person: IsPerson): Phrase | null => {
  let joint = phrase.to;
  // ", the mayor, and": past what describes the first.
  if (isSign(tokens[joint], ',')) {
    const described = phraseFrom(tokens, joint + 1, joint + REACH);
    if (described?.kind === 'nominal' && isSign(tokens[described.to], ',')) joint = described.to + 1;
  }
  if (tokens[joint]?.lower !== 'and') return null;
  const other = phraseFrom(tokens, joint + 1, joint + REACH);
  if (!person(other)) return null;
  // "Ida Brook of Harrow and Selwick": a second place.
  if (phrase.to > phrase.core && other.head === other.from) return null;
  // "said Ida Brook and Odo Lunt agreed": a clause of its own, where the first has its verb before it.
  const verb = tokens[other.to];
  const inverted = CUE_VERBS.get(tokens[phrase.from - 1]?.lower ?? '')?.form === 'finite';
  return inverted && verb?.type === 'word' && CUE_VERBS.get(verb.lower)?.form === 'finite' ? null : other;
};

const otherBefore = (tokens: Tokens, phrase: Phrase, person: IsPerson): Phrase | null => {
  if (tokens[phrase.from - 1]?.lower !== 'and') return null;
  let end = phrase.from - 1;
  const floor = floorOf(phrase);
  if (isSign(tokens[end - 1], ',')) {
    const described = phraseBefore(tokens, end - 1, floor);
    if (described?.kind !== 'nominal' || !isSign(tokens[described.from - 1], ',')) return null;
    end = described.from - 1;
  }
  const other = phraseBefore(tokens, end, floor);
  return person(other) && opensClause(tokens[other.from - 1]) ? other : null;
};

const opensClause = (before: Token | undefined): boolean =>
  before === undefined || before.type !== 'word' || before.lower === 'that' || SUBORDINATORS.has(before.lower);
