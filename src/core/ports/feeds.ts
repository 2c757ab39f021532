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
  /** Of the body that was read last; null where it was not read whole. */
  readonly bodyHash: string | null;
  /** New articles a day, as far as is known. */
  readonly perDay: number | null;
  readonly pacedBy: PacedBy;
  /** What the feed's document said of it last. */
  readonly rhythm: FeedRhythm | null;
  /** When the first of the failures in a row was. */
  readonly failingSince: number | null;
  /** Why it is not polled any more, and since when. */
  readonly ended: FeedEnd | null;
  /** Where its server says that it lies for good, and at how many polls in a row it said so. */
  readonly moving: FeedMove | null;
}

/** What makes a feed's interval: nothing is known yet, how often it has news, or what its publisher asks. */
export type PacedBy = 'start' | 'news' | 'publisher';

/** `gone`: its server says so (410). `failing`: for weeks it could not be read. */
export interface FeedEnd {
  readonly why: 'gone' | 'failing';
  readonly at: number;
}

export interface FeedMove {
  readonly to: string;
  readonly seen: number;
}

/** What a feed's own document says of when to come again. */
export interface FeedRhythm {
  /** No sooner than so long after a poll, ms. */
  readonly pause: number | null;
  /** Hours of the day in UTC, 0 to 23, in which nobody need come. */
  readonly skipHours: readonly number[];
  /** Days of the week in UTC, 0 for Sunday. */
  readonly skipDays: readonly number[];
}

export interface PollPace {
  /** Between two polls, ms. */
  readonly interval: number;
  readonly by: PacedBy;
  readonly perDay: number | null;
}

export type PollOutcome =
  | {
      readonly kind: 'read';
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly bodyHash: string | null;
      readonly title: string | null;
      readonly site: string | null;
      readonly pace: PollPace;
      readonly rhythm: FeedRhythm | null;
      readonly moving: FeedMove | null;
    }
  | {
      readonly kind: 'unchanged';
      /** As the server named what has not changed. */
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly pace: PollPace;
      readonly moving: FeedMove | null;
    }
  | { readonly kind: 'failed'; readonly trouble: string }
  /** It was not asked at all: its host asks to be left alone, or too much is under way. */
  | { readonly kind: 'postponed' };

/** How a feed is, in one word. */
export type FeedStanding = 'well' | 'failing' | 'unread' | 'ended';

export interface FeedStore {
  /**
   * Adds it, or returns the one with this address, or that had it before it moved; a second call with a new title or topic for a
   * standard feed updates it. One that has ended is polled again, unless it is the operator's list that names it, which does so
   * at each start.
   */
  add(feed: Pick<Feed, 'url' | 'title' | 'site' | 'topic' | 'standard'>, now: number): Promise<Feed>;
  /** The feeds a place sees: the standard ones and its own, by title. */
  visible(placeId: string): Promise<Feed[]>;
  all(): Promise<Feed[]>;
  /** How many of the feeds that are read for somebody stand how. */
  standings(): Promise<ReadonlyMap<FeedStanding, number>>;
  /** `by`: who is told where the feed ends. */
  follow(placeId: string, feedId: string, topic: string | null, by?: string | undefined): Promise<void>;
  /** False where the place did not follow it. A feed nobody follows any more is no longer polled. */
  unfollow(placeId: string, feedId: string): Promise<boolean>;
  /** Feeds to poll now, longest overdue first, claimed until `now + lease` so that no other process takes them. */
  claimDue(now: number, limit: number, lease: number): Promise<Feed[]>;
  settle(feedId: string, outcome: PollOutcome, now: number, nextPoll: number): Promise<void>;
  /**
   * It is polled no more until somebody adds it again. Notes in the same transaction that those who added it are to be told,
   * with `reason` as a sentence. Returns how many; 0 where it had ended before.
   */
  end(feedId: string, end: FeedEnd, reason: string): Promise<number>;
  /**
   * It lies elsewhere now; who adds the old address gets it. Where a feed is known there, its places are that one's from now on,
   * and its articles too unless others would see them then. Returns the id of the feed that is left.
   */
  move(feedId: string, url: string): Promise<string>;
}
