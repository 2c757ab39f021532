import type { DeliveryStore } from '../core/ports.ts';
import { claimParts } from './claim.ts';
import { deliveryOf } from './delivery-row.ts';
import { freezeDrafts } from './freeze.ts';
import { planSlots, skipSlots } from './plan.ts';
import { findPlanned } from './planned.ts';
import { findPosted } from './posted.ts';
import type { Database } from './schema.ts';
import { closeParts, retryPart, settleSent } from './settle.ts';

/** The ledger: planned → composed → claimed → sent, or closed as empty, skipped or failed. */
export const createDeliveryStore = (database: Database): DeliveryStore => {
  const { db } = database;
  return {
    plan: async (subscription, slot, nextRun, now) =>
      (await planSlots(database, [{ subscription, slot, nextRun }], now))[0] ?? null,

    planAll: (slots, now) => planSlots(database, slots, now),

    skip: (...wanted) => skipSlots(database, ...wanted),

    freeze: async (deliveryId, parts, now, read = now, told) => {
      const draft = { deliveryIds: [deliveryId], parts, read, ...(told === undefined ? {} : { told }) };
      return (await freezeDrafts(database, [draft], now)).length > 0;
    },

    freezeAll: (drafts, now) => freezeDrafts(database, drafts, now),

    claim: (...wanted) => claimParts(database, ...wanted),

    sent: (deliveryId, holder, messageId, now) => settleSent(database, deliveryId, holder, messageId, now),

    retry: (...wanted) => retryPart(database, ...wanted),

    close: (deliveryId, state, reason, now) => closeParts(database, deliveryId, state, reason, now),

    planned: (limit, platforms) => findPlanned(database, limit, platforms),

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
        .select((eb) =>
          eb
            .selectFrom('amendments')
            .innerJoin('places', 'places.id', 'amendments.place_id')
            .whereRef('amendments.delivery_id', '=', 'deliveries.id')
            .select('places.barred')
            .as('barred'),
        )
        .where('place_id', '=', placeId)
        .$if(subscriptionId !== undefined, (query) => query.where('subscription_id', '=', subscriptionId ?? ''))
        .orderBy('slot', 'desc')
        .orderBy('subscription_id')
        .orderBy('part')
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },

    posted: (placeId, stories, subscriptionId) =>
      findPosted(
        database,
        subscriptionId === undefined ? { place_id: placeId } : { subscription_id: subscriptionId },
        stories,
      ),
  };
};
