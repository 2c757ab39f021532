import { sql } from 'kysely';
import type { DeliveryStore } from '../core/ports.ts';
import { isAmong } from './many.ts';
import type { Database } from './schema.ts';
import { keepCards } from './told-cards.ts';

/** Gives planned digests their messages: a few statements for all that have the same. The ids of those it froze. */
export const freezeDrafts = async (
  database: Database,
  drafts: Parameters<DeliveryStore['freezeAll']>[0],
  now: number,
): Promise<string[]> =>
  database.db.transaction().execute(async (db) => {
    const within = { ...database, db };
    const cardIds = await keepCards(within, drafts, now);
    const frozen: string[] = [];
    for (const [index, { deliveryIds, parts, read = now }] of drafts.entries()) {
      const cardId = cardIds[index] ?? null;
      frozen.push(...(await freezeSame(within, deliveryIds, parts, { now, read, cardId })));
    }
    return frozen;
  });

const freezeSame = async (
  { db, dialect }: Database,
  wanted: readonly string[],
  [first, ...others]: Parameters<DeliveryStore['freezeAll']>[0][number]['parts'],
  { now, read, cardId }: { readonly now: number; readonly read: number; readonly cardId: string | null },
): Promise<string[]> => {
  if (first === undefined) return [];
  const rows = await db
    .updateTable('deliveries')
    .set({
      ...{ state: 'composed', payload: first.payload, story_ids: JSON.stringify(first.storyIds), next_attempt: now },
      read_at: read,
      card_id: cardId,
    })
    .where(isAmong(dialect, 'id', wanted))
    .where('state', '=', 'planned')
    .returning('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  for (const [index, { payload, storyIds }] of others.entries()) {
    const part = index + 1;
    await sql`
      insert into deliveries (id, subscription_id, place_id, platform, slot, covers_from, part, state,
        payload, story_ids, attempts, next_attempt, read_at, card_id)
      select id || ${sql.lit(`.${part}`)}, subscription_id, place_id, platform, slot, covers_from, ${sql.lit(part)}, state,
        ${payload}, ${JSON.stringify(storyIds)}, attempts, next_attempt, read_at, card_id
      from deliveries where ${isAmong(dialect, 'id', ids)}`.execute(db);
  }
  return ids;
};
