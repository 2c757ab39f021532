import type { Token } from '../text/tokens.ts';
import type { Attribution, Found } from './attribution.ts';
import { byParticiple } from './cue-participle.ts';
import { ADDRESSING, CUE_NOUNS, CUE_VERBS, IN_WORDS, WEAK } from './cues.ts';
import type { Frame } from './frames.ts';
import { holderOf, introducedFor, writingOf } from './holders.ts';
import { phraseBefore } from './phrase-before.ts';
import { isSpeakable, type Phrase, phraseFrom } from './phrases.ts';
import { speaks } from './speakable.ts';
import { mainSubject, subjectOf } from './subjects.ts';
import { asVerb, isPassive } from './verbs.ts';

type Tokens = readonly Token[];

/** Tokens between a cue and its quotation: beyond, a cue of several senses reports something else. */
const WEAK_REACH = 12;

/** She said: “…”; the mayor called it “…”; in a statement, the mayor said that “…”; his letter reads “…”. */
export const attributedBefore = (frame: Frame, index: number, at: number): Attribution | null => {
  const { tokens } = frame;
  const floor = sentenceStart(tokens, at);
  const found =
    labelled(tokens, at, floor) ??
    viewOf(tokens, at, floor) ??
    nearestCue(tokens, at, floor) ??
    withoutCue(tokens, at, floor);
  if (found === null) return null;
  return {
    frame: index,
    phrase: found.phrase,
    cue: { start: tokens[found.cue[0]]?.start ?? 0, end: tokens[found.cue[1]]?.end ?? 0 },
    how: found.how,
    confidence: found.confidence,
  };
};

/** Nobody's sentence is longer, tokens: what looks so is a list or a trap. */
const LONGEST_SENTENCE = 400;

/** Index of the first token of the sentence that holds the token at `at`. */
export const sentenceStart = (tokens: Tokens, at: number): number => {
  const furthest = Math.max(0, at - LONGEST_SENTENCE);
  let floor = at;
  while (floor > furthest && tokens[floor - 1]?.type !== 'break') floor -= 1;
  return floor;
};

/** "Sailors agree - Ida Brook: “…”", "More from Brook: “…”": a name of its own right before the colon. */
const labelled = (tokens: Tokens, at: number, floor: number): Found | null => {
  const label = tokens[at - 1]?.text === ':' ? phraseBefore(tokens, at - 1, floor) : null;
  if (label === null) return null;
  const before = tokens[label.from - 1];
  const source = /^(?:more|this|and|here)$/u.test(tokens[label.from - 2]?.lower ?? '') && before?.lower === 'from';
  const more = source || (label.from === floor + 2 && before?.lower === 'quote');
  const dashed = before?.type === 'sign' && /^[—–―-]+$/u.test(before.text);
  return label.kind === 'name' && (more || dashed)
    ? { phrase: label, cue: [at - 1, at - 1], confidence: 0.85, how: 'colon' }
    : null;
};

/** "To Ida Brook, it was “…”", "Per the union, the offer was “…”": whose words or view a sentence gives, at its beginning. */
const viewOf = (tokens: Tokens, at: number, floor: number): Found | null => {
  const first = tokens[floor]?.lower ?? '';
  if (first !== 'to' && first !== 'per') return null;
  const phrase = phraseFrom(tokens, floor + 1, at);
  if (phrase === null || tokens[phrase.to]?.text !== ',') return null;
  const after = phrase.to + 1;
  const view =
    /^(?:it|this|that|they|these|he|she)$/u.test(tokens[after]?.lower ?? '') && isCopula(tokens[after + 1]?.lower);
  if (first === 'to' ? !view || at - after > VIEW : tokens.slice(after, at).some(({ type }) => type === 'passage'))
    return null;
  if (phrase.kind === 'nominal' && !isSpeakable(tokens[phrase.head])) return null;
  return { phrase, cue: [floor, floor], confidence: 0.8, how: 'before' };
};

