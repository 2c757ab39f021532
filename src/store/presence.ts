import { type RawBuilder, sql } from 'kysely';
import type { PlatformName } from '../core/ports.ts';

/** Whether the bot still is at the place that stands under this alias in the query. */
export const present = (alias: string): RawBuilder<boolean> => sql`not exists (
  select 1 from departures
  where departures.platform = ${sql.ref(`${alias}.platform`)}
    and departures.workspace = ${sql.ref(`${alias}.workspace`)}
    and departures.channel in ('', ${sql.ref(`${alias}.channel`)}))`;

/** Whether a column names a place on one of these platforms, at least one, where the bot still is. */
export const reachable = (column: string, platforms: readonly PlatformName[]): RawBuilder<boolean> => sql`exists (
  select 1 from places as reached
  where reached.id = ${sql.ref(column)} and reached.platform in (${sql.join([...platforms])}) and ${present('reached')})`;
