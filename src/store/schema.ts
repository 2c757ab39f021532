import type { Generated, Kysely } from 'kysely';
import type { DeliveryState, FeedEnd, Notice, PacedBy, PlaceSettings, PlatformName } from '../core/ports.ts';

/** The tables as TypeScript sees them. Times are ms since the epoch, truths 0 or 1, lists JSON. */
export interface Tables {
  feeds: FeedRow;
  /** `added_by`: who added it there; null from before that was kept. */
  place_feeds: { place_id: string; feed_id: string; topic: string | null; added_by: Generated<string | null> };
  /** Where feeds lay before they moved. */
  feed_addresses: { url: string; feed_id: string };
  articles: ArticleRow;
  /** When the feed gave it, and whether it could not be read whole: 1 or 0; null from before that was kept. */
  article_feeds: {
    article_id: string;
    feed_id: string;
    since: Generated<number | null>;
    excerpt: Generated<number | null>;
  };
  feed_entries: FeedEntryRow;
  /** The stories that articles left for others, with when they were in them. */
  former_stories: { article_id: string; story_id: string; since: number; until: number };
  /** Ids of articles that retention deleted: a feed that still lists them must not bring them back as news. */
  forgotten: { id: string; at: number };
  publishers: { name: string };
  quotes: QuoteRow;
  places: PlaceRow;
  subscriptions: SubscriptionRow;
  deliveries: DeliveryRow;
  /** When each was posted last, and when the stories of its first and its last post were read; null from before that was kept. */
  posted: { place_id: string; story_id: string; at: number; first_read: number | null; last_read: number | null };
  /** Of what was posted, what each digest told itself. */
  told: { subscription_id: string; story_id: string; at: number; first_read: number | null; last_read: number | null };
  saved: { person_id: string; story_id: string; at: number };
  /** Of a whole workspace where the channel is empty. */
  departures: { platform: PlatformName; workspace: string; channel: string; at: number };
  notices: NoticeRow;
  /** `ToldCard` as JSON, by a digest of it; `made`: when a message was last made of it, to the minute. */
  told_cards: { id: string; card: string; read_at: number; made: number };
  /** `edition`: the one that was told; null from before that was kept. */
  told_articles: { card_id: string; article_id: string; edition: Generated<string | null> };
  amendments: AmendmentRow;
  /** When the database was made from a backup. */
  restorations: { at: number };
  installations: { platform: PlatformName; key: string; sealed: string; at: number };
  /** Processes, with when each last said that it is alive; here and below by the database's clock. */
  replicas: { id: string; seen: number };
  leases: { name: string; holder: string; until: number };
  /** What a language model made of a story: `Rephrased` as JSON. */
  rephrasings: { story_id: string; rephrased: string; made: number };
}

export interface FeedRow {
  id: string;
  url: string;
  title: string;
  site: string | null;
  topic: string | null;
  standard: number;
  polled: number | null;
  succeeded: number | null;
  next_poll: number;
  interval_ms: number;
  failures: number;
  trouble: string | null;
  etag: string | null;
  last_modified: string | null;
  claimed_until: number | null;
  /** `Flood` as JSON. */
  flood: Generated<string | null>;
  body_hash: Generated<string | null>;
  per_day: Generated<number | null>;
  paced_by: Generated<PacedBy>;
  /** `FeedRhythm` as JSON. */
  rhythm: Generated<string | null>;
  failing_since: Generated<number | null>;
  ended: Generated<FeedEnd['why'] | null>;
  ended_at: Generated<number | null>;
  moving_to: Generated<string | null>;
  moving_seen: Generated<number>;
}

/** `KnownEntry`; its article may be gone. */
export interface FeedEntryRow {
  feed_id: string;
  article_id: string;
  guid: string | null;
  link: string | null;
  title: string | null;
  path: string | null;
  words: string | null;
  published: number | null;
  content: string;
  looked: number;
  seen: number;
}

