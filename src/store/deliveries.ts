import type { DeliveryStore } from '../core/ports.ts';
import { claimParts } from './claim.ts';
import { deliveryOf } from './delivery-row.ts';
import { planSlot, skipSlots } from './plan.ts';
import { reachable } from './presence.ts';
import type { Database } from './schema.ts';
import { closeParts, retryPart, settleSent } from './settle.ts';

/** The ledger: planned → composed → claimed → sent, or closed as empty, skipped or failed. */
export const createDeliveryStore = (database: Database): DeliveryStore => {
  const { db } = database;
  return {
    plan: (subscription, slot, nextRun, now) => planSlot(database, subscription, slot, nextRun, now),

    skip: (...wanted) => skipSlots(database, ...wanted),

    freeze: (deliveryId, parts, now) =>
      db.transaction().execute(async (db) => {
        const [first, ...others] = parts;
        if (first === undefined) return false;
        const row = await db
          .updateTable('deliveries')
          .set({
            state: 'composed',
            payload: first.payload,
            story_ids: JSON.stringify(first.storyIds),
            next_attempt: now,
          })
          .where('id', '=', deliveryId)
          .where('state', '=', 'planned')
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return false;
        if (others.length > 0) {
          const rows = others.map(({ payload, storyIds }, index) => ({
            ...row,
            id: `${row.id}.${index + 1}`,
            part: index + 1,
            payload,
            story_ids: JSON.stringify(storyIds),
          }));
          await db.insertInto('deliveries').values(rows).execute();
        }
        return true;
      }),

    claim: (...wanted) => claimParts(database, ...wanted),

    sent: (deliveryId, holder, messageId, now) => settleSent(database, deliveryId, holder, messageId, now),

    retry: (deliveryId, holder, reason, nextAttempt) => retryPart(database, deliveryId, holder, reason, nextAttempt),

    close: (deliveryId, state, reason, now) => closeParts(database, deliveryId, state, reason, now),

    planned: async (limit, platforms) => {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('state', '=', 'planned')
        .where(reachable('deliveries.place_id', platforms))
        .orderBy('slot')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },

    firstMessage: async (subscriptionId, slot) => {
      const row = await db
        .selectFrom('deliveries')
        .select('message_id')
        .where('subscription_id', '=', subscriptionId)
        .where('slot', '=', slot)
        .where('part', '=', 0)
        .executeTakeFirst();
      return row?.message_id ?? null;
    },

    recent: async (placeId, limit, subscriptionId) => {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('place_id', '=', placeId)
        .$if(subscriptionId !== undefined, (query) => query.where('subscription_id', '=', subscriptionId ?? ''))
        .orderBy('slot', 'desc')
        .orderBy('subscription_id')
        .orderBy('part')
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },

    posted: async (placeId, storyIds, subscriptionId) => {
      if (storyIds.length === 0) return new Map();
      const rows =
        subscriptionId === undefined
          ? await db
              .selectFrom('posted')
              .select(['story_id', 'at'])
              .where('place_id', '=', placeId)
              .where('story_id', 'in', [...storyIds])
              .execute()
          : await db
              .selectFrom('told')
              .select(['story_id', 'at'])
              .where('subscription_id', '=', subscriptionId)
              .where('story_id', 'in', [...storyIds])
              .execute();
      return new Map(rows.map((row) => [row.story_id, row.at]));
    },
  };
};
