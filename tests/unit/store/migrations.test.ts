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
  expect(await places.settings('town')).toEqual({ images: true, mentions: true });
  expect(await deliveries.claim('ann', 10, 5, 1, ['discord'])).toEqual([]);
  expect(await deliveries.claim('ann', 10, 5, 1, ['slack'])).toMatchObject([{ id: 'd', placeId: 'town' }]);
  await close();
});
