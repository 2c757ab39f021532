import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Store } from '../../src/core/ports.ts';
import { type OpenDatabase, openDatabase } from '../../src/store/open.ts';
import { shapeAt, type TableShape } from '../../src/store/shape.ts';
import { openStore, type StoreAddress } from '../../src/store/store.ts';
import { latestVersion } from '../../src/store/version.ts';
import { startPostgres } from '../servers/postgres.ts';
import { addFeed, compose, keep, now, place, reading, toldCard, wish } from './store-fixtures.ts';

export const openRaw = async (address: StoreAddress): Promise<OpenDatabase> => {
  const opened = await openDatabase(address, 'test');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
};

export const withStore = async <T>(address: StoreAddress, use: (store: Store) => Promise<T>): Promise<T> => {
  const opened = await openStore(address);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
  }
};

/** A folder and a PostgreSQL for new databases, and one of each kind with something in every table. */
export const openStage = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-copy-'));
  const server = await startPostgres();
  let made = 0;
  const newFolder = (): string => {
    made += 1;
    return join(folder, `folder-${made}`);
  };
  const newPath = (): string => join(newFolder(), 'pullquote.db');
  const postgres = async () => ({ kind: 'postgres', url: await server.freshDatabase() }) as const;
  const fresh = async (kind: StoreAddress['kind']): Promise<StoreAddress> =>
    kind === 'sqlite' ? sqlite(newPath()) : postgres();
  const filled = { sqlite: await fresh('sqlite'), postgres: await fresh('postgres') };
  for (const address of Object.values(filled)) await fill(address);
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { filled, folder, newFolder, newPath, postgres, fresh, close };
};

export type Stage = Awaited<ReturnType<typeof openStage>>;

export const sqlite = (path: string) => ({ kind: 'sqlite', path }) as const;

export const silent = (): void => undefined;

/** Keeps something in every table; in one that the ports below do not reach, a row of invented values. */
const fill = async (address: StoreAddress): Promise<void> => {
  await withStore(address, async (store) => {
    const feed = await addFeed(store, 'harbour', { standard: true });
    const own = await addFeed(store, 'valley');
    await store.feeds.follow('town', own.id, 'local');
    await store.entries.remember(feed.id, [
      {
        articleId: 'a0',
        guid: 'guid',
        link: 'link',
        title: 'title',
        path: 'path',
        words: 'words',
        published: now,
        content: 'content',
        looked: now,
        seen: now,
      },
    ]);
    const said = [{ words: 'We “mend” nets, naïvely', speaker: 'Ada Quill', role: 'a keeper', key: true }];
    await keep(
      store,
      Array.from({ length: 1_203 }, (_, n) => ({
        reading: reading({ id: `article-${n}`, text: `The lamp numbered lamp${n} was lit again 灯.`, said }),
        feedId: n % 2 === 0 ? feed.id : own.id,
      })),
    );
    for (const name of ['town', 'village']) await store.places.meet(place(name));
    const subscription = await store.subscriptions.set(wish('town'), now, now);
    const parts = [{ payload: '{"text":"It’s lit"}', storyIds: ['story-article-1'] }];
    await compose(store, subscription, parts, now, toldCard(['article-1']));
    await store.saved.add('ada', 'story-article-2', now);
    await store.installations.set('slack', 'T1', 'sealed', now);
  });
  const raw = await openRaw(address);
  await sql`insert into feed_addresses (url, feed_id) select 'https://old.example/', min(id) from feeds`.execute(
    raw.db,
  );
  const { tables } = await shapeAt(latestVersion());
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(raw.db);
    if (rows.length === 0) await inventRow(raw, table);
  }
  // The last number given belongs to an article that is gone.
  await sql`insert into articles (n, id, at, added, common, article, findings)
    values (5000, 'gone', 1, 1, 0, '{}', '{}')`.execute(raw.db);
  if (raw.dialect === 'postgres') {
    await sql`select setval(pg_get_serial_sequence('articles', 'n'), 5000)`.execute(raw.db);
  }
  await sql`delete from articles where id = 'gone'`.execute(raw.db);
  await raw.close();
};

const inventRow = async ({ db, dialect }: OpenDatabase, { name, columns }: TableShape): Promise<void> => {
  const { rows } =
    dialect === 'sqlite'
      ? await sql<{ name: string; type: string }>`select name, type from pragma_table_info(${name})`.execute(db)
      : await sql<{ name: string; type: string }>`select column_name as name, data_type as type
          from information_schema.columns where table_name = ${name}`.execute(db);
  const types = new Map(rows.map((row) => [row.name, row.type.toLowerCase()]));
  const values = columns.map((column) => (types.get(column)?.startsWith('text') ? sql`${`a ${column}`}` : sql`7`));
  await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(values)})`.execute(db);
};

/** Every row of every table, by its key. */
export const contents = async (address: StoreAddress): Promise<Record<string, unknown[]>> => {
  const { db, close } = await openRaw(address);
  const { tables } = await shapeAt(latestVersion());
  const all: Record<string, unknown[]> = {};
  for (const { name, columns, key } of tables) {
    const { rows } = await sql`select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)}
      order by ${sql.join(key.map((column) => sql.ref(column)))}`.execute(db);
    all[name] = rows.map((row) => ({ ...(row as object) }));
  }
  await close();
  return all;
};

/** The tables that really are in a database, but those in which a full-text index of SQLite keeps itself. */
export const realTables = async (address: StoreAddress): Promise<string[]> => {
  const { db, dialect, close } = await openRaw(address);
  const { rows } =
    dialect === 'sqlite'
      ? await sql<{ name: string }>`select name from pragma_table_list where schema = 'main' and type <> 'shadow'
          and name not like 'sqlite_%'`.execute(db)
      : await sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = current_schema()`.execute(db);
  await close();
  return rows
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('kysely_migration'))
    .sort();
};

/** How many rows each table has, of all of them. */
export const counted = (rows: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]));

/** What there is, found again by its words; and an article kept afterwards, by a number that was never given. */
export const expectAlive = async (address: StoreAddress): Promise<void> => {
  await withStore(address, async (store) => {
    const find = (text: string) => store.stories.find({ placeId: 'town', text, limit: 5 });
    expect(await find('lamp1107')).toHaveLength(1);
    expect(await find('灯')).toHaveLength(5);
    expect(await store.stories.quotes({ placeId: 'town', who: 'quill keeper', limit: 3 })).toHaveLength(3);
    expect(await store.stories.quotes({ placeId: 'town', about: 'naively', limit: 3 })).toHaveLength(3);
    await keep(store, [reading({ id: 'fresh', text: 'A dolphin came.' })]);
    expect(await find('dolphin')).toHaveLength(1);
  });
  const { db, close } = await openRaw(address);
  const { rows } = await sql`select n from articles where id = 'fresh'`.execute(db);
  expect(rows).toEqual([{ n: 5001 }]);
  await close();
};
