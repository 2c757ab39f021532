import { sql } from 'kysely';
import type { AlertStore, FreshArticle } from '../core/ports.ts';
import { settleAlerts } from './alert-settle.ts';
import { alertOf, matchOf, withAlerts } from './alert-tables.ts';
import { readingOf } from './articles.ts';
import { newId } from './id.ts';
import { reachable } from './presence.ts';
import type { Database } from './schema.ts';

/** Rows a statement: their variables stay well below SQLite's 32,766. */
const rowsAtOnce = 500;

export const createAlertStore = (database: Database): AlertStore => {
  const db = withAlerts(database.db);
  return {
    list: async (placeId) => {
      const rows = await db
        .selectFrom('alerts')
        .selectAll()
        .where('place_id', '=', placeId)
        .orderBy('created')
        .orderBy('id')
        .execute();
      return rows.map(alertOf);
    },

    all: async (platforms) => {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('alerts')
        .selectAll()
        .where(reachable('alerts.place_id', platforms))
        .orderBy('created')
        .orderBy('id')
        .execute();
      return rows.map(alertOf);
    },

    add: async ({ placeId, words, source }, now) => {
      const row = await db
        .insertInto('alerts')
        .values({ id: newId(), place_id: placeId, words, source: source ?? '', created: now })
        .onConflict((conflict) => conflict.columns(['place_id', 'words', 'source']).doNothing())
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : alertOf(row);
    },

    remove: async (placeId, id) => {
      const { numDeletedRows } = await db
        .deleteFrom('alerts')
        .where('place_id', '=', placeId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    fresh: (after) => freshArticles(database, after),

    readings: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('articles')
        .select(['article', 'findings'])
        .where('id', 'in', [...ids])
        .orderBy('n')
        .execute();
      return rows.map(readingOf);
    },

    record: async (matches, held, now) => {
      const rows = matches.map(({ placeId, storyId, alertIds, matched }) => ({
        place_id: placeId,
        story_id: storyId,
        alert_ids: JSON.stringify(alertIds),
        matched,
        found: now,
        state: held ? ('held' as const) : ('waiting' as const),
        reason: null,
        turn: 1,
        delivery_id: null,
      }));
      // In one order, so that two processes that record the same never wait for each other in a circle.
      rows.sort((a, b) => (a.place_id + a.story_id < b.place_id + b.story_id ? -1 : 1));
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        await db
          .insertInto('alert_matches')
          .values(rows.slice(start, start + rowsAtOnce))
          .onConflict((conflict) =>
            conflict
              .columns(['place_id', 'story_id'])
              .doUpdateSet((eb) => ({
                alert_ids: eb.ref('excluded.alert_ids'),
                matched: eb.ref('excluded.matched'),
                found: eb.ref('excluded.found'),
                state: eb.ref('excluded.state'),
                reason: null,
                turn: eb('alert_matches.turn', '+', 1),
              }))
              // On its way it may still be posted: only of what was posted can be said what changed since.
              .where(sql<boolean>`alert_matches.state = 'left' or (alert_matches.state = 'told' and exists (
                select 1 from deliveries where deliveries.id = alert_matches.delivery_id and deliveries.state = 'sent'))`),
          )
          .execute();
      }
    },

    waiting: async (placeId) => {
      const rows = await db
        .selectFrom('alert_matches')
        .selectAll()
        .where('place_id', '=', placeId)
        .where('state', 'in', ['waiting', 'held'])
        .orderBy('found')
        .orderBy('story_id')
        .execute();
      return rows.map(matchOf);
    },

    placesWaiting: async (platforms) => {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('alert_matches')
        .select('place_id')
        .distinct()
        .where(sql<boolean>`state in ('waiting', 'held')`)
        .where(reachable('alert_matches.place_id', platforms))
        .orderBy('place_id')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    hour: async (placeId) => {
      const row = await db
        .selectFrom('alert_hours')
        .select(['began', 'posted'])
        .where('place_id', '=', placeId)
        .executeTakeFirst();
      return row ?? null;
    },

    settle: (round, now) => settleAlerts(database, round, now),

    match: async (placeId, storyId) => {
      const row = await db
        .selectFrom('alert_matches')
        .selectAll()
        .where('place_id', '=', placeId)
        .where('story_id', '=', storyId)
        .executeTakeFirst();
      return row === undefined ? null : matchOf(row);
    },
  };
};

/** With the places that see each, by their feeds, where not everybody does. */
const freshArticles = async ({ db }: Database, after: number): Promise<FreshArticle[]> => {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'story_id', 'added', 'at', 'common'])
    .where('added', '>', after)
    .orderBy('added')
    .orderBy('n')
    .execute();
  const followers = await db
    .selectFrom('articles')
    .innerJoin('article_feeds', 'article_feeds.article_id', 'articles.id')
    .innerJoin('place_feeds', 'place_feeds.feed_id', 'article_feeds.feed_id')
    .select(['articles.id', 'place_feeds.place_id'])
    .distinct()
    .where('articles.added', '>', after)
    .where('articles.common', '=', 0)
    .execute();
  const byArticle = Map.groupBy(followers, ({ id }) => id);
  return rows.map(({ id, story_id, added, at, common }) => ({
    id,
    storyId: story_id,
    added,
    at,
    seenBy: common === 1 ? null : (byArticle.get(id) ?? []).map(({ place_id }) => place_id),
  }));
};
