import type { Extent } from '../amending/amend.ts';
import type { Story } from '../story.ts';
import type { AlertStore } from './alerts.ts';
import type { AmendmentStore } from './amendments.ts';
import type { DeliveryStore, SubscriptionStore } from './delivery.ts';
import type { EntryStore } from './entries.ts';
import type { FeedStore } from './feeds.ts';
import type { ArticleStore, StoryStore } from './news.ts';
import type { NoticeStore } from './notices.ts';
import type { Place, PlatformName } from './people.ts';
import type { RephrasingStore } from './rephrasings.ts';
import type { ReplicaStore } from './replicas.ts';

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
  settings(id: string): Promise<PlaceSettings>;
  setSettings(id: string, change: Partial<PlaceSettings>): Promise<void>;
  /** Those of a platform where the bot still is. */
  workspaces(platform: PlatformName): Promise<string[]>;
  /** The bot is no longer in a channel, or in none of a workspace: nothing is posted there until it is back. The first departure counts. */
  leave(where: Whereabouts, now: number): Promise<void>;
  /** It is back: all is as it was. */
  rejoin(where: Whereabouts): Promise<void>;
  /** Deletes the wishes, feeds and settings of places left before. Returns how many places. */
  forget(before: number): Promise<number>;
}

export interface PlaceSettings {
  /** Whether cards show pictures. */
  readonly images: boolean;
  /** Whether a digest may notify anybody. */
  readonly mentions: boolean;
  /** What of articles that are edited later changes the messages that told them. */
  readonly edits: Extent | 'off';
}

/** A whole workspace, or one channel of it. */
export interface Whereabouts {
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly channel?: string;
}

/** How the bot was let into a workspace, as its platform sealed it: the store can't read it. */
export interface InstallationStore {
  set(platform: PlatformName, key: string, sealed: string, now: number): Promise<void>;
  get(platform: PlatformName, key: string): Promise<string | null>;
  remove(platform: PlatformName, key: string): Promise<boolean>;
  /** The keys, in order. */
  keys(platform: PlatformName): Promise<string[]>;
}

/** Everything kept; one implementation over SQLite and PostgreSQL. */
export interface Store {
  readonly feeds: FeedStore;
  readonly entries: EntryStore;
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly places: PlaceStore;
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly amendments: AmendmentStore;
  readonly notices: NoticeStore;
  readonly alerts: AlertStore;
  readonly saved: SavedStore;
  readonly installations: InstallationStore;
  readonly replicas: ReplicaStore;
  readonly rephrasings: RephrasingStore;
  /** Answers a trivial query. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
