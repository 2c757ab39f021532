import { type Expression, type RawBuilder, sql } from 'kysely';
import { usualName } from '../core/digest/name.ts';
import type { Notice, SubscriptionStore } from '../core/ports.ts';
import { openStates } from './delivery-row.ts';
import { newId } from './id.ts';
import { placesIn } from './places.ts';
import { reachable } from './presence.ts';
import type { Database } from './schema.ts';
import { renewedColumns, subscriptionOf, wishedColumns } from './subscription-row.ts';

/** A digest reaches back a day at most, ms. */
const day = 86_400_000;

export const createSubscriptionStore = (database: Database): SubscriptionStore => {
  const { db } = database;
  return {
    get: async (placeId, name = usualName) => {
      const row = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('place_id', '=', placeId)
        .where('name', '=', name)
        .executeTakeFirst();
      return row === undefined ? null : subscriptionOf(row);
    },

    withId: async (id) => {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : subscriptionOf(row);
    },

    inPlace: async (placeId) => {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('place_id', '=', placeId)
        .orderBy('created')
        .orderBy('name')
        .execute();
      return rows.map(subscriptionOf);
    },

    set: (wish, nextRun, now, by) =>
      db.transaction().execute(async (db) => {
        const wished = { ...wishedColumns(wish), ...renewedColumns(nextRun, now, by) };
        const row = await db
          .insertInto('subscriptions')
          .values({ id: newId(), created: now, covered_until: now, ...wished })
          .onConflict((conflict) =>
            conflict.columns(['place_id', 'name']).doUpdateSet((eb) => ({
              ...wished,
              covered_until: latest(eb.ref('subscriptions.covered_until'), now - day),
            })),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        await dropNotices(db, row.id, 'paused');
        return subscriptionOf(row);
      }),

    pause: async (placeId, name = usualName) => {
      const { numUpdatedRows } = await db
        .updateTable('subscriptions')
        .set({ paused: 1, next_run: null, refused: null, refused_at: null })
        .where('place_id', '=', placeId)
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    resume: (placeId, nextRun, now, name = usualName, by) =>
      db.transaction().execute(async (db) => {
        const row = await db
          .updateTable('subscriptions')
          .set((eb) => ({
            ...renewedColumns(nextRun, now, by),
            covered_until: latest(eb.ref('covered_until'), now - day),
          }))
          .where('place_id', '=', placeId)
          .where('name', '=', name)
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) return false;
        await dropNotices(db, row.id, 'paused');
        return true;
      }),

    clear: (placeId, name = usualName) =>
      db.transaction().execute(async (db) => {
        const row = await db
          .deleteFrom('subscriptions')
          .where('place_id', '=', placeId)
          .where('name', '=', name)
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) return false;
        await db.deleteFrom('told').where('subscription_id', '=', row.id).execute();
        await dropNotices(db, row.id);
        // What was still waiting must not be posted after "cleared"; what is being sent settles by itself.
        await db
          .updateTable('deliveries')
          .set({ state: 'skipped', reason: 'the digest was cleared' })
          .where('subscription_id', '=', row.id)
          .where('state', 'in', ['planned', 'composed'])
          .execute();
        return true;
      }),

    due: async (now, limit, platforms, after) => {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('paused', '=', 0)
        .where('next_run', '<=', now)
        .where(reachable('subscriptions.place_id', platforms))
        // A digest covers what the one before did not: until that is settled, nobody knows what that is.
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('deliveries')
                .select('deliveries.id')
                .whereRef('deliveries.place_id', '=', 'subscriptions.place_id')
                .where('deliveries.state', 'in', [...openStates])
                .where('deliveries.slot', '>', now - day),
            ),
          ),
        )
        .$if(after !== undefined, (query) =>
          query
            .where('next_run', '>=', after?.nextRun ?? 0)
            .where(sql<boolean>`(next_run, id) > (${after?.nextRun ?? 0}, ${after?.id ?? ''})`),
        )
        .orderBy('next_run')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(subscriptionOf);
    },

    reckonedOtherwise: async (zoneData, after, limit) => {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('zone_data', '<>', zoneData)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(subscriptionOf);
    },

    reckoned: (zoneData, some) =>
      db.transaction().execute(async (db) => {
        if (database.dialect === 'postgres' && some.length > 0) {
          // In one order, so that two processes never wait for each other in a circle.
          const ids = some.map(({ subscription }) => subscription.id);
          await db.selectFrom('subscriptions').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
        }
        const same = some.filter(({ subscription, nextRun }) => subscription.nextRun === nextRun);
        if (same.length > 0) {
          const ids = same.map(({ subscription }) => subscription.id);
          await db.updateTable('subscriptions').set({ zone_data: zoneData }).where('id', 'in', ids).execute();
        }
        for (const { subscription, nextRun } of some) {
          if (subscription.nextRun === nextRun || subscription.nextRun === null) continue;
          await db
            .updateTable('subscriptions')
            .set({ zone_data: zoneData, next_run: nextRun })
            .where('id', '=', subscription.id)
            .where('next_run', '=', subscription.nextRun)
            .execute();
        }
      }),

    inWorkspace: async (platform, workspace) => {
      const places = await placesIn(database, platform, workspace);
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('place_id', 'in', (eb) =>
          eb
            .selectFrom('places')
            .select('places.id')
            .where('places.platform', '=', platform)
            .where('places.workspace', '=', workspace),
        )
        .orderBy('created')
        .orderBy('name')
        .execute();
      const byPlace = Map.groupBy(rows.map(subscriptionOf), ({ placeId }) => placeId);
      return places.flatMap((place) => (byPlace.get(place.id) ?? []).map((subscription) => ({ place, subscription })));
    },
  };
};

/** What is no longer true need not be told. */
const dropNotices = async (db: Database['db'], subscriptionId: string, kind?: Notice['kind']): Promise<void> => {
  const query = db.deleteFrom('notices').where('subscription_id', '=', subscriptionId);
  await (kind === undefined ? query : query.where('kind', '=', kind)).execute();
};

/** `max` of two values is `greatest` in PostgreSQL; this is the same in both. */
const latest = (column: Expression<number>, at: number): RawBuilder<number> =>
  sql`case when ${column} < ${at} then ${at} else ${column} end`;
