import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Store } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { createArticleStore } from './articles.ts';
import { createDeliveryStore } from './deliveries.ts';
import { createFeedStore } from './feeds.ts';
import { createInstallationStore } from './installations.ts';
import { lockFile } from './lock.ts';
import { migrations } from './migrations/index.ts';
import { createPlaceStore } from './places.ts';
import { CleanPostgresDialect } from './postgres.ts';
import { createSavedStore } from './saved.ts';
import type { Database, Tables } from './schema.ts';
import { NodeSqliteDialect } from './sqlite.ts';
import { createStoryStore } from './stories.ts';
import { createSubscriptionStore } from './subscriptions.ts';

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

/**
 * Opens a store and brings its tables up to date; several processes may do so at once.
 * Problem: `database-unavailable`, also where another process holds the SQLite file.
 */
export const openStore = async (address: StoreAddress): Promise<Result<Store>> => {
  let release = (): void => undefined;
  let db: Kysely<Tables> | null = null;
  try {
    if (address.kind === 'sqlite' && address.path !== ':memory:') {
      mkdirSync(dirname(address.path), { recursive: true });
      const lock = address.beside ? { release } : lockFile(address.path);
      if (lock === null) return fail({ code: 'database-unavailable', reason: taken(address.path) });
      release = lock.release;
    }
    const dialect =
      address.kind === 'sqlite' ? new NodeSqliteDialect(address.path) : new CleanPostgresDialect(address.url);
    db = new Kysely<Tables>({ dialect });
    const database = { db, dialect: address.kind };
    await migrate(database);
    return ok(storeOver(database, release));
  } catch (error) {
    await db?.destroy();
    release();
    return fail({ code: 'database-unavailable', reason: reasonOf(error) });
  }
};

const migrate = async ({ db, dialect }: Database): Promise<void> => {
  const provider = { getMigrations: async () => migrations(dialect) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
};

const storeOver = (database: Database, release: () => void): Store => ({
  feeds: createFeedStore(database),
  articles: createArticleStore(database),
  stories: createStoryStore(database),
  places: createPlaceStore(database),
  subscriptions: createSubscriptionStore(database),
  deliveries: createDeliveryStore(database),
  saved: createSavedStore(database),
  installations: createInstallationStore(database),
  ping: async () => {
    await sql`select 1`.execute(database.db);
  },
  close: async () => {
    await database.db.destroy();
    release();
  },
});

const taken = (path: string): string =>
  `another Pullquote is running on ${path}: stop it, or set DATA_DIR to another folder`;

/** A refused connection to a name with several addresses is an AggregateError, whose own message is empty. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(error);
};
