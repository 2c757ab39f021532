import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { openDatabase, reasonOf } from './open.ts';
import { Refused } from './refused.ts';
import type { Database } from './schema.ts';

/** What SQLite may keep beside a file. */
const companions = ['-journal', '-wal', '-shm'];

/** Makes an empty file, for its owner's eyes alone, that is gone when the work with it ends; with what SQLite keeps beside it. */
export const withFile = async <T>(path: string, work: (path: string) => Promise<T>): Promise<T> => {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'wx', 0o600));
  try {
    return await work(path);
  } finally {
    removeDatabase(path);
  }
};

/**
 * Makes a file under another name, for its owner's eyes alone, and gives it its own when `write` is done and SQLite finds
 * no fault in it; `makeRoom` is called just before. Throws what `write` throws, and `Refused`: nothing of it stays then.
 */
export const writeWhole = <T>(
  file: string,
  write: (partial: string) => Promise<T>,
  makeRoom: () => void = () => undefined,
): Promise<T> =>
  withFile(`${file}.partial-${randomUUID()}`, async (partial) => {
    const written = await write(partial);
    const fault = faultIn(partial);
    if (fault !== null) throw new Refused({ code: 'copy-failed', reason: `the copy is damaged: ${fault}` });
    // A copied file has taken the rights of what it was copied from.
    chmodSync(partial, 0o600);
    makeRoom();
    renameSync(partial, file);
    return written;
  });

/** Fills a file as one transaction that needs no room for a second copy; all is in the one file afterwards. */
export const fillFile = async <T>(path: string, fill: (database: Database) => Promise<T>): Promise<T> => {
  const opened = await openDatabase({ kind: 'sqlite', path }, 'file');
  if (!opened.ok) throw new Refused(opened.problem);
  const { db, close } = opened.value;
  try {
    await sql`pragma journal_mode = delete`.execute(db);
    return await db.transaction().execute((db) => fill({ db, dialect: 'sqlite' }));
  } finally {
    await close();
  }
};

/** The first fault that SQLite finds in a file, null where there is none; all is in the one file afterwards. */
export const faultIn = (path: string): string | null => {
  const file = new DatabaseSync(path);
  try {
    file.exec('pragma journal_mode = delete');
    const verdict = String(file.prepare('pragma integrity_check(1)').get()?.integrity_check);
    return verdict === 'ok' ? null : verdict;
  } catch (error) {
    return reasonOf(error);
  } finally {
    file.close();
  }
};

/** Takes a database file away that another is to replace: under another name, or for good where none is given. */
export const makeRoom = (path: string, aside: string | null): void => {
  if (aside === null) {
    removeDatabase(path);
    return;
  }
  settle(path);
  renameSync(path, aside);
  for (const ending of companions) if (existsSync(path + ending)) renameSync(path + ending, aside + ending);
};

const removeDatabase = (path: string): void => {
  for (const ending of ['', ...companions]) rmSync(path + ending, { force: true });
};

/** Brings what stands in a write-ahead log into the file; where that fails, both are kept as they are. */
const settle = (path: string): void => {
  try {
    const file = new DatabaseSync(path);
    try {
      file.exec('pragma wal_checkpoint(truncate)');
    } finally {
      file.close();
    }
  } catch {
    // The log is renamed with its file.
  }
};
