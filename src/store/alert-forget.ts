import { streamOf, withAlerts } from './alert-tables.ts';
import type { Database } from './schema.ts';

/** Deletes the alerts of places with all that they found. */
export const forgetAlerts = async ({ db }: Database, placeIds: readonly string[]): Promise<void> => {
  for (const table of ['alerts', 'alert_matches', 'alert_hours'] as const) {
    await withAlerts(db).deleteFrom(table).where('place_id', 'in', placeIds).execute();
  }
  await db.deleteFrom('told').where('subscription_id', 'in', placeIds.map(streamOf)).execute();
};
