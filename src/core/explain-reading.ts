import { type Quote, type Reading, type Span, slice } from './article.ts';
import { type ReadingLine, readingLine } from './json-lines.ts';
import { judgeKeyQuotes, surroundingsOf, type Verdict } from './quotes/choose.ts';
import type { Evidence } from './quotes/evidence.ts';
import { traceQuotes } from './quotes/find-quotes.ts';
import { survey } from './quotes/survey.ts';
import { type Feature, worthParts } from './quotes/worth.ts';

/** Why a quote is given to its speaker, and why it is key or not. */
export interface QuoteReasons {
  /** How the speaker was found and what stands beside the quote; null where nobody was found. */
  readonly how: Evidence['how'] | null;
  readonly by: Evidence['by'] | null;
  /** Whom the quote was found to be by, though it may be too unsure to say so. */
  readonly likeliest: Span | null;
  /** 0 to 1, how likely that is right. */
  readonly sure: number;
  readonly verdict: Verdict;
  /** What tells most for and against showing it, strongest first, in the logarithm of the odds. */
  readonly worth: readonly { readonly feature: Feature; readonly adds: number }[];
}

const STRONGEST = 3;
/** A feature that adds less decides nothing. */
const TELLING = 0.2;

/** The reasons for each quote of a reading, in the order of its quotes; reads the article once more. */
export const explainReading = ({ article, summary, quotes }: Reading): QuoteReasons[] => {
  const { text, title, byline } = article;
  const context = { byline, title };
  const traces = new Map(traceQuotes(text, survey(text, context), context).map((trace) => [trace.quote.start, trace]));
  const around = surroundingsOf(article, quotes, summary);
  return judgeKeyQuotes(text, quotes, summary, title).map(({ quote, verdict }) => {
    const trace = traces.get(quote.start);
    return {
      how: trace?.evidence?.how ?? null,
      by: trace?.evidence?.by ?? null,
      likeliest: trace?.likeliest ?? null,
      sure: trace?.sure ?? 0,
      verdict,
      worth: strongest(quote, around),
    };
  });
};

const strongest = (quote: Quote, around: ReturnType<typeof surroundingsOf>): QuoteReasons['worth'] =>
  worthParts(quote, around)
    .filter(({ feature, adds }) => feature !== 'constant' && Math.abs(adds) >= TELLING)
    .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
    .slice(0, STRONGEST);

/** The line of a reading whose quotes have a field `reasons` too, with spans as their words. */
export const explainedLine = (id: string | number, reading: Reading): ReadingLine => {
  const line = readingLine(id, reading);
  const reasons = explainReading(reading);
  const { text } = reading.article;
  const told = ({ likeliest, verdict, ...rest }: QuoteReasons): object => ({
    ...rest,
    likeliest: likeliest === null ? null : slice(text, likeliest),
    verdict: 'on' in verdict ? { ...verdict, on: slice(text, verdict.on) } : verdict,
  });
  return {
    ...line,
    quotes: line.quotes.map((quote, at) => {
      const own = reasons[at];
      return own === undefined ? quote : { ...quote, reasons: told(own) };
    }),
  };
};
