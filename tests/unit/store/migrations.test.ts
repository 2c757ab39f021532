import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, expect, test } from 'vitest';
import { migrations } from '../../../src/store/migrations/index.ts';
import { NodeSqliteDialect } from '../../../src/store/sqlite.ts';
import { openStore } from '../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a ledger from before platforms were kept in it goes on', async () => {
  const path = join(folder, 'pullquote.db');
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(path) });
  const released = Object.entries(migrations('sqlite')).filter(([name]) => name <= '002-delivery');
  const provider = { getMigrations: async () => Object.fromEntries(released) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  for (const statement of [
    `insert into places values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`,
    `insert into deliveries (id, subscription_id, place_id, slot, covers_from, part, state, payload, story_ids, attempts, next_attempt)
     values ('d', 's', 'town', 10, 0, 0, 'composed', '{}', '[]', 0, 10)`,
  ]) {
    await sql.raw(statement).execute(db);
  }
  await db.destroy();

  const opened = await openStore({ kind: 'sqlite', path });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { deliveries, places, close } = opened.value;
  expect(await places.settings('town')).toEqual({ images: true, mentions: true, edits: 'corrections' });
  expect(await deliveries.claim('ann', 10, 5, 1, ['discord'])).toEqual([]);
  expect(await deliveries.claim('ann', 10, 5, 1, ['slack'])).toMatchObject([{ id: 'd', placeId: 'town' }]);
  await close();
});

test('a digest from before a place could have several keeps its schedule, its name and what it told', async () => {
  const path = join(folder, 'one-digest.db');
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(path) });
  const released = Object.entries(migrations('sqlite')).filter(([name]) => name <= '003-presence');
  const provider = { getMigrations: async () => Object.fromEntries(released) };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  for (const statement of [
    `insert into places (id, platform, workspace, channel, name, zone, language)
     values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`,
    `insert into subscriptions values ('s', 'town', '["08:00"]', 'UTC', '[1]', '[]', 5, 'full', null, null, 'silent', 0, 3, 10, 7)`,
    `insert into posted values ('town', 'story', 6)`,
  ]) {
    await sql.raw(statement).execute(db);
  }
  await db.destroy();

  const opened = await openStore({ kind: 'sqlite', path });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { deliveries, subscriptions, close } = opened.value;
  expect(await subscriptions.inPlace('town')).toEqual([
    {
      id: 's',
      placeId: 'town',
      name: 'digest',
      times: ['08:00'],
      zone: 'UTC',
      days: [1],
      cron: null,
      topics: [],
      count: 5,
      style: 'full',
      quiet: null,
      mention: null,
      whenEmpty: 'silent',
      repeats: false,
      paused: false,
      created: 3,
      nextRun: 10,
      coveredUntil: 7,
    },
  ]);
  expect(await deliveries.posted('town', [{ id: 'story' }], 's')).toEqual(new Map([['story', 6]]));
  await close();
});
