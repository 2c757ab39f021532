import { type Quote, type Reading, slice } from '../article.ts';
import type { Digest, DigestEntry } from './digest.ts';

/** Below this it is not sure enough who said it to stand at the head of a digest. */
const sure = 0.9;

/** Shorter says little out of its article, longer is no line for a header, UTF-16 units. */
const fitting = { from: 30, to: 280 };

/**
 * The best key quote of the most important story that has one fit to stand alone: a statement of its own, by somebody
 * named, from an article without a caveat that its reader must not miss.
 */
export function chooseQuoteOfTheDay(entries: readonly DigestEntry[]): Digest['quoteOfTheDay'] {
  for (const { story } of entries) {
    for (const reading of story.readings) {
      const [quote] = reading.quotes.filter((candidate) => standsAlone(candidate, reading)).sort(byRank);
      if (quote) return { quote, article: reading.article };
    }
  }
  return null;
}

/** Points at what was said outside of it: "That is why", "…made of that." */
const pointsAway =
  /^(?:that|this|these|those|it|they|he|she|and|but|so|because)\b(?! who\b)|\b(?:that|this|it|those|them|so)[.,!?…]*$/i;

function standsAlone(quote: Quote, { article, caveats }: Reading): boolean {
  const length = quote.segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    quote.key &&
    quote.kind === 'statement' &&
    quote.speaker !== null &&
    quote.confidence >= sure &&
    length >= fitting.from &&
    length <= fitting.to &&
    !pointsAway.test(slice(article.text, quote).trim()) &&
    !caveats.some(({ needed }) => needed)
  );
}

const byRank = (one: Quote, other: Quote): number => other.rank - one.rank || one.start - other.start;
