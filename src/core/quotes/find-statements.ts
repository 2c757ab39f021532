import type { Span, Statement } from '../article.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { type Reported, reportedIn } from './reported.ts';
import { type Memory, resolve } from './resolve.ts';
import { type Context, survey } from './survey.ts';

/** Least confidence at which a speaker is named. */
const SURE_ENOUGH = 0.45;

type Tokens = readonly Token[];

/**
 * Finds what people are reported to have said without quotation marks: "She said that the bridge is closed", "The bridge
 * is closed, she said", "According to her, the bridge is closed". Each span is the reported clause, in UTF-16 offsets; it
 * holds no quotation, though its sentence may.
 */
export const findStatements = (text: string, context: Context = {}): Statement[] => {
  const { memory } = survey(text, context);
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
  return found;
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
