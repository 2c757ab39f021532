import { type RawBuilder, sql } from 'kysely';
import type { Delivery, PlatformName } from '../core/ports.ts';
import { deliveryOf } from './delivery-row.ts';
import { present } from './presence.ts';
import type { Database } from './schema.ts';

/**
 * Takes composed parts whose attempt is due, and claimed ones whose lease ran out, of places on these platforms where
 * the bot still is; at most one a place: the first that is not settled there, so that parts come in order and a digest
 * waits for the one before. `attempts` counts this claim too: above 1, an earlier attempt may have posted it.
 */
export const claimParts = async (
  { db, dialect }: Database,
  holder: string,
  now: number,
  lease: number,
  limit: number,
  platforms: readonly PlatformName[],
  without: readonly string[] = [],
): Promise<Delivery[]> => {
  if (platforms.length === 0) return [];
  return db.transaction().execute(async (db) => {
    // Two queries, each in the order of an index, so that a claim among many costs no more than one among few.
    const free = async (state: 'composed' | 'claimed', since: 'next_attempt' | 'lease_until'): Promise<string[]> => {
      const rows = await db
        .selectFrom('deliveries as part')
        .innerJoin('places', 'places.id', 'part.place_id')
        .select('part.id')
        .where('part.state', '=', state)
        .where('part.platform', 'in', [...platforms])
        .where(`part.${since}`, '<=', now)
        .$if(without.length > 0, (query) => query.where('places.workspace', 'not in', [...without]))
        .where(present('places'))
        .where(isFirst(now))
        .orderBy(`part.${since}`)
        .orderBy('part.slot')
        .orderBy('part.id')
        .limit(limit)
        .$if(dialect === 'postgres', (query) => query.forUpdate('part').skipLocked())
        .execute();
      return rows.map(({ id }) => id);
    };
    const ids = [...(await free('claimed', 'lease_until')), ...(await free('composed', 'next_attempt'))];
    if (ids.length === 0) return [];
    const rows = await db
      .updateTable('deliveries')
      .set((eb) => ({ state: 'claimed', holder, lease_until: now + lease, attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', ids.slice(0, limit))
      .returningAll()
      .execute();
    return rows.sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1)).map(deliveryOf);
  });
};

/** Whether no other open part of its place is being sent or comes before `part`. */
const isFirst = (now: number): RawBuilder<boolean> => sql`not exists (
  select 1 from deliveries as other
  where other.place_id = part.place_id and other.id <> part.id and other.state in ('composed', 'claimed')
    and ((other.state = 'claimed' and other.lease_until > ${now})
      or other.slot < part.slot
      or (other.slot = part.slot and (other.part < part.part or (other.part = part.part and other.id < part.id)))))`;
