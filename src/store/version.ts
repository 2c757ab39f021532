import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';

/** Which state of the schema a database is in; a version is the name of the last change that was made to it. */
export type Version =
  /** It has no tables of ours. */
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly version: string }
  /** A later Pullquote changed it. */
  | { readonly kind: 'newer'; readonly version: string };

/** Brings the tables up to date, or to an earlier version where one is named. Throws where it can't. */
export const migrate = async ({ db, dialect }: Database, version?: string): Promise<void> => {
  const all = Object.entries(migrations(dialect));
  const wanted = Object.fromEntries(all.filter(([name]) => version === undefined || name <= version));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => wanted } }).migrateToLatest();
  if (error !== undefined) throw error;
};

export const versionOf = async (database: Database): Promise<Version> => {
  if (!(await hasTable(database, 'kysely_migration'))) return { kind: 'none' };
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.db);
  const known = Object.keys(migrations(database.dialect));
  const last = rows.at(-1)?.name;
  if (last === undefined) return { kind: 'none' };
  return { kind: rows.every(({ name }) => known.includes(name)) ? 'known' : 'newer', version: last };
};

/** The version that this program brings a database to. */
export const latestVersion = (): string => Object.keys(migrations('sqlite')).at(-1) ?? '';

const hasTable = async ({ db, dialect }: Database, name: string): Promise<boolean> => {
  const { rows } =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(db)
      : await sql`select 1 where to_regclass(${name}) is not null`.execute(db);
  return rows.length > 0;
};
