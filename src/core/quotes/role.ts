import type { Span } from '../article.ts';
import { AUXILIARIES, isClosedClass, PREPOSITIONS, RELATIVES } from '../text/closed-class.ts';
import { BELONGING, PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_VERBS } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './people.ts';
import { apposedName, phraseBefore } from './phrases.ts';

/** Longest role that a card shows, UTF-16 units. */
const LONGEST = 80;
/** Forms of address and abbreviations that say nothing of a person beside the name. */
const EMPTY = /^(?:mr|mrs|ms|mx|miss|dr|sen|rep|gov|gen|lt|col|capt|sgt|rev|fr|st|sir|dame|lord|lady)\.?$/u;

type Tokens = readonly Token[];

/** The description of a figure beside one of its names, the first that the article gives: "the mayor of Harrow", "campaign manager". */
export const roleOf = (frames: readonly Frame[], mentions: readonly Mention[]): Span | null => {
  for (const find of [apposed, prenominal, leading])
    for (const mention of mentions) {
      const tokens = frames[mention.frame]?.tokens;
      const role = tokens === undefined || mention.quoted ? null : find(tokens, mention);
      if (role !== null) return role;
    }
  return null;
};

/** ", the mayor of Harrow," after the name. */
const apposed = (tokens: Tokens, mention: Mention): Span | null => {
  const first = mention.to + 1;
  if (tokens[mention.to]?.text !== ',' || tokens[first]?.type !== 'word') return null;
  if (RELATIVES.has(tokens[first]?.lower.split(/['’]/u)[0] ?? '') || !opensDescription(tokens, first)) return null;
  let clean = -1;
  let personal = false;
  let at = first;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.type === 'sign' && !/^(?:['’&/-]|['’]s)$/u.test(token.text)) ||
      token.type === 'break' ||
      token.type === 'passage'
    )
      break;
    if (/^(?:that|who|which|whose|whom|where|when|and|but|as|while)$/u.test(token.lower) && !joinsNames(tokens, at))
      break;
    // "Brook, critics said": a clause of its own.
    if (isClauseVerb(token)) return null;
    if (PREPOSITIONS.has(token.lower) && personal && token.start - (tokens[first]?.start ?? 0) > 20) clean = at;
    personal ||= PERSON_NOUNS.has(token.lower);
    if (token.end - (tokens[first]?.start ?? 0) > LONGEST)
      return personal && clean > first ? between(tokens, first, clean) : null;
  }
  const closed =
    tokens[at]?.type === 'sign' || tokens[at]?.type === 'break' || tokens[at]?.type === 'word' || at === tokens.length;
  return personal && closed ? between(tokens, first, at) : null;
};

/** "the Institute for Roads and Bridges": one name. */
const joinsNames = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'and' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;

const isClauseVerb = (token: Token): boolean =>
  token.type === 'word' &&
  !token.capital &&
  (AUXILIARIES.has(token.lower) ||
    (CUE_VERBS.get(token.lower)?.form === 'finite' && /(?:ed|said|says|say|told|wrote)$/u.test(token.lower)));

const opensDescription = (tokens: Tokens, first: number): boolean => {
  const token = tokens[first];
  if (token === undefined) return false;
  if (/^(?:the|a|an|one|his|her|their|its|former|then)$/u.test(token.lower)) return true;
  return !isClosedClass(token.lower) && !/(?:ing|ed)$/u.test(token.lower);
};

/** "campaign manager" before the name, with what owns or places it. */
const prenominal = (tokens: Tokens, mention: Mention): Span | null => {
  if (!describesPerson(tokens[mention.from - 1])) return null;
  let from = mention.from;
  while (from > 0 && mention.from - from < 8) {
    const token = tokens[from - 1];
    if (token === undefined || token.type === 'passage' || token.type === 'break') break;
    const owns = token.type === 'sign' && /^['’]s$/u.test(token.text);
    const describes =
      token.type === 'word' && (!isClosedClass(token.lower) || (token.capital && BELONGING.has(token.lower)));
    if (!owns && !describes) break;
    from -= 1;
  }
  const words = tokens.slice(from, mention.from).filter((token) => token.type === 'word');
  if (!words.some((word) => PERSON_NOUNS.has(word.lower) && !EMPTY.test(word.lower))) return null;
  while (from < mention.from && (EMPTY.test(tokens[from]?.lower ?? '') || tokens[from]?.type !== 'word')) from += 1;
  if (/(?:ed|ing|said|told)$/u.test(tokens[from]?.lower ?? '') && tokens[from]?.capital === false) return null;
  if (tokens[from - 1]?.lower === 'to' && tokens[from]?.capital === false) from += 1;
  return from < mention.from ? between(tokens, from, mention.from) : null;
};

/** "said its director, Ida Brook": the description that the name stands beside, after a cue or where the sentence begins. */
const leading = (tokens: Tokens, mention: Mention): Span | null => {
  const comma = mention.titleFrom - 1;
  if (tokens[comma]?.text !== ',') return null;
  const phrase = phraseBefore(tokens, comma, Math.max(0, comma - 12));
  if (phrase === null || !PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? '')) return null;
  const before = tokens[phrase.from - 1];
  const opens = before === undefined || before.type === 'break' || before.type === 'passage';
  if (!opens && CUE_VERBS.get(before.lower)?.form !== 'finite') return null;
  return apposedName(tokens, phrase)?.head === mention.to - 1 ? between(tokens, phrase.from, phrase.to) : null;
};

/** The word right before a name has to be one for a person: "mayor rebuffs Brook" describes nobody. */
const describesPerson = (token: Token | undefined): boolean =>
  token?.type === 'word' && PERSON_NOUNS.has(token.lower.replace(/\.$/u, ''));

const between = (tokens: Tokens, from: number, to: number): Span | null => {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return span.end - span.start <= LONGEST && span.end - span.start >= 3 ? span : null;
};
