import type { Feed, FeedStore } from '../core/ports.ts';
import { endFeed } from './feed-end.ts';
import { feedAt, moveFeed } from './feed-move.ts';
import { feedOf, newFeedRow, pollChanges } from './feed-row.ts';
import { countStandings } from './feed-standings.ts';
import { openToAll } from './open-to-all.ts';
import type { Database } from './schema.ts';

export const createFeedStore = (database: Database): FeedStore => {
  const { db, dialect } = database;
  return {
    add: (feed, now) =>
      db.transaction().execute(async (db) => {
        // No column is named: the id is made of the address, and PostgreSQL, when two add it at once, forgives a
        // conflict only where it was told to look for one.
        const known = await feedAt({ db, dialect }, feed.url);
        if (known === null) {
          await db
            .insertInto('feeds')
            .values(newFeedRow(feed, now))
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
        const added = await db
          .updateTable('feeds')
          .set((eb) => ({
            // What the operator's list says holds; what a place says of a known feed changes nothing.
            ...(feed.standard ? { title: feed.title, topic: feed.topic, standard: 1 } : {}),
            site: eb.fn.coalesce('site', eb.val(feed.site)),
          }))
          .where((eb) => (known === null ? eb('url', '=', feed.url) : eb('id', '=', known)))
          .returningAll()
          .executeTakeFirstOrThrow();
        if (feed.standard) await openToAll({ db, dialect }, added.id);
        if (feed.standard || added.ended === null) return feedOf(added);
        const again = { ended: null, ended_at: null, failures: 0, failing_since: null, trouble: null, next_poll: now };
        return feedOf(
          await db.updateTable('feeds').set(again).where('id', '=', added.id).returningAll().executeTakeFirstOrThrow(),
        );
      }),

    visible: async (placeId) => byTitle(await visibleFeeds(database, placeId)),

    standings: () => countStandings(database),

    all: async () => byTitle((await db.selectFrom('feeds').selectAll().execute()).map(feedOf)),

    follow: async (placeId, feedId, topic, by) => {
      const wish = { topic, ...(by === undefined ? {} : { added_by: by }) };
      await db
        .insertInto('place_feeds')
        .values({ place_id: placeId, feed_id: feedId, ...wish })
        .onConflict((conflict) => conflict.columns(['place_id', 'feed_id']).doUpdateSet(wish))
        .execute();
    },

    unfollow: async (placeId, feedId) => {
      const { numDeletedRows } = await db
        .deleteFrom('place_feeds')
        .where('place_id', '=', placeId)
        .where('feed_id', '=', feedId)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    claimDue: (now, limit, lease) =>
      db.transaction().execute(async (db) => {
        const due = await db
          .selectFrom('feeds')
          .selectAll()
          .where('next_poll', '<=', now)
          .where('ended', 'is', null)
          .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
          .where((eb) =>
            eb.or([
              eb('standard', '=', 1),
              eb.exists(eb.selectFrom('place_feeds').select('place_id').whereRef('feed_id', '=', 'feeds.id')),
            ]),
          )
          .orderBy('next_poll')
          .orderBy('id')
          .limit(limit)
          .$if(dialect === 'postgres', (query) => query.forUpdate('feeds').skipLocked())
          .execute();
        if (due.length > 0) {
          const ids = due.map((row) => row.id);
          await db
            .updateTable('feeds')
            .set({ claimed_until: now + lease })
            .where('id', 'in', ids)
            .execute();
        }
        return due.map(feedOf);
      }),

    settle: async (feedId, outcome, now, nextPoll) => {
      await db
        .updateTable('feeds')
        .set((eb) => ({
          next_poll: nextPoll,
          claimed_until: null,
          ...pollChanges(outcome, now),
          ...(outcome.kind === 'failed'
            ? { failures: eb('failures', '+', 1), failing_since: eb.fn.coalesce('failing_since', eb.val(now)) }
            : {}),
          ...(outcome.kind === 'read' ? { site: eb.fn.coalesce('site', eb.val(outcome.site)) } : {}),
        }))
        .where('id', '=', feedId)
        .execute();
      if (outcome.kind !== 'read' || outcome.title === null) return;
      // A title that somebody gave stays; one that was only the address gives way to the feed's own.
      await db
        .updateTable('feeds')
        .set({ title: outcome.title })
        .where('id', '=', feedId)
        .where((eb) => eb.or([eb('title', '=', ''), eb('title', '=', eb.ref('url'))]))
        .execute();
    },

    end: endFeed(database),
    move: moveFeed(database),
  };
};

/** The feeds a place sees, each with the topic that the place gave it; all feeds for null. */
export const visibleFeeds = async ({ db }: Database, placeId: string | null): Promise<Feed[]> => {
  if (placeId === null) return (await db.selectFrom('feeds').selectAll().execute()).map(feedOf);
  const rows = await db
    .selectFrom('feeds')
    .leftJoin('place_feeds', (join) =>
      join.onRef('place_feeds.feed_id', '=', 'feeds.id').on('place_feeds.place_id', '=', placeId),
    )
    .selectAll('feeds')
    .select('place_feeds.topic as own_topic')
    .where((eb) => eb.or([eb('feeds.standard', '=', 1), eb('place_feeds.place_id', 'is not', null)]))
    .execute();
  return rows.map((row) => feedOf({ ...row, topic: row.own_topic ?? row.topic }));
};

const byTitle = (feeds: Feed[]): Feed[] =>
  feeds.sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
