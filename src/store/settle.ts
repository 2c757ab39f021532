import type { Selectable } from 'kysely';
import { openStates } from './delivery-row.ts';
import { rememberTold } from './posted.ts';
import type { Database, DeliveryRow } from './schema.ts';

/**
 * Settles a part as sent, if its holder's lease still runs. Remembers its stories as posted in the place; when no
 * part of the digest is open any more, news up to its slot counts as covered.
 */
export const settleSent = (
  { db, dialect }: Database,
  deliveryId: string,
  holder: string,
  messageId: string,
  now: number,
): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('deliveries')
      .set({ state: 'sent', message_id: messageId, settled: now, lease_until: null, reason: null })
      .where('id', '=', deliveryId)
      .where('state', '=', 'claimed')
      .where('holder', '=', holder)
      .where('lease_until', '>', now)
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) return false;
    const stories = [...new Set<string>(JSON.parse(row.story_ids))];
    if (stories.length > 0) {
      const { place_id, subscription_id, read_at } = row;
      for (const teller of [{ place_id }, { subscription_id }]) {
        await rememberTold({ db, dialect }, teller, stories, read_at ?? now, now);
      }
    }
    const open = await db
      .selectFrom('deliveries')
      .select('id')
      .where('subscription_id', '=', row.subscription_id)
      .where('slot', '=', row.slot)
      .where('state', 'in', [...openStates])
      .$if(dialect === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    if (open === undefined) {
      await db
        .updateTable('subscriptions')
        .set({ covered_until: row.slot })
        .where('id', '=', row.subscription_id)
        .where('covered_until', '<', row.slot)
        .execute();
    }
    return true;
  });

/** Gives a claim back until a later attempt, for which the parts after it wait too. */
export const retryPart = (
  { db }: Database,
  deliveryId: string,
  holder: string,
  reason: string,
  nextAttempt: number,
  untried?: 'untried',
): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('deliveries')
      .set((eb) => ({
        state: 'composed',
        reason,
        next_attempt: nextAttempt,
        lease_until: null,
        holder: null,
        attempts: untried === undefined ? eb.ref('attempts') : eb('attempts', '-', 1),
      }))
      .where('id', '=', deliveryId)
      .where('state', '=', 'claimed')
      .where('holder', '=', holder)
      .returning(['subscription_id', 'slot', 'part'])
      .executeTakeFirst();
    if (row === undefined) return false;
    await db
      .updateTable('deliveries')
      .set({ next_attempt: nextAttempt })
      .where('subscription_id', '=', row.subscription_id)
      .where('slot', '=', row.slot)
      .where('part', '>', row.part)
      .where('state', '=', 'composed')
      .execute();
    return true;
  });

/** Closes a part, and with it the later open parts of its digest: nobody wants a digest without its beginning. */
export const closeParts = async (
  { db, dialect }: Database,
  deliveryId: string,
  state: 'empty' | 'skipped' | 'failed',
  reason: string,
  now: number,
): Promise<void> => {
  await db.transaction().execute((db) => closeOpen({ db, dialect }, deliveryId, state, reason, now));
};

/** The same within a transaction. Tells which part it was, null where it was not open. */
export const closeOpen = async (
  { db, dialect }: Database,
  deliveryId: string,
  state: 'empty' | 'skipped' | 'failed',
  reason: string,
  now: number,
): Promise<Pick<Selectable<DeliveryRow>, 'subscription_id' | 'slot' | 'part'> | null> => {
  const part = await db
    .selectFrom('deliveries')
    .select(['subscription_id', 'slot', 'part'])
    .where('id', '=', deliveryId)
    .where('state', 'in', [...openStates])
    // Of two that close it, one alone has closed it.
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  if (part === undefined) return null;
  await db
    .updateTable('deliveries')
    .set({ state, reason, settled: now, lease_until: null })
    .where('subscription_id', '=', part.subscription_id)
    .where('slot', '=', part.slot)
    .where('part', '>=', part.part)
    .where('state', 'in', [...openStates])
    .execute();
  return part;
};
