import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { keep, reading } from '../../contract/store-fixtures.ts';
import { type PostgresServer, startPostgres } from '../../servers/postgres.ts';
import { runIn } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-move-'));
let server: PostgresServer | null = null;
let url = '';

beforeAll(async () => {
  server = await startPostgres();
  url = await server.freshDatabase();
  const opened = await openStore({ kind: 'sqlite', path: join(folder, 'data', 'pullquote.db') });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  await keep(opened.value, [reading({ id: 'lamp' })]);
  await opened.value.close();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (env: Record<string, string>, ...argv: string[]) =>
  runIn({ DATA_DIR: join(folder, 'data'), ...env }, ['move', ...argv]);

test('there and back again, with what to change in the environment, and never a password', async () => {
  const there = await run({ DATABASE_URL: url }, '--from', 'sqlite', '--to', 'postgres');
  expect(there).toMatchObject({ code: 0, stdout: expect.stringContaining('1 articles') });
  expect(there.stdout).toContain('Set DATABASE_URL');
  expect(there.stderr).toContain('articles: 1\n');
  const data = join(folder, 'other');
  const back = await run({ DATA_DIR: data }, '--from', 'postgres', '--to', 'sqlite', '--from-url', url);
  expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining('1 articles') });
  expect(back.stdout).toContain('Take DATABASE_URL out');
  expect(back.stdout).toContain(join(data, 'pullquote.db'));
  expect(JSON.stringify([there, back])).not.toContain('only-on-loopback');
  const opened = await openStore({ kind: 'sqlite', path: join(data, 'pullquote.db') });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  expect(await opened.value.articles.get('lamp')).toEqual(reading({ id: 'lamp' }));
  await opened.value.close();
});

test('what is typed wrongly or not set is told', async () => {
  expect(await run({}, '--from', 'sqlite')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--to postgres'),
  });
  expect(await run({}, '--from', 'constructor', '--to', 'sqlite')).toMatchObject({ code: 2 });
  const unset = await run({}, '--from', 'sqlite', '--to', 'postgres');
  expect(unset).toMatchObject({ code: 1, stderr: expect.stringContaining('DATABASE_URL') });
  const same = await run({}, '--from', 'sqlite', '--to', 'sqlite');
  expect(same).toMatchObject({ code: 1, stderr: expect.stringContaining('pullquote restore') });
});
