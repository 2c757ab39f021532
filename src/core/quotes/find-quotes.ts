import { type Quote, type Span, slice } from '../article.ts';
import type { Attribution } from './attribution.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { confidenceOf, SURE_ENOUGH } from './confidence.ts';
import { attributedAfter, hasCueAfter } from './cue-after.ts';
import { attributedBefore } from './cue-before.ts';
import { type Evidence, evidenceOf, evidenceOfAnswer, type Setting, tallyOf } from './evidence.ts';
import type { Frame } from './frames.ts';
import { findAnswers } from './interview.ts';
import { isNoQuote, isStatement, isTitle } from './kind.ts';
import { attributedByNeighbours } from './neighbours.ts';
import { shareOutside } from './outside.ts';
import type { Passage } from './passages.ts';
import { isPerson, type Memory, resolve, type Speaker } from './resolve.ts';
import { roleOf } from './role.ts';
import { type Context, type Survey, survey } from './survey.ts';

/** A quote with what told who said it. */
export interface Trace {
  readonly quote: Quote;
  /** Whom the quote was found to be by, sure or not, by the fullest naming; null where nobody was found. */
  readonly likeliest: Span | null;
  /** 0 to 1, how sure that is. */
  readonly sure: number;
  /** What that rests on; null where nobody was found. */
  readonly evidence: Evidence | null;
}

/**
 * Finds what an article quotes and who said it, in reading order: find, attribute, resolve. Offsets are UTF-16 units
 * into `text`; `key` is false and `rank` 0 until `chooseKeyQuotes`. Words in marks that nobody is said to have said,
 * such as titles and scare quotes, are left out. Linear in the length of the text.
 */
export const findQuotes = (text: string, context: Context = {}): Quote[] =>
  quotesIn(text, survey(text, context), context);

/** The quotes of an article that was surveyed. */
export const quotesIn = (text: string, surveyed: Survey, context: Context): Quote[] =>
  traceQuotes(text, surveyed, context).map(({ quote }) => quote);

/** The quotes of an article that was surveyed, with what each speaker rests on. */
export const traceQuotes = (text: string, { passages, memory }: Survey, context: Context): Trace[] => {
  const { frames, people } = memory;
  const places = placesOf(frames);
  const given = attribute(text, memory, passages, places);
  const speakers = given.map((attribution) => (attribution === null ? null : resolve(memory, attribution)));
  const tally = tallyOf(memory, given, speakers);
  const namings = Map.groupBy(people.mentions, (mention) => mention.figure);
  const roles = new Map<number, Span | null>();
  const roleFor = (figure: number): Span | null => {
    if (!roles.has(figure)) roles.set(figure, roleOf(frames, namings.get(figure) ?? []));
    return roles.get(figure) ?? null;
  };
  const traceOf = (
    setting: Setting,
    kind: Quote['kind'],
    given: Attribution | null,
    speaker: Speaker | null,
  ): Trace => {
    const evidence =
      given === null || speaker === null || speaker.naming === null
        ? null
        : evidenceOf(text, memory, tally, setting, given, speaker);
    const sure = evidence === null ? 0 : confidenceOf(evidence);
    const named = sure >= SURE_ENOUGH ? speaker : null;
    const { start, end, segments } = setting.said;
    const quote: Quote = {
      start,
      end,
      segments,
      speaker: named?.naming ?? null,
      role: named === null || named.figure === null ? null : roleFor(named.figure),
      mention: named !== null || isTelling(given, evidence) ? (speaker?.mention ?? null) : null,
      cue: given?.cue ?? null,
      kind,
      confidence: named === null ? 0 : sure,
      key: false,
      rank: 0,
    };
    return { quote, likeliest: speaker?.naming ?? null, sure, evidence };
  };
  const traces = findAnswers(text, frames, people, context.title ?? '').map(({ quote, figure }): Trace => {
    const evidence = evidenceOfAnswer(quote.confidence, people.figures[figure]);
    return { quote: { ...quote, role: roleFor(figure) }, likeliest: quote.speaker, sure: quote.confidence, evidence };
  });
  for (const { said, attribution } of findBlockQuotes(text, frames)) {
    const frame = attribution?.frame ?? 0;
    const setting = { said: { ...said, segments: [said] }, before: undefined, frame };
    const speaker = attribution === null ? null : resolve(memory, attribution);
    const trace = traceOf(setting, 'statement', attribution, speaker);
    if (trace.quote.speaker !== null) traces.push(trace);
  }
  // What an answer quotes is part of the answer.
  const answered = new Set(traces.map(({ quote }) => quote.end));
  for (const [index, passage] of passages.entries()) {
    if (answered.has(frames[passage.lastParagraph]?.paragraph.end ?? -1)) continue;
    const attribution = given[index] ?? null;
    const outside = outsideOf(text, frames, passage, places[index] ?? [], attribution);
    const source = attribution === null ? '' : frames[attribution.frame]?.tokens[attribution.phrase.head]?.lower;
    const statement = isStatement(text, passage, attribution, outside, source ?? '');
    if (isNoQuote(text, passage, attribution, statement)) continue;
    const frame = places[index]?.[0]?.frame ?? passage.paragraph;
    const setting = { said: passage, before: passages[index - 1], frame };
    traces.push(traceOf(setting, statement ? 'statement' : 'fragment', attribution, speakers[index] ?? null));
  }
  return traces.sort((one, other) => one.quote.start - other.quote.start);
};

