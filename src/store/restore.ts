import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { copyTables, type Tell } from './copy.ts';
import { faultIn, fillFile, makeRoom, withFile, writeWhole } from './database-file.ts';
import { openStates } from './delivery-row.ts';
import { lockFile } from './lock.ts';
import type { StoreAddress } from './open.ts';
import { Refused, refusals } from './refused.ts';
import { recordRestoration } from './restorations.ts';
import type { Database } from './schema.ts';
import { shapeAt } from './shape.ts';
import { type Counts, countRows } from './tally.ts';
import { fillPostgres, holdsSomething, notEmpty } from './target.ts';
import { knownVersion, latestVersion, migrate } from './version.ts';

export interface Restored {
  readonly counts: Counts;
  /** Where the database that was there is kept now: a file, or a schema of PostgreSQL; null where it was empty. */
  readonly aside: string | null;
}

/**
 * Makes the store what it was when the file was written, and brings it up to date; `force` keeps a store that holds
 * something beside. `scratch` is a folder with room for the file. Problems: `not-a-backup`, `database-in-use`,
 * `database-not-empty`, `database-newer`, `database-unavailable`, `copy-failed`; nothing is changed then.
 */
export const restore = (
  file: string,
  address: StoreAddress,
  how: { readonly force: boolean; readonly now: number; readonly scratch: string },
  tell: Tell,
): Promise<Result<Restored>> =>
  refusals(async () => {
    if (!existsSync(file)) return fail({ code: 'not-a-backup', file, reason: 'there is no such file' });
    const stamp = new Date(how.now).toISOString().slice(0, 19).replace(/\D/g, '');
    if (address.kind === 'postgres') {
      return ok(await restorePostgres(file, address, how.force ? `before_restore_${stamp}` : null, how, tell));
    }
    return restoreFile(file, address.path, how.force ? `before-restore-${stamp}` : null, how.now);
  });

const restoreFile = async (
  file: string,
  path: string,
  ending: string | null,
  now: number,
): Promise<Result<Restored>> => {
  mkdirSync(dirname(path), { recursive: true });
  const lock = lockFile(path);
  if (lock === null) return fail({ code: 'database-in-use', database: path });
  try {
    // With force one that can't be read gives way too: it is kept.
    if (ending === null && (await holdsSomething(path))) throw notEmpty({ kind: 'sqlite', path });
    const aside = ending !== null && existsSync(path) ? path.replace(/(\.db)?$/, `-${ending}$1`) : null;
    const counts = await writeWhole(
      path,
      (partial) => prepare(file, partial, now),
      () => makeRoom(path, aside),
    );
    return ok({ counts, aside });
  } finally {
    lock.release();
  }
};

const restorePostgres = (
  file: string,
  address: Extract<StoreAddress, { kind: 'postgres' }>,
  schema: string | null,
  { now, scratch }: { readonly now: number; readonly scratch: string },
  tell: Tell,
): Promise<Restored> =>
  withFile(join(scratch, `restoring-${randomUUID()}.db`), async (copy) => {
    await prepare(file, copy, now);
    const { filled, aside } = await fillPostgres(address, schema, (database, shape) =>
      fillFile(copy, (backup) => copyTables(backup, database, shape, tell)),
    );
    return { counts: filled, aside };
  });

/** Copies a backup, and makes of the copy what this program may run on. Returns its counts. */
const prepare = async (file: string, copy: string, now: number): Promise<Counts> => {
  copyFileSync(file, copy);
  const fault = faultIn(copy);
  if (fault !== null) throw new Refused({ code: 'not-a-backup', file, reason: fault });
  return fillFile(copy, async (database) => {
    const version = await knownVersion(database, file);
    if (version === null) {
      throw new Refused({ code: 'not-a-backup', file, reason: 'it holds no tables of Pullquote' });
    }
    await migrate(database);
    await lookBeforeSending(database);
    await recordRestoration(database, now);
    return countRows(database, await shapeAt(latestVersion()));
  });
};

/** What waited when the backup was made may have been posted since: as if each had been tried, it is looked for first. */
const lookBeforeSending = async ({ db }: Database): Promise<void> => {
  await db
    .updateTable('deliveries')
    .set({ attempts: 1 })
    .where('state', 'in', [...openStates])
    .where('attempts', '=', 0)
    .execute();
  await db.updateTable('notices').set({ attempts: 1 }).where('attempts', '=', 0).execute();
};
