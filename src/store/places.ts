import type { Place, PlaceSettings, PlaceStore } from '../core/ports.ts';
import { forgetPlaces } from './forget.ts';
import { present } from './presence.ts';
import type { Database } from './schema.ts';

export const placeColumns = ['id', 'platform', 'workspace', 'channel', 'name', 'zone', 'language'] as const;

/** What `settingsOf` reads. */
export const settingColumns = ['images', 'mentions', 'edits'] as const;

export const createPlaceStore = (database: Database): PlaceStore => {
  const { db } = database;
  return {
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
        .returning(placeColumns)
        .executeTakeFirstOrThrow(),

    get: async (id) =>
      (await db.selectFrom('places').select(placeColumns).where('id', '=', id).executeTakeFirst()) ?? null,

    all: (platform) =>
      db.selectFrom('places').select(placeColumns).where('platform', '=', platform).orderBy('id').execute(),

    update: async (id, { zone, language, name }) => {
      const change = {
        ...(zone === undefined ? {} : { zone }),
        ...(language === undefined ? {} : { language }),
        ...(name === undefined ? {} : { name }),
      };
      if (Object.keys(change).length === 0) return;
      await db.updateTable('places').set(change).where('id', '=', id).execute();
    },

    settings: async (id) => {
      const row = await db.selectFrom('places').select(settingColumns).where('id', '=', id).executeTakeFirst();
      return settingsOf(row);
    },

    setSettings: async (id, { images, mentions, edits }) => {
      const change = {
        ...(images === undefined ? {} : { images: images ? 1 : 0 }),
        ...(mentions === undefined ? {} : { mentions: mentions ? 1 : 0 }),
        ...(edits === undefined ? {} : { edits }),
      };
      if (Object.keys(change).length === 0) return;
      await db.updateTable('places').set(change).where('id', '=', id).execute();
    },

    workspaces: async (platform) => {
      const rows = await db
        .selectFrom('places')
        .select('workspace')
        .distinct()
        .where('platform', '=', platform)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('departures')
                .select('at')
                .where('departures.platform', '=', platform)
                .whereRef('departures.workspace', '=', 'places.workspace')
                .where('departures.channel', '=', ''),
            ),
          ),
        )
        .execute();
      return rows.map(({ workspace }) => workspace).sort();
    },

    leave: async ({ platform, workspace, channel = '' }, now) => {
      await db
        .insertInto('departures')
        .values({ platform, workspace, channel, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    rejoin: async ({ platform, workspace, channel = '' }) => {
      await db
        .deleteFrom('departures')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .execute();
    },

    forget: (before) => forgetPlaces(database, before),
  };
};

/** The place alone, of a row that has more. */
export const placeOf = ({ id, platform, workspace, channel, name, zone, language }: Place): Place => ({
  ...{ id, platform, workspace, channel, name, zone, language },
});

/** What a place has set; all it may have where it is not known. */
export const settingsOf = (row?: {
  readonly images: number;
  readonly mentions: number;
  readonly edits: PlaceSettings['edits'];
}): PlaceSettings => ({
  images: row?.images !== 0,
  mentions: row?.mentions !== 0,
  edits: row?.edits ?? 'corrections',
});

/** The places of a workspace where the bot still is, by name. */
export const placesIn = async ({ db }: Database, platform: Place['platform'], workspace: string): Promise<Place[]> => {
  const places = await db
    .selectFrom('places')
    .select(placeColumns)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where(present('places'))
    .execute();
  return places.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
};
