import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import { reasonOf } from './open.ts';
import { Refused } from './refused.ts';
import type { Database } from './schema.ts';

/** Brings the tables up to date, or to an earlier version where one is named. Throws where it can't. */
export const migrate = async ({ db, dialect }: Database, version?: string): Promise<void> => {
  const all = Object.entries(migrations(dialect));
  const wanted = Object.fromEntries(all.filter(([name]) => version === undefined || name <= version));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => wanted } }).migrateToLatest();
  if (error !== undefined) throw error;
};

/** The version that this program brings a database to: the name of the last change of the schema. */
export const latestVersion = (): string => Object.keys(migrations('sqlite')).at(-1) ?? '';

/**
 * The version of a database, null where it has no tables of ours; `name` is what people know it by. Throws `Refused` with
 * `database-newer`, and with `database-unavailable` where it can't be read.
 */
export const knownVersion = async (database: Database, name: string): Promise<string | null> => {
  const applied = await appliedChanges(database).catch((error: unknown) => {
    throw new Refused({ code: 'database-unavailable', reason: reasonOf(error) });
  });
  const version = applied.at(-1);
  if (version === undefined) return null;
  const known = Object.keys(migrations(database.dialect));
  if (applied.every((change) => known.includes(change))) return version;
  throw new Refused({ code: 'database-newer', database: name, version, known: latestVersion() });
};

const appliedChanges = async (database: Database): Promise<string[]> => {
  if (!(await hasTable(database, 'kysely_migration'))) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.db);
  return rows.map(({ name }) => name);
};

const hasTable = async ({ db, dialect }: Database, name: string): Promise<boolean> => {
  const { rows } =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(db)
      : await sql`select 1 where to_regclass(${name}) is not null`.execute(db);
  return rows.length > 0;
};
