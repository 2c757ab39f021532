import { ADVERBS, AUXILIARIES, isClosedClass, SUBORDINATORS } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';

import { ADDRESSING, CUE_VERBS, IN_WORDS, WEAK } from './cues.ts';
import type { Frame } from './frames.ts';
import { holderOf, possessorOf } from './holders.ts';
import { areTwo } from './joint.ts';
import { isSpeakable, type Phrase, phraseFrom } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { isNounHere } from './verbs.ts';

type Tokens = readonly Token[];

/** How far after a quotation its verb may stand, in tokens: a long appositive fits. */
const REACH = 32;

/** “…,” she said; “…,” said the mayor; “…,” according to the mayor; “…” — the mayor. */
export const attributedAfter = (frame: Frame, index: number, at: number, ending: string): Attribution | null => {
  const { tokens } = frame;
  const eager = /[,?!…—–―-]/u.test(ending);
  let from = at + 1;
  const opener = tokens[from];
  if (opener?.type === 'break') {
    if (!/[?!…]/u.test(ending) && !/^[—–―-]+$/u.test(tokens[from + 1]?.text ?? '')) return null;
    from += 1;
  }
  while (tokens[from]?.type === 'sign' && /^[,—–―-]+$/u.test(tokens[from]?.text ?? '')) from += 1;
  const linked = /^(?:and|but)$/u.test(tokens[from]?.lower ?? '');
  if ((linked || tokens[from]?.lower === 'as') && tokens[from + 1]?.type === 'word') from += 1;
  const limit = reach(tokens, from);
  const give = (phrase: Phrase, cueFrom: number, cueTo: number, confidence: number): Attribution => ({
    frame: index,
    phrase,
    cue: { start: tokens[cueFrom]?.start ?? 0, end: tokens[cueTo]?.end ?? 0 },
    how: 'after',
    confidence,
  });

  const worded = inWordsOf(tokens, from, limit);
  if (worded !== null) return give(worded.phrase, from, worded.to - 1, 0.9);
  if (tokens[from]?.lower === 'according' && tokens[from + 1]?.lower === 'to') {
    const phrase = phraseFrom(tokens, from + 2, limit);
    return phrase === null ? null : give(holderOf(tokens, phrase) ?? phrase, from, from + 1, 0.9);
  }
  if (/^[—–―-]+$/u.test(tokens[from - 1]?.text ?? '')) {
    const signed = phraseFrom(tokens, from, limit);
    if (signed?.kind === 'name' && signed.head > signed.from && !CUE_VERBS.has(tokens[signed.to]?.lower ?? ''))
      return give(signed, from - 1, from - 1, 0.85);
  }
  for (let verb = from; verb < limit; verb += 1) {
    const token = tokens[verb];
    if (token?.type !== 'word' || token.capital) continue;
    const cue = CUE_VERBS.get(token.lower);
    const before = tokens[verb - 1];
    if (cue?.form !== 'finite' || before?.lower === 'to') continue;
    // “…” and recalled the storm: the sentence’s own subject goes on.
    if (linked && verb === from) return null;
    // "in a Harbourbook post": what looks like a plain present is a noun where nothing plural says it.
    if (isNounHere(tokens, verb, cue.base)) continue;
    const quoted = quotedAs(tokens, verb, limit);
    if (quoted !== null) return give(quoted, verb, verb, 0.9);
    // “…,” but the council will provide for it: what is to come is not how it was said.
    if (WEAK.has(cue.base) && token.lower === cue.base && AUXILIARIES.has(before?.lower ?? '')) continue;
    const found =
      verb === afterAdverbs(tokens, from) ? inverted(tokens, verb, limit, cue.base) : subjectOf(tokens, verb, from);
    // “…,” a line that went down badly: what cannot speak, and is told of further.
    if (found !== null && isToldOf(tokens, found, verb)) continue;
    if (found !== null && found.from - from <= 9 && isSubjectHere(tokens, found, from, verb))
      return give(holderOf(tokens, found) ?? found, verb, verb, WEAK.has(cue.base) ? 0.8 : 0.95);
  }
  return eager ? unlistedVerb(tokens, from, limit, give) : null;
};

const isToldOf = (tokens: Tokens, phrase: Phrase, verb: number): boolean =>
  phrase.kind === 'nominal' &&
  !isSpeakable(tokens[phrase.head]) &&
  /^(?:that|which)$/u.test(tokens[phrase.to]?.lower ?? '') &&
  phrase.to < verb;

/** “…,” the paper quoted Ida Brook as saying. */
const quotedAs = (tokens: Tokens, verb: number, limit: number): Phrase | null => {
  if (!/^(?:quoted|quotes|cited|cites)$/u.test(tokens[verb]?.lower ?? '')) return null;
  const phrase = phraseFrom(tokens, verb + 1, limit);
  return phrase !== null && tokens[phrase.to]?.lower === 'as' && tokens[phrase.to + 1]?.lower === 'saying'
    ? phrase
    : null;
};

/** “…”, in Brook’s words; “…”, in the words of Ida Brook: whose words they are, and where that ends. */
const inWordsOf = (tokens: Tokens, from: number, limit: number): { phrase: Phrase; to: number } | null => {
  if (tokens[from]?.lower !== 'in') return null;
  const phrase = phraseFrom(tokens, from + 1, limit);
  if (phrase === null || !IN_WORDS.has(tokens[phrase.head]?.lower ?? '')) return null;
  const holder = holderOf(tokens, phrase) ?? possessorOf(tokens, phrase);
  return holder === null ? null : { phrase: holder, to: phrase.to };
};

