import type { ToldCard } from '../amending/told-card.ts';
import type { Known } from '../digest/told.ts';
import type { Place, PlatformName } from './people.ts';
import type { PlaceSettings } from './store.ts';

/** A place's wish for a digest on a schedule; a place may have several, each by its name. */
export interface Subscription {
  readonly id: string;
  readonly placeId: string;
  /** Its own in its place. */
  readonly name: string;
  /** Local times `HH:MM`, at least one unless there is a cron expression. */
  readonly times: readonly string[];
  readonly zone: string;
  /** 0 Sunday to 6 Saturday, at least one. */
  readonly days: readonly number[];
  /** Of five fields; with it times and days say nothing. */
  readonly cron: string | null;
  readonly topics: readonly string[];
  /** Words that its stories must have and must not have, as they were typed; all stories where it is absent. */
  readonly filter?: string | null;
  readonly count: number;
  readonly style: 'compact' | 'full';
  /** Local times between which nothing is posted; a slot inside waits for its end. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  readonly mention: string | null;
  readonly whenEmpty: 'silent' | 'say-so';
  /** Whether it tells what other digests of the place told, too. */
  readonly repeats: boolean;
  /** False where its stories stand in one list, whatever their topics. */
  readonly sections?: boolean;
  readonly paused: boolean;
  readonly created: number;
  /** The next slot to plan; null while paused. */
  readonly nextRun: number | null;
  /** The slot up to which news has been covered. */
  readonly coveredUntil: number;
  /** When somebody set or resumed it last: how its digests went before says nothing any more. Absent where it is not known. */
  readonly renewed?: number;
  /** Why and when the bot itself paused it; absent where it did not. */
  readonly refused?: { readonly reason: string; readonly at: number };
}

export type SubscriptionWish = Omit<
  Subscription,
  'id' | 'created' | 'paused' | 'nextRun' | 'coveredUntil' | 'renewed' | 'refused'
>;

export interface SubscriptionStore {
  /** The one of a name in a place; of the usual name where none is given, here and below. */
  get(placeId: string, name?: string): Promise<Subscription | null>;
  withId(id: string): Promise<Subscription | null>;
  /** All of a place, in the order in which they were made. */
  inPlace(placeId: string): Promise<Subscription[]>;
  /**
   * Creates or replaces the one of this name, unpauses it and sets its next run. A new one covers from now on. `by` is the
   * id of the person who is told where it can't be posted; nobody is told any more that it is paused.
   */
  set(wish: SubscriptionWish, nextRun: number, now: number, by?: string): Promise<Subscription>;
  /** As a person wishes. */
  pause(placeId: string, name?: string): Promise<boolean>;
  /** `by` as above. */
  resume(placeId: string, nextRun: number, now: number, name?: string, by?: string): Promise<boolean>;
  /** Its history stays; parts that still wait are skipped. */
  clear(placeId: string, name?: string): Promise<boolean>;
  /**
   * Unpaused subscriptions whose next run has come, earliest first; but not while a digest of the place, of the last
   * day, is open, since what that covers is what the next one does not. Only of places on these platforms that the
   * bot has not left; only those after one, where one is given.
   */
  due(now: number, limit: number, platforms: readonly PlatformName[], after?: Subscription): Promise<Subscription[]>;
  /** Those whose next run was not reckoned with this zone data yet, in the order of their ids, after one of them. */
  reckonedOtherwise(zoneData: string, after: string, limit: number): Promise<Subscription[]>;
  /** Keeps what was reckoned for some, but leaves the next run of one that has got another since it was read. */
  reckoned(
    zoneData: string,
    some: readonly { readonly subscription: Subscription; readonly nextRun: number | null }[],
  ): Promise<void>;
  /** Those of a workspace that the bot has not left, with their places, by the places' names. */
  inWorkspace(
    platform: PlatformName,
    workspace: string,
  ): Promise<{ readonly place: Place; readonly subscription: Subscription }[]>;
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
  /** When its message was edited last, ms; absent where it never was. */
  readonly edited?: number;
  /** Why its message can't be edited any more; absent where nobody found that. */
  readonly uneditable?: string;
  /** What a person must do before it can be edited as its article was; absent where nothing hinders that. */
  readonly barred?: string;
}