export interface ArticleRow {
  /** The number by which the full-text index knows it. */
  n: Generated<number>;
  id: string;
  url: string | null;
  publisher: string | null;
  /** Its feed's, or the one that its words tell; folded. */
  topic: string | null;
  /** When published; where the article does not say, when kept. */
  at: number;
  /** When it was kept, or last counted as kept anew. */
  added: number;
  /** When it was first kept; null where `added` says that. */
  first_kept: Generated<number | null>;
  story_id: string | null;
  /** When it was edited last; null where it never was. */
  revised: Generated<number | null>;
  /** Which edition it is; null where it never was edited, or from before that was kept. */
  edition: Generated<string | null>;
  /** When it was given its story; null where that was not kept. */
  joined: Generated<number | null>;
  /** 1 where every place sees it: it came from a standard feed or from none. */
  common: number;
  /** `Article` as JSON, which escapes what a text column refuses (U+0000). */
  article: string;
  /** The rest of its `Reading` as JSON. */
  findings: string;
}

export interface QuoteRow {
  n: Generated<number>;
  article_id: string;
  /** Index into the reading's quotes. */
  position: number;
  key: number;
  at: number;
}

export interface PlaceRow {
  id: string;
  platform: PlatformName;
  workspace: string;
  channel: string;
  name: string;
  zone: string;
  language: string;
  images: Generated<number>;
  mentions: Generated<number>;
  edits: Generated<PlaceSettings['edits']>;
  /** What a person must do before messages there can be edited; null where they can be. */
  barred: Generated<string | null>;
}

export interface SubscriptionRow {
  id: string;
  place_id: string;
  times: string;
  zone: string;
  days: string;
  topics: string;
  count: number;
  style: 'compact' | 'full';
  quiet: string | null;
  mention: string | null;
  when_empty: 'silent' | 'say-so';
  paused: number;
  created: number;
  next_run: number | null;
  covered_until: number;
  name: string;
  cron: string | null;
  repeats: number;
  /** The zone data that its next run was last reckoned with; empty where it never was again. */
  zone_data: Generated<string>;
  /** Words that its stories must have and must not have. */
  filter: Generated<string | null>;
  /** 0 where its stories stand in one list. */
  sections: Generated<number>;
  /** Who set or resumed it last, and when. */
  set_by: Generated<string | null>;
  renewed: Generated<number>;
  /** Why the bot itself paused it, and when. */
  refused: Generated<string | null>;
  refused_at: Generated<number | null>;
}

/** Gone when its person was told. */
export interface NoticeRow {
  id: string;
  kind: Notice['kind'];
  /** Empty where it is of a feed. */
  subscription_id: string;
  place_id: string;
  person_id: string;
  slot: number;
  since: number;
  reason: string;
  /** Of the feed that it is about. */
  feed_title: Generated<string | null>;
  feed_url: Generated<string | null>;
  noted: number;
  attempts: number;
  next_attempt: number;
}

export interface DeliveryRow {
  id: string;
  subscription_id: string;
  place_id: string;
  /** Its place's. */
  platform: PlatformName;
  slot: number;
  covers_from: number;
  part: number;
  state: DeliveryState;
  payload: string | null;
  story_ids: string;
  attempts: number;
  next_attempt: number;
  lease_until: number | null;
  holder: string | null;
  reason: string | null;
  message_id: string | null;
  settled: number | null;
  /** When its stories were read. */
  read_at: Generated<number | null>;
  /** The card that its message shows; null where it is never edited. */
  card_id: Generated<string | null>;
  /** How often its message was edited, and when last. */
  edits: Generated<number>;
  edited: Generated<number | null>;
  /** Why its message can't be edited. */
  uneditable: Generated<string | null>;
}

/** A message that may have to be edited; gone when it was. */
export interface AmendmentRow {
  delivery_id: string;
  place_id: string;
  due: number;
  noted: number;
  attempts: number;
  lease_until: Generated<number | null>;
}

export type Dialect = 'sqlite' | 'postgres';

/** An open database, or a transaction in it, and which kind it is. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
}
