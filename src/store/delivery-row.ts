import type { Selectable } from 'kysely';
import type { Delivery, DeliveryState } from '../core/ports.ts';
import type { DeliveryRow } from './schema.ts';

/** A digest whose parts are in one of these is not settled. */
export const openStates = ['planned', 'composed', 'claimed'] as const satisfies readonly DeliveryState[];

export const deliveryOf = (row: Selectable<DeliveryRow> & { readonly barred?: string | null }): Delivery => ({
  id: row.id,
  subscriptionId: row.subscription_id,
  placeId: row.place_id,
  slot: row.slot,
  from: row.covers_from,
  part: row.part,
  state: row.state,
  payload: row.payload,
  storyIds: JSON.parse(row.story_ids),
  attempts: row.attempts,
  nextAttempt: row.next_attempt,
  leaseUntil: row.lease_until,
  holder: row.holder,
  reason: row.reason,
  messageId: row.message_id,
  settled: row.settled,
  ...(row.edited === null ? {} : { edited: row.edited }),
  ...(row.uneditable === null ? {} : { uneditable: row.uneditable }),
  ...(row.barred == null ? {} : { barred: row.barred }),
});
