import { createHash } from 'node:crypto';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Feed, FeedStore, PollOutcome } from '../core/ports.ts';
import { countStandings } from './feed-standings.ts';
import type { Database, FeedRow } from './schema.ts';

/** How often a feed is polled until its first poll sets an interval, ms. */
const firstInterval = 15 * 60_000;

export const createFeedStore = (database: Database): FeedStore => {
  const { db, dialect } = database;
  return {
    add: (feed, now) =>
      db.transaction().execute(async (db) => {
        // No column is named: the id is made of the address, and PostgreSQL, when two add it at once, forgives a
        // conflict only where it was told to look for one.
        await db
          .insertInto('feeds')
          .values(newRow(feed, now))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const added = await db
          .updateTable('feeds')
          .set((eb) => ({
            // What the operator's list says holds; what a place says of a known feed changes nothing.
            ...(feed.standard ? { title: feed.title, topic: feed.topic, standard: 1 } : {}),
            site: eb.fn.coalesce('site', eb.val(feed.site)),
          }))
          .where('url', '=', feed.url)
          .returningAll()
          .executeTakeFirstOrThrow();
        if (feed.standard) await openToAll({ db, dialect }, added.id);
        return feedOf(added);
      }),

    visible: async (placeId) => byTitle(await visibleFeeds(database, placeId)),

    all: async () => byTitle((await db.selectFrom('feeds').selectAll().execute()).map(feedOf)),

    standings: () => countStandings(database),

    follow: async (placeId, feedId, topic) => {
      await db
        .insertInto('place_feeds')
        .values({ place_id: placeId, feed_id: feedId, topic })
        .onConflict((conflict) => conflict.columns(['place_id', 'feed_id']).doUpdateSet({ topic }))
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
          polled: now,
          next_poll: nextPoll,
          interval_ms: nextPoll - now,
          claimed_until: null,
          ...changes(outcome, now),
          ...(outcome.kind === 'failed' ? { failures: eb('failures', '+', 1) } : {}),
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

/** Articles of a feed that became standard are everybody's. */
const openToAll = async ({ db }: Database, feedId: string): Promise<void> => {
  await db
    .updateTable('articles')
    .set({ common: 1 })
    .where('common', '=', 0)
    .where('id', 'in', (eb) => eb.selectFrom('article_feeds').select('article_id').where('feed_id', '=', feedId))
    .execute();
};

/** The id follows from the address, so that two processes adding one feed agree. */
const idOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 16);

const newRow = (feed: Parameters<FeedStore['add']>[0], now: number): Insertable<FeedRow> => ({
  id: idOf(feed.url),
  url: feed.url,
  title: feed.title,
  site: feed.site,
  topic: feed.topic,
  standard: feed.standard ? 1 : 0,
  polled: null,
  succeeded: null,
  next_poll: now,
  interval_ms: firstInterval,
  failures: 0,
  trouble: null,
  etag: null,
  last_modified: null,
  claimed_until: null,
});

const changes = (outcome: PollOutcome, now: number): Updateable<FeedRow> => {
  switch (outcome.kind) {
    case 'read':
      return {
        succeeded: now,
        failures: 0,
        trouble: null,
        etag: outcome.etag,
        last_modified: outcome.lastModified,
      };
    case 'unchanged':
      return { succeeded: now, failures: 0, trouble: null };
    case 'failed':
      return { trouble: outcome.trouble };
  }
};

const feedOf = (row: Selectable<FeedRow>): Feed => ({
  id: row.id,
  url: row.url,
  title: row.title,
  site: row.site,
  topic: row.topic,
  standard: row.standard === 1,
  health: {
    polled: row.polled,
    succeeded: row.succeeded,
    nextPoll: row.next_poll,
    interval: row.interval_ms,
    failures: row.failures,
    trouble: row.trouble,
    etag: row.etag,
    lastModified: row.last_modified,
    ...(row.flood === null ? {} : { flood: JSON.parse(row.flood) }),
  },
});

const byTitle = (feeds: Feed[]): Feed[] =>
  feeds.sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