/** Whether a plain cue stands right after the quotation at `at`: somebody is named for it, readably or not. */
export const hasCueAfter = (tokens: Tokens, at: number): boolean => {
  let from = at + 1;
  while (tokens[from]?.type === 'sign' && /^[,—–―-]+$/u.test(tokens[from]?.text ?? '')) from += 1;
  const token = tokens[afterAdverbs(tokens, from)];
  const cue = token?.type === 'word' && !token.capital ? CUE_VERBS.get(token.lower) : undefined;
  return cue?.form === 'finite' && token?.lower !== cue.base && !WEAK.has(cue.base);
};

const reach = (tokens: Tokens, from: number): number => {
  let at = from;
  while (at < Math.min(tokens.length, from + REACH)) {
    const token = tokens[at];
    if (token === undefined || token.type === 'break' || token.type === 'passage' || /^[;:]$/u.test(token.text)) break;
    at += 1;
  }
  return at;
};

const afterAdverbs = (tokens: Tokens, from: number): number => {
  let at = from;
  while (
    ADVERBS.has(tokens[at]?.lower ?? '') ||
    (tokens[at]?.capital === false && /ly$/u.test(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return at;
};

/** "said the mayor": the subject follows, but not after "told", which is followed by whom it was told. */
const inverted = (tokens: Tokens, verb: number, limit: number, base: string): Phrase | null => {
  if (ADDRESSING.has(base) && base !== 'remind' && base !== 'warn' && base !== 'ask') return null;
  const phrase = phraseFrom(tokens, afterAdverbs(tokens, verb + 1), limit);
  // “…”, denied it: what is denied.
  return phrase?.kind === 'pronoun' && tokens[phrase.head]?.lower === 'it' ? null : phrase;
};

/** Words after which another clause begins. */
const NOT_IN_PHRASE = /^(?:to|that|which|who|after|before|but|and|he|she|it|they|is|was|are|were)$/u;

/** A subject that stands before its verb begins right after the quotation, or after words that describe it. */
const isSubjectHere = (tokens: Tokens, phrase: Phrase, from: number, verb: number): boolean => {
  if (phrase.from >= verb || phrase.from <= from) return true;
  const between = tokens.slice(from, phrase.from);
  if (isJoined(tokens, from, phrase) || closesSentence(tokens, phrase, verb)) return true;
  if (between.some((token) => NOT_IN_PHRASE.test(token.lower) || SUBORDINATORS.has(token.lower))) return false;
  // "another friend, Ida Brook told": the name beside a description.
  const described = phraseFrom(tokens, from, phrase.from);
  if (described?.kind === 'nominal' && described.to === phrase.from - 1 && tokens[described.to]?.text === ',')
    return true;
  if (between.length === 1) return true;
  return phrase.kind === 'name' && between.every((token) => token.type === 'word');
};

/** “…” at the hall next week, Brook said. */
const closesSentence = (tokens: Tokens, phrase: Phrase, verb: number): boolean => {
  const after = tokens[verb + 1];
  const ends = after === undefined || after.type === 'break' || /^[.,]$/u.test(after.text);
  return ends && tokens[phrase.from - 1]?.text === ',' && verb === phrase.to;
};

/** "Ida Brook and" before the subject, right after the quotation: they speak together. */
const isJoined = (tokens: Tokens, from: number, subject: Phrase): boolean => {
  const joint = subject.from - 1;
  if (tokens[joint]?.lower !== 'and' || subject.kind === 'pronoun') return false;
  const first = phraseFrom(tokens, from, joint);
  if (first === null || first.kind === 'pronoun' || !areTwo(tokens, first, subject)) return false;
  return first.to === joint || tokens[first.to]?.text === ',';
};

/** After “…,” a verb must follow, even one that no list holds: "she thundered", "thundered the mayor". */
const unlistedVerb = (
  tokens: Tokens,
  from: number,
  limit: number,
  give: (phrase: Phrase, cueFrom: number, cueTo: number, confidence: number) => Attribution,
): Attribution | null => {
  const subject = phraseFrom(tokens, from, limit);
  if (subject !== null && (subject.kind !== 'nominal' || tokens[from]?.capital === false)) {
    const verb = afterAdverbs(tokens, subject.to);
    // “…” — the balloons came down: after a dash the sentence goes on.
    const speaks =
      subject.kind !== 'nominal' ||
      !/^[—–―-]+$/u.test(tokens[from - 1]?.text ?? '') ||
      isSpeakable(tokens[subject.head]);
    if (speaks && looksFinite(tokens[verb]) && verb < limit) return give(subject, verb, verb, 0.7);
    if (subject.kind === 'name' && tokens[subject.to]?.text === ',')
      return give(subject, subject.from, subject.to - 1, 0.55);
  }
  if (looksFinite(tokens[from])) {
    const follower = phraseFrom(tokens, from + 1, limit);
    if (follower !== null && follower.kind !== 'nominal') return give(follower, from, from, 0.65);
  }
  return null;
};

const looksFinite = (token: Token | undefined): boolean =>
  token?.type === 'word' && !token.capital && !isClosedClass(token.lower) && /(?:ed|[^s]s)$/u.test(token.lower);
