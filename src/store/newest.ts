import { type RawBuilder, sql } from 'kysely';
import type { StoryQuery } from '../core/ports.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import type { Database } from './schema.ts';
import { seenBy } from './visibility.ts';

/**
 * How many of the newest articles are looked through first, then next; if these do not give enough stories, all are.
 * The answer is exact at each step, and the first nearly always does.
 */
const depths = [500, 8_000];

/** The ids of the newest stories that a query asks for, the most recently changed first. */
export const newestStories = async (database: Database, query: StoryQuery): Promise<string[]> => {
  const conditions = await conditionsOf(database, query);
  if (conditions === null || query.limit <= 0) return [];
  for (const depth of depths) {
    const from = await nthNewest(database, depth, query.until);
    if (from === null || from <= (query.since ?? Number.NEGATIVE_INFINITY)) break;
    const found = await storiesSince(database, query, from, hasMatch(query.placeId, conditions));
    if (found.length === query.limit) return found;
  }
  return storiesSince(database, query, query.since ?? null, isAmongMatches(query.placeId, conditions));
};

/** When the article was published that so many others, of those before `until`, are newer than; null where none is. */
const nthNewest = async ({ db }: Database, n: number, until: number | undefined): Promise<number | null> => {
  let query = db.selectFrom('articles').select('at').orderBy('at', 'desc').limit(1).offset(n);
  if (until !== undefined) query = query.where('at', '<', until);
  return (await query.executeTakeFirst())?.at ?? null;
};

/** A story whose newest article came at `from` or later has that article in the window, so its `changed` is exact. */
const storiesSince = async (
  { db }: Database,
  { placeId, until, limit }: StoryQuery,
  from: number | null,
  matches: RawBuilder<boolean>,
): Promise<string[]> => {
  const { rows } = await sql<{ story_id: string }>`
    select story_id from (
      select story_id, max(at) as changed from articles seen
      where story_id is not null ${from === null ? sql`` : sql`and at >= ${from}`}
        and ${seenBy(placeId, 'seen')} and ${matches}
      group by story_id
    ) recent
    ${until === undefined ? sql`` : sql`where changed < ${until}`}
    order by changed desc, story_id
    limit ${limit}
  `.execute(db);
  return rows.map((row) => row.story_id);
};

/** Few articles are looked through: each one's story is tried. */
const hasMatch = (placeId: string | null, conditions: readonly Condition[]): RawBuilder<boolean> =>
  conditions.length === 0
    ? sql`1 = 1`
    : sql`exists (select 1 from articles matched where matched.story_id = seen.story_id
        and ${matchedBy(placeId, conditions, 'few')})`;

/** All articles are: the stories of those that match are gathered first. */
const isAmongMatches = (placeId: string | null, conditions: readonly Condition[]): RawBuilder<boolean> =>
  conditions.length === 0
    ? sql`1 = 1`
    : sql`story_id in (select matched.story_id from articles matched where ${matchedBy(placeId, conditions, 'all')})`;

const matchedBy = (
  placeId: string | null,
  conditions: readonly Condition[],
  among: 'few' | 'all',
): RawBuilder<unknown> =>
  sql.join([...conditions.map((condition) => condition(among)), seenBy(placeId, 'matched')], sql` and `);
