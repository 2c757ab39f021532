import { sql } from 'kysely';
import type { StoreAddress } from './open.ts';
import { Refused } from './refused.ts';
import type { Database } from './schema.ts';

/** Under which a process that copies is listed, unlike one that serves. */
export const copying = 'pullquote copy';

/** https://www.postgresql.org/docs/18/errcodes-appendix.html */
const lockTimeout = '55P03';

/** A database as it is named to people: no password. */
export const nameOf = (address: StoreAddress): string => {
  if (address.kind === 'sqlite') return address.path;
  if (!URL.canParse(address.url)) return 'the address in DATABASE_URL';
  const { host, pathname } = new URL(address.url);
  return `${host}${pathname}`;
};

/** Throws `Refused` with `database-in-use` where another process of ours is connected to a PostgreSQL database. */
export const refuseOthers = async ({ db, dialect }: Database, address: StoreAddress): Promise<void> => {
  if (dialect === 'sqlite') return;
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and application_name = 'pullquote' limit 1`.execute(db);
  if (rows.length > 0) throw new Refused({ code: 'database-in-use', database: nameOf(address) });
};

/**
 * Keeps others out of a PostgreSQL database until the transaction ends: whoever starts meanwhile waits, to write (`share`) or
 * altogether; a second one that copies into it is refused. Throws `Refused` with `database-in-use`.
 */
export const holdAlone = async (
  database: Database,
  address: StoreAddress,
  tables: readonly string[],
  mode: 'share' | 'access exclusive',
): Promise<void> => {
  const { db, dialect } = database;
  if (dialect === 'sqlite') return;
  const inUse = new Refused({ code: 'database-in-use', database: nameOf(address) });
  await refuseOthers(database, address);
  await sql`set local lock_timeout = '3s'`.execute(db);
  await mayRest(database);
  const names = sql.join(tables.map((table) => sql.table(table)));
  await sql`lock table ${names} in ${sql.raw(mode)} mode`.execute(db).catch((error: unknown) => {
    throw error instanceof Error && Reflect.get(error, 'code') === lockTimeout ? inUse : error;
  });
};

/** Lets a transaction rest for as long as it likes between two queries: what it has read is being written elsewhere. */
export const mayRest = async ({ db }: Database): Promise<void> => {
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
};
