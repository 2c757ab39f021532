import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/core/amending/told-card.ts';
import type { Store } from '../../src/core/ports.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { Database } from '../../src/store/schema.ts';
import { shapeAt } from '../../src/store/shape.ts';
import { openStore, type StoreAddress } from '../../src/store/store.ts';
import { latestVersion, migrate } from '../../src/store/version.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import { addFeed, compose, everywhere, keep, now, place, reading, toldCard, wish } from './store-fixtures.ts';

/** Since when several versions may run on one database at a time. */
const firstShared = '007';

let server: PostgresServer;
let folder: string;
let made = 0;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'pullquote-upgrade-'));
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const addresses: Readonly<Record<string, () => Promise<StoreAddress>>> = {
  SQLite: async () => {
    made += 1;
    return { kind: 'sqlite', path: join(folder, `${made}.db`), beside: true };
  },
  PostgreSQL: async () => ({ kind: 'postgres', url: await server.freshDatabase() }),
};

const opened = async (address: StoreAddress): Promise<Store> => {
  const store = await openStore(address);
  if (!store.ok) throw new Error(JSON.stringify(store.problem));
  closing.push(store.value.close);
  return store.value;
};

const databaseAt = async (address: StoreAddress): Promise<Database> => {
  const database = await openDatabase(address, 'upgrade');
  if (!database.ok) throw new Error(JSON.stringify(database.problem));
  closing.push(database.value.close);
  return database.value;
};

/** One digest from its wish to its message, in a place of its own. */
const day = async (store: Store, name: string): Promise<void> => {
  const feed = await addFeed(store, name, { standard: true });
  await keep(store, [{ reading: reading({ id: name, at: now }), feedId: feed.id }]);
  await store.places.meet(place(name));
  const subscription = await store.subscriptions.set(wish(name), now, now);
  const [due] = await store.subscriptions.due(now, 1, everywhere);
  expect(due).toEqual(subscription);
  const id = await compose(store, subscription, [{ payload: '{}', storyIds: [`story-${name}`] }]);
  expect(await store.deliveries.claim('ann', now, 60_000, 1, everywhere)).toMatchObject([{ id }]);
  expect(await store.deliveries.sent(id, 'ann', 'm1', now)).toBe(true);
  expect(await store.stories.find({ placeId: name, text: 'council', limit: 50 })).not.toEqual([]);
  expect(await store.replicas.take('gateway', 'ann', 60_000)).toBe(true);
};

