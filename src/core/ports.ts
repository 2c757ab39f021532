import type { Article, Quote, Reading } from './article.ts';
import type { Action, Card } from './card.ts';
import type { Result } from './result.ts';
import type { Groupable } from './stories/features.ts';
import type { Story } from './story.ts';

/** What the core and the rooms need from outside. All times are milliseconds since the epoch, UTC. */
export interface Clock {
  now(): number;
}

/** Where facts and sentences go that only the operator sees. */
export interface Log {
  debug(facts: object, sentence: string): void;
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

// ---------------------------------------------------------------------------------------- people and places

export type PlatformName = 'console' | 'discord' | 'slack';

/** A channel that the bot may be asked in or post to. */
export interface Place {
  /** `platform:workspace:channel`. */
  readonly id: string;
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly channel: string;
  readonly name: string;
  /** IANA zone of its settings and of its dates. */
  readonly zone: string;
  readonly language: string;
}

/** Who asked. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** As the platform says; the console's only user is one. */
  readonly manager: boolean;
}

// ---------------------------------------------------------------------------------------------------- feeds

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

export interface FeedStore {
  /** Adds it, or returns the one with this address; a second call with a new title or topic for a standard feed updates it. */
  add(feed: Pick<Feed, 'url' | 'title' | 'site' | 'topic' | 'standard'>, now: number): Promise<Feed>;
  /** The feeds a place sees: the standard ones and its own, by title. */
  visible(placeId: string): Promise<Feed[]>;
  all(): Promise<Feed[]>;
  follow(placeId: string, feedId: string, topic: string | null): Promise<void>;
  /** False where the place did not follow it. A feed nobody follows any more is no longer polled. */
  unfollow(placeId: string, feedId: string): Promise<boolean>;
  /** Feeds to poll now, longest overdue first, claimed until `now + lease` so that no other process takes them. */
  claimDue(now: number, limit: number, lease: number): Promise<Feed[]>;
  settle(feedId: string, outcome: PollOutcome, now: number, nextPoll: number): Promise<void>;
}

// ------------------------------------------------------------------------------------- articles and stories

export interface ArticleStore {
  /** Of these ids, those not kept yet. */
  unknown(ids: readonly string[]): Promise<string[]>;
  /** Keeps readings with the feed they came from; one already kept only gains the feed. In one transaction. */
  add(readings: readonly { readonly reading: Reading; readonly feedId: string | null }[], now: number): Promise<void>;
  get(id: string): Promise<Reading | null>;
  byUrl(url: string): Promise<Reading | null>;
  /** By what stories are grouped, of those of these articles that are kept: their text ends after the lead. */
  leads(ids: readonly string[]): Promise<Groupable[]>;
  /** Deletes what was published and read before, but saved stories; stories that lose all articles go too. Returns how many. */
  prune(before: number): Promise<number>;
  count(): Promise<number>;
}

export interface StoryQuery {
  /** Only articles of feeds that this place sees; null for all. */
  readonly placeId: string | null;
  readonly topics?: readonly string[];
  /** Part of a publisher's or a feed's name. */
  readonly source?: string;
  /** Full-text search over title, text and publisher; literal words, all must match. */
  readonly text?: string;
  /** Of the story's newest article: `since <= changed < until`. */
  readonly since?: number;
  readonly until?: number;
  readonly limit: number;
}

export interface QuoteHit {
  readonly quote: Quote;
  readonly article: Article;
  readonly storyId: string;
}

export interface StoryStore {
  /** Newest first. */
  find(query: StoryQuery): Promise<Story[]>;
  /** With the articles that a place sees; with all where no place is given. */
  get(id: string, placeId?: string | null): Promise<Story | null>;
  /** The story an article belongs to. */
  of(articleId: string): Promise<string | null>;
  /** Gives articles that have none their stories; one that has a story keeps it. In one transaction. */
  assign(assignments: readonly { readonly articleId: string; readonly storyId: string }[]): Promise<void>;
  /** Articles of `since <= at <= until` with their stories, oldest first; null where an article has none yet. */
  assignments(since: number, until?: number): Promise<{ articleId: string; storyId: string | null }[]>;
  /** Quotes with a speaker, newest article first; `who` and `about` are full-text. */
  quotes(query: {
    placeId: string | null;
    who?: string;
    about?: string;
    since?: number;
    limit: number;
  }): Promise<QuoteHit[]>;
}

