import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { copyTables } from '../../src/store/copy.ts';
import { fillFile } from '../../src/store/database-file.ts';
import { move } from '../../src/store/move.ts';
import { restore } from '../../src/store/restore.ts';
import { wordTables } from '../../src/store/search.ts';
import { shapeAt } from '../../src/store/shape.ts';
import { openStore, type StoreAddress } from '../../src/store/store.ts';
import { latestVersion, migrate } from '../../src/store/version.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import { contents, fill, openRaw, realTables, withStore } from './store-copy-fixture.ts';
import { everywhere, keep, now, place, reading } from './store-fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-copy-'));
let server: PostgresServer | null = null;
let made = 0;

const newFolder = (): string => {
  made += 1;
  return join(folder, `folder-${made}`);
};
const newPath = (): string => join(newFolder(), 'pullquote.db');
const sqlite = (path = newPath()) => ({ kind: 'sqlite', path }) as const;
const postgres = async () => {
  if (server === null) throw new Error('PostgreSQL is not running');
  return { kind: 'postgres', url: await server.freshDatabase() } as const;
};
const fresh = (kind: StoreAddress['kind']): StoreAddress | Promise<StoreAddress> =>
  kind === 'sqlite' ? sqlite() : postgres();

const silent = (): void => undefined;
const how = (parts: { force?: boolean } = {}) => ({ force: false, now, scratch: newFolder(), ...parts });
const counted = (rows: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]));

/** What there is, found again by its words; and an article kept afterwards, by a number that was never given. */
const expectAlive = async (address: StoreAddress): Promise<void> => {
  await withStore(address, async (store) => {
    const find = (text: string) => store.stories.find({ placeId: 'town', text, limit: 5 });
    expect(await find('lamp1107')).toHaveLength(1);
    expect(await find('灯')).toHaveLength(5);
    expect(await store.stories.quotes({ placeId: 'town', who: 'quill keeper', limit: 3 })).toHaveLength(3);
    expect(await store.stories.quotes({ placeId: 'town', about: 'naively', limit: 3 })).toHaveLength(3);
    await keep(store, [reading({ id: 'fresh', text: 'A dolphin came.' })]);
    expect(await find('dolphin')).toHaveLength(1);
  });
  const { db, close } = openRaw(address);
  const { rows } = await sql`select n from articles where id = 'fresh'`.execute(db);
  expect(rows).toEqual([{ n: 5001 }]);
  await close();
};

let filled: Record<StoreAddress['kind'], StoreAddress>;

