import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Store } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { createAlertStore } from './alerts.ts';
import { nameOf } from './alone.ts';
import { createAmendmentStore } from './amendments.ts';
import { createArticleStore } from './articles.ts';
import { createDeliveryStore } from './deliveries.ts';
import { createEntryStore } from './entries.ts';
import { createFeedStore } from './feeds.ts';
import { createInstallationStore } from './installations.ts';
import { lockFile } from './lock.ts';
import { createNoticeStore } from './notices.ts';
import { openDatabase, reasonOf, type StoreAddress } from './open.ts';
import { createPlaceStore } from './places.ts';
import { Refused } from './refused.ts';
import { createRephrasingStore } from './rephrasings.ts';
import { createReplicaStore } from './replicas.ts';
import { createSavedStore } from './saved.ts';
import type { Database } from './schema.ts';
import { createStoryStore } from './stories.ts';
import { createSubscriptionStore } from './subscriptions.ts';
import { knownVersion, migrate } from './version.ts';

export type { StoreAddress } from './open.ts';

/**
 * Opens a store and brings its tables up to date; several processes may do so at once.
 * Problems: `database-unavailable`, also where another process holds the SQLite file; `database-newer`.
 */
export const openStore = async (address: StoreAddress): Promise<Result<Store>> => {
  const release = hold(address);
  if (!release.ok) return release;
  const opened = await openDatabase(address, 'pullquote');
  if (!opened.ok) {
    release.value();
    return opened;
  }
  try {
    await knownVersion(opened.value, nameOf(address));
    await migrate(opened.value);
    return ok(storeOver(opened.value, release.value));
  } catch (error) {
    await opened.value.close();
    release.value();
    return fail(error instanceof Refused ? error.problem : { code: 'database-unavailable', reason: reasonOf(error) });
  }
};

/** Holds a SQLite file for this process; what is returned lets go of it. */
const hold = (address: StoreAddress): Result<() => void> => {
  if (address.kind === 'postgres' || address.path === ':memory:' || address.beside) return ok(() => undefined);
  try {
    mkdirSync(dirname(address.path), { recursive: true });
    const lock = lockFile(address.path);
    return lock === null
      ? fail({ code: 'database-unavailable', reason: taken(address.path) })
      : ok(() => lock.release());
  } catch (error) {
    return fail({ code: 'database-unavailable', reason: reasonOf(error) });
  }
};

const storeOver = (database: Database, release: () => void): Store => ({
  feeds: createFeedStore(database),
  entries: createEntryStore(database),
  articles: createArticleStore(database),
  stories: createStoryStore(database),
  places: createPlaceStore(database),
  subscriptions: createSubscriptionStore(database),
  deliveries: createDeliveryStore(database),
  amendments: createAmendmentStore(database),
  notices: createNoticeStore(database),
  alerts: createAlertStore(database),
  saved: createSavedStore(database),
  installations: createInstallationStore(database),
  replicas: createReplicaStore(database),
  rephrasings: createRephrasingStore(database),
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
