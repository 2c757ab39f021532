import type { Delivery, PlatformName } from '../core/ports.ts';
import { deliveryOf } from './delivery-row.ts';
import { reachable } from './presence.ts';
import type { Database } from './schema.ts';

/**
 * Takes composed parts whose attempt is due, and claimed ones whose lease ran out, of places on these platforms where
 * the bot still is; at most one a place: the first that is not settled there, so that parts come in order and a digest
 * waits for the one before.
 * `attempts` counts this claim too: above 1, an earlier attempt may have posted it.
 */
export const claimParts = async (
  { db, dialect }: Database,
  holder: string,
  now: number,
  lease: number,
  limit: number,
  platforms: readonly PlatformName[],
): Promise<Delivery[]> => {
  if (platforms.length === 0) return [];
  return db.transaction().execute(async (db) => {
    const free = await db
      .selectFrom('deliveries as part')
      .select('part.id')
      .where((eb) =>
        eb.or([
          eb.and([eb('part.state', '=', 'composed'), eb('part.next_attempt', '<=', now)]),
          eb.and([eb('part.state', '=', 'claimed'), eb('part.lease_until', '<=', now)]),
        ]),
      )
      .where(reachable('part.place_id', platforms))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('deliveries as other')
              .select('other.id')
              .whereRef('other.place_id', '=', 'part.place_id')
              .whereRef('other.id', '!=', 'part.id')
              .where('other.state', 'in', ['composed', 'claimed'])
              .where((eb) =>
                eb.or([
                  eb.and([eb('other.state', '=', 'claimed'), eb('other.lease_until', '>', now)]),
                  eb('other.slot', '<', eb.ref('part.slot')),
                  eb.and([
                    eb('other.slot', '=', eb.ref('part.slot')),
                    eb.or([
                      eb('other.part', '<', eb.ref('part.part')),
                      eb.and([eb('other.part', '=', eb.ref('part.part')), eb('other.id', '<', eb.ref('part.id'))]),
                    ]),
                  ]),
                ]),
              ),
          ),
        ),
      )
      .orderBy('part.slot')
      .orderBy('part.id')
      .limit(limit)
      .$if(dialect === 'postgres', (query) => query.forUpdate('part').skipLocked())
      .execute();
    if (free.length === 0) return [];
    const rows = await db
      .updateTable('deliveries')
      .set((eb) => ({ state: 'claimed', holder, lease_until: now + lease, attempts: eb('attempts', '+', 1) }))
      .where(
        'id',
        'in',
        free.map(({ id }) => id),
      )
      .returningAll()
      .execute();
    return rows.sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1)).map(deliveryOf);
  });
};
