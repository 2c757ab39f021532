import { type RawBuilder, sql } from 'kysely';
import type { StoryQuery } from '../core/ports.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { newestFirst } from './depth.ts';
import type { Database } from './schema.ts';
import { seenBy } from './visibility.ts';

/** The ids of the newest stories that a query asks for, the most recently changed first. */
export const newestStories = async (database: Database, query: StoryQuery): Promise<string[]> => {
  const conditions = await conditionsOf(database, query);
  if (conditions === null || query.limit <= 0) return [];
  return newestFirst(database, query, (from, depth) =>
    storiesSince(
      database,
      query,
      from,
      depth === 'some' ? hasMatch(query.placeId, conditions, from) : isAmongMatches(query.placeId, conditions),
    ),
  );
};

/**
 * A story whose newest article came at `from` or later has that article in the window, so its `changed` is exact.
 * `coalesce` keeps SQLite from walking all stories in order to group a few.
 */
const storiesSince = async (
  { db }: Database,
  { placeId, until, limit }: StoryQuery,
  from: number | null,
  matches: RawBuilder<boolean>,
): Promise<string[]> => {
  const { rows } = await sql<{ story_id: string }>`
    select story_id from (
      select coalesce(story_id, '') as story_id, max(at) as changed from articles seen
      where story_id is not null ${from === null ? sql`` : sql`and at >= ${from}`}
        and ${seenBy(placeId, 'seen')} and ${matches}
      group by coalesce(story_id, '')
    ) recent
    ${until === undefined ? sql`` : sql`where changed < ${until}`}
    order by changed desc, story_id
    limit ${limit}
  `.execute(db);
  return rows.map((row) => row.story_id);
};

/** Few articles are looked through: each one's story is tried. */
const hasMatch = (
  placeId: string | null,
  conditions: readonly Condition[],
  from: number | null,
): RawBuilder<boolean> => {
  if (conditions.length === 0) return sql`1 = 1`;
  const least = sql<number>`(select min(n) from articles
    where story_id in (select story_id from articles where at >= ${from}))`;
  return sql`exists (select 1 from articles matched where matched.story_id = seen.story_id
    and ${matchedBy(placeId, conditions, least)})`;
};

/** All articles are: the stories of those that match are gathered first. */
const isAmongMatches = (placeId: string | null, conditions: readonly Condition[]): RawBuilder<boolean> =>
  conditions.length === 0
    ? sql`1 = 1`
    : sql`story_id in (select matched.story_id from articles matched where ${matchedBy(placeId, conditions, null)})`;

const matchedBy = (
  placeId: string | null,
  conditions: readonly Condition[],
  least: RawBuilder<number> | null,
): RawBuilder<unknown> =>
  sql.join([...conditions.map((condition) => condition(least)), seenBy(placeId, 'matched')], sql` and `);
