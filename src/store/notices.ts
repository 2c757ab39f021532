import type { Selectable } from 'kysely';
import type { Notice, NoticeStore } from '../core/ports.ts';
import { newId } from './id.ts';
import type { Database, NoticeRow } from './schema.ts';
import { closeOpen } from './settle.ts';

/** What the people who set digests are still to be told. */
export const createNoticeStore = ({ db, dialect }: Database): NoticeStore => ({
  fail: (deliveryId, { kind, since, reason, recorded }, now) =>
    db.transaction().execute(async (db) => {
      if (kind === 'paused') await holdDigest({ db, dialect }, deliveryId);
      const closed = await closeOpen({ db, dialect }, deliveryId, 'failed', recorded, now);
      if (closed === null) return 'settled';
      const subscription =
        kind === 'paused'
          ? await db
              .updateTable('subscriptions')
              .set({ paused: 1, next_run: null, refused: reason, refused_at: now })
              .where('id', '=', closed.subscription_id)
              .where('paused', '=', 0)
              .returning(['place_id', 'set_by'])
              .executeTakeFirst()
          : await db
              .selectFrom('subscriptions')
              .select(['place_id', 'set_by'])
              .where('id', '=', closed.subscription_id)
              .executeTakeFirst();
      if (subscription === undefined) return 'settled';
      if (subscription.set_by === null) return 'nobody';
      await db
        .insertInto('notices')
        .values({
          id: newId(),
          kind,
          subscription_id: closed.subscription_id,
          place_id: subscription.place_id,
          person_id: subscription.set_by,
          slot: closed.slot,
          since,
          reason,
          noted: now,
          attempts: 0,
          next_attempt: now,
        })
        .execute();
      return 'noted';
    }),

  claim: async (now, lease, platforms) => {
    if (platforms.length === 0) return null;
    return db.transaction().execute(async (db) => {
      const due = await db
        .selectFrom('notices')
        .innerJoin('places', 'places.id', 'notices.place_id')
        .select('notices.id')
        .where('next_attempt', '<=', now)
        .where('places.platform', 'in', [...platforms])
        .orderBy('next_attempt')
        .orderBy('notices.id')
        .limit(1)
        .$if(dialect === 'postgres', (query) => query.forUpdate('notices').skipLocked())
        .executeTakeFirst();
      if (due === undefined) return null;
      const row = await db
        .updateTable('notices')
        .set((eb) => ({ attempts: eb('attempts', '+', 1), next_attempt: now + lease }))
        .where('id', '=', due.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      return noticeOf(row);
    });
  },

  retry: async (id, nextAttempt) => {
    await db.updateTable('notices').set({ next_attempt: nextAttempt }).where('id', '=', id).execute();
  },

  remove: async (id) => {
    await db.deleteFrom('notices').where('id', '=', id).execute();
  },
});

/** Before its parts, as whoever clears it does: else the two would wait for each other. */
const holdDigest = async ({ db, dialect }: Database, deliveryId: string): Promise<void> => {
  if (dialect === 'sqlite') return;
  await db
    .selectFrom('subscriptions')
    .innerJoin('deliveries', 'deliveries.subscription_id', 'subscriptions.id')
    .select('subscriptions.id')
    .where('deliveries.id', '=', deliveryId)
    .forUpdate('subscriptions')
    .execute();
};

const noticeOf = (row: Selectable<NoticeRow>): Notice => ({
  id: row.id,
  kind: row.kind,
  subscriptionId: row.subscription_id === '' ? null : row.subscription_id,
  feed: row.feed_url === null ? null : { title: row.feed_title ?? row.feed_url, url: row.feed_url },
  placeId: row.place_id,
  personId: row.person_id,
  slot: row.slot,
  since: row.since,
  reason: row.reason,
  noted: row.noted,
  attempts: row.attempts,
  leaseUntil: row.next_attempt,
});
