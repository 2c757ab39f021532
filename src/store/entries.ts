import { sql } from 'kysely';
import type { EntryStore, Giver } from '../core/ports.ts';
import { isAmong, tableOf } from './many.ts';
import type { Database } from './schema.ts';

const marks = ['guid', 'link', 'title'] as const;

export const createEntryStore = ({ db, dialect }: Database): EntryStore => ({
  known: async (feedId, sought) => {
    const rows = await db
      .selectFrom('feed_entries')
      .selectAll()
      .where('feed_id', '=', feedId)
      .where((eb) =>
        eb.or([
          isAmong(dialect, 'article_id', sought.articleIds),
          ...marks.map((mark) =>
            isAmong(
              dialect,
              mark,
              sought.marks.flatMap((each) => each[mark] ?? []),
            ),
          ),
        ]),
      )
      .orderBy('article_id')
      .execute();
    return rows.map(({ feed_id: _, article_id: articleId, ...entry }) => ({ articleId, ...entry }));
  },

  remember: async (feedId, entries) => {
    if (entries.length === 0) return;
    const rows = entries.map(({ articleId, ...entry }) => ({ feed_id: feedId, article_id: articleId, ...entry }));
    const names = Object.keys(columns);
    await sql`
      insert into feed_entries (${sql.join(names.map((name) => sql.ref(name)))})
      select ${sql.join(names.map((name) => sql.ref(name)))} from ${tableOf(dialect, columns, rows)} as given
      where true on conflict (feed_id, article_id) do update set
      ${sql.join(names.slice(2).map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))}
    `.execute(db);
  },

  given: async (feedId, articleIds) => {
    const rows = await db
      .selectFrom('article_feeds as own')
      .innerJoin('feeds', 'feeds.id', 'own.feed_id')
      .leftJoin(
        (of) =>
          of
            .selectFrom('article_feeds')
            .innerJoin('feeds', 'feeds.id', 'article_feeds.feed_id')
            .select(['article_id', 'feed_id', 'since', 'url', 'standard'])
            .as('other'),
        (join) =>
          join
            .onRef('other.article_id', '=', 'own.article_id')
            .onRef('other.feed_id', '<>', 'own.feed_id')
            .on('feeds.standard', '=', 0)
            // From before that was kept counts as the first.
            .on(sql<boolean>`(other.standard = 1 or coalesce(other.since, 0) < coalesce(own.since, 0))`),
      )
      .select(['own.article_id', 'other.url', 'other.standard'])
      .where('own.feed_id', '=', feedId)
      .where(isAmong(dialect, 'own.article_id', articleIds))
      .execute();
    const byArticle = Map.groupBy(rows, ({ article_id }) => article_id);
    const giver = ({ url, standard }: (typeof rows)[number]): Giver[] =>
      url === null ? [] : [{ url, standard: standard === 1 }];
    return new Map([...byArticle].map(([id, some]) => [id, some.flatMap(giver)]));
  },

  flooded: async (feedId, flood) => {
    await db
      .updateTable('feeds')
      .set({ flood: JSON.stringify(flood) })
      .where('id', '=', feedId)
      .execute();
  },

  tallies: async (feedIds, since) => {
    const rows = await db
      .selectFrom('article_feeds')
      .select((eb) => ['feed_id', eb.fn.countAll<number>().as('articles'), eb.fn.sum<number>('excerpt').as('excerpts')])
      .where(isAmong(dialect, 'feed_id', feedIds))
      .where('since', '>=', since)
      .groupBy('feed_id')
      .execute();
    return new Map(
      rows.map(({ feed_id, articles, excerpts }) => [feed_id, { articles, excerpts: Number(excerpts ?? 0) }]),
    );
  },
});

const columns = {
  feed_id: 'text',
  article_id: 'text',
  guid: 'text',
  link: 'text',
  title: 'text',
  path: 'text',
  words: 'text',
  published: 'bigint',
  content: 'text',
  looked: 'bigint',
  seen: 'bigint',
} as const;