beforeAll(async () => {
  server = await startPostgres();
  filled = { sqlite: sqlite(), postgres: await postgres() };
  await fill(filled.sqlite);
  await fill(filled.postgres);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('no table is forgotten', () => {
  test.each(['sqlite', 'postgres'] as const)('of those that are in %s', async (kind) => {
    const { tables, words } = await shapeAt(latestVersion());
    expect([...tables.map(({ name }) => name), ...words].sort()).toEqual(await realTables(filled[kind]));
    expect(words.toSorted()).toEqual(wordTables.toSorted());
  });

  test('and each has something in it here', async () => {
    for (const rows of Object.values(await contents(filled.sqlite))) expect(rows).not.toHaveLength(0);
  });
});

describe.each(['sqlite', 'postgres'] as const)('a backup of %s', (kind) => {
  let file = '';

  beforeAll(async () => {
    file = join(newFolder(), 'kept', 'monday.db');
    const running = await openStore(filled[kind]);
    expect(await backUp(filled[kind], file, silent)).toMatchObject({ ok: true });
    if (running.ok) await running.value.close();
  });

  test('is made beside a running bot: one sound file, for its owner alone, with every row', async () => {
    expect(readdirSync(dirname(file))).toEqual(['monday.db']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await contents(sqlite(file))).toEqual(await contents(filled[kind]));
  });

  test('tells how many rows each table has', async () => {
    const told: string[] = [];
    const answer = await backUp(filled[kind], join(newFolder(), 'a.db'), (table) => told.push(table));
    expect(answer).toMatchObject({
      ok: true,
      value: { ...counted(await contents(filled[kind])), article_words: 1_203 },
    });
    expect(told.length).toBeGreaterThan(0);
  });

  test('is refused where there is a file already, which stays as it is', async () => {
    const letter = join(folder, `letter-${kind}`);
    writeFileSync(letter, 'Dear reader');
    expect(await backUp(filled[kind], letter, silent)).toEqual({
      ok: false,
      problem: { code: 'file-exists', file: letter },
    });
    expect(readFileSync(letter, 'utf8')).toBe('Dear reader');
  });

  test.each(['sqlite', 'postgres'] as const)('is restored into an empty %s', async (target) => {
    const address = await fresh(target);
    const answer = await restore(file, address, how(), silent);
    expect(answer).toMatchObject({ ok: true, value: { aside: null, counts: { articles: 1_203, quote_words: 1_203 } } });
    const { deliveries, ...rest } = await contents(address);
    const { deliveries: before, ...others } = await contents(filled[kind]);
    expect(rest).toEqual(others);
    expect(deliveries).toEqual(before?.map((row) => ({ ...(row as object), attempts: 1 })));
    await expectAlive(address);
  });
});

describe.each(['sqlite', 'postgres'] as const)('restoring into %s', (kind) => {
  let file = '';

  beforeAll(async () => {
    file = join(newFolder(), 'a.db');
    await backUp(filled.sqlite, file, silent);
  });

  test('looks for what may have been posted since, before it is sent again', async () => {
    const address = await fresh(kind);
    await restore(file, address, how(), silent);
    await withStore(address, async ({ deliveries }) => {
      const [part] = await deliveries.claim('ann', now * 2, 1_000, 1, everywhere);
      expect(part?.attempts).toBe(2);
    });
  });

  test('over something is refused, and with force keeps it beside', async () => {
    const address = await fresh(kind);
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
      const { db, close } = openRaw(address);
      const { rows } = await sql`select id from ${sql.id(aside ?? '', 'places')}`.execute(db);
      expect(rows).toEqual([{ id: 'old' }]);
      await close();
    }
  });

  test('is refused while a bot runs on it', async () => {
    const address = await fresh(kind);
    await withStore(address, async () => {
      expect(await restore(file, address, how({ force: true }), silent)).toMatchObject({
        ok: false,
        problem: { code: 'database-in-use' },
      });
    });
    expect((await contents(address)).articles).toEqual([]);
  });

  test('what is no backup is refused, and nothing is changed', async () => {
    const letter = join(folder, `no-backup-${kind}`);
    writeFileSync(letter, 'Dear reader, this is a letter and by no means a database.'.repeat(200));
    const foreign = join(newFolder(), 'foreign.db');
    await fillFile(foreign, ({ db }) => sql`create table recipes (name text)`.execute(db));
    const torn = join(newFolder(), 'torn.db');
    await backUp(filled.sqlite, torn, silent);
    truncateSync(torn, statSync(torn).size - 4096 * 40);
    const address = await fresh(kind);
    await withStore(address, (store) => store.places.meet(place('old')));
    const old = await contents(address);
    for (const wrong of [letter, foreign, torn, join(folder, 'nowhere')]) {
      expect(await restore(wrong, address, how({ force: true }), silent)).toMatchObject({
        ok: false,
        problem: { code: 'not-a-backup', file: wrong },
      });
    }
    expect(await contents(address)).toEqual(old);
  });

  test('an older backup is brought up to date, and a later one refused', async () => {
    const older = join(newFolder(), 'older.db');
    await fillFile(older, async (database) => {
      await migrate(database, '002-delivery');
      await sql`insert into places values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`.execute(database.db);
    });
    const address = await fresh(kind);
    expect(await restore(older, address, how(), silent)).toMatchObject({ ok: true });
    await withStore(address, async ({ places }) => {
      expect(await places.settings('town')).toEqual({ images: true, mentions: true });
    });
    await fillFile(older, ({ db }) =>
      sql`insert into kysely_migration (name, timestamp) values ('999-later', '')`.execute(db),
    );
    const other = await fresh(kind);
    expect(await restore(older, other, how(), silent)).toMatchObject({
      ok: false,
      problem: { code: 'database-newer', version: '999-later', known: latestVersion() },
    });
  });
});

describe('a database that is not up to date', () => {
  test.each(['sqlite', 'postgres'] as const)('of %s is backed up as it is', async (kind) => {
    const address = await fresh(kind);
    const raw = openRaw(address);
    await migrate(raw, '002-delivery');
    await sql`insert into places values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`.execute(raw.db);
    const file = join(newFolder(), 'a.db');
    expect(await backUp(address, file, silent)).toMatchObject({ ok: true, value: { places: 1 } });
    for (const { db } of [raw, openRaw(sqlite(file))]) {
      expect((await sql`select max(name) as last from kysely_migration`.execute(db)).rows).toEqual([
        { last: '002-delivery' },
      ]);
    }
    await raw.close();
  });
});

test('of what is not there, or not ours, there is nothing to back up or move', async () => {
  for (const address of [sqlite(), await postgres()]) {
    const other = address.kind === 'sqlite' ? await postgres() : sqlite();
    for (const answer of [await backUp(address, newPath(), silent), await move(address, other, silent)]) {
      expect(answer).toMatchObject({ ok: false, problem: { code: 'no-database' } });
    }
    if (address.kind === 'sqlite') expect(existsSync(address.path)).toBe(false);
  }
});

describe.each([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
  ['postgres', 'postgres'],
] as const)('moving from %s to %s', (from, to) => {
  test('copies every row, its words and its numbering, and leaves the first as it was', async () => {
    const target = await fresh(to);
    const before = await contents(filled[from]);
    const answer = await move(filled[from], target, silent);
    expect(answer).toMatchObject({ ok: true, value: counted(before) });
    expect(await contents(target)).toEqual(before);
    expect(await contents(filled[from])).toEqual(before);
    await expectAlive(target);
  });

  test('is refused into what is not empty, and while a bot runs on either', async () => {
    const target = await fresh(to);
    await withStore(target, (store) => store.places.meet(place('old')));
    const old = await contents(target);
    const refused = async (code: string): Promise<void> => {
      expect(await move(filled[from], target, silent)).toMatchObject({ ok: false, problem: { code } });
    };
    await refused('database-not-empty');
    await withStore(filled[from], () => refused('database-in-use'));
    await withStore(target, () => refused('database-in-use'));
    expect(await contents(target)).toEqual(old);
  });
});

test('from one file to another nothing is moved, nor from a database to itself', async () => {
  for (const [from, to] of [
    [filled.sqlite, sqlite()],
    [filled.postgres, filled.postgres],
  ] as const) {
    expect(await move(from, to, silent)).toMatchObject({ ok: false, problem: { code: 'database-same' } });
  }
});

test('while PostgreSQL is read to be moved nobody writes there, and who tries is done afterwards', async () => {
  const { kind, url } = await postgres();
  await withStore({ kind, url }, (store) => store.places.meet(place('town')));
  let late: Promise<unknown> = Promise.resolve();
  const raw = openRaw({ kind, url });
  const target = sqlite();
  const answer = await move({ kind, url }, target, (table) => {
    if (table !== 'places') return;
    late = sql`insert into saved values ('late', 'story', 1)`.execute(raw.db);
  });
  expect(answer).toMatchObject({ ok: true, value: { saved: 0 } });
  await late;
  expect((await contents({ kind, url })).saved).toHaveLength(1);
  await raw.close();
});

test('what does not arrive whole is refused', async () => {
  const source = openRaw(filled.sqlite);
  const shape = await shapeAt(latestVersion());
  const path = newPath();
  const lossy = async (trigger: string): Promise<unknown> => {
    rmSync(path, { force: true });
    const target = openRaw(sqlite(path));
    await migrate(target);
    await sql.raw(trigger).execute(target.db);
    try {
      return await copyTables(source, target, shape, silent).catch((error: unknown) => error);
    } finally {
      await target.close();
    }
  };
  const lost = `create trigger lost after insert on saved begin delete from saved; end`;
  expect(await lossy(lost)).toMatchObject({
    problem: { code: 'copy-failed', reason: 'saved has 1 rows, and 0 arrived' },
  });
  const changed = `create trigger changed after insert on saved begin update saved set story_id = 'other'; end`;
  expect(await lossy(changed)).toMatchObject({ problem: { code: 'copy-failed', reason: 'saved has other ids' } });
  await source.close();
});

test('a database that does not answer is a problem, without the password', async () => {
  const address = { kind: 'postgres', url: 'postgres://bot:hush@127.0.0.1:1/news' } as const;
  const file = join(newFolder(), 'a.db');
  await backUp(filled.sqlite, file, silent);
  for (const answer of [
    await backUp(address, newPath(), silent),
    await restore(file, address, how(), silent),
    await move(address, sqlite(), silent),
    await move(filled.sqlite, address, silent),
  ]) {
    expect(answer).toMatchObject({ ok: false, problem: { code: 'database-unavailable' } });
    expect(JSON.stringify(answer)).not.toContain('hush');
  }
});
