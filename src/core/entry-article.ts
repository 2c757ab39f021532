import type { Article } from './article.ts';
import { excerptOf } from './entry-excerpt.ts';
import { areOfOneSite } from './one-site.ts';
import type { Feed, FeedEntry } from './ports.ts';
import { siteName } from './site-name.ts';
import { topicNamed, topicOfCategories } from './topic-name.ts';

/** What an article takes from the feed that lists it. */
export type ListingFeed = Pick<Feed, 'topic' | 'url' | 'standard'> & {
  readonly title: string | null;
  /** Of its entries; null where it names none. */
  readonly language: string | null;
};

/** Where the feed holds this much more than the page showed, the page hid the rest. */
const FULLER = 1.5;

interface Listing {
  /** Of the article that all feeds have which list its page. */
  readonly id: string;
  /** Of what this feed alone says of it. */
  readonly ownId: string;
  readonly feed: ListingFeed;
}

/**
 * An entry's article: its page, where that could be read, with what the feed knows better; else the feed's own words for it; null
 * where they are too few. Anybody's feed can list any publisher's page. One of another site is told as it tells itself, but for a
 * feed of the operator's; and the feed's own words for it are an article of its own, so that they stand for nobody else's.
 */
export function articleOfEntry(
  entry: FeedEntry,
  page: Article | null,
  { id, ownId, feed: listing }: Listing,
): Article | null {
  const feed = { ...listing, topic: topicHere(entry, listing) };
  const own = excerptOf(entry, { id, publisher: feed.title, topic: feed.topic, language: feed.language });
  const foreign = [entry.url, page?.url ?? null].some((url) => url !== null && !areOfOneSite(url, feed.url));
  if (foreign && own !== null && (page === null || isFuller(own, page))) {
    const saidBy = siteName(feed.url) ?? feed.url;
    return { ...own, id: ownId, publisher: feed.standard ? feed.title : saidBy, saidBy };
  }
  if (page === null) return own;
  return foreign && !feed.standard ? { ...page, topic: feed.topic } : combine(page, own, entry, feed);
}

/** Whether an entry has a page of its own: an address that others of its feed share is not one. */
export const hasPage = (entry: FeedEntry): entry is FeedEntry & { readonly url: string } =>
  entry.url !== null && entry.identity === undefined;

/** An excerpt breaks off where the paywall begins; the feed's summary was written to stand alone. */
const isFuller = (own: Article, page: Article): boolean =>
  page.completeness === 'excerpt' || own.text.length > page.text.length * FULLER;

/** The page's text with what the feed knows better: headline, time, and the publisher where the page names none. */
function combine(page: Article, own: Article | null, entry: FeedEntry, feed: ListingFeed): Article {
  const named = page.url !== null && page.publisher !== siteName(page.url);
  const { part, ...whole } = page;
  const fuller = own !== null && isFuller(own, page);
  return {
    ...whole,
    ...(part === undefined || fuller ? {} : { part }),
    text: fuller ? own.text : page.text,
    title: entry.title ?? page.title,
    titleDerived: entry.title === null && page.titleDerived,
    publisher: named ? page.publisher : feed.title,
    byline: page.byline ?? entry.byline,
    published: entry.published ?? page.published,
    image: page.image ?? entry.image,
    topic: feed.topic,
  };
}

/** The feed's topic, and where that names none ("Top stories") what the publisher files the entry under. */
const topicHere = ({ categories = [] }: FeedEntry, { topic }: Pick<Feed, 'topic'>): string | null =>
  topicNamed(topic) === null ? (topicOfCategories(categories) ?? topic) : topic;
