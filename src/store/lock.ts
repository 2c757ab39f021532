import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite.ts';

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
    if (isBusy(error)) return null;
    throw error;
  }
  return { release: () => lock.close() };
};
