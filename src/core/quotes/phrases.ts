import type { Span } from '../article.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, isClosedClass, isNamesake, PRONOUNS, TIMES } from '../text/closed-class.ts';
import { IRREGULAR_PASTS } from '../text/irregular-verbs.ts';
import { afterPlace, nameEnd, nameStartIn } from '../text/names.ts';
import { BELONGING, ORGANISATION_WORDS, PERSON_NOUNS, TITLES } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_NOUNS, CUE_VERBS, WRITINGS } from './cues.ts';

/** A noun phrase as token indices, `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'pronoun' | 'name' | 'nominal';
  /** The word that says what it is: the last of a name, "spokesman" in "a spokesman for the mayor". */
  readonly head: number;
  /** Where the phrase without what is attached to it ends, exclusive. */
  readonly core: number;
}

type Tokens = readonly Token[];

/** The words "of", "for" … by which one phrase is attached to the one before. */
export const ATTACHING = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'to',
  'on',
  'behind',
  'near',
  'against',
  'who',
]);
/** "one said", "said another": words for a person whom nobody names. */
export const STANDING_ALONE = new Set([
  'one',
  'another',
  'others',
  'some',
  'many',
  'both',
  'everyone',
  'someone',
  'somebody',
  'nobody',
]);
/** Longest phrase that is read, in tokens: further words are a clause. */
export const REACH = 10;

export const spanOf = (tokens: Tokens, phrase: Pick<Phrase, 'from' | 'to'>): Span => ({
  start: tokens[phrase.from]?.start ?? 0,
  end: tokens[phrase.to - 1]?.end ?? 0,
});

export const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.type === 'sign' && token.text === sign;
export const isPossessive = (token: Token | undefined): boolean =>
  token?.type === 'sign' && /^['’]s?$/u.test(token.text);

/** An ordinary word of a noun phrase: neither of a closed class nor a time. */
export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.type === 'word' &&
  (token.capital ? !isOpener(token) : !isClosedClass(token.lower)) &&
  !TIMES.has(token.lower.replace(/\.$/u, ''));

const isOpener = (token: Token): boolean =>
  isClosedClass(token.lower) && !isNamesake(token.lower) && token.text !== 'US';

export const isFiniteCue = (token: Token | undefined): boolean =>
  token !== undefined && token.type === 'word' && !token.capital && CUE_VERBS.get(token.lower)?.form === 'finite';

/** "said", "wrote": hardly ever nouns, so that they end a phrase. */
export const isPlainVerb = (token: Token | undefined): boolean =>
  isFiniteCue(token) && /(?:ed|said|told|wrote|says|tells|went|spoke|sang)$/u.test(token?.lower ?? '');

export const isAdverb = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !token.capital &&
  (ADVERBS.has(token.lower) || (/[a-z]{3}ly$/u.test(token.lower) && !NOUNS_IN_LY.has(token.lower)));

const NOUNS_IN_LY = new Set(
  'family assembly ally bully daily weekly monthly quarterly reply supply anomaly monopoly butterfly'.split(' '),
);

export const kindOf = (tokens: Tokens, head: number, first: number): Phrase['kind'] => {
  const token = tokens[head];
  if (token?.capital !== true) return 'nominal';
  const lower = token.lower.replace(/\.$/u, '');
  const described = DETERMINERS.has(tokens[first]?.lower ?? '') && head - first <= 2;
  return described && (BELONGING.has(lower) || TITLES.has(lower) || PERSON_NOUNS.has(lower)) ? 'nominal' : 'name';
};

/** The noun phrase that begins at `from`, read forwards; null where none does. */
export const phraseFrom = (tokens: Tokens, from: number, limit: number): Phrase | null => {
  const first = tokens[from];
  if (first === undefined || first.type !== 'word' || from >= limit) return null;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1, kind: 'pronoun', head: from, core: from + 1 };
  if (STANDING_ALONE.has(first.lower) && (!isNounLike(tokens[from + 1]) || isPlainVerb(tokens[from + 1])))
    return { from, to: from + 1, kind: 'nominal', head: from, core: from + 1 };
  const determined = DETERMINERS.has(first.lower);
  if (!determined && !isNounLike(first)) return null;
  let at = determined ? from + 1 : from;
  const end = Math.min(limit, from + REACH);
  let head = -1;
  while (at < end) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isPossessive(token) || isSign(token, '&')) {
      at += 1;
      continue;
    }
    if (!isNounLike(token) && !(DETERMINERS.has(token.lower) && at === from + 1)) break;
    if (head >= 0 && (isPlainVerb(token) || isVerbOf(tokens, head, at))) break;
    if (head >= 0 && !token.capital && token.lower.endsWith('ed') && !isNounLike(tokens[at + 1])) break;
    // "several groups granted Mr. Fenn"
    if (head >= 0 && token.lower.endsWith('ed') && /s$/u.test(tokens[head]?.lower ?? '') && tokens[at + 1]?.capital)
      break;
    if (head >= 0 && isCalling(token)) break;
    if (head >= 0 && tokens[head]?.capital === true && !token.capital && !joinsName(tokens, at, end)) break;
    if (token.capital && isNounLike(token)) {
      at = nameEnd(tokens, at, limit);
      head = at - 1;
      continue;
    }
    if (
      head >= 0 &&
      tokens[head]?.capital === false &&
      PERSON_NOUNS.has(tokens[head]?.lower ?? '') &&
      token.lower.endsWith('ed')
    )
      break;
    head = at;
    at += 1;
  }
  if (head < 0) return null;
  const core = head + 1;
  const to = attachedEnd(tokens, core, limit);
  const name = nameAfterOffice(tokens, head, to);
  if (name !== null) return { from, to, kind: 'name', head: to - 1, core: to };
  const holder = secondOffice(tokens, head, limit);
  if (holder !== null) return { ...holder, from };
  return { from, to, kind: kindOf(tokens, head, from), head, core };
};

