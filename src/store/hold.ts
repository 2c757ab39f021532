import type { PlatformName, Subscription } from '../core/ports.ts';
import { isAmong } from './many.ts';
import type { Database } from './schema.ts';

export interface Held {
  readonly platform: PlatformName;
  readonly coveredUntil: number;
}

/**
 * Keeps subscriptions and their places from others until the transaction ends: two digests of a place are never planned
 * at once. By the ids of those that are still as they were read. All who lock several do so in the order of their
 * ids, places first, so that no two wait for each other.
 */
export const hold = async (
  { db, dialect }: Database,
  subscriptions: readonly Subscription[],
): Promise<ReadonlyMap<string, Held>> => {
  const places = await db
    .selectFrom('places')
    .select(['id', 'platform'])
    .where(
      isAmong(
        dialect,
        'id',
        subscriptions.map(({ placeId }) => placeId),
      ),
    )
    .orderBy('id')
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute();
  const current = await db
    .selectFrom('subscriptions')
    .select(['id', 'next_run', 'covered_until'])
    .where(
      isAmong(
        dialect,
        'id',
        subscriptions.map(({ id }) => id),
      ),
    )
    .orderBy('id')
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute();
  const platforms = new Map(places.map(({ id, platform }) => [id, platform]));
  const rows = new Map(current.map((row) => [row.id, row]));
  const held = new Map<string, Held>();
  for (const { id, placeId, nextRun } of subscriptions) {
    const [platform, row] = [platforms.get(placeId), rows.get(id)];
    if (platform === undefined || row === undefined || row.next_run !== nextRun) continue;
    held.set(id, { platform, coveredUntil: row.covered_until });
  }
  return held;
};
