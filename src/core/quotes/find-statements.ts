import type { Quote, Span, Statement } from '../article.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { type Reported, reportedIn } from './reported.ts';
import { type Memory, resolve } from './resolve.ts';
import type { Survey } from './survey.ts';

/** Least confidence at which a speaker is named. */
const SURE_ENOUGH = 0.45;

type Tokens = readonly Token[];

/**
 * What people are reported to have said without quotation marks: "She said that the bridge is closed", "The bridge
 * is closed, she said", "According to her, the bridge is closed". Each span is the reported clause, in UTF-16 offsets; it
 * holds no quotation, though its sentence may.
 */
export const statementsIn = ({ memory }: Survey, quotes: readonly Quote[]): Statement[] => {
  const found: Statement[] = [];
  for (const [index, { tokens }] of memory.frames.entries())
    for (const [from, to] of sentencesOf(tokens))
      for (const reported of reportedIn(tokens, from, to))
        found.push({
          start: tokens[reported.from]?.start ?? 0,
          end: tokens[reported.to - 1]?.end ?? 0,
          speaker: speakerOf(memory, index, reported),
          cue: reported.cue,
        });
  return apartFrom(found, quotes);
};

/** Those that no statement in marks, or answer of an interview, holds a part of. Both are in reading order. */
const apartFrom = (statements: readonly Statement[], quotes: readonly Quote[]): Statement[] => {
  const said = quotes.flatMap(({ kind, segments }) => (kind === 'statement' ? segments : []));
  said.sort((one, other) => one.start - other.start);
  let next = 0;
  return statements.filter(({ start, end }) => {
    while ((said[next]?.end ?? end) <= start) next += 1;
    return (said[next]?.start ?? end) >= end;
  });
};

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
  const given: Attribution = { frame, phrase, cue, how: 'before', confidence: 0.9 };
  const speaker = resolve(memory, given);
  return speaker.confidence >= SURE_ENOUGH ? speaker.naming : null;
};
