import type { Feed } from './feeds.ts';

/** What an entry of a feed can be known by again when its id or its address is another; digests, null where it has no such. */
export interface EntryMarks {
  /** Its own id. */
  readonly guid: string | null;
  /** Its address without scheme, `www` and what differs from visit to visit. */
  readonly link: string | null;
  readonly title: string | null;
  /** Its address without its host. */
  readonly path: string | null;
  /** How its text begins. */
  readonly words: string | null;
  readonly published: number | null;
  /** All that the feed says of it that a reader would read: differs when the entry was edited. */
  readonly content: string;
}

/** An entry as its feed had it last. */
export interface KnownEntry extends EntryMarks {
  readonly articleId: string;
  /** When its article was last read or judged unchanged, ms. */
  readonly looked: number;
  /** When its feed was last seen to have it, ms; up to a day too early. */
  readonly seen: number;
}

/**
 * What was not taken in of a feed that suddenly said much. `new`: so many new entries were passed over; `renamed`: so many came
 * under other ids and addresses and are the articles they were; `rewritten`: so many changed at once and were not read again.
 */
export interface Flood {
  readonly kind: 'new' | 'renamed' | 'rewritten';
  readonly count: number;
  readonly at: number;
}

/** What a feed gave in a time. */
export interface FeedTally {
  /** Articles that it has. */
  readonly articles: number;
  /** Of these, those that could not be read whole. */
  readonly excerpts: number;
}

/** A feed that gave an article. */
export type Giver = Pick<Feed, 'url' | 'standard'>;

export interface EntryStore {
  /** Of a feed's entries those that share a mark or the article's id with one of these. */
  known(
    feedId: string,
    sought: { readonly articleIds: readonly string[]; readonly marks: readonly EntryMarks[] },
  ): Promise<KnownEntry[]>;
  /** Keeps how a feed has its entries now, in place of how it had those of the same articles. */
  remember(feedId: string, entries: readonly KnownEntry[]): Promise<void>;
  /**
   * Of these articles those that a feed gave, each with the feeds that have the say before it: those that gave it earlier, but a
   * feed of the operator's before all others.
   */
  given(feedId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly Giver[]>>;
  /** What a feed did too much of; told by its health until the next. */
  flooded(feedId: string, flood: Flood): Promise<void>;
  /** By feed, of the articles kept since; a feed that has none is left out. */
  tallies(feedIds: readonly string[], since: number): Promise<Map<string, FeedTally>>;
}
