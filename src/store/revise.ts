import { sql } from 'kysely';
import { markOf } from '../core/amending/edition.ts';
import type { Reading } from '../core/article.ts';
import { articleWords, foldedTopic, keepPublishers, keepQuotes } from './keep.ts';
import { forgetQuoteWords } from './prune.ts';
import type { Database } from './schema.ts';
import { forgetWords, indexWords } from './search.ts';

/** Readings a transaction: an article was edited, seldom many. */
const readingsAtOnce = 50;

/**
 * Puts readings in the place of those that are kept under their ids, with all that is found by their words; what was kept of
 * when they came, from where and in which story stays. Those `renewed` count as kept now.
 */
export const reviseReadings = async (
  { db, dialect }: Database,
  readings: readonly Reading[],
  renewed: ReadonlySet<string>,
  now: number,
): Promise<void> => {
  // In the order of ids, so that two processes that revise the same articles never wait for each other in a circle.
  const sorted = readings.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  for (let start = 0; start < sorted.length; start += readingsAtOnce) {
    await db
      .transaction()
      .execute((db) => reviseSome({ db, dialect }, sorted.slice(start, start + readingsAtOnce), renewed, now));
  }
};

const reviseSome = async (
  database: Database,
  some: readonly Reading[],
  renewed: ReadonlySet<string>,
  now: number,
): Promise<void> => {
  const { db, dialect } = database;
  const rows = await db
    .selectFrom('articles')
    .select(['n', 'id', 'at'])
    .where(
      'id',
      'in',
      some.map(({ article }) => article.id),
    )
    .orderBy('id')
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await forgetQuoteWords(database, ids);
  await db.deleteFrom('quotes').where('article_id', 'in', ids).execute();
  await forgetWords(
    database,
    'article_words',
    rows.map(({ n }) => n),
  );
  const byId = new Map(some.map((reading) => [reading.article.id, reading]));
  const kept = rows.flatMap(({ id, ...row }) => {
    const reading = byId.get(id);
    return reading === undefined ? [] : [{ ...row, reading }];
  });
  for (const { n, reading } of kept) {
    const { article, ...findings } = reading;
    await db
      .updateTable('articles')
      .set({
        url: article.url,
        publisher: article.publisher,
        topic: foldedTopic(article),
        article: JSON.stringify(article),
        findings: JSON.stringify(findings),
        revised: now,
        edition: markOf(article),
        ...(renewed.has(article.id) ? { added: now, first_kept: sql`coalesce(first_kept, added)` } : {}),
      })
      .where('n', '=', n)
      .execute();
    await db
      .updateTable('article_feeds')
      .set({ excerpt: article.completeness === 'excerpt' ? 1 : 0 })
      .where('article_id', '=', article.id)
      .where('excerpt', 'is not', null)
      .execute();
  }
  await indexWords(
    database,
    'article_words',
    kept.map(({ n, reading: { article } }) => ({ n, text: articleWords(article) })),
  );
  const readings = kept.map(({ reading }) => reading);
  await keepPublishers(database, readings);
  for (const { at, reading } of kept) await keepQuotes(database, [reading], at);
};
