import { paragraph } from '../src/core/card/notice-card.ts';
import { storySection } from '../src/core/card/story-card.ts';
import type { Section } from '../src/core/card.ts';
import type { Context } from '../src/core/command/command.ts';
import { articleOfEntry, hasPage, type ListingFeed } from '../src/core/entry-article.ts';
import { explain } from '../src/core/explain.ts';
import type { FeedDocument, FeedEntry } from '../src/core/ports.ts';
import { soundArticle } from '../src/core/sound-article.ts';

/** How the newest entry of a feed would be told: nothing is kept, so it has no buttons but its link. */
export interface Sample {
  /** Why its page does not count, as a sentence; null where it does. */
  readonly trouble: string | null;
  readonly section: Section | null;
}

/** Reads the newest entry of a feed as a poll would. Null where the feed is empty. */
export const sampleOf = async (
  document: FeedDocument,
  feed: Omit<ListingFeed, 'language'>,
  { reader, place, now }: Pick<Context, 'reader' | 'place' | 'now'>,
): Promise<Sample | null> => {
  const [entry] = newestOf(document, 1);
  if (entry === undefined) return null;
  const page = hasPage(entry) ? await reader.article(entry.url) : null;
  const id = entry.id ?? entry.url ?? entry.text ?? '';
  const { language } = document;
  const told = articleOfEntry(entry, page?.ok ? page.value : null, { id, ownId: id, feed: { ...feed, language } });
  const article = told && soundArticle(told);
  const trouble = page === null || page.ok ? null : explain(page.problem).fallback;
  const reading = article === null ? null : await reader.reading(article);
  if (!reading?.ok) return { trouble, section: null };
  const at = reading.value.article.published ?? now;
  const story = { id: reading.value.article.id, readings: [reading.value], topic: null, began: at, changed: at };
  const section = storySection(story, { zone: place.zone });
  return { trouble, section: { ...section, buttons: section.buttons.filter(({ type }) => type === 'link') } };
};

/** The newest entries, those without a date last. */
export const newestOf = ({ entries }: FeedDocument, most: number): FeedEntry[] =>
  entries.toSorted((a, b) => (b.published ?? 0) - (a.published ?? 0)).slice(0, most);

/** What stands above the sample. */
export const sampleBlocks = (sample: Sample | null) => {
  if (sample === null) return [];
  const { trouble, section } = sample;
  if (section === null) {
    return [paragraph(`The newest could not be read, and the feed says too little of it itself${why(trouble)}.`)];
  }
  return [
    paragraph(
      trouble === null
        ? 'The newest would look so:'
        : `The page of the newest can't be read${why(trouble)}. From what the feed says of it, it would look so:`,
    ),
  ];
};

const why = (trouble: string | null): string => (trouble === null ? '' : ` (${trouble.replace(/\.$/, '')})`);
