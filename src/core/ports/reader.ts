import type { Article, Reading } from '../article.ts';
import type { OpmlReading } from '../opml.ts';
import type { Result } from '../result.ts';
import type { FeedRhythm } from './feeds.ts';

/** An entry of a feed, before its page is read. */
export interface FeedEntry {
  readonly id: string | null;
  readonly url: string | null;
  /** The same as the feed writes it, where that is another: with the spaces and letters that an address must escape. */
  readonly link?: string;
  readonly title: string | null;
  /** The feed's own text, as plain paragraphs. */
  readonly text: string | null;
  readonly byline: string | null;
  readonly published: number | null;
  /** When the feed says that it was changed, where that is later. */
  readonly updated?: number;
  readonly image: string | null;
  /** What the publisher files it under: sections and tags alike; absent where it names none. */
  readonly categories?: readonly string[];
  /** What tells it from every other entry, where its address does not: others of its feed share it, or it has none. */
  readonly identity?: string;
}

export interface FeedDocument {
  /** Where redirects led to it, whose words it is then; absent where nothing is known of that. */
  readonly foundAt?: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly language: string | null;
  /** Where it says when to come again. */
  readonly rhythm?: FeedRhythm;
  readonly entries: readonly FeedEntry[];
}

export interface FoundFeed {
  readonly url: string;
  readonly document: FeedDocument;
  /** What its site calls it. */
  readonly called?: string;
}

export interface Reader {
  /** The list of feeds at an address. Problems: those of fetching, and `unreadable`. */
  opml(url: string): Promise<Result<OpmlReading>>;
  /** The article behind an address. Problems: those of fetching, and `not-an-article`. */
  article(url: string): Promise<Result<Article>>;
  /** What `readArticle` finds, found beside the main thread and within a deadline. Problem: `unreadable`. */
  reading(article: Article): Promise<Result<Reading>>;
  /**
   * The feed at an address, or the best of its site's. `others`, best first, where a person has to choose. Problems: those of
   * fetching, and `not-a-feed`.
   */
  feed(url: string): Promise<Result<FoundFeed & { readonly others?: readonly FoundFeed[] }>>;
}
