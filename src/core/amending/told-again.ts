import { alerted } from '../alerts/alert-card.ts';
import type { Quote, Reading } from '../article.ts';
import { quoteWords } from '../card/quote-block.ts';
import { storySection } from '../card/story-card.ts';
import type { Section } from '../card.ts';
import type { BriefSentence } from '../stories/brief/brief.ts';
import type { Story } from '../story.ts';
import type { Change } from './changes.ts';
import { plainWords } from './same-words.ts';
import type { ToldStory } from './told-card.ts';

/** How much of a story is told: as it was, or as little as the compact style has, with what else belongs to its section. */
export type Room = 'as-told' | 'short';

/** A story as it is told anew. */
export interface Again {
  /** Before and now. */
  readonly headline: readonly [before: string, now: string];
  readonly fresh: readonly Change[];
  /** The section that tells it, with when it was edited and all that changed since it was told first. */
  readonly next: (section: Section, edited: NonNullable<ToldStory['edited']>) => Section;
}

/**
 * The section of a story that was told, made anew of its articles as they are now: in their order, under its topic, in its style.
 * `elsewhere` is the quote that the card tells in its first section.
 */
export const toldAgain = (
  told: ToldStory,
  before: Section,
  readings: readonly Reading[],
  elsewhere: Quote | null,
  room: Room,
): Section => {
  const { zone, style, update, toldAt, matched } = told;
  const story = storyOf(told, before, readings);
  const options = { zone, update, toldAt, told: elsewhere };
  const full = storySection(story, { ...options, style });
  const { blocks } = room === 'short' ? storySection(story, { ...options, style: 'compact' }) : full;
  const { heading } = before;
  const after: Section = {
    ...(heading === undefined ? {} : { heading }),
    ...full,
    blocks,
    // A place that had no picture of it may want none.
    thumbnail: before.thumbnail === null ? null : full.thumbnail,
  };
  return matched === undefined ? after : alerted(after, matched);
};

const storyOf = (told: ToldStory, before: Section, readings: readonly Reading[]): Story => {
  const { id, topic, rephrased, news } = told;
  const times = readings.map(({ article }) => article.published ?? 0);
  const whole: Story = {
    id,
    readings,
    topic,
    began: Math.min(...times),
    changed: Math.max(...times),
    ...(rephrased === undefined ? {} : { rephrased }),
  };
  return news === undefined ? whole : newsOf(whole, news, before);
};

/** An update tells what was new when it was told, as far as that still stands; and no quote that may have been told before it. */
const newsOf = (whole: Story, news: NonNullable<ToldStory['news']>, before: Section): Story => {
  const shown = new Set(before.blocks.flatMap((block) => (block.type === 'quote' ? [plainWords(block.words)] : [])));
  const readings = whole.readings.map((reading) => ({
    ...reading,
    quotes: reading.quotes.filter((quote) => shown.has(plainWords(quoteWords(reading.article.text, quote)))),
  }));
  const standing = news.flatMap(({ articleId, words }): BriefSentence[] => {
    const reading = readings.find(({ article }) => article.id === articleId);
    const start = reading?.article.text.indexOf(words) ?? -1;
    return reading === undefined || start < 0 ? [] : [{ reading, span: { start, end: start + words.length } }];
  });
  // Where nothing of it is left, the articles are told as they are now.
  return standing.length === 0 && news.length > 0 ? { ...whole, readings } : { ...whole, readings, news: standing };
};
