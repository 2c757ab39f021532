import type { Insertable } from 'kysely';
import { idsOf } from '../core/digest/told.ts';
import type { AlertMatch, AlertRound } from '../core/ports.ts';
import { streamOf, withAlerts } from './alert-tables.ts';
import { openStates } from './delivery-row.ts';
import { newId } from './id.ts';
import { findPosted } from './posted.ts';
import type { Database, DeliveryRow } from './schema.ts';
import { keepCards } from './told-cards.ts';

/** Undoes the transaction: something is no longer as it was read. */
class Changed extends Error {}

/**
 * Writes the messages of a round into the ledger and settles their matches, all or nothing; false where something is no
 * longer as it was read. The place is kept from others meanwhile, as when a digest is planned: so no digest is composed
 * while an alert with one of its stories is on its way, nor the other way round.
 */
export const settleAlerts = async (database: Database, round: AlertRound, now: number): Promise<boolean> => {
  try {
    await database.db.transaction().execute((db) => settle({ ...database, db }, round, now));
    return true;
  } catch (error) {
    if (error instanceof Changed) return false;
    throw error;
  }
};

const settle = async (database: Database, round: AlertRound, now: number): Promise<void> => {
  const { placeId, before, after, messages, held, left, read } = round;
  const db = withAlerts(database.db);
  const place = await db
    .selectFrom('places')
    .select('platform')
    .where('id', '=', placeId)
    .$if(database.dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  if (place === undefined) throw new Changed();
  const hour = await db.selectFrom('alert_hours').selectAll().where('place_id', '=', placeId).executeTakeFirst();
  if (hour?.began !== before?.began || hour?.posted !== before?.posted) throw new Changed();
  if (messages.length > 0) await seeNothingChanged(database, round);

  const cardIds = await keepCards(database, messages, now);
  const rows: Insertable<DeliveryRow>[] = [];
  let slot = hour?.last_slot ?? 0;
  for (const [index, { payloads, storyIds, matches }] of messages.entries()) {
    // Up to this moment, so that nobody looks for a message only after it was posted; each later than the one before.
    slot = Math.max(slot + 1, now - (messages.length - 1 - index));
    const id = newId();
    rows.push(
      ...payloads.map((payload, part) => ({
        id: part === 0 ? id : `${id}.${part}`,
        subscription_id: streamOf(placeId),
        place_id: placeId,
        platform: place.platform,
        slot,
        covers_from: slot,
        part,
        state: 'composed' as const,
        payload,
        story_ids: JSON.stringify(part === payloads.length - 1 ? storyIds : []),
        attempts: 0,
        next_attempt: now,
        read_at: read,
        card_id: cardIds[index] ?? null,
      })),
    );
    // The last part is what is posted last: with it the story was told.
    const last = payloads.length === 1 ? id : `${id}.${payloads.length - 1}`;
    for (const match of matches) await mark(database, match, { state: 'told', delivery_id: last, reason: null });
  }
  if (rows.length > 0) await db.insertInto('deliveries').values(rows).execute();
  for (const match of held) await mark(database, match, { state: 'held', reason: null });
  for (const { match, reason } of left) await mark(database, match, { state: 'left', reason });
  const row = { began: after.began, posted: after.posted, last_slot: slot };
  await db
    .insertInto('alert_hours')
    .values({ place_id: placeId, ...row })
    .onConflict((conflict) => conflict.column('place_id').doUpdateSet(row))
    .execute();
};

/** Settles a match that still waits in the turn that was read. */
const mark = async (
  { db }: Database,
  { placeId, storyId, turn }: AlertMatch,
  change: { readonly state: AlertMatch['state']; readonly delivery_id?: string; readonly reason: string | null },
): Promise<void> => {
  const { numUpdatedRows } = await withAlerts(db)
    .updateTable('alert_matches')
    .set(change)
    .where('place_id', '=', placeId)
    .where('story_id', '=', storyId)
    .where('state', 'in', ['waiting', 'held'])
    .where('turn', '=', turn)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Changed();
};

const seeNothingChanged = async (database: Database, { placeId, stories, posted }: AlertRound): Promise<void> => {
  const open = await database.db
    .selectFrom('deliveries')
    .select(['state', 'story_ids'])
    .where('place_id', '=', placeId)
    .where('state', 'in', [...openStates])
    .execute();
  const told = new Set(stories.flatMap(idsOf));
  const onTheWay = open.flatMap(({ story_ids }) => JSON.parse(story_ids) as string[]);
  if (open.some(({ state }) => state === 'planned') || onTheWay.some((id) => told.has(id))) throw new Changed();
  const now = await findPosted(database, { place_id: placeId }, stories);
  if (stories.some(({ id }) => now.get(id) !== posted.get(id))) throw new Changed();
};
