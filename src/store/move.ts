import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { copying, holdAlone, nameOf, refuseOthers } from './alone.ts';
import { copyTables, type Tell } from './copy.ts';
import { fillFile, makeRoom, writeWhole } from './database-file.ts';
import { lockFile } from './lock.ts';
import { openDatabase, type StoreAddress } from './open.ts';
import { Refused, refusals } from './refused.ts';
import type { Database } from './schema.ts';
import { shapeAt } from './shape.ts';
import type { Counts } from './tally.ts';
import { fillPostgres, holdsSomething, namesIn, notEmpty } from './target.ts';
import { knownVersion, latestVersion, migrate } from './version.ts';

/**
 * Copies all that a store holds into an empty one in another database, brought up to date; the first stays as it is.
 * Nobody else may use either meanwhile. Problems: `no-database`, `database-in-use`, `database-not-empty`,
 * `database-newer`, `database-same`, `database-unavailable`, `copy-failed`; the second is as it was then.
 */
export const move = (from: StoreAddress, to: StoreAddress, tell: Tell): Promise<Result<Counts>> =>
  refusals(async () => {
    if (from.kind === 'sqlite' && to.kind === 'sqlite') {
      return fail({
        code: 'database-same',
        advice: 'From one folder to another a database comes by `pullquote backup` here and `pullquote restore` there.',
      });
    }
    if (nameOf(from) === nameOf(to)) return fail({ code: 'database-same', advice: 'Both sides are one database.' });
    if (from.kind === 'sqlite' && !existsSync(from.path)) return fail({ code: 'no-database', database: from.path });
    return ok(
      await holding([from, to], () =>
        readAlone(from, (source) =>
          to.kind === 'postgres' ? intoPostgres(source, to, tell) : intoFile(source, to.path, tell),
        ),
      ),
    );
  });

/** Holds the SQLite files among the addresses, as a bot does. */
const holding = async <T>(addresses: readonly StoreAddress[], work: () => Promise<T>): Promise<T> => {
  const [first, ...others] = addresses;
  if (first === undefined) return work();
  if (first.kind === 'postgres') return holding(others, work);
  mkdirSync(dirname(first.path), { recursive: true });
  const lock = lockFile(first.path);
  if (lock === null) throw new Refused({ code: 'database-in-use', database: first.path });
  try {
    return await holding(others, work);
  } finally {
    lock.release();
  }
};

/** Reads a database, brought up to date, that nobody writes to meanwhile. */
export const readAlone = async <T>(address: StoreAddress, read: (source: Database) => Promise<T>): Promise<T> => {
  const opened = await openDatabase(address, copying);
  if (!opened.ok) throw new Refused(opened.problem);
  const { db, dialect, close } = opened.value;
  try {
    if ((await knownVersion(opened.value, nameOf(address))) === null) {
      throw new Refused({ code: 'no-database', database: nameOf(address) });
    }
    await refuseOthers(opened.value, address);
    await migrate(opened.value);
    const shape = await shapeAt(latestVersion());
    return await db.transaction().execute(async (db) => {
      await holdAlone({ db, dialect }, address, namesIn(shape), 'share');
      return read({ db, dialect });
    });
  } finally {
    await close();
  }
};

const intoPostgres = async (
  source: Database,
  to: Extract<StoreAddress, { kind: 'postgres' }>,
  tell: Tell,
): Promise<Counts> => {
  const { filled } = await fillPostgres(to, null, (target, shape) => copyTables(source, target, shape, tell));
  return filled;
};

const intoFile = async (source: Database, path: string, tell: Tell): Promise<Counts> => {
  if (await holdsSomething(path)) throw notEmpty({ kind: 'sqlite', path });
  const shape = await shapeAt(latestVersion());
  const write = (partial: string): Promise<Counts> =>
    fillFile(partial, async (target) => {
      await migrate(target);
      return copyTables(source, target, shape, tell);
    });
  return writeWhole(path, write, () => makeRoom(path, null));
};
