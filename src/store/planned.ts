import type { PlannedDigest, PlatformName } from '../core/ports.ts';
import { deliveryOf } from './delivery-row.ts';
import { isAmong } from './many.ts';
import { placeColumns, placeOf, settingColumns, settingsOf } from './places.ts';
import { reachable } from './presence.ts';
import type { Database } from './schema.ts';
import { subscriptionOf } from './subscription-row.ts';

/** What is planned and not yet composed, oldest first, of places on these platforms where the bot still is. */
export const findPlanned = async (
  database: Database,
  limit: number,
  platforms: readonly PlatformName[],
): Promise<PlannedDigest[]> => {
  if (platforms.length === 0) return [];
  const { db, dialect } = database;
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'planned')
    .where(reachable('deliveries.place_id', platforms))
    .orderBy('slot')
    .orderBy('id')
    .limit(limit)
    .execute();
  const planned = rows.map(deliveryOf);
  const subscriptionIds = planned.map(({ subscriptionId }) => subscriptionId);
  const placeIds = planned.map(({ placeId }) => placeId);
  const subscriptions = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where(isAmong(dialect, 'id', subscriptionIds))
    .execute();
  const places = await db
    .selectFrom('places')
    .select([...placeColumns, ...settingColumns])
    .where(isAmong(dialect, 'id', placeIds))
    .execute();
  const followed = await db
    .selectFrom('place_feeds')
    .select(['place_id', 'feed_id as feedId', 'topic'])
    .where(isAmong(dialect, 'place_id', placeIds))
    .orderBy('place_id')
    .orderBy('feed_id')
    .execute();
  const follows = Map.groupBy(followed, (row) => row.place_id);
  const subscriptionsById = new Map(subscriptions.map((row) => [row.id, subscriptionOf(row)]));
  const placesById = new Map(places.map((row) => [row.id, row]));
  return planned.map((delivery) => {
    const row = placesById.get(delivery.placeId);
    return {
      delivery,
      subscription: subscriptionsById.get(delivery.subscriptionId) ?? null,
      place: row === undefined ? null : placeOf(row),
      settings: settingsOf(row),
      follows: (follows.get(delivery.placeId) ?? []).map(({ feedId, topic }) => ({ feedId, topic })),
    };
  });
};