/** Whether the words beside a quote say something of its speaker though it is unsure who that is: "she", "the mayor". */
const isTelling = (attribution: Attribution | null, evidence: Evidence | null): boolean =>
  attribution?.cue != null &&
  (evidence === null || evidence.by === 'pronoun' || evidence.by === 'description of a name');

/** Where a piece of a passage stands: its frame, and its token there. */
interface Position {
  readonly frame: number;
  readonly at: number;
}

/** Who each passage is given to by its own sentence or its neighbours, in reading order. */
const attribute = (
  text: string,
  memory: Memory,
  passages: readonly Passage[],
  places: readonly (readonly Position[])[],
): (Attribution | null)[] => {
  const given: (Attribution | null)[] = [];
  const near = {
    frames: memory.frames,
    given,
    voices: memory.focus.voices,
    isPerson: (index: number, phrase: Attribution['phrase']) => isPerson(memory, index, phrase),
    who: (attribution: Attribution) => {
      const { figure, naming } = resolve(memory, attribution);
      return figure === null ? naming && slice(text, naming) : `${figure}`;
    },
    said: (passage: number) => slice(text, passages[passage] ?? { start: 0, end: 0 }),
  };
  for (const [index, passage] of passages.entries()) {
    const own = places[index] ?? [];
    let found: Attribution | null = null;
    for (const [order, place] of own.entries()) {
      const here = memory.frames[place.frame];
      const segment = passage.segments[order];
      if (here === undefined || segment === undefined || found !== null) continue;
      found = byCue(here, place.frame, place.at, ending(text, segment, passage.outers[order]));
    }
    const first = own[0];
    // “…,” said somebody who cannot be read: whoever it was, it need not be the one who spoke before.
    const unread = own.some((place) => hasCueAfter(memory.frames[place.frame]?.tokens ?? [], place.at));
    if (found === null && !unread && first !== undefined && !isTitle(text, passage))
      found = attributedByNeighbours(near, first.frame, first.at);
    given.push(found);
  }
  return given;
};

/** The share of what is reported that stands outside the marks; 0 where nobody is known to report it. */
const outsideOf = (
  text: string,
  frames: readonly Frame[],
  passage: Passage,
  places: readonly Position[],
  attribution: Attribution | null,
): number => {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || attribution === null) return 0;
  const place = ({ frame, at }: Position): { tokens: Frame['tokens']; at: number } => ({
    tokens: frames[frame]?.tokens ?? [],
    at,
  });
  return shareOutside(text, passage, attribution, place(first), place(last));
};

const byCue = (here: Frame, index: number, at: number, end: string): Attribution | null => {
  const leads = /[,?!…—–-]$/u.test(end);
  const before = attributedBefore(here, index, at);
  const adjacent = /^[,:]$/u.test(here.tokens[at - 1]?.text ?? '');
  if (!leads && before !== null) return before;
  if (before !== null && adjacent && !/,$/u.test(end)) return before;
  return attributedAfter(here, index, at, end) ?? before;
};

/** The last sign inside the marks, or the comma right after them. */
const ending = (text: string, segment: Span, outer: Span | undefined): string => {
  const inside = text[segment.end - 1] ?? '';
  return outer !== undefined && text[outer.end] === ',' ? ',' : inside;
};

const placesOf = (frames: readonly Frame[]): Position[][] => {
  const places: Position[][] = [];
  for (const [index, { tokens }] of frames.entries())
    for (const [at, token] of tokens.entries())
      if (token.type === 'passage') {
        const known = places[token.passage];
        if (known === undefined) places[token.passage] = [{ frame: index, at }];
        else known.push({ frame: index, at });
      }
  return places;
};
