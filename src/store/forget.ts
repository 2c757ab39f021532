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
    const some = await db.transaction().execute((db) => forgetSome({ db, dialect }, before));
    forgotten += some;
    if (some < placesAtOnce) break;
  }
  await db.deleteFrom('departures').where('at', '<', before).execute();
  return forgotten;
};

const forgetSome = async ({ db }: Database, before: number): Promise<number> => {
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
    .limit(placesAtOnce)
    .execute();
  if (left.length === 0) return 0;
  const ids = left.map(({ id }) => id);
  await db
    .updateTable('deliveries')
    .set({ state: 'skipped', reason: 'the place was left', lease_until: null })
    .where('place_id', 'in', ids)
    .where('state', 'in', [...openStates])
    .execute();
  for (const table of ['subscriptions', 'place_feeds', 'posted'] as const) {
    await db.deleteFrom(table).where('place_id', 'in', ids).execute();
  }
  const { numDeletedRows } = await db.deleteFrom('places').where('id', 'in', ids).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};
