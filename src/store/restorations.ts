import type { Database } from './schema.ts';

/**
 * When this database was last made from a backup, ms; 0 where it never was. Whatever was due up to then may have been
 * posted though the ledger does not know of it.
 */
export const restoredAt = async ({ db }: Database): Promise<number> => {
  const row = await db
    .selectFrom('restorations')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst();
  return row?.at ?? 0;
};

/** Remembers that the database was made from a backup. */
export const recordRestoration = async ({ db }: Database, now: number): Promise<void> => {
  await db
    .insertInto('restorations')
    .values({ at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
