import { ADVERBS, AUXILIARIES, DETERMINERS } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_NOUNS, CUE_VERBS, type CueVerb } from './cues.ts';
import { STANDING_ALONE } from './phrases.ts';

type Tokens = readonly Token[];

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|got|gets)$/u;

/** A cue verb that is a verb here: no article or possessive before it, and no "asked" of somebody who then answers. */
export const asVerb = (tokens: Tokens, place: number): CueVerb | null => {
  const token = tokens[place];
  const verb =
    token === undefined || (token.capital && tokens[place - 1]?.type === 'word')
      ? undefined
      : CUE_VERBS.get(token.lower);
  if (token === undefined || verb === undefined) return null;
  const before = tokens[place - 1];
  if (
    before?.type === 'word' &&
    DETERMINERS.has(before.lower) &&
    !/^(?:that|this|all|both|many|some|others?)$/u.test(before.lower) &&
    // "another said", and not "another claim"
    !(STANDING_ALONE.has(before.lower) && !CUE_NOUNS.has(token.lower))
  )
    return null;
  if (before?.type === 'sign' && /^['’]s?$/u.test(before.text) && CUE_NOUNS.has(token.lower)) return null;
  const asks =
    token.lower === 'asked' && before?.text === ',' && (leadsToQuotation(tokens, place) || endsSentence(tokens, place));
  if (
    !asks &&
    /^(?:asked|questioned|pressed|quoted)$/u.test(token.lower) &&
    (before === undefined || before.type !== 'word' || /^(?:when|if)$/u.test(before.lower) || BE.test(before.lower))
  )
    return null;
  // "court order", "a party call": what looks like a plain present is a noun where nothing plural says it.
  return verb.form === 'finite' && isNounHere(tokens, place, verb.base) ? null : verb;
};

/**
 * "a Harbourbook post", "court order": what looks like a plain present is a noun where nothing plural says it, but for "Brook put it",
 * and for "read" of what is written.
 */
export const isNounHere = (tokens: Tokens, place: number, base: string): boolean => {
  const [token, before, next] = [tokens[place], tokens[place - 1], tokens[place + 1]];
  if (token?.lower !== base || before?.type !== 'word' || isPluralSubject(before)) return false;
  if (base === 'put') return next?.lower !== 'it';
  return base !== 'read' || (next?.type === 'word' && next.lower !== 'in');
};

/** Tokens after "asked" within which its question stands, and its sentence ends. */
const REACH = 8;
const SENTENCE = 25;

/** "Ida Brook, the coroner, asked whether he had shouted.": nothing follows that she could answer. */
const endsSentence = (tokens: Tokens, place: number): boolean => {
  for (let at = place + 1; at < place + SENTENCE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'break' || /^[.]$/u.test(token.text)) return at > place + 2;
    if (token.type !== 'word') return false;
  }
  return false;
};

/** "Fenn, reading from a card, asked the crowd “…”": whom it was asked stands between, and the question. */
const leadsToQuotation = (tokens: Tokens, place: number): boolean => {
  for (let at = place + 1; at < Math.min(tokens.length, place + REACH); at += 1) {
    if (tokens[at]?.type === 'passage') return at > place + 1;
    if (tokens[at]?.type !== 'word' && !/^[,:]$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
};

/** Whether a plain present may follow: its subject is plural, or no noun. */
const isPluralSubject = (before: Token): boolean =>
  /s$/u.test(before.lower) ||
  /^(?:they|we|i|you|who|to|people|men|women|not|police)$/u.test(before.lower) ||
  AUXILIARIES.has(before.lower) ||
  ADVERBS.has(before.lower);

/** "was told", "is often asked": the subject is spoken to. */
export const isPassive = (tokens: Tokens, verb: number): boolean => {
  const token = tokens[verb];
  if (token === undefined || !/(?:ed|told|written|said)$/u.test(token.lower)) return false;
  for (let place = verb - 1; place >= Math.max(0, verb - 3); place -= 1) {
    const word = tokens[place];
    if (word?.type !== 'word') return false;
    if (BE.test(word.lower)) return true;
    if (!AUXILIARIES.has(word.lower) && !/ly$/u.test(word.lower)) return false;
  }
  return false;
};
