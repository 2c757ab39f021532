import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/core/ports.ts';
import { mayRest } from '../../src/store/alone.ts';
import { openDatabase } from '../../src/store/open.ts';
import { CleanPostgresDialect, leftFor } from '../../src/store/postgres.ts';
import type { Tables } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import { storeContract } from './store-contract.ts';
import { crashContract } from './store-crash.ts';
import { compose, everywhere, minute, now, place, wish } from './store-fixtures.ts';

let server: PostgresServer | null = null;
const freshDatabase = async (): Promise<string> => {
  if (server === null) throw new Error('PostgreSQL is not running');
  return server.freshDatabase();
};

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

storeContract('PostgreSQL keeps a store', async () => {
  const url = await freshDatabase();
  return { open: () => openStore({ kind: 'postgres', url }) };
});

crashContract('PostgreSQL survives SIGKILL of the bot', async () => ({ kind: 'postgres', url: await freshDatabase() }));

describe('a PostgreSQL address', () => {
  test('that nobody answers at is a problem that names it, without the password', async () => {
    const opened = await openStore({ kind: 'postgres', url: 'postgres://bot:hush@127.0.0.1:1/news' });
    expect(opened).toMatchObject({
      ok: false,
      problem: { code: 'database-unavailable', reason: expect.stringContaining('127.0.0.1:1') },
    });
    expect(JSON.stringify(opened)).not.toContain('hush');
  });

  test('that is malformed is a problem, without the password', async () => {
    const opened = await openStore({ kind: 'postgres', url: 'postgres://bot:hush@[news' });
    expect(opened).toMatchObject({ ok: false, problem: { code: 'database-unavailable' } });
    expect(JSON.stringify(opened)).not.toContain('hush');
  });

  test('of a database that is not there is a problem', async () => {
    const url = `${await freshDatabase()}-elsewhere`;
    const opened = await openStore({ kind: 'postgres', url });
    expect(opened).toMatchObject({ ok: false, problem: { reason: expect.stringContaining('does not exist') } });
  });
});

describe('of a process that is suspended within a transaction on PostgreSQL', () => {
  /** A store, and what lets a process of its own do something in a transaction and be suspended before its end. */
  const beside = async () => {
    const url = await freshDatabase();
    const opened = await openStore({ kind: 'postgres', url });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const store = opened.value;
    const other = new Kysely<Tables>({ dialect: new CleanPostgresDialect(url, 'pullquote', leftFor) });
    const resumed = Promise.withResolvers<void>();
    return {
      store,
      other,
      suspendedAfter: async (work: (db: Kysely<Tables>) => Promise<unknown>) => {
        const suspended = Promise.withResolvers<void>();
        const ended = other.transaction().execute(async (db) => {
          await work(db);
          // From here on the server has little patience; before, a busy machine needs more.
          await sql`set local idle_in_transaction_session_timeout = 100`.execute(db);
          suspended.resolve();
          await resumed.promise;
          await sql`select 1`.execute(db);
        });
        await Promise.race([suspended.promise, ended]);
        return { resume: resumed.resolve, ended };
      },
      close: async () => {
        await other.destroy();
        await store.close();
      },
    };
  };
  const subscribed = async (store: Store) => {
    await store.places.meet(place('town'));
    return store.subscriptions.set(wish('town'), now, now);
  };

  test('a slot is planned by another, and it learns at its next query that its own work is undone', async () => {
    const { store, suspendedAfter, close } = await beside();
    const subscription = await subscribed(store);
    const { resume, ended } = await suspendedAfter((db) =>
      db
        .updateTable('subscriptions')
        .set({ next_run: now + minute })
        .where('id', '=', subscription.id)
        .execute(),
    );
    expect(await store.deliveries.plan(subscription, now, now + 2 * minute, now)).toMatchObject({ state: 'planned' });
    resume();
    await expect(ended).rejects.toThrow();
    expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + 2 * minute);
    await close();
  });

  test('a part is settled by whoever holds its lease, and the process goes on with other connections', async () => {
    const { store, other, suspendedAfter, close } = await beside();
    const id = await compose(store, await subscribed(store), [{ payload: '{}', storyIds: ['a'] }]);
    await store.deliveries.claim('one', now, minute, 1, everywhere);
    const { resume, ended } = await suspendedAfter((db) =>
      db.updateTable('deliveries').set({ state: 'sent' }).where('id', '=', id).execute(),
    );
    expect(await store.deliveries.sent(id, 'one', 'message-1', now)).toBe(true);
    resume();
    await expect(ended).rejects.toThrow();
    expect((await store.deliveries.recent('town', 1))[0]).toMatchObject({ state: 'sent', messageId: 'message-1' });
    expect((await sql<{ one: number }>`select 1 as one`.execute(other)).rows).toEqual([{ one: 1 }]);
    await close();
  });

  test('the server waits ten seconds, unless it copies', async () => {
    const { other, close } = await beside();
    const patience = (db: Kysely<Tables>) =>
      sql<{ ms: string }>`select setting as ms from pg_settings where name = 'idle_in_transaction_session_timeout'`
        .execute(db)
        .then(({ rows }) => rows[0]?.ms);
    expect(await patience(other)).toBe('10000');
    const copying = other.transaction().execute(async (db) => {
      await mayRest({ db, dialect: 'postgres' });
      return patience(db);
    });
    expect(await copying).toBe('0');
    expect(await patience(other)).toBe('10000');
    await close();
  });
});

test('a digest can be cleared while the bot pauses it, and neither waits for the other for ever', async () => {
  const url = await freshDatabase();
  const opened = await openStore({ kind: 'postgres', url });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  await store.places.meet(place('town'));
  const subscription = await store.subscriptions.set(wish('town'), now, now, 'console:home:ada');
  const payloads = ['"one"', '"two"'].map((payload) => ({ payload, storyIds: [] }));
  const id = await compose(store, subscription, payloads);
  await store.deliveries.claim('one', now, minute, 1, everywhere);
  const other = new Kysely<Tables>({ dialect: new CleanPostgresDialect(url, 'pullquote') });
  const waiting = async (count: number): Promise<void> => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(other);
    if (rows[0]?.count !== count) await waiting(count);
  };
  const failure = { kind: 'paused', since: now, reason: 'It is gone.', recorded: 'It is gone.' } as const;
  const begun = await other.transaction().execute(async (db) => {
    await db.selectFrom('deliveries').select('id').where('part', '=', 1).forUpdate().execute();
    const paused = store.notices.fail(id, failure, now);
    await waiting(1);
    const cleared = store.subscriptions.clear('town');
    await waiting(2);
    return [paused, cleared];
  });
  expect(await Promise.allSettled(begun)).toEqual([
    { status: 'fulfilled', value: 'noted' },
    { status: 'fulfilled', value: true },
  ]);
  await other.destroy();
  await store.close();
});

test('a process outlives that its connection breaks within a transaction', async () => {
  const opened = await openDatabase({ kind: 'postgres', url: await freshDatabase() }, 'broken');
  if (!opened.ok) throw new Error('no database');
  const { db, close } = opened.value;
  const broken = db.transaction().execute(async (within) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(within);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(db);
    // The end of the connection comes with an answer of another one at the latest.
    await sql`select 1`.execute(db);
    await sql`select 1`.execute(within);
  });
  await expect(broken).rejects.toThrow();
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await close();
});
