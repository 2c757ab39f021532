import type { Insertable } from 'kysely';
import type { Delivery, PlatformName, Subscription } from '../core/ports.ts';
import { deliveryOf, openStates } from './delivery-row.ts';
import { newId } from './id.ts';
import type { Database, DeliveryRow } from './schema.ts';

/** A digest left open for longer holds up no other, ms: it is too old to be posted. */
const oldest = 86_400_000;

/**
 * Records a slot and moves the subscription's next run on, both or neither. Null where the slot is there already,
 * where another digest of the place is not settled, as it might tell the same stories, and where the subscription was
 * replaced, paused, cleared or planned by somebody else since it was read.
 */
export const planSlot = (
  database: Database,
  subscription: Subscription,
  slot: number,
  nextRun: number | null,
  now: number,
): Promise<Delivery | null> =>
  database.db.transaction().execute(async (db) => {
    const held = await hold({ ...database, db }, subscription);
    if (held === null) return null;
    const open = await db
      .selectFrom('deliveries')
      .select('id')
      .where('place_id', '=', subscription.placeId)
      .where('state', 'in', [...openStates])
      .where('slot', '>', now - oldest)
      .where((eb) => eb.or([eb('slot', '!=', slot), eb('subscription_id', '!=', subscription.id)]))
      .executeTakeFirst();
    if (open !== undefined) return null;
    await db.updateTable('subscriptions').set({ next_run: nextRun }).where('id', '=', subscription.id).execute();
    const row = await db
      .insertInto('deliveries')
      .values({ ...newRow(subscription, held, slot), state: 'planned', next_attempt: now })
      .onConflict((conflict) => conflict.columns(['subscription_id', 'slot', 'part']).doNothing())
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? null : deliveryOf(row);
  });

/** Records slots as skipped, moves the next run on and what is covered up to the last of them, all or nothing. */
export const skipSlots = (
  database: Database,
  subscription: Subscription,
  missed: readonly { readonly slot: number; readonly reason: string }[],
  nextRun: number | null,
  now: number,
): Promise<boolean> =>
  database.db.transaction().execute(async (db) => {
    const held = await hold({ ...database, db }, subscription);
    if (held === null) return false;
    const covered = Math.max(held.coveredUntil, ...missed.map(({ slot }) => slot));
    await db
      .updateTable('subscriptions')
      .set({ next_run: nextRun, covered_until: covered })
      .where('id', '=', subscription.id)
      .execute();
    if (missed.length > 0) {
      const rows = missed.map(({ slot, reason }): Insertable<DeliveryRow> => {
        const row = newRow(subscription, held, slot);
        return { ...row, state: 'skipped', reason, next_attempt: now, settled: now };
      });
      await db
        .insertInto('deliveries')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['subscription_id', 'slot', 'part']).doNothing())
        .execute();
    }
    return true;
  });

interface Held {
  readonly platform: PlatformName;
  readonly coveredUntil: number;
}

/**
 * Keeps the place and the subscription from others until the transaction ends: two digests of a place are never planned
 * at once. Null where the subscription is no longer as it was read.
 */
const hold = async ({ db, dialect }: Database, { id, placeId, nextRun }: Subscription): Promise<Held | null> => {
  const place = await db
    .selectFrom('places')
    .select('platform')
    .where('id', '=', placeId)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  const current = await db
    .selectFrom('subscriptions')
    .select(['next_run', 'covered_until'])
    .where('id', '=', id)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  if (place === undefined || current === undefined || current.next_run !== nextRun) return null;
  return { platform: place.platform, coveredUntil: current.covered_until };
};

const newRow = ({ id, placeId }: Subscription, { platform, coveredUntil }: Held, slot: number) => ({
  id: newId(),
  subscription_id: id,
  place_id: placeId,
  platform,
  slot,
  covers_from: coveredUntil,
  part: 0,
  payload: null,
  story_ids: '[]',
  attempts: 0,
  lease_until: null,
  holder: null,
  reason: null,
  message_id: null,
  settled: null,
});
