import type { Delivery, Subscription } from '../core/ports.ts';
import { deliveryOf, openStates } from './delivery-row.ts';
import { newId } from './id.ts';
import type { Database } from './schema.ts';

/** A digest left open for longer holds up no other, ms: it is too old to be posted. */
const oldest = 86_400_000;

/**
 * Records a slot and moves the subscription's next run on, both or neither. Null where the slot is there already,
 * where another digest of the place is not settled, as it might tell the same stories, and where the subscription was
 * replaced, paused, cleared or planned by somebody else since it was read.
 */
export const planSlot = (
  { db, dialect }: Database,
  subscription: Subscription,
  slot: number,
  nextRun: number | null,
  now: number,
): Promise<Delivery | null> =>
  db.transaction().execute(async (db) => {
    const current = await db
      .selectFrom('subscriptions')
      .select(['next_run', 'covered_until'])
      .where('id', '=', subscription.id)
      .$if(dialect === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    if (current === undefined || current.next_run !== subscription.nextRun) return null;
    const open = await db
      .selectFrom('deliveries')
      .select('id')
      .where('place_id', '=', subscription.placeId)
      .where('state', 'in', [...openStates])
      .where('slot', '>', now - oldest)
      .where('slot', '!=', slot)
      .executeTakeFirst();
    const place = await db
      .selectFrom('places')
      .select('platform')
      .where('id', '=', subscription.placeId)
      .executeTakeFirst();
    if (open !== undefined || place === undefined) return null;
    await db.updateTable('subscriptions').set({ next_run: nextRun }).where('id', '=', subscription.id).execute();
    const row = await db
      .insertInto('deliveries')
      .values({
        id: newId(),
        subscription_id: subscription.id,
        place_id: subscription.placeId,
        platform: place.platform,
        slot,
        covers_from: current.covered_until,
        part: 0,
        state: 'planned',
        payload: null,
        story_ids: '[]',
        attempts: 0,
        next_attempt: now,
        lease_until: null,
        holder: null,
        reason: null,
        message_id: null,
        settled: null,
      })
      .onConflict((conflict) => conflict.columns(['subscription_id', 'slot', 'part']).doNothing())
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? null : deliveryOf(row);
  });