/** "former Harrow Gov. and council chairman Ida Brook", "founder and chief executive Ida Brook": the person who holds both offices. */
const secondOffice = (tokens: Tokens, head: number, limit: number): Phrase | null => {
  const first = tokens[head]?.lower.replace(/\.$/u, '') ?? '';
  const small = PERSON_NOUNS.has(first) && !/[^s]s$/u.test(first);
  if (!(tokens[head]?.capital === true ? TITLES.has(first) || ORGANISATION_WORDS.has(first) : small)) return null;
  if (tokens[head + 1]?.lower !== 'and' || DETERMINERS.has(tokens[head + 2]?.lower ?? '')) return null;
  const second = phraseFrom(tokens, head + 2, Math.min(limit, head + 2 + REACH));
  if (second?.kind !== 'name' || second.to !== second.core) return null;
  const office = tokens
    .slice(second.from, second.head - 1)
    .some((token) => PERSON_NOUNS.has(token.lower.replace(/\.$/u, '')));
  return office && nameStartIn(tokens, second.head - 1, second.head + 1) === second.head - 1 ? second : null;
};

/** "the chief known as Odo", "a boy named Odo". */
export const isCalling = (token: Token | undefined): boolean =>
  token?.type === 'word' && /^(?:known|named|nicknamed)$/u.test(token.lower);

/** "chief of the Harrow Council Ida Brook", "secretary of state Ida Brook": where the name begins that ends an office. */
export const nameAfterOffice = (tokens: Tokens, head: number, to: number): number | null => {
  if (to - head < 4 || !PERSON_NOUNS.has(tokens[head]?.lower ?? '') || tokens[to - 1]?.capital !== true) return null;
  let run = to;
  while (run > head + 2 && tokens[run - 1]?.capital === true) run -= 1;
  if (to - run < 2 || tokens.slice(head, to).some(isPossessive)) return null;
  const before = tokens[run - 1];
  const start = Math.max(nameStartIn(tokens, run, to), afterPlace(tokens, run, to));
  if (to - start < 2 || tokens.slice(start, to).some((token) => ORGANISATION_WORDS.has(token.lower))) return null;
  return start > run || (run - head > 2 && before !== undefined && isNounLike(before)) ? start : null;
};