/** Tokens from "it was" to what somebody calls it. */
const VIEW = 8;

const isCopula = (lower: string | undefined): boolean => /^(?:is|was|were|are|remains|remained)$/u.test(lower ?? '');

const nearestCue = (tokens: Tokens, at: number, floor: number): Found | null => {
  // "Fenn was asked, “…”": whoever asked is not there.
  if (tokens[at - 1]?.type === 'sign' && tokens[at - 2]?.lower === 'asked' && isPassive(tokens, at - 2)) return null;
  let noun: Found | null = null;
  for (let place = at - 1; place >= floor; place -= 1) {
    const token = tokens[place];
    // What another quotation's cue says is not said of this one; the caller looks there.
    if (token === undefined || token.type === 'passage') break;
    if (token.type !== 'word') continue;
    if (token.lower === 'to' && tokens[place - 1]?.lower === 'according') {
      const phrase = phraseFrom(tokens, place + 1, at);
      if (phrase !== null)
        return { phrase: holderOf(tokens, phrase) ?? phrase, cue: [place - 1, place], confidence: 0.85, how: 'before' };
    }
    const verb = asVerb(tokens, place);
    if (verb !== null && !(WEAK.has(verb.base) && at - place > WEAK_REACH)) {
      const found =
        verb.form === 'participle' ? byParticiple(tokens, place, floor, at) : byFinite(tokens, place, floor, at);
      if (found !== null) return { ...found, confidence: found.confidence * (at - place > 25 ? 0.8 : 1) };
    }
    const worded = IN_WORDS.has(token.lower) && tokens[place + 1]?.lower === 'of';
    if (noun === null && (worded || CUE_NOUNS.has(token.lower)) && at - place <= WEAK_REACH)
      noun = byNoun(tokens, place, floor, at);
  }
  return noun;
};

const byFinite = (tokens: Tokens, verb: number, floor: number, at: number): Found | null => {
  const cue: [number, number] = [verb, verb];
  const passive = isPassive(tokens, verb);
  // "the plan, called “…” by Ida Brook"
  if (!passive && at === verb + 1 && tokens[at + 1]?.lower === 'by' && tokens[verb - 1]?.type !== 'word') {
    const agent = phraseFrom(tokens, at + 2, tokens.length);
    if (agent !== null) return { phrase: agent, cue, confidence: 0.85, how: 'before' };
  }
  if (passive) {
    const agent = agentOf(tokens, verb, at) ?? writingOf(tokens, floor, verb);
    return agent === null ? null : { phrase: agent, cue, confidence: 0.85, how: 'before' };
  }
  if (verb === floor || (tokens[verb]?.capital === true && tokens[verb - 1]?.type !== 'word')) {
    const follower = phraseFrom(tokens, verb + 1, at);
    return follower === null ? null : { phrase: follower, cue, confidence: 0.8, how: 'before' };
  }
  const subject = subjectOf(tokens, verb, floor);
  const follower = invertedBefore(tokens, verb, at, subject);
  if (follower !== null) return { phrase: follower, cue, confidence: 0.88, how: 'before' };
  if (subject === null || /^i$/u.test(tokens[subject.head]?.lower ?? '')) return null;
  // "a book titled", "a platform that calls for": what cannot speak has not said it.
  const base = CUE_VERBS.get(tokens[verb]?.lower ?? '')?.base ?? '';
  const leads = tokens[verb + 1]?.text === ':' && verb + 2 === at;
  const doubtful =
    !leads && (tokens[verb - 1]?.lower === 'that' || WEAK.has(base) || base === 'call' || base === 'dub');
  if (doubtful && subject.kind === 'nominal' && !speaks(tokens, subject)) return null;
  return { phrase: holderOf(tokens, subject) ?? subject, cue, confidence: 0.92, how: 'before' };
};

