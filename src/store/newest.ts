import { type RawBuilder, sql } from 'kysely';
import type { StoryQuery } from '../core/ports.ts';
import { visibleFeeds } from './feeds.ts';
import type { Database } from './schema.ts';
import { matching } from './search.ts';
import { seenBy } from './visibility.ts';
import { fold } from './words.ts';

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
    const found = await storiesFrom(database, query, conditions, from);
    if (found.length === query.limit) return found;
  }
  return storiesFrom(database, query, conditions, query.since ?? null);
};

/** When the article was published that so many others, of those before `until`, are newer than; null where none is. */
const nthNewest = async ({ db }: Database, n: number, until: number | undefined): Promise<number | null> => {
  let query = db.selectFrom('articles').select('at').orderBy('at', 'desc').limit(1).offset(n);
  if (until !== undefined) query = query.where('at', '<', until);
  return (await query.executeTakeFirst())?.at ?? null;
};

/** A story whose newest article came at `from` or later has that article in the window, so its `changed` is exact. */
const storiesFrom = async (
  { db }: Database,
  { placeId, until, limit }: StoryQuery,
  conditions: readonly RawBuilder<boolean>[],
  from: number | null,
): Promise<string[]> => {
  const matched =
    conditions.length === 0
      ? sql`1 = 1`
      : sql`exists (
          select 1 from articles matched
          where matched.story_id = recent.story_id and ${seenBy(placeId, 'matched')}
            and ${sql.join(conditions, sql` and `)})`;
  const { rows } = await sql<{ story_id: string }>`
    select recent.story_id from (
      select story_id, max(at) as changed from articles seen
      where story_id is not null ${from === null ? sql`` : sql`and at >= ${from}`} and ${seenBy(placeId, 'seen')}
      group by story_id
    ) recent
    where ${until === undefined ? sql`1 = 1` : sql`changed < ${until}`} and ${matched}
    order by changed desc, story_id
    limit ${limit}
  `.execute(db);
  return rows.map((row) => row.story_id);
};

/** What one article of the story must fulfil; null where nothing can. */
const conditionsOf = async (
  database: Database,
  { placeId, topics, source, text }: StoryQuery,
): Promise<RawBuilder<boolean>[] | null> => {
  const conditions: RawBuilder<boolean>[] = [];
  const feeds = topics?.length || source !== undefined ? await visibleFeeds(database, placeId) : [];
  if (topics?.length) {
    const wanted = topics.map(fold);
    const about = feeds.filter((feed) => feed.topic !== null && wanted.includes(fold(feed.topic)));
    conditions.push(anyOf([oneOf(sql`matched.topic`, wanted), fromFeeds(about)]));
  }
  if (source !== undefined) {
    const part = fold(source.trim());
    if (part === '') return null;
    const publishers = await database.db.selectFrom('publishers').select('name').execute();
    const named = publishers.flatMap(({ name }) => (fold(name).includes(part) ? [name] : []));
    const titled = feeds.filter((feed) => fold(feed.title).includes(part));
    if (named.length === 0 && titled.length === 0) return null;
    conditions.push(anyOf([oneOf(sql`matched.publisher`, named), fromFeeds(titled)]));
  }
  if (text !== undefined) {
    const numbers = matching(database.dialect, 'article_words', text);
    if (numbers === null) return null;
    conditions.push(sql`matched.n in ${numbers}`);
  }
  return conditions;
};

const anyOf = (alternatives: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  sql`(${sql.join(alternatives, sql` or `)})`;

const oneOf = (value: RawBuilder<unknown>, wanted: readonly string[]): RawBuilder<boolean> =>
  wanted.length === 0 ? sql`1 = 0` : sql`${value} in (${sql.join(wanted)})`;

const fromFeeds = (feeds: readonly { readonly id: string }[]): RawBuilder<boolean> =>
  feeds.length === 0
    ? sql`1 = 0`
    : sql`exists (
        select 1 from article_feeds came_from
        where came_from.article_id = matched.id and ${oneOf(
          sql`came_from.feed_id`,
          feeds.map((feed) => feed.id),
        )})`;
