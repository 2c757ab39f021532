import type { FeedStore } from '../core/ports.ts';
import { newId } from './id.ts';
import type { Database } from './schema.ts';

/** Polls a feed no more and notes who is to be told: whoever added it in each place, as far as that is known. */
export const endFeed =
  ({ db }: Database): FeedStore['end'] =>
  (feedId, { why, at }, reason) =>
    db.transaction().execute(async (db) => {
      const ended = await db
        .updateTable('feeds')
        .set({ ended: why, ended_at: at, claimed_until: null })
        .where('id', '=', feedId)
        .where('ended', 'is', null)
        .returning(['title', 'url', 'failing_since'])
        .executeTakeFirst();
      if (ended === undefined) return 0;
      const followers = await db
        .selectFrom('place_feeds')
        .select(['place_id', 'added_by'])
        .where('feed_id', '=', feedId)
        .where('added_by', 'is not', null)
        .orderBy('place_id')
        .execute();
      const notices = followers.flatMap(({ place_id, added_by }) =>
        added_by === null
          ? []
          : {
              id: newId(),
              kind: 'feed-ended' as const,
              subscription_id: '',
              place_id,
              person_id: added_by,
              slot: at,
              since: ended.failing_since ?? at,
              reason,
              feed_title: ended.title,
              feed_url: ended.url,
              noted: at,
              attempts: 0,
              next_attempt: at,
            },
      );
      for (const notice of notices) await db.insertInto('notices').values(notice).execute();
      return notices.length;
    });