/** "She was not, said Ida Brook: “…”", "The claims, says Ida Brook, are “…”": the subject after its verb. */
const invertedBefore = (tokens: Tokens, verb: number, at: number, subject: Phrase | null): Phrase | null => {
  if (tokens[verb - 1]?.text !== ',') return null;
  const mute = subject === null || (subject.kind === 'nominal' && !speaks(tokens, subject));
  if (tokens[at - 1]?.text !== ':' && !mute) return null;
  const base = CUE_VERBS.get(tokens[verb]?.lower ?? '')?.base ?? '';
  if (ADDRESSING.has(base)) return null;
  const follower = phraseFrom(tokens, verb + 1, at);
  return follower !== null && (follower.to === at - 1 || tokens[follower.to]?.text === ',') ? follower : null;
};

/** "was called “…” by the mayor", "described by the mayor as “…”". */
const agentOf = (tokens: Tokens, verb: number, at: number): Phrase | null => {
  for (let place = verb + 1; place < Math.min(tokens.length, at + 3); place += 1)
    if (tokens[place]?.lower === 'by') return phraseFrom(tokens, place + 1, tokens.length);
  return null;
};

const byNoun = (tokens: Tokens, noun: number, floor: number, at: number): Found | null => {
  const cue: [number, number] = [noun, noun];
  const phrase = phraseBefore(tokens, noun + 1, floor);
  const holder = phrase === null ? null : holderOf(tokens, phrase);
  if (holder !== null) return { phrase: holder, cue, confidence: 0.75, how: 'possessive' };
  const joint = tokens[noun + 1];
  const worded = joint?.lower === 'of' && IN_WORDS.has(tokens[noun]?.lower ?? '');
  if (joint?.lower === 'from' || joint?.lower === 'by' || worded) {
    const source = phraseFrom(tokens, noun + 2, at);
    if (source !== null) return { phrase: source, cue, confidence: 0.75, how: 'possessive' };
  }
  const whose = introducedFor(tokens, floor, at);
  if (whose !== null) return { phrase: whose, cue, confidence: 0.7, how: 'before' };
  const subject = mainSubject(tokens, floor, at);
  return subject === null ? null : { phrase: subject, cue, confidence: 0.6, how: 'before' };
};

/** No cue, but a colon or a comma leads up to the quotation: the sentence's subject. */
const withoutCue = (tokens: Tokens, at: number, floor: number): Found | null => {
  const sign = tokens[at - 1];
  // "Fenn was asked, “…”": whoever asked is not there.
  if (/^(?:asked|told)$/u.test(tokens[at - 2]?.lower ?? '') && isPassive(tokens, at - 2)) return null;
  if (sign?.type !== 'sign' || !/^[:,]$/u.test(sign.text) || at - 1 <= floor) return null;
  const colon = sign.text === ':';
  const label = colon ? phraseBefore(tokens, at - 1, floor) : null;
  const titled = label !== null && tokens[label.from - 1]?.text === ',' ? phraseFrom(tokens, floor, at) : null;
  if (label !== null && titled?.kind === 'name' && titled.core === label.from - 1)
    return { phrase: titled, cue: [at - 1, at - 1], confidence: 0.8, how: 'colon' };
  if (label?.kind === 'name' && (label.from <= floor || tokens[label.from - 1]?.type === 'sign'))
    return { phrase: label, cue: [at - 1, at - 1], confidence: 0.85, how: 'colon' };
  const subject = mainSubject(tokens, floor, at - 1);
  if (subject === null) return null;
  // "The timing does not surprise Ida Brook:": what cannot speak leads up to who does.
  if (colon && subject.kind === 'nominal' && !isSpeakable(tokens[subject.head]))
    return label?.kind === 'name' && label.head > label.from
      ? { phrase: label, cue: [at - 1, at - 1], confidence: 0.6, how: 'colon' }
      : null;
  return { phrase: subject, cue: [at - 1, at - 1], confidence: colon ? 0.65 : 0.5, how: colon ? 'colon' : 'before' };
};
