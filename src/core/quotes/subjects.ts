import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  isClosedClass,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { isAdverb, isNounLike, isSign, type Phrase, phraseBefore, phraseFrom } from './phrases.ts';

type Tokens = readonly Token[];

/** What may stand between a subject and its verb: auxiliaries, adverbs, and a time with its preposition. */
const beforeVerb = (tokens: Tokens, verb: number, floor: number): number => {
  let at = verb;
  while (at > floor) {
    const token = tokens[at - 1];
    if (token === undefined || token.type !== 'word') break;
    if (TIMES.has(token.lower.replace(/\.$/u, '')) && !(token.lower === 'may' && !token.capital)) {
      at -= 1;
      if (/^(?:on|in|at|last|this|next|late|early|the)$/u.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    } else if (isAdverb(token) || AUXILIARIES.has(token.lower)) at -= 1;
    else break;
  }
  return at;
};

/** The subject of the verb at `verb`, looked for no further left than `floor`, a sentence's first token. */
export const subjectOf = (tokens: Tokens, verb: number, floor: number): Phrase | null => {
  const at = beforeVerb(tokens, verb, floor);
  const before = tokens[at - 1];
  if (before === undefined || at <= floor) return null;
  if (before.type === 'sign' && /^[,—–―-]+$/u.test(before.text)) return aroundParenthesis(tokens, at - 1, floor);
  if (before.type !== 'word' && !isSign(before, ')')) return null;
  if (RELATIVES.has(before.lower) || (before.lower === 'that' && isNounLike(tokens[at - 2]))) {
    const gap = isSign(tokens[at - 2], ',') ? 1 : 0;
    return phraseBefore(tokens, at - 1 - gap, floor);
  }
  if (CONJUNCTIONS.has(before.lower) || before.lower === 'to') return mainSubject(tokens, floor, at - 1);
  const near = phraseBefore(tokens, at, floor);
  return near === null ? null : (relativeHead(tokens, near, floor) ?? near);
};

/** "a voter who backs Fenn said": the subject is what the relative clause belongs to. */
const relativeHead = (tokens: Tokens, near: Phrase, floor: number): Phrase | null => {
  for (let at = near.from - 1; at > Math.max(floor, near.from - 7); at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return null;
    if (token.lower === 'who' && tokens[at - 1]?.type === 'word') return phraseBefore(tokens, at, floor);
  }
  return null;
};

/** "Fenn, who was away, said": the phrase before the comma that opens what the comma at `close` ends. */
const aroundParenthesis = (tokens: Tokens, close: number, floor: number): Phrase | null => {
  let nearest: Phrase | null = null;
  for (let at = close - 1; at > floor; at -= 1) {
    const sign = tokens[at];
    if (sign?.type === 'passage' || sign?.type === 'break') break;
    if (sign?.type !== 'sign' || !/^[,—–―-]+$/u.test(sign.text)) continue;
    const phrase = phraseBefore(tokens, at, floor);
    if (phrase === null) continue;
    const opens = tokens[phrase.from - 1];
    const clauseStart =
      phrase.from <= floor ||
      opens === undefined ||
      opens.type !== 'word' ||
      CONJUNCTIONS.has(opens.lower) ||
      SUBORDINATORS.has(opens.lower) ||
      opens.lower === 'that' ||
      opens.lower === 'as';
    if (clauseStart && opens?.type !== 'sign') return phrase;
    nearest ??= phrase;
  }
  return nearest ?? mainSubject(tokens, floor, close);
};

const isIntroduction = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  (PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    /(?:ing|ed)$/u.test(token.lower) ||
    /^(?:to|speaking|according|given|despite)$/u.test(token.lower));

/** The subject of a sentence: its first noun phrase after what introduces it. */
export const mainSubject = (tokens: Tokens, from: number, limit: number): Phrase | null => {
  let at = from;
  for (let turn = 0; turn < 4 && at < limit; turn += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (
      token.type === 'sign' ||
      token.type === 'passage' ||
      isAdverb(token) ||
      ADVERBS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower)
    ) {
      at += 1;
      continue;
    }
    if (!isIntroduction(token) || (token.capital && !isClosedClass(token.lower) && tokens[at + 1]?.capital === true))
      break;
    const comma = commaAfter(tokens, at, limit);
    if (comma === null) break;
    at = comma + 1;
  }
  const phrase = phraseFrom(tokens, at, limit);
  return (
    phrase ??
    (tokens[at]?.type === 'word' && PREPOSITIONS.has(tokens[at]?.lower ?? '')
      ? null
      : phraseFrom(tokens, at + 1, limit))
  );
};

const commaAfter = (tokens: Tokens, from: number, limit: number): number | null => {
  for (let at = from; at < limit && tokens[at]?.type !== 'break'; at += 1) if (isSign(tokens[at], ',')) return at;
  return null;
};