/** A slot of a subscription as it was read, and its next run after it. */
export interface SlotToPlan {
  readonly subscription: Subscription;
  readonly slot: number;
  readonly nextRun: number | null;
}

/** A digest that was planned, with what is to be known to compose it; null where that is gone. */
export interface PlannedDigest {
  readonly delivery: Delivery;
  readonly subscription: Subscription | null;
  readonly place: Place | null;
  readonly settings: PlaceSettings;
  /** The feeds that the place itself follows, with the topics it gave them; in one order. */
  readonly follows: readonly { readonly feedId: string; readonly topic: string | null }[];
}

/** The message of one part, and the stories that it tells. */
export interface PartToFreeze {
  readonly payload: string;
  readonly storyIds: readonly string[];
}

export interface DeliveryStore {
  /**
   * Records the slot as planned and moves the subscription's next run on, in one transaction. Null where the slot is
   * already there, where another digest of the place, of the last day, is not settled, or where the subscription is no longer as it was
   * read: replaced, paused, cleared or planned.
   */
  plan(subscription: Subscription, slot: number, nextRun: number | null, now: number): Promise<Delivery | null>;
  /** As `plan`, of many in one transaction; of several of one place the first that may be. Those that were planned. */
  planAll(slots: readonly SlotToPlan[], now: number): Promise<Delivery[]>;
  /**
   * Records slots that nobody will post, with the reason, and moves the next run on: news up to the last of them counts as
   * covered. False where the subscription is no longer as it was read. A slot that is there already stays as it is.
   */
  skip(
    subscription: Subscription,
    missed: readonly { readonly slot: number; readonly reason: string }[],
    nextRun: number | null,
    now: number,
  ): Promise<boolean>;
  /**
   * Freezes the payloads: part 0 takes the first, further parts are added. Only from `planned`; false otherwise. `read` is
   * when its stories were read, where that was not now; `told` what they were rendered from, where they may be edited later.
   */
  freeze(
    deliveryId: string,
    parts: readonly PartToFreeze[],
    now: number,
    read?: number,
    told?: ToldCard,
  ): Promise<boolean>;
  /** As `freeze`, of many in one transaction, where several digests may be of the same parts. The ids of those it froze. */
  freezeAll(
    drafts: readonly {
      readonly deliveryIds: readonly string[];
      readonly parts: readonly PartToFreeze[];
      readonly read?: number;
      readonly told?: ToldCard;
    }[],
    now: number,
  ): Promise<string[]>;
  /**
   * Takes up to `limit` composed parts whose attempt is due, and claimed ones whose lease ran out, until `now + lease`:
   * one a place, its earliest slot's lowest part. `attempts` counts this one; above 1 an earlier may have posted it.
   * Only of places on these platforms, and not in these workspaces.
   */
  claim(
    holder: string,
    now: number,
    lease: number,
    limit: number,
    platforms: readonly PlatformName[],
    without?: readonly string[],
  ): Promise<Delivery[]>;
  /**
   * Only by its holder within the lease; false where the claim was lost. Its stories count as posted; with the last
   * open part of a slot, the subscription is covered until that slot.
   */
  sent(deliveryId: string, holder: string, messageId: string, now: number): Promise<boolean>;
  /** Gives a claim back until then; `untried` where it was no attempt. False where the claim was lost. */
  retry(deliveryId: string, holder: string, reason: string, nextAttempt: number, untried?: 'untried'): Promise<boolean>;
  /** Settles an open part unsent, and with it the open parts after it. */
  close(deliveryId: string, state: 'empty' | 'skipped' | 'failed', reason: string, now: number): Promise<void>;
  /**
   * Planned and not yet composed, oldest first, with what is needed to compose them: also what a crash left between plan and
   * freeze. Only of places on these platforms.
   */
  planned(limit: number, platforms: readonly PlatformName[]): Promise<PlannedDigest[]>;
  /** The message id of a slot's first part; null where it is not posted. */
  firstMessage(subscriptionId: string, slot: number): Promise<string | null>;
  /** Of a place, or of one subscription of it; the latest slots first, the parts of each in order. */
  recent(placeId: string, limit: number, subscriptionId?: string): Promise<Delivery[]>;
  /**
   * When stories were posted in a place, or by one digest of it, of those that were, under whatever id: see `postedAt`.
   */
  posted(placeId: string, stories: readonly Known[], subscriptionId?: string): Promise<Map<string, number>>;
}
