import type { Insertable } from 'kysely';
import { type Quote, type Reading, slice } from '../core/article.ts';
import { speakerWords } from '../core/quotes/sought.ts';
import { topicOf } from '../core/topic.ts';
import type { ArticleRow, Database } from './schema.ts';
import { indexWords } from './search.ts';
import { fold } from './words.ts';

/** Rows an insert: a statement's variables stay well below SQLite's 32,766. */
const rowsAtOnce = 500;

interface Kept {
  readonly reading: Reading;
  readonly feedId: string | null;
}

/** Keeps readings, their quotes and their words, and what feeds they came from, in one transaction. */
export const keepReadings = async (database: Database, readings: readonly Kept[], now: number): Promise<void> => {
  // In the order of ids, so that two processes that keep the same articles never wait for each other in a circle.
  const sorted = readings.toSorted((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));
  await database.db.transaction().execute(async (db) => {
    const transaction = { db, dialect: database.dialect };
    for (let start = 0; start < sorted.length; start += rowsAtOnce) {
      await keepSome(transaction, sorted.slice(start, start + rowsAtOnce), now);
    }
  });
};

const keepSome = async (database: Database, some: readonly Kept[], now: number): Promise<void> => {
  const { db } = database;
  const byId = new Map(some.map(({ reading }) => [reading.article.id, reading]));
  const added = await db
    .insertInto('articles')
    .values([...byId.values()].map((reading) => newRow(reading, now)))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['n', 'id'])
    .execute();
  const fresh = added.flatMap(({ n, id }) => {
    const reading = byId.get(id);
    return reading === undefined ? [] : [{ n, reading }];
  });
  await indexWords(
    database,
    'article_words',
    fresh.map(({ n, reading: { article } }) => ({ n, text: articleWords(article) })),
  );
  await keepPublishers(
    database,
    fresh.map(({ reading }) => reading),
  );
  await keepQuotes(
    database,
    fresh.map(({ reading }) => reading),
    now,
  );
  await db
    .deleteFrom('forgotten')
    .where('id', 'in', [...byId.keys()])
    .execute();
  await keepFeeds(database, some, now);
};

export const keepPublishers = async ({ db }: Database, readings: readonly Reading[]): Promise<void> => {
  const names = new Set(readings.flatMap(({ article }) => article.publisher ?? []));
  if (names.size === 0) return;
  const rows = [...names].sort().map((name) => ({ name }));
  await db
    .insertInto('publishers')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The text in whose words an article is sought. */
export const articleWords = ({ title, publisher, text }: Reading['article']): string =>
  `${title} ${publisher ?? ''} ${text}`;

/** The texts in whose words a quote is sought: by who said it, and by what it is about. */
export const quoteWords = (
  { title, text }: Reading['article'],
  quote: Quote,
): { readonly who: string; readonly about: string } => ({
  who: quote.speaker === null ? '' : speakerWords(slice(text, quote.speaker), quote.role && slice(text, quote.role)),
  about: `${title} ${slice(text, quote)}`,
});

/** Quotes that nobody is named for are shown with their article, but can't be asked for by who said them. */
export const keepQuotes = async (database: Database, readings: readonly Reading[], now: number): Promise<void> => {
  const spoken = readings.flatMap(({ article, quotes }) =>
    quotes.flatMap((quote, position) => {
      if (quote.speaker === null) return [];
      return {
        row: { article_id: article.id, position, key: quote.key ? 1 : 0, at: article.published ?? now },
        ...quoteWords(article, quote),
      };
    }),
  );
  for (let start = 0; start < spoken.length; start += rowsAtOnce) {
    const some = spoken.slice(start, start + rowsAtOnce);
    const added = await database.db
      .insertInto('quotes')
      .values(some.map(({ row }) => row))
      .returning(['n', 'article_id', 'position'])
      .execute();
    const numbers = new Map(added.map(({ n, article_id, position }) => [`${position} ${article_id}`, n]));
    const numbered = some.flatMap((quote) => {
      const n = numbers.get(`${quote.row.position} ${quote.row.article_id}`);
      return n === undefined ? [] : [{ n, ...quote }];
    });
    await indexWords(
      database,
      'speaker_words',
      numbered.map(({ n, who }) => ({ n, text: who })),
    );
    await indexWords(
      database,
      'quote_words',
      numbered.map(({ n, about }) => ({ n, text: about })),
    );
  }
};

const keepFeeds = async ({ db }: Database, some: readonly Kept[], now: number): Promise<void> => {
  const pairs = some.flatMap(({ reading: { article }, feedId }) =>
    feedId === null
      ? []
      : [{ article_id: article.id, feed_id: feedId, since: now, excerpt: article.completeness === 'excerpt' ? 1 : 0 }],
  );
  if (pairs.length > 0) {
    await db
      .insertInto('article_feeds')
      .values(pairs)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const feedless = some.flatMap(({ reading, feedId }) => (feedId === null ? [reading.article.id] : []));
  const everybodys = db
    .selectFrom('article_feeds')
    .innerJoin('feeds', 'feeds.id', 'article_feeds.feed_id')
    .select('article_feeds.article_id')
    .where('feeds.standard', '=', 1)
    .where(
      'article_feeds.article_id',
      'in',
      some.map(({ reading }) => reading.article.id),
    );
  await db
    .updateTable('articles')
    .set({ common: 1 })
    .where('common', '=', 0)
    .where((eb) => eb.or([eb('id', 'in', everybodys), ...(feedless.length > 0 ? [eb('id', 'in', feedless)] : [])]))
    .execute();
};

const newRow = ({ article, ...findings }: Reading, now: number): Insertable<ArticleRow> => ({
  id: article.id,
  url: article.url,
  publisher: article.publisher,
  topic: foldedTopic(article),
  at: article.published ?? now,
  added: now,
  story_id: null,
  common: 0,
  article: JSON.stringify(article),
  findings: JSON.stringify(findings),
});

export const foldedTopic = (article: Reading['article']): string | null => {
  const topic = topicOf(article);
  return topic === null ? null : fold(topic);
};
