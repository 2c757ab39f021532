import type { StoryStore } from '../core/ports.ts';
import { assignStories } from './assign.ts';
import { newestStories } from './newest.ts';
import { findQuoteHits } from './quotes.ts';
import { findStatementHits } from './reported.ts';
import type { Database } from './schema.ts';
import { loadStories } from './story-row.ts';

export const createStoryStore = (database: Database): StoryStore => {
  const { db } = database;
  return {
    find: async (query) => loadStories(database, await newestStories(database, query), query.placeId),

    get: async (id, placeId = null) => (await loadStories(database, [id], placeId))[0] ?? null,

    of: async (articleId) => {
      const row = await db.selectFrom('articles').select('story_id').where('id', '=', articleId).executeTakeFirst();
      return row?.story_id ?? null;
    },

    assign: (assignments) => assignStories(database, assignments),

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
