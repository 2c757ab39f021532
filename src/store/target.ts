import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { copying, holdAlone, nameOf, refuseOthers } from './alone.ts';
import { openDatabase, type StoreAddress } from './open.ts';
import { Refused } from './refused.ts';
import type { Database } from './schema.ts';
import { type Shape, shapeAt } from './shape.ts';
import { countRows } from './tally.ts';
import { knownVersion, latestVersion, migrate } from './version.ts';

type Postgres = Extract<StoreAddress, { kind: 'postgres' }>;

/**
 * Fills a PostgreSQL database as one transaction, with nobody else there; `setAside` names the schema that what it holds
 * is kept in, null where it must be empty. Throws what `fill` throws, and `Refused`: then it is as it was.
 */
export const fillPostgres = async <T>(
  address: Postgres,
  setAside: string | null,
  fill: (database: Database, shape: Shape) => Promise<T>,
): Promise<{ readonly filled: T; readonly aside: string | null }> => {
  const opened = await openDatabase(address, copying);
  if (!opened.ok) throw new Refused(opened.problem);
  try {
    const version = await knownVersion(opened.value, nameOf(address));
    await refuseOthers(opened.value, address);
    if (version === null) await migrate(opened.value);
    return await opened.value.db.transaction().execute(async (db) => {
      const database: Database = { db, dialect: 'postgres' };
      const before = await shapeAt(version ?? latestVersion());
      await holdAlone(database, address, namesIn(before), 'access exclusive');
      const empty = await isEmpty(database, before);
      if (!empty && setAside === null) throw notEmpty(address);
      const aside = empty ? null : setAside;
      if (aside !== null) await moveAside(database, before, aside);
      await migrate(database);
      return { filled: await fill(database, await shapeAt(latestVersion())), aside };
    });
  } finally {
    await opened.value.close();
  }
};

export const namesIn = ({ tables, words }: Shape): string[] => [...tables.map(({ name }) => name), ...words];

const isEmpty = async (database: Database, shape: Shape): Promise<boolean> =>
  Object.values(await countRows(database, shape)).every((count) => count === 0);

export const notEmpty = (address: StoreAddress): Refused =>
  new Refused({
    code: 'database-not-empty',
    database: nameOf(address),
    remedy: 'Name an empty one; `restore --force` keeps what is there beside, under another name.',
  });

/** Moves our tables into a new schema, and leaves none but the list of changes, empty. */
const moveAside = async ({ db }: Database, shape: Shape, schema: string): Promise<void> => {
  await sql`create schema ${sql.id(schema)}`.execute(db);
  for (const name of namesIn(shape)) {
    await sql`alter table ${sql.table(name)} set schema ${sql.id(schema)}`.execute(db);
  }
  await sql`create table ${sql.id(schema, 'kysely_migration')} as table kysely_migration`.execute(db);
  await sql`delete from kysely_migration`.execute(db);
};

/** Whether there is a SQLite file with something in it. Throws `Refused` where it can't be told. */
export const holdsSomething = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return false;
  const opened = await openDatabase({ kind: 'sqlite', path }, copying);
  if (!opened.ok) throw new Refused(opened.problem);
  try {
    const version = await knownVersion(opened.value, path);
    return version !== null && !(await isEmpty(opened.value, await shapeAt(version)));
  } finally {
    await opened.value.close();
  }
};
