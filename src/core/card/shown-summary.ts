import { type Quote, type Span, slice } from '../article.ts';
import { type BriefSentence, briefOf } from '../stories/brief/brief.ts';
import type { Story } from '../story.ts';

/** A sentence of which this much is a quote shown beside it says little else. */
const mostly = 1 / 3;

/**
 * The sentences that tell a story beside its headline and the quotes shown, at most so many; all of them where nothing would be
 * left.
 */
export const shownSummary = (story: Story, quotes: readonly Quote[], most: number): BriefSentence[] => {
  const title = bare(story.readings[0]?.article.title ?? '');
  const told = briefOf(story.readings);
  const fresh = told.filter(
    ({ reading, span }) =>
      bare(slice(reading.article.text, span)) !== title &&
      quoted(
        span,
        quotes.filter((quote) => reading.quotes.includes(quote)),
      ) < mostly,
  );
  return (fresh.length === 0 ? told : fresh).slice(0, most);
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
