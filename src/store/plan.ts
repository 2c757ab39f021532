import { type Selectable, sql } from 'kysely';
import type { Delivery, SlotToPlan, Subscription } from '../core/ports.ts';
import { deliveryOf, openStates } from './delivery-row.ts';
import { hold } from './hold.ts';
import { slotId } from './id.ts';
import { isAmong, tableOf } from './many.ts';
import { restoredAt } from './restorations.ts';
import type { Database, DeliveryRow } from './schema.ts';

/** A digest left open for longer holds up no other, ms: it is too old to be posted. */
const oldest = 86_400_000;

const columns = {
  id: 'text',
  subscription_id: 'text',
  place_id: 'text',
  platform: 'text',
  slot: 'bigint',
  covers_from: 'bigint',
  attempts: 'bigint',
} as const;

/**
 * Records slots and moves their subscriptions' next runs on, all or nothing, by a few statements however many they are.
 * Left as they are: a slot that is there already, but for the next run; one of a place where another digest is not
 * settled, as it might tell the same stories, or was planned before it among these; and one of a subscription that was
 * replaced, paused, cleared or planned by somebody else since it was read. Those that were planned, in no order.
 */
export const planSlots = async (database: Database, slots: readonly SlotToPlan[], now: number): Promise<Delivery[]> => {
  if (slots.length === 0) return [];
  return database.db.transaction().execute(async (db) => {
    const within = { ...database, db };
    const held = await hold(
      within,
      slots.map(({ subscription }) => subscription),
    );
    const chosen = await firstOfEachPlace(
      within,
      slots.filter(({ subscription }) => held.has(subscription.id)),
      now,
    );
    if (chosen.length === 0) return [];
    await moveOn(within, chosen);
    const restored = await restoredAt(within);
    const planned = chosen.flatMap(({ subscription: { id, placeId }, slot }) => {
      const known = held.get(id);
      if (known === undefined) return [];
      // What may have been posted before the database was put back counts as tried: it is looked for before it is sent.
      const attempts = slot <= restored ? 1 : 0;
      const { platform, coveredUntil } = known;
      return [
        {
          ...{ id: slotId(id, slot), subscription_id: id, place_id: placeId, platform, slot },
          ...{ covers_from: coveredUntil, attempts },
        },
      ];
    });
    const { rows } = await sql<Selectable<DeliveryRow>>`
      insert into deliveries (${sql.join(Object.keys(columns).map((name) => sql.ref(name)))},
        part, state, story_ids, next_attempt)
      select given.*, 0, 'planned', '[]', cast(${now} as bigint) from ${tableOf(database.dialect, columns, planned)} as given
      where true on conflict do nothing returning *`.execute(db);
    return rows.map(deliveryOf);
  });
};

/** Those whose place has no other digest that is open, the first of each place. */
const firstOfEachPlace = async (
  { db, dialect }: Database,
  slots: readonly SlotToPlan[],
  now: number,
): Promise<SlotToPlan[]> => {
  const rows = await db
    .selectFrom('deliveries')
    .select(['place_id', 'subscription_id', 'slot'])
    .where(
      isAmong(
        dialect,
        'place_id',
        slots.map(({ subscription }) => subscription.placeId),
      ),
    )
    .where('state', 'in', [...openStates])
    .where('slot', '>', now - oldest)
    .execute();
  const open = Map.groupBy(rows, (row) => row.place_id);
  const chosen = new Map<string, SlotToPlan>();
  for (const wanted of slots) {
    const { id, placeId } = wanted.subscription;
    const other = (open.get(placeId) ?? []).some((row) => row.subscription_id !== id || row.slot !== wanted.slot);
    if (!other && !chosen.has(placeId)) chosen.set(placeId, wanted);
  }
  return [...chosen.values()];
};

const moveOn = async ({ db, dialect }: Database, slots: readonly SlotToPlan[]): Promise<void> => {
  const rows = slots.map(({ subscription, nextRun }) => ({ id: subscription.id, next_run: nextRun }));
  await sql`
    update subscriptions set next_run = given.next_run
    from ${tableOf(dialect, { id: 'text', next_run: 'bigint' }, rows)} as given
    where subscriptions.id = given.id`.execute(db);
};

/** Records slots as skipped, moves the next run on and what is covered up to the last of them, all or nothing. */
export const skipSlots = (
  database: Database,
  subscription: Subscription,
  missed: readonly { readonly slot: number; readonly reason: string }[],
  nextRun: number | null,
  now: number,
): Promise<boolean> =>
  database.db.transaction().execute(async (db) => {
    const { id, placeId } = subscription;
    const held = (await hold({ ...database, db }, [subscription])).get(id);
    if (held === undefined) return false;
    const covered = Math.max(held.coveredUntil, ...missed.map(({ slot }) => slot));
    await db
      .updateTable('subscriptions')
      .set({ next_run: nextRun, covered_until: covered })
      .where('id', '=', id)
      .execute();
    if (missed.length > 0) {
      const rows = missed.map(({ slot, reason }) => ({
        ...{ id: slotId(id, slot), subscription_id: id, place_id: placeId, platform: held.platform, slot },
        ...{ covers_from: held.coveredUntil, part: 0, state: 'skipped' as const, reason },
        ...{ story_ids: '[]', attempts: 0, next_attempt: now, settled: now },
      }));
      await db
        .insertInto('deliveries')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return true;
  });