describe.each(Object.entries(addresses))('an upgrade of %s', (_, fresh) => {
  test('is not undone by an earlier program, which says so', async () => {
    const address = await fresh();
    await opened(address);
    const database = await databaseAt(address);
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`.execute(database.db);
    expect(await openStore(address)).toMatchObject({
      ok: false,
      problem: { code: 'database-newer', version: '999-later', known: latestVersion() },
    });
  });

  test('is made once where several processes start at the same time on an earlier version', async () => {
    const address = await fresh();
    await migrate(await databaseAt(address), '006-filters');
    const stores = await Promise.all([1, 2, 3].map(() => opened(address)));
    for (const [index, store] of stores.entries())
      expect(await store.replicas.beat(`${index}`, 60_000)).toBe(index + 1);
  });

  test('that only adds does not disturb a process that runs', async () => {
    const address = await fresh();
    const store = await opened(address);
    await day(store, 'before');
    const database = await databaseAt(address);
    const { tables } = await shapeAt(latestVersion());
    for (const { name } of tables) {
      await sql`alter table ${sql.table(name)} add column later text`.execute(database.db);
      await sql`alter table ${sql.table(name)} add column usual bigint not null default 7`.execute(database.db);
    }
    await sql`create table later (id text primary key)`.execute(database.db);
    await day(store, 'after');
  });

  test('lets what was told and noted before follow its articles', async () => {
    const address = await fresh();
    const { db, ...database } = await databaseAt(address);
    await migrate({ db, ...database }, '015-amendments');
    const { article, ...findings } = reading({ id: 'a' });
    const told = JSON.stringify(toldCard(['a']));
    for (const statement of [
      sql`insert into places (id, platform, workspace, channel, name, zone, language)
        values ('town', 'slack', 'acme', 'town', '#town', 'UTC', 'en')`,
      sql`insert into articles (id, at, added, common, article, findings, revised)
        values ('a', ${now}, ${now}, 1, ${JSON.stringify(article)}, ${JSON.stringify(findings)}, ${now + 1})`,
      sql`insert into told_cards (id, card, read_at, made) values ('card', ${told}, ${now}, ${now})`,
      sql`insert into told_articles (card_id, article_id) values ('card', 'a')`,
      sql`insert into deliveries (id, subscription_id, place_id, slot, covers_from, part, state, payload, story_ids, attempts,
          next_attempt, message_id, settled, card_id)
        values ('d', 'alerts:town', 'town', ${now}, 0, 0, 'sent', '{}', '[]', 1, ${now}, 'm', ${now}, 'card')`,
      sql`insert into amendments (delivery_id, place_id, due, noted, attempts) values ('d', 'town', ${now}, ${now}, 0)`,
    ]) {
      await statement.execute(db);
    }

    const { amendments, articles } = await opened(address);
    expect(await amendments.touched(now, now)).toEqual([{ cardId: 'card', revised: now + 1, made: now }]);
    expect(await amendments.card('card')).toEqual(toldCard(['a']));
    const [claimed] = await amendments.claim(now, 60_000, 1, everywhere);
    if (claimed === undefined) throw new Error('nothing was claimed');
    expect(claimed).toMatchObject({ deliveryId: 'd', cardId: 'card', barred: null });
    const editions = editionsOf([article]);
    expect(await amendments.follow(claimed, toldCard(['a'], { read: now + 1, editions }), 'edited', now + 2)).toBe(
      true,
    );
    await articles.revise([reading({ id: 'a', title: 'Council keeps it' })], new Set(), now + 3);
    expect(await amendments.touched(now + 2, now + 2)).toMatchObject([{ revised: now + 3 }]);
  });
});

/** What a process of an earlier version takes for granted. */
const grantedBy = async ({ db }: Database) => {
  const { rows: columns } = await sql<{ of: string; name: string; kind: string; optional: boolean }>`
    select table_name as of, column_name as name, data_type || ' ' || coalesce(collation_name, '') as kind,
      is_nullable = 'YES' or column_default is not null or is_identity = 'YES' as optional
    from information_schema.columns where table_schema = 'public'`.execute(db);
  const { rows: rules } = await sql<{ of: string; rule: string }>`
    select conrelid::regclass::text as of, pg_get_constraintdef(oid) as rule from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n'
    union select tablename, indexdef from pg_indexes where schemaname = 'public' and indexdef like 'CREATE UNIQUE%'`.execute(
    db,
  );
  return { columns, rules };
};

/** What it would stumble over after a change: each as a sentence. */
const breaks = async (database: Database, change: () => Promise<unknown>): Promise<string[]> => {
  const before = await grantedBy(database);
  await change();
  const after = await grantedBy(database);
  const tables = new Set(before.columns.map(({ of }) => of));
  const known = new Set(before.columns.map(({ of, name }) => `${of}.${name}`));
  const rules = new Set(before.rules.map(({ of, rule }) => `${of} ${rule}`));
  return [
    ...before.columns.flatMap(({ of, name, kind, optional }) => {
      const now = after.columns.find((column) => column.of === of && column.name === name);
      if (now === undefined) return [`${of}.${name} is gone`];
      if (now.kind !== kind) return [`${of}.${name} is of another kind`];
      return optional && !now.optional ? [`${of}.${name} must be given`] : [];
    }),
    ...after.columns
      .filter(({ of, name, optional }) => tables.has(of) && !known.has(`${of}.${name}`) && !optional)
      .map(({ of, name }) => `${of}.${name} is new and must be given`),
    ...after.rules
      .filter(({ of, rule }) => tables.has(of) && !rules.has(`${of} ${rule}`))
      .map(({ of, rule }) => `${of} has a new rule: ${rule}`),
  ];
};

describe('a change of the schema', () => {
  const all = Object.keys(migrations('postgres'));

  test.each(all.filter((name) => name >= firstShared))(
    'leaves all that a process of the version before it needs: %s',
    async (name) => {
      const database = await databaseAt({ kind: 'postgres', url: await server.freshDatabase() });
      await migrate(database, all[all.indexOf(name) - 1]);
      expect(await breaks(database, () => migrate(database, name))).toEqual([]);
    },
  );

  test.each([
    ['alter table feeds drop column topic', 'feeds.topic is gone'],
    ['alter table feeds rename to sources', 'feeds.id is gone'],
    ['alter table places alter column name type varchar(9)', 'places.name is of another kind'],
    ['alter table feeds alter column site set not null', 'feeds.site must be given'],
    ['alter table feeds add column weight integer not null', 'feeds.weight is new and must be given'],
    ['create unique index one_title on feeds (title)', 'feeds has a new rule: CREATE UNIQUE INDEX one_title'],
    ["alter table feeds add check (title <> '')", 'feeds has a new rule: CHECK'],
  ])('that would be in the way is seen: %s', async (statement, why) => {
    const database = await databaseAt({ kind: 'postgres', url: await server.freshDatabase() });
    await migrate(database);
    const found = await breaks(database, () => sql.raw(statement).execute(database.db));
    expect(found).toContainEqual(expect.stringContaining(why));
  });
});
