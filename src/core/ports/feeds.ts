import type { Flood } from './entries.ts';

export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly topic: string | null;
  /** Read for every place, from `feeds.opml` or the samples; the others only for the places that added them. */
  readonly standard: boolean;
  readonly health: FeedHealth;
}

export interface FeedHealth {
  /** Null before the first poll. */
  readonly polled: number | null;
  readonly succeeded: number | null;
  readonly nextPoll: number;
  readonly interval: number;
  /** Failures since the last success, and the last one's sentence. */
  readonly failures: number;
  readonly trouble: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The last time that it said too much at once to be taken in; absent where it never did. */
  readonly flood?: Flood;
}

export type PollOutcome =
  | {
      readonly kind: 'read';
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly title: string | null;
      readonly site: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly trouble: string };

/** How a feed is, in one word. */
export type FeedStanding = 'well' | 'failing' | 'unread';

export interface FeedStore {
  /** Adds it, or returns the one with this address; a second call with a new title or topic for a standard feed updates it. */
  add(feed: Pick<Feed, 'url' | 'title' | 'site' | 'topic' | 'standard'>, now: number): Promise<Feed>;
  /** The feeds a place sees: the standard ones and its own, by title. */
  visible(placeId: string): Promise<Feed[]>;
  all(): Promise<Feed[]>;
  /** How many of the feeds that are read for somebody stand how. */
  standings(): Promise<ReadonlyMap<FeedStanding, number>>;
  follow(placeId: string, feedId: string, topic: string | null): Promise<void>;
  /** False where the place did not follow it. A feed nobody follows any more is no longer polled. */
  unfollow(placeId: string, feedId: string): Promise<boolean>;
  /** Feeds to poll now, longest overdue first, claimed until `now + lease` so that no other process takes them. */
  claimDue(now: number, limit: number, lease: number): Promise<Feed[]>;
  settle(feedId: string, outcome: PollOutcome, now: number, nextPoll: number): Promise<void>;
}
