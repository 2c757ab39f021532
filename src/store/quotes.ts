import { type RawBuilder, sql } from 'kysely';
import type { QuoteHit, StoryStore } from '../core/ports.ts';
import { soughtName } from '../core/quotes/sought.ts';
import { readingOf } from './articles.ts';
import { newestFirst } from './depth.ts';
import type { Database } from './schema.ts';
import { matching } from './search.ts';
import { seenBy } from './visibility.ts';

type QuoteQuery = Parameters<StoryStore['quotes']>[0];

interface Row {
  readonly position: number;
  readonly story_id: string;
  readonly article_id: string;
}

/** Quotes with a speaker, newest article first, its key quotes before its others, then in the article's order. */
export const findQuoteHits = async (database: Database, query: QuoteQuery): Promise<QuoteHit[]> => {
  const { db, dialect } = database;
  const words: ((least: RawBuilder<number> | null) => RawBuilder<number>)[] = [];
  for (const [table, sought] of [
    ['speaker_words', query.who === undefined ? undefined : soughtName(query.who)],
    ['quote_words', query.about],
  ] as const) {
    if (sought === undefined) continue;
    const numbers = matching(dialect, table, sought);
    if (numbers === null) return [];
    words.push(numbers);
  }
  const rows = await newestFirst(database, query, (from, depth) => {
    const least = depth === 'some' ? sql<number>`(select min(n) from quotes where at >= ${from})` : null;
    return rowsSince(
      database,
      query,
      from,
      words.map((numbers) => numbers(least)),
    );
  });
  if (rows.length === 0) return [];
  const articles = await db
    .selectFrom('articles')
    .select(['id', 'article', 'findings'])
    .where('id', 'in', [...new Set(rows.map((row) => row.article_id))])
    .execute();
  const readings = new Map(articles.map((row) => [row.id, readingOf(row)]));
  return rows.flatMap((row) => {
    const reading = readings.get(row.article_id);
    const quote = reading?.quotes[row.position];
    return reading === undefined || quote === undefined
      ? []
      : [{ quote, article: reading.article, storyId: row.story_id }];
  });
};

const rowsSince = async (
  { db }: Database,
  { placeId, limit }: QuoteQuery,
  from: number | null,
  numbers: readonly RawBuilder<number>[],
): Promise<Row[]> => {
  const conditions = [seenBy(placeId, 'articles'), sql`articles.story_id is not null`];
  if (from !== null) conditions.push(sql`quotes.at >= ${from}`);
  conditions.push(...numbers.map((some) => sql`quotes.n in ${some}`));
  const { rows } = await sql<Row>`
    select quotes.position, quotes.article_id, articles.story_id from quotes
    join articles on articles.id = quotes.article_id
    where ${sql.join(conditions, sql` and `)}
    order by quotes.at desc, quotes.article_id, quotes.key desc, quotes.position
    limit ${limit}
  `.execute(db);
  return rows;
};
