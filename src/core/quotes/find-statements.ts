import type { Quote, Span, Statement } from '../article.ts';
import { AUXILIARIES } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { asideIn } from './asides.ts';
import type { Attribution } from './attribution.ts';
import { leading } from './leading.ts';
import { spanOf } from './phrases.ts';
import type { Reported } from './reported.ts';
import { type Memory, resolve } from './resolve.ts';
import type { Survey } from './survey.ts';

/** Least confidence at which a speaker is named. */
const SURE_ENOUGH = 0.5;

type Tokens = readonly Token[];

/**
 * What people are reported to have said without quotation marks: "She said that the bridge is closed", "The bridge
 * is closed, she said", "According to her, the bridge is closed". Each span is the reported clause, in UTF-16 offsets; it
 * holds no quotation, though its sentence may.
 */
export const statementsIn = ({ memory }: Survey, quotes: readonly Quote[]): Statement[] => {
  const said = quotes.flatMap(({ kind, segments }) => (kind === 'statement' ? segments : []));
  said.sort((one, other) => one.start - other.start);
  const isApart = apartFrom(said);
  const found: Statement[] = [];
  for (const [index, { tokens }] of memory.frames.entries())
    for (const [from, to] of sentencesOf(tokens))
      for (const reported of reportedIn(tokens, from, to)) {
        const span = [reported.to, reported.brief]
          .filter((end) => end !== null && saysEnough(tokens, reported.from, end, end === reported.to))
          .map((end) => (end === null ? null : spanOf(tokens, { from: reported.from, to: end })))
          .find((one) => one !== null && one.start >= (found.at(-1)?.end ?? 0) && isApart(one));
        if (span != null && span.end > span.start)
          found.push({ ...span, speaker: speakerOf(memory, index, reported), cue: reported.cue });
      }
  return found;
};

/** Tells whether a span holds no part of what is said in marks, or in an answer of an interview. Asked in reading order. */
const apartFrom = (said: readonly Span[]): ((span: Span) => boolean) => {
  let next = 0;
  return ({ start, end }) => {
    while ((said[next]?.end ?? end) <= start) next += 1;
    return (said[next]?.start ?? end) >= end;
  };
};

/** A clause of fewer words says too little. */
const SHORTEST = 2;

/** Clauses reported in the sentence `[from, to)`, in reading order. */
const reportedIn = (tokens: Tokens, from: number, to: number): Reported[] => {
  const aside = asideIn(tokens, from, to);
  const rest = Math.max(aside?.after ?? from, from);
  return [...(aside?.reported ?? []), ...leading(tokens, { from, rest, to }, aside?.phrase ?? null)];
};

/** "It was, she said, “…”", "he had “…”": what ends so lacks its verb, but for a whole sentence like "the road was not". */
const saysEnough = (tokens: Tokens, from: number, to: number, whole: boolean): boolean => {
  const words = wordsIn(tokens, from, to);
  return words >= SHORTEST && ((whole && words > SHORTEST) || !AUXILIARIES.has(tokens[to - 1]?.lower ?? ''));
};

const wordsIn = (tokens: Tokens, from: number, to: number): number =>
  tokens.slice(from, to).filter(({ type }) => type === 'word').length;

/** Token ranges between the breaks of a paragraph. */
const sentencesOf = (tokens: Tokens): [number, number][] => {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.type !== 'break') continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
};

const speakerOf = (memory: Memory, frame: number, { phrase, cue }: Reported): Span | null => {
  if (phrase === null) return null;
  const given: Attribution = { frame, phrase, cue, how: 'before', confidence: 0.9 };
  const speaker = resolve(memory, given);
  return speaker.confidence >= SURE_ENOUGH ? speaker.naming : null;
};
