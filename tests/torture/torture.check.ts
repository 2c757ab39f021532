import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/store/open.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import { type Plan, torture } from './laboratory.ts';

/** The short form: `npm run torture` is the long one. */
const few = { postgres: null, replicas: 1, kills: 0, stops: 0, channels: 2, seed: 1 } as const satisfies Plan;
const faultless = { lost: [], doubled: [], disordered: [] };

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

// A busy machine starts processes slowly.
vi.setConfig({ testTimeout: 180_000 });

describe('digests come once and in order', () => {
  test('from one process on SQLite that is killed', async () => {
    const outcome = await torture({ ...few, kills: 4, seed: 21 });
    expect(outcome).toMatchObject(faultless);
    expect(outcome.kills).toBeGreaterThanOrEqual(4);
    expect(outcome.messages).toBeGreaterThan(0);
  });

  test('from three processes on PostgreSQL that are killed and stopped past their lease', async () => {
    const url = await postgres.freshDatabase();
    const outcome = await torture({ ...few, postgres: url, replicas: 3, kills: 3, stops: 2, seed: 22 });
    expect(outcome).toMatchObject(faultless);
    expect(outcome.kills + outcome.stops).toBeGreaterThanOrEqual(5);
  });
});

test('a process outlives that its connection breaks within a transaction', async () => {
  const opened = openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() }, 'broken');
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

// Discord itself refuses a message that it has taken minutes before; Slack takes whatever comes.
const onSlack = { ...few, calm: true, only: 'slack' } as const;

describe('the laboratory sees', () => {
  test('a message that is doubled, where nobody looks before sending again', async () => {
    const { doubled } = await torture({ ...onSlack, kills: 1, planted: 'never looks', points: ['accepted'] });
    expect(doubled).not.toEqual([]);
  });

  test('a message that is lost, where it is settled before it is sent', async () => {
    const { lost } = await torture({ ...onSlack, kills: 1, planted: 'settles first', points: ['sending'] });
    expect(lost).not.toEqual([]);
  });

  test('a message that is doubled, where no fence keeps a stopped process from sending', async () => {
    const url = await postgres.freshDatabase();
    const stopped = { postgres: url, replicas: 2, stops: 1, points: ['claimed'] } as const;
    const { doubled } = await torture({ ...onSlack, ...stopped, planted: 'no fence' });
    expect(doubled).not.toEqual([]);
  });
});
