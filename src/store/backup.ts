import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../core/result.ts';
import { copying, mayRest, nameOf } from './alone.ts';
import { copyTables, type Tell } from './copy.ts';
import { fillFile, writeWhole } from './database-file.ts';
import { openDatabase, type StoreAddress } from './open.ts';
import { Refused, refusals } from './refused.ts';
import type { Database } from './schema.ts';
import { type Shape, shapeAt } from './shape.ts';
import type { Counts } from './tally.ts';
import { knownVersion, migrate } from './version.ts';

/** Pages copied before the progress is told. */
const pagesAtOnce = 5_000;

/**
 * Writes all that a store holds at one moment into a SQLite file, whichever database it is in, while others go on to use
 * it. The file has its name only when it is whole and was checked. Returns how many rows each table has.
 * Problems: `file-exists`, `no-database`, `database-newer`, `database-unavailable`, `copy-failed`.
 */
export const backUp = (address: StoreAddress, file: string, tell: Tell): Promise<Result<Counts>> =>
  refusals(async () => {
    if (existsSync(file)) return fail({ code: 'file-exists', file });
    if (address.kind === 'sqlite' && !existsSync(address.path)) {
      return fail({ code: 'no-database', database: address.path });
    }
    const opened = await openDatabase(address, copying);
    if (!opened.ok) return opened;
    try {
      const shape = await shapeOf(opened.value, nameOf(address));
      return ok(
        await writeWhole(file, (partial) =>
          address.kind === 'sqlite'
            ? copyPages(address.path, partial, shape, tell)
            : dump(opened.value, partial, shape, tell),
        ),
      );
    } finally {
      await opened.value.close();
    }
  });

const shapeOf = async (database: Database, name: string): Promise<Shape> => {
  const version = await knownVersion(database, name);
  if (version === null) throw new Refused({ code: 'no-database', database: name });
  // A database that is not up to date is copied as it is.
  return shapeAt(version);
};

/** Page by page, from one moment's view of the file: who writes meanwhile is not waited for, and does not wait. */
const copyPages = async (path: string, partial: string, shape: Shape, tell: Tell): Promise<Counts> => {
  const source = new DatabaseSync(path, { timeout: 5_000 });
  try {
    source.exec('begin');
    const counts = countIn(source, shape);
    const pages = await backup(source, partial, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) => tell('pages', totalPages - remainingPages, totalPages),
    });
    tell('pages', pages, pages);
    const copy = new DatabaseSync(partial);
    try {
      const copied = countIn(copy, shape);
      const other = Object.keys(counts).find((name) => counts[name] !== copied[name]);
      if (other !== undefined) throw new Refused({ code: 'copy-failed', reason: `${other} is not whole` });
    } finally {
      copy.close();
    }
    return counts;
  } finally {
    source.close();
  }
};

const countIn = (file: DatabaseSync, { tables, words }: Shape): Counts =>
  Object.fromEntries(
    [...tables.map(({ name }) => name), ...words].map((name) => [
      name,
      Number(file.prepare(`select count(*) as count from "${name}"`).get()?.count),
    ]),
  );

/** Row by row from one moment's view of PostgreSQL, which nobody waits for. */
const dump = ({ db, dialect }: Database, partial: string, shape: Shape, tell: Tell): Promise<Counts> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      await mayRest({ db, dialect });
      return fillFile(partial, async (file) => {
        await migrate(file, shape.version);
        return copyTables({ db, dialect }, file, shape, tell);
      });
    });
