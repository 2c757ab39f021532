import { sql } from 'kysely';
import { idsOf, type Known, postedAt, type Telling } from '../core/digest/told.ts';
import { isAmong } from './many.ts';
import type { Database } from './schema.ts';

/** Whose post it was: a place's, whichever digest it was in, or one digest's. */
type Teller = { readonly place_id: string } | { readonly subscription_id: string };

/** Remembers stories as told by somebody, as they were at `read`. */
export const rememberTold = async (
  { db }: Database,
  teller: Teller,
  storyIds: readonly string[],
  read: number,
  now: number,
): Promise<void> => {
  const [table, column, id] = columnsOf(teller);
  const rows = storyIds.map((storyId) => sql`(${id}, ${storyId}, ${now}, ${read}, ${read})`);
  // A row of the version before tells when it was posted alone.
  await sql`
    insert into ${sql.table(table)} (${sql.ref(column)}, story_id, at, first_read, last_read) values ${sql.join(rows)}
    on conflict (${sql.ref(column)}, story_id) do update set at = excluded.at, last_read = excluded.last_read,
      first_read = coalesce(${sql.table(table)}.first_read, ${sql.table(table)}.at)
  `.execute(db);
};

/** When each of these stories was posted last, under whatever id. */
export const findPosted = async (
  { db, dialect }: Database,
  teller: Teller,
  stories: readonly Known[],
): Promise<Map<string, number>> => {
  if (stories.length === 0) return new Map();
  const [table, column, id] = columnsOf(teller);
  const ids = [...new Set(stories.flatMap(idsOf))];
  const { rows } = await sql<Telling & { readonly story_id: string }>`
    select story_id, at, coalesce(first_read, at) as first, coalesce(last_read, at) as last from ${sql.table(table)}
    where ${sql.ref(column)} = ${id} and ${isAmong(dialect, 'story_id', ids)}
  `.execute(db);
  return postedAt(stories, new Map(rows.map((row) => [row.story_id, row])));
};

const columnsOf = (teller: Teller): readonly [table: string, column: string, id: string] =>
  'place_id' in teller ? ['posted', 'place_id', teller.place_id] : ['told', 'subscription_id', teller.subscription_id];
