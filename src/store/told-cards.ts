import { createHash } from 'node:crypto';
import type { ToldCard } from '../core/amending/told-card.ts';
import { isAmong } from './many.ts';
import type { Database } from './schema.ts';

/** By what it says: whoever tells the same tells the same card. */
const cardId = (json: string): string => createHash('sha256').update(json).digest('base64url').slice(0, 22);

export const articlesOf = ({ stories, quoted }: ToldCard): string[] =>
  [...new Set([...stories.flatMap(({ articleIds }) => articleIds), ...(quoted === undefined ? [] : [quoted])])].sort();

/** A card that was kept so lately is not kept anew, ms: the messages in many places that show the same follow it one by one. */
const lately = 60_000;

/**
 * Keeps the cards that some have, with the articles that they tell; their ids in the same order, null where one has none. Within a
 * transaction they come first, in the order of their ids, so that two processes that keep the same never wait for each other in a
 * circle.
 */
export const keepCards = async (
  { db, dialect }: Database,
  some: readonly { readonly told?: ToldCard }[],
  now: number,
): Promise<(string | null)[]> => {
  const rows = some.map(({ told }) => {
    if (told === undefined) return null;
    const card = JSON.stringify(told);
    return { told, row: { id: cardId(card), card, read_at: told.read, made: now } };
  });
  const cards = rows.filter((one) => one !== null);
  const ids = cards.map(({ row }) => row.id);
  const known = await db
    .selectFrom('told_cards')
    .select('id')
    .where(isAmong(dialect, 'id', ids))
    .where('made', '>', now - lately)
    .execute();
  const kept = new Set(known.map(({ id }) => id));
  for (const { told, row } of cards.toSorted((one, other) => (one.row.id < other.row.id ? -1 : 1))) {
    if (kept.has(row.id)) continue;
    kept.add(row.id);
    await db
      .insertInto('told_cards')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ made: now }))
      .execute();
    const articles = articlesOf(told);
    if (articles.length === 0) continue;
    await db
      .insertInto('told_articles')
      .values(
        articles.map((article_id) => ({
          ...{ card_id: row.id, article_id },
          edition: told.editions?.[article_id]?.mark ?? null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return rows.map((one) => one?.row.id ?? null);
};
