import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { fillFile } from '../../src/store/database-file.ts';
import { restore } from '../../src/store/restore.ts';
import { wordTables } from '../../src/store/search.ts';
import { shapeAt } from '../../src/store/shape.ts';
import { openStore } from '../../src/store/store.ts';
import { latestVersion, migrate } from '../../src/store/version.ts';
import {
  contents,
  counted,
  expectAlive,
  openRaw,
  openStage,
  realTables,
  type Stage,
  silent,
  sqlite,
  withStore,
} from './store-copy-fixture.ts';
import { everywhere, now, place } from './store-fixtures.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const how = (parts: { force?: boolean } = {}) => ({ force: false, now, scratch: stage.newFolder(), ...parts });

describe('no table is forgotten', () => {
  test.each(['sqlite', 'postgres'] as const)('of those that are in %s', async (kind) => {
    const { tables, words } = await shapeAt(latestVersion());
    expect([...tables.map(({ name }) => name), ...words].sort()).toEqual(await realTables(stage.filled[kind]));
    expect(words.toSorted()).toEqual(wordTables.toSorted());
  });

  test('and each has something in it here', async () => {
    for (const rows of Object.values(await contents(stage.filled.sqlite))) expect(rows).not.toHaveLength(0);
  });
});

describe.each(['sqlite', 'postgres'] as const)('a backup of %s', (kind) => {
  let file = '';

  beforeAll(async () => {
    file = join(stage.newFolder(), 'kept', 'monday.db');
    const running = await openStore(stage.filled[kind]);
    expect(await backUp(stage.filled[kind], file, silent)).toMatchObject({ ok: true });
    if (running.ok) await running.value.close();
  });

  test('is made beside a running bot: one sound file, for its owner alone, with every row', async () => {
    expect(readdirSync(dirname(file))).toEqual(['monday.db']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await contents(sqlite(file))).toEqual(await contents(stage.filled[kind]));
  });

  test('tells how many rows each table has', async () => {
    const told: string[] = [];
    const answer = await backUp(stage.filled[kind], join(stage.newFolder(), 'a.db'), (table) => told.push(table));
    expect(answer).toMatchObject({
      ok: true,
      value: { ...counted(await contents(stage.filled[kind])), article_words: 1_203 },
    });
    expect(told.length).toBeGreaterThan(0);
  });

  test('is refused where there is a file already, which stays as it is', async () => {
    const letter = join(stage.folder, `letter-${kind}`);
    writeFileSync(letter, 'Dear reader');
    expect(await backUp(stage.filled[kind], letter, silent)).toEqual({
      ok: false,
      problem: { code: 'file-exists', file: letter },
    });
    expect(readFileSync(letter, 'utf8')).toBe('Dear reader');
  });

  test.each(['sqlite', 'postgres'] as const)('is restored into an empty %s', async (target) => {
    const address = await stage.fresh(target);
    const answer = await restore(file, address, how(), silent);
    expect(answer).toMatchObject({ ok: true, value: { aside: null, counts: { articles: 1_203, quote_words: 1_203 } } });
    const { deliveries, restorations, ...rest } = await contents(address);
    const { deliveries: before, restorations: earlier, ...others } = await contents(stage.filled[kind]);
    expect(rest).toEqual(others);
    expect(restorations).toEqual([...(earlier ?? []), { at: now }]);
    expect(deliveries).toEqual(before?.map((row) => ({ ...(row as object), attempts: 1 })));
    await expectAlive(address);
  });
});

