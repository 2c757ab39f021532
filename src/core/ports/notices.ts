import type { PlatformName } from './people.ts';

/** Something of a digest that the person who set it last is to be told, once; or of a feed, whoever added it in a place. */
export interface Notice {
  /** At most 22 characters. */
  readonly id: string;
  /**
   * `paused`: nobody may post it, so that the bot paused it. `unsure`: one may or may not stand in its place. `feed-ended`: a feed
   * is not polled any more.
   */
  readonly kind: 'paused' | 'unsure' | 'feed-ended';
  /** Null where it is of a feed. */
  readonly subscriptionId: string | null;
  /** Null where it is of a digest. */
  readonly feed: { readonly title: string; readonly url: string } | null;
  readonly placeId: string;
  /** As the platform of the place names people. */
  readonly personId: string;
  /** Of the digest that failed, and of the first that failed in a row with it; of a feed when it ended, and failed first. */
  readonly slot: number;
  readonly since: number;
  /** As a sentence, with what to do. */
  readonly reason: string;
  readonly noted: number;
  /** Counts this one: above 1 an earlier may have told it. */
  readonly attempts: number;
  readonly leaseUntil: number;
}

export interface Failure extends Pick<Notice, 'since' | 'reason'> {
  readonly kind: 'paused' | 'unsure';
  /** What the ledger says of it. */
  readonly recorded: string;
}

export interface NoticeStore {
  /**
   * Settles an open part as failed, and with it the open parts after it; `paused` pauses its digest. Notes in the same
   * transaction that the one who set the digest is to be told. `nobody` where nobody is known; `settled` where there was
   * nothing to tell: the part was not open, or the digest to pause was paused or cleared meanwhile.
   */
  fail(deliveryId: string, failure: Failure, now: number): Promise<'noted' | 'nobody' | 'settled'>;
  /** Takes one that is due of a place on these platforms, the oldest first, until `now + lease`; null where there is none. */
  claim(now: number, lease: number, platforms: readonly PlatformName[]): Promise<Notice | null>;
  /** It is not claimed before this moment. */
  retry(id: string, nextAttempt: number): Promise<void>;
  /** It was told, or nobody will tell it. */
  remove(id: string): Promise<void>;
}
