import type { Span } from '../article.ts';
import { AUXILIARIES, isClosedClass, PREPOSITIONS, RELATIVES } from '../text/closed-class.ts';
import { BELONGING } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { apposedName } from './appositions.ts';
import { CUE_VERBS } from './cues.ts';
import type { Frame } from './frames.ts';
import { isOccupation } from './occupations.ts';
import type { Mention } from './people.ts';
import { phraseBefore } from './phrase-before.ts';

/** Longest role that a card shows, UTF-16 units. */
const LONGEST = 80;
/** Forms of address and abbreviations that say nothing of a person beside the name. */
const EMPTY =
  /^(?:mr|mrs|ms|mx|miss|dr|sen|rep|gov|gen|lt|col|capt|sgt|rev|fr|st|sir|dame|lord|lady|elder|younger)\.?$/u;

type Tokens = readonly Token[];

/** The description of a figure beside one of its names, the first that the article gives: "the mayor of Harrow", "campaign manager". */
export const roleOf = (frames: readonly Frame[], mentions: readonly Mention[]): Span | null => {
  for (const find of [apposed, prenominal, leading, relative])
    for (const mention of mentions) {
      const tokens = frames[mention.frame]?.tokens;
      const role = tokens === undefined || mention.quoted ? null : find(tokens, mention);
      if (role !== null) return role;
    }
  return null;
};

/** ", the mayor of Harrow," after the name. */
const apposed = (tokens: Tokens, mention: Mention): Span | null => {
  const first = afterAge(tokens, mention.to);
  if (tokens[first - 1]?.text !== ',' || tokens[first]?.type !== 'word') return null;
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
    if (isClauseVerb(token)) {
      // "a civil engineer called as an expert": a participle.
      if (personal && /^(?:a|an)$/u.test(tokens[first]?.lower ?? '') && token.lower.endsWith('ed'))
        return between(tokens, first, at);
      return null;
    }
    if (PREPOSITIONS.has(token.lower) && personal && token.start - (tokens[first]?.start ?? 0) > 20) clean = at;
    personal ||= isOccupation(token.lower);
    if (token.end - (tokens[first]?.start ?? 0) > LONGEST)
      return personal && clean > first ? between(tokens, first, clean) : null;
  }
  const closed =
    tokens[at]?.type === 'sign' || tokens[at]?.type === 'break' || tokens[at]?.type === 'word' || at === tokens.length;
  return personal && closed ? between(tokens, first, at) : null;
};

/** The token after the comma of "Ida Brook, 81, a" and of "Ida Brook, a". */
const afterAge = (tokens: Tokens, comma: number): number =>
  /^\d{1,3}$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',' ? comma + 3 : comma + 1;

/** "the Institute for Roads and Bridges": one name. */
const joinsNames = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'and' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;

const isClauseVerb = (token: Token): boolean =>
  token.type === 'word' &&
  !token.capital &&
  (AUXILIARIES.has(token.lower) || (isCue(token) && /(?:ed|said|says|say|told|wrote)$/u.test(token.lower)));

const opensDescription = (tokens: Tokens, first: number): boolean => {
  const token = tokens[first];
  if (token === undefined || isCue(token)) return false;
  if (/^(?:the|a|an|one|his|her|their|its|former|then)$/u.test(token.lower)) return true;
  return !isClosedClass(token.lower) && (token.lower === 'retired' || !/(?:ing|ed)$/u.test(token.lower));
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
  if (!words.some((word) => isOccupation(word.lower) && !EMPTY.test(word.lower))) return null;
  while (from < mention.from && (EMPTY.test(tokens[from]?.lower ?? '') || tokens[from]?.type !== 'word')) from += 1;
  let to = mention.from;
  while (to > from && EMPTY.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  if (/(?:ed|ing|said|told)$/u.test(tokens[from]?.lower ?? '') && tokens[from]?.capital === false) return null;
  if (tokens[from - 1]?.lower === 'to' && tokens[from]?.capital === false) from += 1;
  return from < to ? between(tokens, from, to) : null;
};

/** "said its director, Ida Brook": the description that the name stands beside, after a cue or where the sentence begins. */
const leading = (tokens: Tokens, mention: Mention): Span | null => {
  const comma = mention.titleFrom - 1;
  if (tokens[comma]?.text !== ',') return null;
  const whole = phraseBefore(tokens, comma, Math.max(0, comma - 12));
  // "took it to the manager, Ida Brook": of what is attached to another noun, the last counts.
  const phrase = whole !== null && whole.core < whole.to ? phraseBefore(tokens, comma, whole.core) : whole;
  if (phrase === null || !isOccupation(tokens[phrase.head]?.lower ?? '')) return null;
  const before = tokens[phrase.from - 1];
  const opens = before === undefined || before.type === 'break' || before.type === 'passage';
  const owned = /^(?:the|its|his|her|their)$/u.test(tokens[phrase.from]?.lower ?? '');
  if (!opens && !owned && !isCue(before)) return null;
  return apposedName(tokens, phrase)?.head === mention.to - 1 ? between(tokens, phrase.from, phrase.to) : null;
};

/** The word right before a name has to be one for a person: "mayor rebuffs Brook" describes nobody. */
const describesPerson = (token: Token | undefined): boolean =>
  token?.type === 'word' && isOccupation(token.lower.replace(/\.$/u, ''));

/** Verbs of what somebody did for this article or may yet do, which describe nobody. */
const PASSING = new Set(
  (
    "declined refused spoke asked was were had appeared seemed then agreed is are do does don't doesn't did didn't will would can could " +
    'may might also not'
  ).split(' '),
);
const isCue = (token: Token | undefined): boolean => CUE_VERBS.get(token?.lower ?? '')?.form === 'finite';
/** A clause may end before these and mean the same. */
const ADJUNCT = /^(?:since|when|while|after|before|until|with|and)$/u;

/** "who lost her home in the flood" after the name, where nothing else describes it. */
const relative = (tokens: Tokens, mention: Mention): Span | null => {
  const first = afterAge(tokens, mention.to);
  const opens = tokens[first];
  const verb = tokens[first + 1];
  if (tokens[first - 1]?.text !== ',' || !/^(?:who|whose)$/u.test(opens?.lower ?? '') || verb?.type !== 'word')
    return null;
  const said = verb.lower === 'has' ? tokens[first + 2] : verb;
  if (PASSING.has(verb.lower) || (isCue(said) && tokens[first + 2]?.lower !== 'for')) return null;
  let clean = -1;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'break' || token.type === 'passage') break;
    if (token.type === 'sign' && !/^(?:['’&/-]|['’]s)$/u.test(token.text))
      return token.text === ',' || token.text === '.' ? between(tokens, first, at) : null;
    if (token.end - (opens?.start ?? 0) > LONGEST) return clean > first + 3 ? between(tokens, first, clean) : null;
    if (ADJUNCT.test(token.lower)) clean = at;
  }
  return null;
};

const between = (tokens: Tokens, from: number, to: number): Span | null => {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return span.end - span.start <= LONGEST && span.end - span.start >= 3 ? span : null;
};