// -------------------------------------------------------------------------------- subscriptions and delivery

/** A place's wish for a digest on a schedule; at most one a place. */
export interface Subscription {
  readonly id: string;
  readonly placeId: string;
  /** Local times `HH:MM`, at least one. */
  readonly times: readonly string[];
  readonly zone: string;
  /** 0 Sunday to 6 Saturday, at least one. */
  readonly days: readonly number[];
  readonly topics: readonly string[];
  readonly count: number;
  readonly style: 'compact' | 'full';
  /** Local times between which nothing is posted; a slot inside waits for its end. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  readonly mention: string | null;
  readonly whenEmpty: 'silent' | 'say-so';
  readonly paused: boolean;
  readonly created: number;
  /** The next slot to plan; null while paused. */
  readonly nextRun: number | null;
  /** The slot up to which news has been covered. */
  readonly coveredUntil: number;
}

export type SubscriptionWish = Omit<Subscription, 'id' | 'created' | 'paused' | 'nextRun' | 'coveredUntil'>;

export interface SubscriptionStore {
  get(placeId: string): Promise<Subscription | null>;
  /** Creates or replaces the place's subscription, unpauses it and sets its next run. A new one covers from now on. */
  set(wish: SubscriptionWish, nextRun: number, now: number): Promise<Subscription>;
  pause(placeId: string): Promise<boolean>;
  resume(placeId: string, nextRun: number, now: number): Promise<boolean>;
  /** Its history stays; parts that still wait are skipped. */
  clear(placeId: string): Promise<boolean>;
  /**
   * Unpaused subscriptions whose next run has come, earliest first; but not while a digest of the place, of the last
   * day, is open, since what that covers is what the next one does not.
   */
  due(now: number, limit: number): Promise<Subscription[]>;
}

export type DeliveryState = 'planned' | 'composed' | 'claimed' | 'sent' | 'empty' | 'skipped' | 'failed';

/** One part of one digest for one slot: unique by subscription, slot and part. */
export interface Delivery {
  readonly id: string;
  readonly subscriptionId: string;
  readonly placeId: string;
  /** When it should be posted, and what it covers: `(from, slot]`. */
  readonly slot: number;
  readonly from: number;
  readonly part: number;
  readonly state: DeliveryState;
  /** Frozen when composed, so that a retry is the same message: platform payload as JSON. */
  readonly payload: string | null;
  readonly storyIds: readonly string[];
  readonly attempts: number;
  readonly nextAttempt: number;
  /** Until when the claim holds, and who holds it. */
  readonly leaseUntil: number | null;
  readonly holder: string | null;
  readonly reason: string | null;
  /** The platform's id of the posted message. */
  readonly messageId: string | null;
  readonly settled: number | null;
}

export interface DeliveryStore {
  /**
   * Records the slot as planned and moves the subscription's next run on, in one transaction. Null where the slot is
   * already there, where another digest of the place, of the last day, is not settled, or where the subscription is no longer as it was
   * read: replaced, paused, cleared or planned.
   */
  plan(subscription: Subscription, slot: number, nextRun: number | null, now: number): Promise<Delivery | null>;
  /** Freezes the payloads: part 0 takes the first, further parts are added. Only from `planned`; false otherwise. */
  freeze(
    deliveryId: string,
    parts: readonly { payload: string; storyIds: readonly string[] }[],
    now: number,
  ): Promise<boolean>;
  /**
   * Takes up to `limit` composed parts whose attempt is due, and claimed ones whose lease ran out, until `now + lease`:
   * one a place, its earliest slot's lowest part. `attempts` counts this one; above 1 an earlier may have posted it.
   */
  claim(holder: string, now: number, lease: number, limit: number): Promise<Delivery[]>;
  /**
   * Only by its holder within the lease; false where the claim was lost. Its stories count as posted; with the last
   * open part of a slot, the subscription is covered until that slot.
   */
  sent(deliveryId: string, holder: string, messageId: string, now: number): Promise<boolean>;
  retry(deliveryId: string, holder: string, reason: string, nextAttempt: number): Promise<boolean>;
  /** Settles an open part unsent, and with it the open parts after it. */
  close(deliveryId: string, state: 'empty' | 'skipped' | 'failed', reason: string, now: number): Promise<void>;
  /** Planned and not yet composed, oldest first: what a crash left between plan and freeze. */
  planned(limit: number): Promise<Delivery[]>;
  recent(placeId: string, limit: number): Promise<Delivery[]>;
  /** Stories already posted in a place, with when. */
  posted(placeId: string, storyIds: readonly string[]): Promise<Map<string, number>>;
}