describe.each(['sqlite', 'postgres'] as const)('restoring into %s', (kind) => {
  let file = '';

  beforeAll(async () => {
    file = join(stage.newFolder(), 'a.db');
    await backUp(stage.filled.sqlite, file, silent);
  });

  test('looks for what may have been posted since, before it is sent again', async () => {
    const address = await stage.fresh(kind);
    await restore(file, address, how(), silent);
    await withStore(address, async ({ deliveries }) => {
      const [part] = await deliveries.claim('ann', now * 2, 1_000, 1, everywhere);
      expect(part?.attempts).toBe(2);
    });
  });

  test('over something is refused, and with force keeps it beside', async () => {
    const address = await stage.fresh(kind);
    await withStore(address, (store) => store.places.meet(place('old')));
    const old = await contents(address);
    expect(await restore(file, address, how(), silent)).toMatchObject({
      ok: false,
      problem: { code: 'database-not-empty' },
    });
    expect(await contents(address)).toEqual(old);
    const answer = await restore(file, address, how({ force: true }), silent);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    await expectAlive(address);
    const { aside } = answer.value;
    if (address.kind === 'sqlite') {
      expect(aside).toBe(join(dirname(address.path), 'pullquote-before-restore-20300305090000.db'));
      expect(await contents(sqlite(aside ?? ''))).toEqual(old);
    } else {
      expect(aside).toBe('before_restore_20300305090000');
      const { db, close } = await openRaw(address);
      const { rows } = await sql`select id from ${sql.id(aside ?? '', 'places')}`.execute(db);
      expect(rows).toEqual([{ id: 'old' }]);
      await close();
    }
  });

  test('is refused while a bot runs on it', async () => {
    const address = await stage.fresh(kind);
    await withStore(address, async () => {
      expect(await restore(file, address, how({ force: true }), silent)).toMatchObject({
        ok: false,
        problem: { code: 'database-in-use' },
      });
    });
    expect((await contents(address)).articles).toEqual([]);
  });

  test('what is no backup is refused, and nothing is changed', async () => {
    const letter = join(stage.folder, `no-backup-${kind}`);
    writeFileSync(letter, 'Dear reader, this is a letter and by no means a database.'.repeat(200));
    const foreign = join(stage.newFolder(), 'foreign.db');
    await fillFile(foreign, ({ db }) => sql`create table recipes (name text)`.execute(db));
    const torn = join(stage.newFolder(), 'torn.db');
    await backUp(stage.filled.sqlite, torn, silent);
    truncateSync(torn, statSync(torn).size - 4096 * 40);
    const address = await stage.fresh(kind);
    await withStore(address, (store) => store.places.meet(place('old')));
    const old = await contents(address);
    for (const wrong of [letter, foreign, torn, join(stage.newFolder(), 'nowhere')]) {
      expect(await restore(wrong, address, how({ force: true }), silent)).toMatchObject({
        ok: false,
        problem: { code: 'not-a-backup', file: wrong },
      });
    }
    expect(await contents(address)).toEqual(old);
  });

  test('an older backup is brought up to date, and a later one refused', async () => {
    const older = join(stage.newFolder(), 'older.db');
    await fillFile(older, async (database) => {
      await migrate(database, '002-delivery');
      await sql`insert into places values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`.execute(database.db);
    });
    const address = await stage.fresh(kind);
    expect(await restore(older, address, how(), silent)).toMatchObject({ ok: true });
    await withStore(address, async ({ places }) => {
      expect(await places.settings('town')).toEqual({ images: true, mentions: true, edits: 'corrections' });
    });
    await fillFile(older, ({ db }) =>
      sql`insert into kysely_migration (name, timestamp) values ('999-later', '')`.execute(db),
    );
    const other = await stage.fresh(kind);
    expect(await restore(older, other, how(), silent)).toMatchObject({
      ok: false,
      problem: { code: 'database-newer', version: '999-later', known: latestVersion() },
    });
  });
});

describe('a database that is not up to date', () => {
  test.each(['sqlite', 'postgres'] as const)('of %s is backed up as it is', async (kind) => {
    const address = await stage.fresh(kind);
    const raw = await openRaw(address);
    await migrate(raw, '002-delivery');
    await sql`insert into places values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`.execute(raw.db);
    const file = join(stage.newFolder(), 'a.db');
    expect(await backUp(address, file, silent)).toMatchObject({ ok: true, value: { places: 1 } });
    for (const { db } of [raw, await openRaw(sqlite(file))]) {
      expect((await sql`select max(name) as last from kysely_migration`.execute(db)).rows).toEqual([
        { last: '002-delivery' },
      ]);
    }
    await raw.close();
  });
});
