import type { Card } from '../card.ts';
import type { Result } from '../result.ts';
import type { Asker, Place, PlatformName } from './people.ts';

/** One part of a digest on its way: what is posted, and what tells it from every other. */
export interface Posting {
  /** At most 25 characters; the same at each attempt. */
  readonly deliveryId: string;
  /** One of what `render` gave, as JSON gives it back. */
  readonly payload: unknown;
  /** From 0. */
  readonly part: number;
  /** The message id of part 0, for the parts after it; null where it was not posted. */
  readonly first: string | null;
  /** It was not posted before this moment, ms. */
  readonly since: number;
}

/** A message that was posted, and what is to stand in its place. */
export interface Editing extends Pick<Posting, 'deliveryId' | 'payload' | 'part' | 'first'> {
  readonly messageId: string;
}

/** What a platform is told to post: its own payloads, made by its own pure renderer. */
export interface Platform {
  readonly name: PlatformName;
  /**
   * One message each, within the platform's limits. `mention` notifies a role or group by the first, as a setting names it. At the
   * sections of these indexes another message begins, also where one would hold both.
   */
  render(card: Card, mention?: string | null, breaks?: readonly number[]): readonly unknown[];
  /** Posts one rendered message. Problems: `cannot-post` where a person must act first, `platform-failed`. */
  send(place: Place, posting: Posting): Promise<Result<{ readonly messageId: string }>>;
  /** Whether it already stands in the place: its message id, null where it certainly does not. Problems: as `send`. */
  find(place: Place, posting: Posting): Promise<Result<string | null>>;
  /**
   * Edits a message of its own, which notifies nobody; the same twice is the same as once. Problems: `cannot-edit` where it will never
   * be possible, as where somebody deleted it; else as `send`, `cannot-post` where it is possible once a person has acted.
   */
  amend(place: Place, editing: Editing): Promise<Result<null>>;
  /** Whether one may post there. Problems: `cannot-post` with what is missing, `platform-failed`. */
  obstacle(place: Place): Promise<Result<null>>;
  /**
   * The conversation with one person, opened where there was none: a place to post to. `about` is where they may be
   * found. Problems: `cannot-post` where that person can't be written to, `platform-failed`.
   */
  conversation(about: Place, personId: string): Promise<Result<Conversation>>;
  /** The asker as they would be in another channel of the workspace. Problems: `unknown-channel`, `platform-failed`. */
  visit(asker: Asker, channel: string): Promise<Result<Asker>>;
}

export interface Conversation {
  readonly place: Place;
  /** What people call the workspace that it is about; null where the conversation is in that itself, or nobody tells. */
  readonly workspace: string | null;
}

/** `refused`: the platform does not let it in, and a person must act. */
export type Standing = 'closed' | 'connecting' | 'connected' | 'refused';

/** A platform that is a network away. */
export interface Connection extends Platform {
  /** Connects and stays connected, trying again by itself. Resolves when the first attempt has ended; never rejects. */
  open(): Promise<void>;
  /**
   * Listens no more, so that another process may, and can be opened again; sending goes on all the while, opened or not.
   * Never rejects. Null where all processes may listen at the same time.
   */
  readonly leave: (() => Promise<void>) | null;
  /** Takes nothing new, lets answers under way end, and lets go. Never rejects. */
  close(): Promise<void>;
  standing(): Standing;
  /** A channel by its id, or by its name wherever the bot is, without connecting. Problems: `unknown-channel`, `platform-failed`. */
  place(channel: string): Promise<Result<Place>>;
  /** Checks token, rights and these places, without connecting. */
  examine(places: readonly Place[]): Promise<readonly Finding[]>;
}

/** One thing that was checked. */
export interface Finding {
  /** What was looked at: `Discord token`, `#news`. */
  readonly subject: string;
  readonly verdict: 'right' | 'wrong' | 'unsure';
  /** What was found, as a sentence. */
  readonly says: string;
  /** What to do about it, as a sentence; null where it is right. */
  readonly remedy: string | null;
}
