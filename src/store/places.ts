import type { PlaceStore } from '../core/ports.ts';
import type { Database } from './schema.ts';

export const createPlaceStore = ({ db }: Database): PlaceStore => ({
  meet: (place) =>
    db
      .insertInto('places')
      .values({
        id: place.id,
        platform: place.platform,
        workspace: place.workspace,
        channel: place.channel,
        name: place.name,
        zone: place.zone,
        language: place.language,
      })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: place.name }))
      .returningAll()
      .executeTakeFirstOrThrow(),

  get: async (id) => (await db.selectFrom('places').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,

  all: (platform) => db.selectFrom('places').selectAll().where('platform', '=', platform).orderBy('id').execute(),

  update: async (id, { zone, language, name }) => {
    const change = {
      ...(zone === undefined ? {} : { zone }),
      ...(language === undefined ? {} : { language }),
      ...(name === undefined ? {} : { name }),
    };
    if (Object.keys(change).length === 0) return;
    await db.updateTable('places').set(change).where('id', '=', id).execute();
  },
});
