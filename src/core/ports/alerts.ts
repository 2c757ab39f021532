import type { AlertHour } from '../alerts/pace.ts';
import type { ToldCard } from '../amending/told-card.ts';
import type { Reading } from '../article.ts';
import type { Known } from '../digest/told.ts';
import type { PlatformName } from './people.ts';

/** A place's wish to be told at once of what matches. */
export interface Alert {
  readonly id: string;
  readonly placeId: string;
  /** A filter as it was typed; empty where only the publisher counts. */
  readonly words: string;
  /** Part of a publisher's name. */
  readonly source: string | null;
  readonly created: number;
}

/** An article that may match: when it was kept, and when it was published or else kept. */
export interface FreshArticle {
  readonly id: string;
  /** Null where it has none yet. */
  readonly storyId: string | null;
  readonly added: number;
  readonly at: number;
  /** The places that see it; null where all do. */
  readonly seenBy: readonly string[] | null;
}

/** A story that alerts of a place matched. */
export interface AlertMatch {
  readonly placeId: string;
  readonly storyId: string;
  readonly alertIds: readonly string[];
  /** What was found in it, as people read it. */
  readonly matched: string;
  readonly found: number;
  /** `waiting`: to be told by itself · `held`: with others · `told`: in the ledger · `left`: not told, for the reason. */
  readonly state: 'waiting' | 'held' | 'told' | 'left';
  readonly reason: string | null;
  /** Counts how often it began to wait: whoever settles it must have seen it as it is. */
  readonly turn: number;
}

/** What becomes of matches that wait in a place, all or nothing. */
export interface AlertRound {
  readonly placeId: string;
  /** The running hour as it was read, and as it is afterwards. */
  readonly before: AlertHour | null;
  readonly after: AlertHour;
  /**
   * Each in the parts that its platform makes of it; `storyIds` counts as posted with the last. `told` is what they were rendered
   * from, where they may be edited later.
   */
  readonly messages: readonly {
    readonly payloads: readonly string[];
    readonly storyIds: readonly string[];
    readonly matches: readonly AlertMatch[];
    readonly told?: ToldCard;
  }[];
  readonly held: readonly AlertMatch[];
  readonly left: readonly { readonly match: AlertMatch; readonly reason: string }[];
  /** The stories of the messages, when they were last posted in the place, and when both was read. */
  readonly stories: readonly Known[];
  readonly posted: ReadonlyMap<string, number>;
  readonly read: number;
}

export interface AlertStore {
  /** Of a place, in the order in which they were added. */
  list(placeId: string): Promise<Alert[]>;
  /** Those of places on these platforms that the bot has not left. */
  all(platforms: readonly PlatformName[]): Promise<Alert[]>;
  /** Adds it; null where the place has one for the same. */
  add(alert: Pick<Alert, 'placeId' | 'words' | 'source'>, now: number): Promise<Alert | null>;
  remove(placeId: string, id: string): Promise<boolean>;
  /** Articles that were kept after a moment, the first kept first. */
  fresh(after: number): Promise<FreshArticle[]>;
  /** Those of these articles that are kept. */
  readings(ids: readonly string[]): Promise<Reading[]>;
  /**
   * Keeps matches to be told, each story once a place. One that was told and posted waits again, since it may have
   * changed much; one that still waits, or is on its way, stays as it is.
   */
  record(
    matches: readonly Pick<AlertMatch, 'placeId' | 'storyId' | 'alertIds' | 'matched'>[],
    held: boolean,
    now: number,
  ): Promise<void>;
  /** What waits in a place, the first found first. */
  waiting(placeId: string): Promise<AlertMatch[]>;
  /** Places on these platforms, which the bot has not left, in which something waits. */
  placesWaiting(platforms: readonly PlatformName[]): Promise<string[]>;
  hour(placeId: string): Promise<AlertHour | null>;
  /**
   * Writes messages into the ledger, composed, and settles their matches, in one transaction. False, and nothing is
   * done, where a match, the hour or what was posted is no longer as it was read, or while a digest of the place is
   * planned or has a story of these on its way.
   */
  settle(round: AlertRound, now: number): Promise<boolean>;
  match(placeId: string, storyId: string): Promise<AlertMatch | null>;
}
