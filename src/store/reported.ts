import { type RawBuilder, sql } from 'kysely';
import { type Reading, type Span, type Statement, slice } from '../core/article.ts';
import type { StatementHit, StoryStore } from '../core/ports.ts';
import { isSought, soughtName, speakerWords } from '../core/quotes/sought.ts';
import { readingOf } from './articles.ts';
import { newestFirst } from './depth.ts';
import type { Database } from './schema.ts';
import { matching } from './search.ts';
import { seenBy } from './visibility.ts';

type ReportedQuery = Parameters<StoryStore['reported']>[0];

/** Of the newest articles that hold the words of the name, so many are looked through at most; a person is most often in few. */
const mostArticles = 45;
/** Articles read at once, each with its text: the first ones nearly always give enough. */
const articlesAtOnce = 15;

/** Statements by somebody, newest article first, then in the article's order. */
export const findStatementHits = async (database: Database, query: ReportedQuery): Promise<StatementHit[]> => {
  const who = soughtName(query.who);
  const numbers = matching(database.dialect, 'article_words', who);
  if (numbers === null) return [];
  const ids = await newestFirst(database, { ...query, limit: mostArticles }, (from, depth) => {
    // `+n`: else SQLite goes through the articles by their numbers from the oldest on, not by the index of their times.
    const least = depth === 'some' ? sql<number>`(select min(+n) from articles where at >= ${from})` : null;
    return idsSince(database, query.placeId, from, numbers(least));
  });
  const found: StatementHit[] = [];
  for (let start = 0; start < ids.length && found.length < query.limit; start += articlesAtOnce) {
    for (const { reading, storyId } of await readingsOf(database, ids.slice(start, start + articlesAtOnce)))
      found.push(...statementsBy(reading, storyId, who, query.about));
  }
  return found.slice(0, query.limit);
};

const idsSince = async (
  { db }: Database,
  placeId: string | null,
  from: number | null,
  numbers: RawBuilder<number>,
): Promise<string[]> => {
  const conditions = [seenBy(placeId, 'articles'), sql`articles.story_id is not null`, sql`articles.n in ${numbers}`];
  if (from !== null) conditions.push(sql`articles.at >= ${from}`);
  const { rows } = await sql<{ id: string }>`
    select articles.id from articles where ${sql.join(conditions, sql` and `)}
    order by articles.at desc, articles.id
    limit ${mostArticles}
  `.execute(db);
  return rows.map(({ id }) => id);
};

/** In the order of the ids. */
const readingsOf = async (
  { db }: Database,
  ids: readonly string[],
): Promise<{ readonly reading: Reading; readonly storyId: string }[]> => {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'story_id', 'article', 'findings'])
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined || row.story_id === null ? [] : [{ reading: readingOf(row), storyId: row.story_id }];
  });
};

const statementsBy = (
  { article, quotes, statements }: Reading,
  storyId: string,
  who: string,
  about: string | undefined,
): StatementHit[] => {
  const roles = new Map(quotes.map(({ speaker, role }) => [speaker?.start ?? -1, role]));
  const hit = (statement: Statement, speaker: Span): StatementHit[] => {
    const role = roles.get(speaker.start) ?? null;
    const words = speakerWords(slice(article.text, speaker), role && slice(article.text, role));
    const told = about === undefined || isSought(about, `${article.title} ${slice(article.text, statement)}`);
    return told && isSought(who, words) ? [{ statement, role, article, quotes, storyId }] : [];
  };
  return statements.flatMap((statement) => (statement.speaker === null ? [] : hit(statement, statement.speaker)));
};
