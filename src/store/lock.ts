import { DatabaseSync } from 'node:sqlite';

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy). */
const busy = 5;

/**
 * Holds a database file for one process until released, or until the process ends in whatever way: an exclusive
 * SQLite lock on an empty file beside it, which the operating system frees. Null where another holds it.
 */
export const lockFile = (path: string): { release(): void } | null => {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return null;
    throw error;
  }
  return { release: () => lock.close() };
};
