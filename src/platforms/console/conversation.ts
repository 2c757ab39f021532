import type { Card } from '../../core/card.ts';
import type { Markup } from './markup.ts';

/** One line of a channel. `drawn` is made once, when the entry comes or changes. */
export interface Entry {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Grows by one with each edit. */
  readonly revision: number;
  readonly content: Content;
  readonly drawn: Markup;
}

export type Content =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Post; readonly deliveryId: string | null }
  /** The answer to a line that was no command; `suggestion` is the command that may have been meant. */
  | { readonly kind: 'hint'; readonly suggestion: string };

/** A card as it is posted; `mention` is whom a digest notifies, as its setting names it. */
export interface Post extends Card {
  readonly mention?: string;
}

export interface Conversation {
  entries(): readonly Entry[];
  get(id: number): Entry | null;
  add(entry: Entry): void;
  /** False where the entry is no longer there. */
  replace(entry: Entry): boolean;
  remove(id: number): boolean;
  /** The entry by which a delivery was posted here, even if it has scrolled out of the kept entries since. */
  delivered(deliveryId: string): number | null;
}

/**
 * What was said in one channel, in memory: the newest `cap` entries and the newest deliveries' ids, ten for each kept
 * entry. A restart forgets both together, so a delivery unknown here certainly does not stand in the channel.
 */
export function createConversation(cap: number): Conversation {
  const entries = new Map<number, Entry>();
  const deliveries = new Map<string, number>();
  return {
    entries: () => [...entries.values()],
    get: (id) => entries.get(id) ?? null,
    add(entry) {
      entries.set(entry.id, entry);
      dropOldest(entries, cap);
      if (entry.content.kind !== 'card' || entry.content.deliveryId === null) return;
      deliveries.set(entry.content.deliveryId, entry.id);
      dropOldest(deliveries, cap * 10);
    },
    replace(entry) {
      if (!entries.has(entry.id)) return false;
      entries.set(entry.id, entry);
      return true;
    },
    remove: (id) => entries.delete(id),
    delivered: (deliveryId) => deliveries.get(deliveryId) ?? null,
  };
}

/** Maps keep the order of insertion. */
function dropOldest<Key>(kept: Map<Key, unknown>, cap: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= cap) return;
    kept.delete(key);
  }
}
