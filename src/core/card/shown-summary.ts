import { type Quote, type Reading, type Span, type Summary, slice } from '../article.ts';

/** A sentence of which this much is a quote shown beside it says little else. */
const mostly = 1 / 3;

/**
 * The sentences of a summary that say something beside the headline and the quotes shown, at most so many; all of them
 * where nothing would be left.
 */
export const shownSummary = ({ article, summary }: Reading, quotes: readonly Quote[], most: number): Summary => {
  const title = bare(article.title);
  const fresh = summary.sentences.filter(
    (sentence) => bare(slice(article.text, sentence)) !== title && quoted(sentence, quotes) < mostly,
  );
  return { sentences: (fresh.length === 0 ? summary.sentences : fresh).slice(0, most) };
};

const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]+$/, '');

/** The part of a sentence that stands in quotes, from 0 to 1. */
const quoted = ({ start, end }: Span, quotes: readonly Quote[]): number => {
  const inside = quotes.flatMap(({ segments }) =>
    segments.map((segment) => Math.max(0, Math.min(end, segment.end) - Math.max(start, segment.start))),
  );
  return inside.reduce((sum, length) => sum + length, 0) / Math.max(1, end - start);
};
