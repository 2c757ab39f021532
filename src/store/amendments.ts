import { type RawBuilder, sql } from 'kysely';
import type { Extent } from '../core/amending/amend.ts';
import type { ToldCard } from '../core/amending/told-card.ts';
import type { Amendment, AmendmentRule, AmendmentStore, TouchedCard } from '../core/ports.ts';
import { readingOf } from './articles.ts';
import { claimAmendments } from './claim-amendments.ts';
import { isAmong } from './many.ts';
import type { Database } from './schema.ts';
import { articlesOf, keepCards } from './told-cards.ts';

export const createAmendmentStore = (database: Database): AmendmentStore => {
  const { db, dialect } = database;

  /** Ends an amendment, and in the same transaction what is given, while its claim holds. */
  const end = (
    { deliveryId, leaseUntil }: Amendment,
    also: (database: Database) => Promise<void> = async () => {},
  ): Promise<boolean> =>
    db.transaction().execute(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom('amendments')
        .where('delivery_id', '=', deliveryId)
        .where('lease_until', '=', leaseUntil)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await also({ db, dialect });
      return true;
    });

  return {
    touched: async (edited, made) => {
      const { rows } = await sql<TouchedCard>`
        select id as "cardId", max(revised) as revised, made from (
          ${outdated('articles')} and articles.revised > ${edited}
          union all
          ${outdated('told_cards')} and told_cards.made > ${made}
        ) as outdated
        where exists (select 1 from deliveries where deliveries.card_id = outdated.id)
        group by id, made
        order by id
      `.execute(db);
      return rows;
    },

    card: async (cardId) => {
      const row = await db.selectFrom('told_cards').select('card').where('id', '=', cardId).executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.card) as ToldCard);
    },

    articles: async (told) => {
      const rows = await db
        .selectFrom('articles')
        .select(['id', 'article', 'findings', 'revised'])
        .where(isAmong(dialect, 'id', articlesOf(told)))
        .execute();
      return new Map(rows.map((row) => [row.id, { reading: readingOf(row), revised: row.revised }]));
    },

    note: (cardId, extent, rule, now) => note(database, cardId, extent, rule, now),

    claim: (...wanted) => claimAmendments(database, ...wanted),

    follow: (amendment, card, how, now) =>
      end(amendment, async (database) => {
        const [card_id = null] = await keepCards(database, [{ told: card }], now);
        await database.db
          .updateTable('deliveries')
          .set((eb) => ({
            card_id,
            ...(how === 'edited' ? { edits: eb('edits', '+', 1), edited: now } : {}),
          }))
          .where('id', '=', amendment.deliveryId)
          .execute();
        if (how === 'unchanged') return;
        await database.db
          .updateTable('places')
          .set({ barred: null })
          .where('id', '=', amendment.place.id)
          .where('barred', 'is not', null)
          .execute();
      }),

    drop: (amendment) => end(amendment),

    retry: (amendment, due) => retry(database, amendment, due),

    bar: (amendment, due, remedy) =>
      db.transaction().execute(async (db) => {
        if (!(await retry({ db, dialect }, amendment, due))) return 'lost';
        const say = db.updateTable('places').set({ barred: remedy }).where('id', '=', amendment.place.id);
        const { numUpdatedRows } = await say.where('barred', 'is', null).executeTakeFirstOrThrow();
        if (numUpdatedRows > 0n) return 'new';
        // When what was asked for first is done, another thing may be left to do.
        await say.where('barred', '<>', remedy).execute();
        return 'known';
      }),

    refuse: (amendment, reason) =>
      end(amendment, async ({ db }) => {
        await db.updateTable('deliveries').set({ uneditable: reason }).where('id', '=', amendment.deliveryId).execute();
      }),

    prune: async (before) => {
      await db.deleteFrom('amendments').where('noted', '<', before).execute();
      await db.deleteFrom('told_cards').where('made', '<', before).execute();
    },
  };
};

/**
 * Told articles that are not as they were told, as far as clocks and editions tell; whether that matters the cards themselves say. A
 * process of the version before keeps no edition of what it edits. The tables are read in this order, which SQLite keeps to for
 * `cross join` alone: https://sqlite.org/lang_select.html#side_note_special_handling_of_cross_join_
 */
const outdated = (first: 'articles' | 'told_cards'): RawBuilder<unknown> => sql`
  select told_cards.id, told_cards.made, articles.revised
  from ${sql.table(first)} cross join told_articles cross join ${sql.table(first === 'articles' ? 'told_cards' : 'articles')}
  where told_articles.card_id = told_cards.id and told_articles.article_id = articles.id
    and (articles.revised > told_cards.read_at or articles.edition <> told_articles.edition)
`;

const retry = async ({ db }: Database, { deliveryId, leaseUntil }: Amendment, due: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('amendments')
    .set({ due, lease_until: null })
    .where('delivery_id', '=', deliveryId)
    .where('lease_until', '=', leaseUntil)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** One statement, however many places show the card. */
const note = async (
  { db }: Database,
  cardId: string,
  extent: Extent,
  { due, gap, since, most }: AmendmentRule,
  now: number,
): Promise<number> => {
  const soonest: RawBuilder<number> = sql`coalesce(part.edited, 0) + cast(${gap} as bigint)`;
  const wanted = extent === 'corrections' ? ['corrections', 'all'] : ['all'];
  const { numAffectedRows } = await sql`
    insert into amendments (delivery_id, place_id, due, noted, attempts)
    select part.id, part.place_id,
      case when ${soonest} > cast(${due} as bigint) then ${soonest} else cast(${due} as bigint) end,
      cast(${now} as bigint), 0
    from deliveries as part join places on places.id = part.place_id
    where part.card_id = ${cardId} and part.state in ('composed', 'claimed', 'sent')
      and part.edits < ${most} and part.uneditable is null and (part.settled is null or part.settled > ${since})
      and places.edits in (${sql.join(wanted)})
    order by part.id
    on conflict do nothing
  `.execute(db);
  return Number(numAffectedRows ?? 0n);
};
