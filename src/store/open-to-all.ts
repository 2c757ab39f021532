import type { Database } from './schema.ts';

/** Articles of a feed that became standard are everybody's. */
export const openToAll = async ({ db }: Database, feedId: string): Promise<void> => {
  await db
    .updateTable('articles')
    .set({ common: 1 })
    .where('common', '=', 0)
    .where('id', 'in', (eb) => eb.selectFrom('article_feeds').select('article_id').where('feed_id', '=', feedId))
    .execute();
};
