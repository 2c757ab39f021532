import { forgetAlerts } from './alert-forget.ts';
import { openStates } from './delivery-row.ts';
import type { Database } from './schema.ts';

/** Places a transaction: others may write between two. */
const placesAtOnce = 200;

/**
 * Deletes the places left before a moment with all that was theirs but the ledger of what was posted, in which what
 * still waited is closed. Returns how many places.
 */
export const forgetPlaces = async ({ db, dialect }: Database, before: number): Promise<number> => {
  let forgotten = 0;
  for (;;) {
    const { found, deleted } = await db.transaction().execute((db) => forgetSome({ db, dialect }, before));
    forgotten += deleted;
    // Not where few were deleted: another process may be deleting the rest, and needs the departures for it.
    if (found === 0) break;
  }
  await db.deleteFrom('departures').where('at', '<', before).execute();
  return forgotten;
};

const forgetSome = async (
  { db, dialect }: Database,
  before: number,
): Promise<{ readonly found: number; readonly deleted: number }> => {
  const left = await db
    .selectFrom('departures')
    .innerJoin('places', (join) =>
      join
        .onRef('places.platform', '=', 'departures.platform')
        .onRef('places.workspace', '=', 'departures.workspace')
        .on((eb) =>
          eb.or([eb('departures.channel', '=', ''), eb('departures.channel', '=', eb.ref('places.channel'))]),
        ),
    )
    .select('places.id')
    .distinct()
    .where('departures.at', '<', before)
    .orderBy('places.id')
    .limit(placesAtOnce)
    .execute();
  if (left.length === 0) return { found: 0, deleted: 0 };
  const ids = left.map(({ id }) => id);
  if (dialect === 'postgres') {
    // In one order, so that two processes never wait for each other in a circle.
    await db.selectFrom('places').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  }
  await db
    .updateTable('deliveries')
    .set({ state: 'skipped', reason: 'the place was left', lease_until: null })
    .where('place_id', 'in', ids)
    .where('state', 'in', [...openStates])
    .execute();
  await db
    .deleteFrom('told')
    .where('subscription_id', 'in', (eb) =>
      eb.selectFrom('subscriptions').select('subscriptions.id').where('subscriptions.place_id', 'in', ids),
    )
    .execute();
  await forgetAlerts({ db, dialect }, ids);
  for (const table of ['subscriptions', 'notices', 'amendments', 'place_feeds', 'posted'] as const) {
    await db.deleteFrom(table).where('place_id', 'in', ids).execute();
  }
  const { numDeletedRows } = await db.deleteFrom('places').where('id', 'in', ids).executeTakeFirstOrThrow();
  return { found: left.length, deleted: Number(numDeletedRows) };
};
