import type { Article } from './article.ts';
import { detectLanguage } from './language.ts';
import type { FeedEntry } from './ports.ts';

/** A feed's own words for an entry are worth keeping from here on, UTF-16 units. */
const LEAST_EXCERPT = 60;

/** The longest part of the words that stands for a headline where there is none. */
const TITLE = 120;

/**
 * An entry as an article in its feed's own words; null where they are too few. `language` is the feed's; where that says none, the
 * words tell it.
 */
export function excerptOf(
  entry: FeedEntry,
  known: Pick<Article, 'id' | 'publisher' | 'topic'> & { readonly language: string | null },
): Article | null {
  const { text } = entry;
  if (text === null || text.length < LEAST_EXCERPT) return null;
  return {
    id: known.id,
    url: entry.url,
    title: entry.title ?? text.slice(0, TITLE),
    titleDerived: entry.title === null,
    byline: entry.byline,
    publisher: known.publisher,
    published: entry.published,
    updated: null,
    language: known.language ?? detectLanguage(text),
    image: entry.image,
    topic: known.topic,
    completeness: 'excerpt',
    text,
  };
}