export interface SavedStore {
  add(personId: string, storyId: string, now: number): Promise<void>;
  remove(personId: string, storyId: string): Promise<boolean>;
  list(personId: string, limit: number): Promise<Story[]>;
}

export interface PlaceStore {
  /** Adds it or updates its name. Zone and language of a known place stay. */
  meet(place: Place): Promise<Place>;
  get(id: string): Promise<Place | null>;
  all(platform: PlatformName): Promise<Place[]>;
  update(id: string, change: Partial<Pick<Place, 'zone' | 'language' | 'name'>>): Promise<void>;
}

/** Everything kept; one implementation over SQLite and PostgreSQL. */
export interface Store {
  readonly feeds: FeedStore;
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly places: PlaceStore;
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly saved: SavedStore;
  /** Answers a trivial query. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

// --------------------------------------------------------------------------------------------- reading the web

/** An entry of a feed, before its page is read. */
export interface FeedEntry {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** The feed's own text, as plain paragraphs. */
  readonly text: string | null;
  readonly byline: string | null;
  readonly published: number | null;
  readonly image: string | null;
}

export interface FeedDocument {
  readonly title: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}

export interface Reader {
  /** The article behind an address. Problems: those of fetching, and `not-an-article`. */
  article(url: string): Promise<Result<Article>>;
  /** The feed at an address, or the one its page names. `url` is where it was found. */
  feed(url: string): Promise<Result<{ readonly url: string; readonly document: FeedDocument }>>;
}

// ------------------------------------------------------------------------------------------------- platforms

/** What a platform is told to post: its own payloads, made by its own pure renderer. */
export interface Platform {
  readonly name: PlatformName;
  /** One message each, within the platform's limits. `mention` notifies a role or group by the first, as a setting names it. */
  render(card: Card, mention?: string | null): readonly unknown[];
  /** Posts one rendered message. `deliveryId` makes a repeat recognisable. Problems: `cannot-post`, `platform-failed`. */
  send(place: Place, payload: unknown, deliveryId: string): Promise<Result<{ readonly messageId: string }>>;
  /** Whether this delivery already stands in the place: its message id, null where it certainly does not. */
  find(place: Place, deliveryId: string): Promise<Result<string | null>>;
  /** What is missing to post there; null where nothing is. */
  obstacle(place: Place): Promise<Result<null>>;
}

/** What a command may ask of delivery. */
export interface Digests {
  /** The card that would be posted now; nothing is recorded. Problem: `digest-empty`. */
  preview(subscription: SubscriptionWish, now: number): Promise<Result<Card>>;
  /** Posts what is new now, through the ledger. Problems: `digest-empty`, `cannot-post`. */
  postNow(subscription: Subscription, now: number): Promise<Result<{ readonly stories: number }>>;
  obstacle(place: Place): Promise<Result<null>>;
}

/** What a platform calls when somebody types, presses or looks for a choice. Never rejects: a failure is a card too. */
export interface Desk {
  /** `text` is what follows `/news`. */
  type(text: string, asker: Asker): Promise<Answer>;
  press(action: Action, asker: Asker): Promise<Answer>;
}

export interface Asker {
  readonly place: Place;
  readonly person: Person;
}

export interface Answer {
  readonly card: Card;
  /** `replace`: an edit of the message whose button was pressed; `add`: a new message. */
  readonly how: 'add' | 'replace';
}
