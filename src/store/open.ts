import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, Kysely } from 'kysely';
import { fail, ok, type Result } from '../core/result.ts';
import type { Database, Tables } from './schema.ts';
import { NodeSqliteDialect } from './sqlite.ts';

/** Where a store is kept. */
export type StoreAddress =
  | {
      readonly kind: 'sqlite';
      /** The file; its folder is made. `:memory:` keeps nothing. */
      readonly path: string;
      /** Opens beside the process that holds the file, as a command line does; otherwise a second one is refused. */
      readonly beside?: boolean;
    }
  | { readonly kind: 'postgres'; readonly url: string };

export interface OpenDatabase extends Database {
  close(): Promise<void>;
}

/**
 * Opens a database as it is: it holds no lock and brings no tables up to date. PostgreSQL is asked at the first query
 * alone, and knows the process under `name`. Problem: `database-unavailable`.
 */
export const openDatabase = async (address: StoreAddress, name: string): Promise<Result<OpenDatabase>> => {
  try {
    if (address.kind === 'sqlite' && address.path !== ':memory:') {
      mkdirSync(dirname(address.path), { recursive: true });
    }
    const dialect =
      address.kind === 'sqlite' ? new NodeSqliteDialect(address.path) : await postgresDialect(address.url, name);
    const db = new Kysely<Tables>({ dialect });
    return ok({ db, dialect: address.kind, close: () => db.destroy() });
  } catch (error) {
    return fail({ code: 'database-unavailable', reason: reasonOf(error) });
  }
};

/** Loaded where it is needed: a client of PostgreSQL takes some megabytes. */
const postgresDialect = async (url: string, name: string): Promise<Dialect> => {
  const { CleanPostgresDialect } = await import('./postgres.ts');
  return new CleanPostgresDialect(url, name);
};

/** A refused connection to a name with several addresses is an AggregateError, whose own message is empty. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(error);
};
