import type { SavedStore } from '../core/ports.ts';
import type { Database } from './schema.ts';
import { loadStories } from './story-row.ts';

export const createSavedStore = (database: Database): SavedStore => {
  const { db } = database;
  return {
    add: async (personId, storyId, now) => {
      await db
        .insertInto('saved')
        .values({ person_id: personId, story_id: storyId, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    remove: async (personId, storyId) => {
      const { numDeletedRows } = await db
        .deleteFrom('saved')
        .where('person_id', '=', personId)
        .where('story_id', '=', storyId)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    list: async (personId, limit) => {
      const rows = await db
        .selectFrom('saved')
        .select('story_id')
        .where('person_id', '=', personId)
        .orderBy('at', 'desc')
        .orderBy('story_id')
        .limit(limit)
        .execute();
      return loadStories(
        database,
        rows.map((row) => row.story_id),
        { placeId: null },
      );
    },
  };
};
