import type { Article } from './article.ts';
import { excerptOf } from './entry-excerpt.ts';
import type { Feed, FeedEntry } from './ports.ts';
import { areOfOneSite, siteName } from './site-name.ts';
import { topicNamed, topicOfCategories } from './topic-name.ts';

/** What an article takes from the feed that lists it. */
export type ListingFeed = Pick<Feed, 'topic' | 'url' | 'standard'> & {
  readonly title: string | null;
  /** Of its entries; null where it names none. */
  readonly language: string | null;
};

/** Where the feed holds this much more than the page showed, the page hid the rest. */
const FULLER = 1.5;

/**
 * An entry's article, under a given id: its page, where that could be read, with what the feed knows better; else the feed's own words
 * for it; null where they are too few.
 */
export function articleOfEntry(
  entry: FeedEntry,
  page: Article | null,
  { id, feed }: { readonly id: string; readonly feed: ListingFeed },
): Article | null {
  const topic = topicHere(entry, feed);
  const own = excerptOf(entry, { id, publisher: feed.title, topic, language: feed.language });
  return page === null ? own : combine(page, own, entry, { ...feed, topic });
}

/** Whether an entry has a page of its own: an address that others of its feed share is not one. */
export const hasPage = (entry: FeedEntry): entry is FeedEntry & { readonly url: string } =>
  entry.url !== null && entry.identity === undefined;

/**
 * The page's text with what the feed knows better: headline, time, and the publisher where the page names none. Anybody's feed can
 * list any publisher's page: one of another site is told as it tells itself, unless the feed is the operator's; and where the
 * feed's own words stand for it, they are said by the feed.
 */
function combine(page: Article, own: Article | null, entry: FeedEntry, feed: ListingFeed): Article {
  const named = page.url !== null && page.publisher !== siteName(page.url);
  // An excerpt breaks off where the paywall begins; the feed's summary was written to stand alone.
  const excerpt = page.completeness === 'excerpt';
  const fuller = own !== null && (excerpt || own.text.length > page.text.length * FULLER);
  const foreign = page.url !== null && !areOfOneSite(page.url, feed.url);
  const saidByFeed = foreign && fuller;
  if (foreign && !feed.standard && !fuller) {
    return { ...page, published: page.published ?? entry.published, topic: feed.topic };
  }
  const { part, ...whole } = page;
  return {
    ...whole,
    ...(part === undefined || fuller ? {} : { part }),
    text: fuller ? own.text : page.text,
    title: entry.title ?? page.title,
    titleDerived: entry.title === null && page.titleDerived,
    publisher: named && !saidByFeed ? page.publisher : feed.title,
    byline: saidByFeed ? entry.byline : (page.byline ?? entry.byline),
    published: entry.published ?? page.published,
    image: page.image ?? entry.image,
    topic: feed.topic,
  };
}

/** The feed's topic, and where that names none ("Top stories") what the publisher files the entry under. */
const topicHere = ({ categories = [] }: FeedEntry, { topic }: Pick<Feed, 'topic'>): string | null =>
  topicNamed(topic) === null ? (topicOfCategories(categories) ?? topic) : topic;
