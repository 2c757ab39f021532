import type { Extent, Revised } from '../amending/amend.ts';
import type { ToldCard } from '../amending/told-card.ts';
import type { Place, PlatformName } from './people.ts';
import type { PlaceSettings } from './store.ts';

/** A posted message that may have to be edited. */
export interface Amendment {
  /** Of the part of a digest or an alert that it is. */
  readonly deliveryId: string;
  readonly part: number;
  readonly messageId: string;
  /** The message id of part 0, for the parts after it. */
  readonly first: string | null;
  readonly place: Place;
  readonly settings: PlaceSettings;
  /** What a person must do before messages there can be edited, as far as that is known; null where they can be. */
  readonly barred: string | null;
  /** The card that it shows, which messages in other places may show too. */
  readonly cardId: string;
  /** When it was posted. */
  readonly posted: number;
  /** When it was first seen that it may have to be. */
  readonly noted: number;
  /** Counts this one. */
  readonly attempts: number;
  readonly leaseUntil: number;
}

/** A card that tells an article otherwise than it is now, as far as can be told without reading both. */
export interface TouchedCard {
  readonly cardId: string;
  /** When the last of them was edited, ms. */
  readonly revised: number;
  /** When a message was last made of the card, ms, to the minute. */
  readonly made: number;
}

/** Which messages are noted, and from when on they may be edited, ms. */
export interface AmendmentRule {
  readonly due: number;
  /** Between two edits of a message. */
  readonly gap: number;
  /** Only messages posted after this, and edited less often than `most`. */
  readonly since: number;
  readonly most: number;
}

/** Which posted messages are to follow articles that were edited. All that ends an amendment is done only while its claim holds. */
export interface AmendmentStore {
  /**
   * Cards of which an article was edited after the one moment, or messages made after the other, where another edition of it was told
   * than is kept: also one that was kept only after the card was made of the one before, whatever the clocks said.
   */
  touched(edited: number, made: number): Promise<TouchedCard[]>;
  card(cardId: string): Promise<ToldCard | null>;
  /** The articles of a card, by their ids, as far as they are kept. */
  articles(card: ToldCard): Promise<Map<string, Revised>>;
  /**
   * Notes the messages that show a card, posted or on their way, in places that want an edit of this extent; not those that are noted
   * already or can't be edited. Returns how many.
   */
  note(cardId: string, extent: Extent, rule: AmendmentRule, now: number): Promise<number>;
  /**
   * Takes up to `limit` that are due, until `now + lease`: of places on these platforms that the bot has not left, and of digests that
   * are neither paused nor cleared.
   */
  claim(now: number, lease: number, limit: number, platforms: readonly PlatformName[]): Promise<Amendment[]>;
  /** The message follows this card now: `edited`, or it has nothing of what changed. */
  follow(amendment: Amendment, card: ToldCard, how: 'edited' | 'unchanged', now: number): Promise<boolean>;
  /** There is nothing to edit after all. */
  drop(amendment: Amendment): Promise<boolean>;
  /** It is not claimed before this moment. */
  retry(amendment: Amendment, due: number): Promise<boolean>;
  /**
   * The same, since in its place nothing can be edited before a person acts, as a sentence. That holds there until a message is edited,
   * in the words of the last of whom it is said; `new` for the first.
   */
  bar(amendment: Amendment, due: number, remedy: string): Promise<'new' | 'known' | 'lost'>;
  /** Its message can't be edited, now or ever; the reason as a sentence. */
  refuse(amendment: Amendment, reason: string): Promise<boolean>;
  /** Forgets cards made, and amendments noted, before a moment: their messages are never edited again. */
  prune(before: number): Promise<void>;
}
