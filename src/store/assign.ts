import { sql, type Transaction } from 'kysely';
import type { Assignment } from '../core/ports.ts';
import { isAmong, tableOf } from './many.ts';
import type { Database, Dialect, Tables } from './schema.ts';

/**
 * Gives articles their stories where they still have the one it was decided by, and remembers which they left; who saved a
 * story that went on as another has that.
 */
export const assignStories = async (
  { db, dialect }: Database,
  assignments: readonly Assignment[],
  now: number,
): Promise<void> => {
  if (assignments.length === 0) return;
  await db.transaction().execute(async (db) => {
    const moves = await changesOf(db, dialect, assignments);
    if (moves.length === 0) return;
    const left = moves.flatMap(({ article_id, from, since }) =>
      from === null ? [] : [{ article_id, story_id: from, since, until: now }],
    );
    await sql`
      insert into former_stories (article_id, story_id, since, until)
      select * from ${tableOf(dialect, stay, left)} as given
      where true on conflict (article_id, story_id, since) do update set until = excluded.until
    `.execute(db);
    const given = moves.map(({ article_id, story_id }) => ({ article_id, story_id }));
    await sql`
      update articles set story_id = given.story_id, joined = ${now}
      from ${tableOf(dialect, { article_id: 'text', story_id: 'text' }, given)} as given
      where articles.id = given.article_id
    `.execute(db);
    const gone = new Map(moves.flatMap(({ from, story_id }) => (from === null ? [] : [[from, story_id] as const])));
    for (const [from, to] of [...gone].sort()) await follow(db, from, to);
  });
};

const stay = { article_id: 'text', story_id: 'text', since: 'bigint', until: 'bigint' } as const;

interface Move {
  readonly article_id: string;
  readonly story_id: string;
  readonly from: string | null;
  readonly since: number;
}

/** Those that still hold. What another process assigned meanwhile is waited for and stays; all take the articles in one order. */
const changesOf = async (
  db: Transaction<Tables>,
  dialect: Dialect,
  assignments: readonly Assignment[],
): Promise<Move[]> => {
  const wanted = new Map(assignments.map((assignment) => [assignment.articleId, assignment]));
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'story_id', 'joined'])
    .where(isAmong(dialect, 'id', [...wanted.keys()]))
    .orderBy('id')
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute();
  return rows.flatMap(({ id, story_id: from, joined }) => {
    const { storyId, from: known = null } = wanted.get(id) ?? { storyId: from };
    if (storyId === null || storyId === from || known !== from) return [];
    return [{ article_id: id, story_id: storyId, from, since: joined ?? 0 }];
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
