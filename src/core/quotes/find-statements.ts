import type { Span, Statement } from '../article.ts';
import { ADVERBS, PREPOSITIONS } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { CUE_VERBS } from './cues.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { isPerson, type Memory, resolve } from './resolve.ts';
import { subjectOf } from './subjects.ts';
import { type Context, survey } from './survey.ts';

/** Verbs that report a whole clause without quoting it. */
const REPORTING = new Set(
  (
    'say tell add argue claim deny announce warn insist acknowledge confirm allege note explain state predict suggest report ' +
    'maintain admit contend assert declare testify write conclude concede reveal stress emphasize recall promise vow respond reply'
  ).split(' '),
);
/** A clause of fewer tokens says too little. */
const SHORTEST = 4;
/** Least confidence at which a speaker is named. */
const SURE_ENOUGH = 0.45;

type Tokens = readonly Token[];

interface Reported {
  readonly from: number;
  readonly to: number;
  readonly cue: Span;
  readonly phrase: Phrase;
}

/**
 * Finds what people are reported to have said without quotation marks: "She said that the bridge is closed", "The bridge
 * is closed, she said", "According to her, the bridge is closed". Each span is the reported clause, in UTF-16 offsets.
 */
export const findStatements = (text: string, context: Context = {}): Statement[] => {
  const { memory } = survey(text, context);
  const found: Statement[] = [];
  for (const [index, { tokens }] of memory.frames.entries())
    for (const [from, to] of sentencesOf(tokens)) {
      const reported = accordingTo(tokens, from, to) ?? trailing(tokens, from, to) ?? leading(tokens, from, to);
      if (reported === null || reported.to - reported.from < SHORTEST) continue;
      found.push({
        start: tokens[reported.from]?.start ?? 0,
        end: tokens[reported.to - 1]?.end ?? 0,
        speaker: speakerOf(memory, index, reported),
        cue: reported.cue,
      });
    }
  return found;
};

/** Sentences with no quotation in them, as token ranges. */
const sentencesOf = (tokens: Tokens): [number, number][] => {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.type !== 'break') continue;
    if (at > from && !tokens.slice(from, at).some((token) => token.type === 'passage')) found.push([from, at]);
    from = at + 1;
  }
  return found;
};

const speakerOf = (memory: Memory, frame: number, { phrase, cue }: Reported): Span | null => {
  const given: Attribution = { frame, phrase, cue, how: 'before', confidence: 0.9 };
  const speaker = resolve(memory, given);
  return speaker.confidence >= SURE_ENOUGH && (speaker.figure !== null || isPerson(memory, frame, phrase))
    ? speaker.naming
    : null;
};

const cueAt = (tokens: Tokens, from: number, to = from + 1): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const isReporting = (token: Token | undefined): boolean => {
  const verb = token?.type === 'word' && !token.capital ? CUE_VERBS.get(token.lower) : undefined;
  return verb?.form === 'finite' && REPORTING.has(verb.base);
};

const withoutStop = (tokens: Tokens, from: number, to: number): number => {
  let end = to;
  while (end > from && tokens[end - 1]?.type === 'sign' && /^[.,;:!?]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
};

const accordingTo = (tokens: Tokens, from: number, to: number): Reported | null => {
  for (let at = from; at < to - 2; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const phrase = phraseFrom(tokens, at + 2, to);
    if (phrase === null) return null;
    const cue = cueAt(tokens, at, at + 2);
    if (at > from) return { from, to: withoutStop(tokens, from, at), cue, phrase };
    const comma = tokens.findIndex((token, place) => place >= phrase.to && place < to && token.text === ',');
    return comma < 0 ? null : { from: comma + 1, to: withoutStop(tokens, comma + 1, to), cue, phrase };
  }
  return null;
};

/** "The bridge is closed, she said on Friday." */
const trailing = (tokens: Tokens, from: number, to: number): Reported | null => {
  for (let comma = to - 2; comma > from + SHORTEST; comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    for (let verb = comma + 1; verb < to; verb += 1) {
      if (!isReporting(tokens[verb])) continue;
      const phrase = verb === comma + 1 ? phraseFrom(tokens, verb + 1, to) : subjectOf(tokens, verb, comma + 1);
      const near = phrase !== null && (phrase.from === comma + 1 || phrase.from === comma + 2);
      // What follows the verb may say when and where, not what.
      if (near && endsThere(tokens, Math.max(verb + 1, phrase.from < verb ? 0 : phrase.to), to))
        return { from, to: withoutStop(tokens, from, comma), cue: cueAt(tokens, verb), phrase };
      break;
    }
  }
  return null;
};

const endsThere = (tokens: Tokens, at: number, to: number): boolean => {
  const next = tokens[at];
  return at >= to || next?.type !== 'word' || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || next.capital;
};

/** "She said on Friday that the bridge is closed." */
const leading = (tokens: Tokens, from: number, to: number): Reported | null => {
  for (let verb = from + 1; verb < to - SHORTEST; verb += 1) {
    if (!isReporting(tokens[verb])) continue;
    const phrase = subjectOf(tokens, verb, from);
    if (phrase === null) continue;
    let start = verb + 1;
    for (let at = verb + 1; at < Math.min(to, verb + 9); at += 1) if (tokens[at]?.lower === 'that') start = at + 1;
    const opens = tokens[start];
    if (start === verb + 1 && (opens?.type !== 'word' || PREPOSITIONS.has(opens.lower) || isTelling(tokens[verb])))
      continue;
    return { from: start, to: withoutStop(tokens, start, to), cue: cueAt(tokens, verb), phrase };
  }
  return null;
};

/** After "told" comes whom it was told; only a "that" shows where the clause begins. */
const isTelling = (token: Token | undefined): boolean => CUE_VERBS.get(token?.lower ?? '')?.base === 'tell';
