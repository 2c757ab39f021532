import { type RawBuilder, sql } from 'kysely';
import type { Amendment, PlatformName } from '../core/ports.ts';
import { streamOf } from './alert-tables.ts';
import { isAmong } from './many.ts';
import { placeColumns, placeOf, settingColumns, settingsOf } from './places.ts';
import { reachable } from './presence.ts';
import type { Database } from './schema.ts';

/** Takes messages that are due to be edited: the longest due first. */
export const claimAmendments = async (
  { db, dialect }: Database,
  now: number,
  lease: number,
  limit: number,
  platforms: readonly PlatformName[],
): Promise<Amendment[]> => {
  if (platforms.length === 0) return [];
  const claimed = await db.transaction().execute(async (db) => {
    const rows = await db
      .selectFrom('amendments')
      .select('delivery_id')
      .where('due', '<=', now)
      .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
      .where(reachable('amendments.place_id', platforms))
      .where(isPosted)
      .orderBy('due')
      .orderBy('delivery_id')
      .limit(limit)
      .$if(dialect === 'postgres', (query) => query.forUpdate('amendments').skipLocked())
      .execute();
    const ids = rows.map(({ delivery_id }) => delivery_id);
    return db
      .updateTable('amendments')
      .set((eb) => ({ lease_until: now + lease, attempts: eb('attempts', '+', 1) }))
      .where(isAmong(dialect, 'delivery_id', ids))
      .returningAll()
      .execute();
  });
  if (claimed.length === 0) return [];
  const ids = claimed.map(({ delivery_id }) => delivery_id);
  const rows = await db
    .selectFrom('deliveries as part')
    .innerJoin('places', 'places.id', 'part.place_id')
    .leftJoin('deliveries as head', (join) =>
      join
        .onRef('head.subscription_id', '=', 'part.subscription_id')
        .onRef('head.slot', '=', 'part.slot')
        .on('head.part', '=', 0),
    )
    .select([
      'part.id as delivery_id',
      'part.part',
      'part.message_id',
      'part.card_id',
      'part.settled',
      'head.message_id as first',
      'places.barred',
    ])
    .select([...placeColumns, ...settingColumns].map((column) => `places.${column}` as const))
    .where(isAmong(dialect, 'part.id', ids))
    .execute();
  const parts = new Map(rows.map((row) => [row.delivery_id, row]));
  return claimed
    .toSorted((one, other) => one.due - other.due || (one.delivery_id < other.delivery_id ? -1 : 1))
    .flatMap(({ delivery_id: deliveryId, noted, attempts, lease_until }): Amendment[] => {
      const row = parts.get(deliveryId);
      if (row === undefined || row.message_id === null || row.card_id === null) return [];
      const { part, message_id: messageId, card_id: cardId, first, barred } = row;
      return [
        {
          ...{ deliveryId, part, messageId, cardId, barred, noted, attempts },
          posted: row.settled ?? noted,
          first: part === 0 ? null : first,
          place: placeOf(row),
          settings: settingsOf(row),
          leaseUntil: lease_until ?? 0,
        },
      ];
    });
};

/** Whether its message stands there, of an alert or of a digest that goes on. */
const isPosted: RawBuilder<boolean> = sql`exists (
  select 1 from deliveries as part
  where part.id = amendments.delivery_id and part.state = 'sent' and part.message_id is not null and part.card_id is not null
    and (part.subscription_id = ${sql.lit(streamOf(''))} || part.place_id or exists (
      select 1 from subscriptions where subscriptions.id = part.subscription_id and subscriptions.paused = 0)))`;
