import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import { storeContract } from './store-contract.ts';
import { crashContract } from './store-crash.ts';

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
