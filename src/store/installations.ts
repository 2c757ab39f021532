import type { InstallationStore } from '../core/ports.ts';
import type { Database } from './schema.ts';

export const createInstallationStore = ({ db }: Database): InstallationStore => ({
  set: async (platform, key, sealed, now) => {
    await db
      .insertInto('installations')
      .values({ platform, key, sealed, at: now })
      .onConflict((conflict) => conflict.columns(['platform', 'key']).doUpdateSet({ sealed, at: now }))
      .execute();
  },

  get: async (platform, key) => {
    const row = await db
      .selectFrom('installations')
      .select('sealed')
      .where('platform', '=', platform)
      .where('key', '=', key)
      .executeTakeFirst();
    return row?.sealed ?? null;
  },

  remove: async (platform, key) => {
    const { numDeletedRows } = await db
      .deleteFrom('installations')
      .where('platform', '=', platform)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  },

  keys: async (platform) => {
    const rows = await db
      .selectFrom('installations')
      .select('key')
      .where('platform', '=', platform)
      .orderBy('key')
      .execute();
    return rows.map(({ key }) => key);
  },
});
