import type { Article, Reading } from '../core/article.ts';
import type { Clock, EntryMarks, Feed, FeedDocument, FeedEntry, Log, Store } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { Chance } from './next-poll.ts';

/** What a feed's server answered. */
export type Polled = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long it asks not to be asked again, ms. */
  readonly pause: number | null;
  /** Where it says that the feed lies for good. */
  readonly movedTo: string | null;
} & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly bodyHash: string; readonly document: FeedDocument }
);

/** Where news comes from, as the newsroom sees it. */
export interface NewsSources {
  poll(feed: Pick<Feed, 'url' | 'health'>): Promise<Result<Polled>>;
  /** How a host wants to be asked: not before this moment, ms since the epoch, and with a gap between two requests, ms. */
  manners(host: string): { readonly notBefore: number; readonly gap: number };
  entryId(entry: FeedEntry): string | null;
  /** The id of what a feed says in its own words of the article of this id; the operator's feeds of one site say it together. */
  ownId(id: string, feed: Pick<Feed, 'id' | 'url' | 'standard'>): string;
  /** What the entry can be known by when its id changes. */
  entryMarks(entry: FeedEntry): EntryMarks;
  /** Under an id, since one that was renamed keeps its article's; under another where it is in the words of this feed alone. */
  entryArticle(
    entry: FeedEntry,
    id: string,
    feed: Pick<Feed, 'id' | 'title' | 'topic' | 'url' | 'standard'>,
    language: string | null,
  ): Promise<Result<Article>>;
  /** What is found in an article; nothing that a stranger wrote may hold up this thread. */
  reading(article: Article): Promise<Result<Reading>>;
  folder(): Promise<{
    readonly articles: readonly Article[];
    readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
  }>;
}

/** What one look at the news did. */
export interface Round {
  readonly polled: number;
  readonly failed: number;
  readonly articles: number;
  /** Kept articles that were read anew, since their entries were edited. */
  readonly edited: number;
  /** Entries that were not read, as too many came or changed at once. */
  readonly floods: number;
  readonly pruned: number;
}

export interface NewsroomOptions {
  readonly store: Pick<Store, 'feeds' | 'entries' | 'articles' | 'stories'>;
  readonly sources: NewsSources;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** Told of each look at the news, for whoever counts. */
  readonly tell?: (round: Round) => void;
  readonly retentionDays: number;
  /** Between two polls of a feed with some news each day, ms; the others are polled more often and less. */
  readonly interval: number;
}
