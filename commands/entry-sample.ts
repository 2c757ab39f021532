import type { Article } from '../src/core/article.ts';
import { paragraph } from '../src/core/card/notice-card.ts';
import { storySection } from '../src/core/card/story-card.ts';
import type { Section } from '../src/core/card.ts';
import type { Context } from '../src/core/command/command.ts';
import { explain } from '../src/core/explain.ts';
import { detectLanguage } from '../src/core/language.ts';
import type { FeedDocument, FeedEntry } from '../src/core/ports.ts';
import { soundArticle, soundFields } from '../src/core/sound-article.ts';

/** How the newest entry of a feed would be told: nothing is kept, so it has no buttons but its link. */
export interface Sample {
  /** Why its page does not count, as a sentence; null where it does. */
  readonly trouble: string | null;
  readonly section: Section | null;
}

/** Reads the newest entry as a poll would. Null where the feed is empty. */
export const sampleOf = async (
  document: FeedDocument,
  { reader, place, now }: Pick<Context, 'reader' | 'place' | 'now'>,
): Promise<Sample | null> => {
  const [entry] = newestOf(document, 1);
  if (entry === undefined) return null;
  const page = entry.url === null ? null : await reader.article(entry.url);
  const article = page?.ok
    ? soundFields({ ...page.value, title: entry.title ?? page.value.title })
    : ownWords(entry, document);
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

/** What the feed itself says of an entry; null where that is less than a sentence. */
const ownWords = (entry: FeedEntry, { title, language }: FeedDocument): Article | null => {
  const { text } = entry;
  if (text === null || text.length < leastText) return null;
  return soundArticle({
    id: entry.id ?? entry.url ?? text,
    url: entry.url,
    title: entry.title ?? text.slice(0, 120),
    titleDerived: entry.title === null,
    byline: entry.byline,
    publisher: title,
    published: entry.published,
    updated: null,
    language: language ?? detectLanguage(text),
    image: entry.image,
    topic: null,
    completeness: 'excerpt',
    text,
  });
};

/** A shorter text is not kept, in UTF-16 units. */
const leastText = 60;

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
