import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './schema.ts';
import { forgetWords } from './search.ts';

/** Articles a transaction, each half a millisecond of full-text index: others may write between two, and people are answered. */
const articlesAtOnce = 50;

/** How long a deleted article is kept from coming back, ms: feeds have been seen to list entries for years. */
const remembered = 3 * 365 * 86_400_000;

/**
 * Entries remembered of a feed: ten times what a poll reads. Each poll looks through them, and a feed could name a thousand new ones
 * every five minutes.
 */
const entriesOfAFeed = 10_000;

/**
 * Deletes articles both published and read before, with their quotes and words, but those of saved stories.
 * Their ids stay remembered. Returns how many were deleted.
 */
export const pruneArticles = async ({ db, dialect }: Database, before: number): Promise<number> => {
  await db
    .deleteFrom('forgotten')
    .where('at', '<', before - remembered)
    .execute();
  let deleted = 0;
  for (;;) {
    const some = await db.transaction().execute((db) => pruneSome({ db, dialect }, before));
    deleted += some;
    if (some < articlesAtOnce) break;
    await setImmediate();
  }
  await forgetRephrasings(db);
  await forgetEntries(db, before);
  return deleted;
};

/** What feeds list no longer, and of one that has more and more entries those that were seen first. */
const forgetEntries = async (db: Database['db'], before: number): Promise<void> => {
  await db.deleteFrom('feed_entries').where('seen', '<', before).execute();
  const crowded = await db
    .selectFrom('feed_entries')
    .select('feed_id')
    .groupBy('feed_id')
    .having((eb) => eb.fn.countAll<number>(), '>', entriesOfAFeed)
    .execute();
  for (const { feed_id } of crowded) {
    await db
      .deleteFrom('feed_entries')
      .where('feed_id', '=', feed_id)
      .where('article_id', 'not in', (eb) =>
        eb
          .selectFrom('feed_entries as latest')
          .select('latest.article_id')
          .where('latest.feed_id', '=', feed_id)
          .orderBy('latest.seen', 'desc')
          .orderBy('latest.article_id')
          .limit(entriesOfAFeed),
      )
      .execute();
  }
};

/** A text of a story that lost its articles, or gave them to another, is of no use. */
const forgetRephrasings = async (db: Database['db']): Promise<void> => {
  await db
    .deleteFrom('rephrasings')
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('articles').select('n').whereRef('articles.story_id', '=', 'rephrasings.story_id')),
      ),
    )
    .execute();
};

/** What quotes of articles are found by. */
export const forgetQuoteWords = async (database: Database, articleIds: readonly string[]): Promise<void> => {
  const quotes = await database.db.selectFrom('quotes').select('n').where('article_id', 'in', articleIds).execute();
  const numbers = quotes.map(({ n }) => n);
  await forgetWords(database, 'speaker_words', numbers);
  await forgetWords(database, 'quote_words', numbers);
};

const pruneSome = async (database: Database, before: number): Promise<number> => {
  const { db } = database;
  const old = await db
    .selectFrom('articles')
    .select(['n', 'id'])
    .where('at', '<', before)
    // The plus keeps it from the index of `added`, from which all old articles would be sorted for each batch.
    .where(sql<number>`+added`, '<', before)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('saved').select('story_id').whereRef('saved.story_id', '=', 'articles.story_id'))),
    )
    .orderBy('at')
    .orderBy('id')
    .limit(articlesAtOnce)
    .$if(database.dialect === 'postgres', (query) => query.forUpdate('articles'))
    .execute();
  if (old.length === 0) return 0;
  const ids = old.map(({ id }) => id);
  await forgetQuoteWords(database, ids);
  await forgetWords(
    database,
    'article_words',
    old.map(({ n }) => n),
  );
  await db.deleteFrom('former_stories').where('article_id', 'in', ids).execute();
  await db.deleteFrom('articles').where('id', 'in', ids).execute();
  await db
    .insertInto('forgotten')
    .values(ids.map((id) => ({ id, at: before })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return old.length;
};