/** "The ad targets a", "the senator emailed supporters": a verb that no list holds, right after what can do it. */
export const isVerbOf = (tokens: Tokens, head: number, at: number): boolean => {
  const token = tokens[at];
  const noun = tokens[head];
  if (head !== at - 1 || token === undefined || token.capital || !isSpeakable(noun)) return false;
  if (isSpeakable(token)) return false;
  if (token.lower.endsWith('ed') || /^(?:took|gave|made|sent|held|goes|ran|put|led)$/u.test(token.lower)) return true;
  const next = tokens[at + 1];
  const verbFollows = next?.type === 'word' && (AUXILIARIES.has(next.lower) || isFiniteCue(next));
  return /[^s]s$/u.test(token.lower) && !/s$/u.test(noun?.lower ?? '') && next?.type === 'word' && !verbFollows;
};

/** "Fenn campaign manager Ida Brook", "Fenn supporters", "Local 48’s president": lower-case words that a name may be followed by in one phrase. */
const joinsName = (tokens: Tokens, at: number, end: number): boolean => {
  if (isPossessive(tokens[at - 1])) return true;
  if (/^\d+$/u.test(tokens[at]?.text ?? '') && isPossessive(tokens[at + 1])) return true;
  for (let next = at; next < Math.min(end, at + 4); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.type !== 'word' || token.capital || isClosedClass(token.lower)) return false;
    if (PERSON_NOUNS.has(token.lower) || /(?:campaign|statement|spokes)/u.test(token.lower)) return true;
    if (PRESS.has(token.lower) || CUE_NOUNS.has(token.lower)) return true;
    if (isPlainVerb(token)) return false;
    // "Fenn constituent Odo Lunt": a noun between two names, one of them a person’s.
    const whole = isNounLike(tokens[next + 1]) && tokens[next + 1]?.capital && tokens[next + 2]?.capital;
    if (whole && isNounLike(tokens[next + 2]))
      return !/(?:ed|ing|[^s]s|ly)$/u.test(token.lower) && !IRREGULAR_PASTS.has(token.lower);
  }
  return false;
};

/** What a newspaper or a station is called after its name: "the Harrow daily". */
const PRESS = new Set([
  'daily',
  'weekly',
  'paper',
  'newspaper',
  'magazine',
  'tabloid',
  'broadcaster',
  'network',
  'outlet',
]);

const attachedEnd = (tokens: Tokens, core: number, limit: number): number => {
  let to = core;
  for (let turn = 0; turn < 2; turn += 1) {
    const joint = tokens[to];
    if (joint?.type !== 'word' || !ATTACHING.has(joint.lower) || joint.lower === 'who') break;
    let start = to + 1;
    if (DETERMINERS.has(tokens[start]?.lower ?? '')) start += 1;
    let at = start;
    while (
      at < limit &&
      at < start + 6 &&
      (isNounLike(tokens[at]) || isPossessive(tokens[at]) || isSign(tokens[at], '&'))
    ) {
      if (at > start && isPlainVerb(tokens[at])) break;
      at += 1;
    }
    if (at === start || TIMES.has(tokens[start]?.lower ?? '')) break;
    to = at;
  }
  return to;
};

/** A noun for what can say something: people, organisations, and things that carry words. */
export const isSpeakable = (token: Token | undefined): boolean =>
  PERSON_NOUNS.has(token?.lower ?? '') ||
  ORGANISATION_WORDS.has(token?.lower ?? '') ||
  CUE_NOUNS.has(token?.lower ?? '') ||
  WRITINGS.has(token?.lower ?? '');
