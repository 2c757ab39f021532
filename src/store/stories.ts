import { sql } from 'kysely';
import type { StoryStore } from '../core/ports.ts';
import { newestStories } from './newest.ts';
import { findQuoteHits } from './quotes.ts';
import { findStatementHits } from './reported.ts';
import type { Database } from './schema.ts';
import { loadStories } from './story-row.ts';

/** Rows a statement: two variables each, well below SQLite's 32,766. */
const rowsAtOnce = 5_000;

export const createStoryStore = (database: Database): StoryStore => {
  const { db } = database;
  return {
    find: async (query) => loadStories(database, await newestStories(database, query), query.placeId),

    get: async (id, placeId = null) => (await loadStories(database, [id], placeId))[0] ?? null,

    of: async (articleId) => {
      const row = await db.selectFrom('articles').select('story_id').where('id', '=', articleId).executeTakeFirst();
      return row?.story_id ?? null;
    },

    assign: async (assignments) => {
      const sorted = assignments.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
      await db.transaction().execute(async (db) => {
        for (let start = 0; start < sorted.length; start += rowsAtOnce) {
          const rows = sorted
            .slice(start, start + rowsAtOnce)
            .map(({ articleId, storyId }) => sql`(${articleId}, ${storyId})`);
          // What another process assigned meanwhile is waited for and stays.
          await sql`
            with assigned (article_id, story_id) as (values ${sql.join(rows)})
            update articles set story_id = assigned.story_id from assigned
            where articles.id = assigned.article_id and articles.story_id is null
          `.execute(db);
        }
      });
    },

    assignments: async (since, until) => {
      const rows = await db
        .selectFrom('articles')
        .select(['id', 'story_id'])
        .where('at', '>=', since)
        .$if(until !== undefined, (query) => query.where('at', '<=', until ?? 0))
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(({ id, story_id }) => ({ articleId: id, storyId: story_id }));
    },

    quotes: (query) => findQuoteHits(database, query),

    reported: (query) => findStatementHits(database, query),
  };
};
