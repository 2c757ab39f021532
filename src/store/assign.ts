import { sql, type Transaction } from 'kysely';
import type { Assignment } from '../core/ports.ts';
import type { Database, Tables } from './schema.ts';

/** Rows a statement: three variables each, well below SQLite's 32,766. */
const rowsAtOnce = 5_000;

/** Gives articles their stories where they still have the one it was decided by; who saved a story that went on as another has that. */
export const assignStories = async ({ db }: Database, assignments: readonly Assignment[]): Promise<void> => {
  const sorted = assignments.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
  await db.transaction().execute(async (db) => {
    for (let start = 0; start < sorted.length; start += rowsAtOnce) {
      const rows = sorted
        .slice(start, start + rowsAtOnce)
        .map(({ articleId, storyId, from }) => sql`(${articleId}, ${storyId}, ${from ?? ''})`);
      // What another process assigned meanwhile is waited for and stays.
      await sql`
        with assigned (article_id, story_id, known) as (values ${sql.join(rows)})
        update articles set story_id = assigned.story_id from assigned
        where articles.id = assigned.article_id and coalesce(articles.story_id, '') = assigned.known
      `.execute(db);
    }
    const moves = new Map(sorted.flatMap(({ from, storyId }) => (from == null ? [] : [[from, storyId] as const])));
    for (const [from, to] of [...moves].sort()) await follow(db, from, to);
  });
};

/** Saved under the story that its articles went to, where none is left. */
const follow = async (db: Transaction<Tables>, from: string, to: string): Promise<void> => {
  await sql`
    insert into saved (person_id, story_id, at)
    select person_id, cast(${to} as text), at from saved
    where story_id = ${from} and not exists (select 1 from articles where articles.story_id = ${from})
    on conflict do nothing
  `.execute(db);
  await sql`
    delete from saved
    where story_id = ${from} and not exists (select 1 from articles where articles.story_id = ${from})
  `.execute(db);
};
