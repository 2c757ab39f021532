import type { StoryStore } from '../core/ports.ts';
import { assignStories } from './assign.ts';
import { newestStories } from './newest.ts';
import { findQuoteHits } from './quotes.ts';
import { findStatementHits } from './reported.ts';
import type { Database } from './schema.ts';
import { findStory, loadStories } from './story-row.ts';

export const createStoryStore = (database: Database): StoryStore => {
  const { db } = database;
  return {
    find: async (query) => loadStories(database, await newestStories(database, query), query),

    get: (id, placeId = null) => findStory(database, id, placeId),

    of: async (articleId) => {
      const row = await db.selectFrom('articles').select('story_id').where('id', '=', articleId).executeTakeFirst();
      return row?.story_id ?? null;
    },

    assign: (assignments, now) => assignStories(database, assignments, now),

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
