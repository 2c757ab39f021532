import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { openStore } from '../../../src/store/store.ts';
import { keep, place, reading } from '../../contract/store-fixtures.ts';
import { runIn } from './terminal.ts';

let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-backup-'));
  await inStore('data', async (store) => {
    await keep(store, [reading({ id: 'lamp' })]);
    await store.places.meet(place('town'));
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inStore = async <T>(data: string, use: (store: Store) => Promise<T>): Promise<T> => {
  const opened = await openStore({ kind: 'sqlite', path: join(folder, data, 'pullquote.db') });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return use(opened.value).finally(() => opened.value.close());
};

const run = (data: string, ...argv: string[]) => runIn({ DATA_DIR: join(folder, data) }, argv);

describe('pullquote backup', () => {
  test('makes one file in the folder for backups, named by its time, while the bot runs', async () => {
    const { code, stdout, stderr } = await inStore('data', () => run('data', 'backup'));
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('1 articles, 0 feeds, 1 places'),
    });
    const [name, ...others] = readdirSync(join(folder, 'data', 'backups'));
    expect(others).toEqual([]);
    expect(name).toMatch(/^pullquote-\d{4}-\d{2}-\d{2}-\d{6}\.db$/);
    expect(stdout).toBe(`${join(folder, 'data', 'backups', name ?? '')}\n`);
    expect(statSync(stdout.trim()).mode & 0o777).toBe(0o600);
  });

  test('makes the file that is named, and overwrites none', async () => {
    const file = join(folder, 'monday.db');
    expect(await run('data', 'backup', file)).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(await run('data', 'backup', file)).toMatchObject({ code: 1, stdout: '' });
    expect(await run('data', 'backup', join(folder, 'data', 'pullquote.db'))).toMatchObject({ code: 1 });
  });

  test('says when there is nothing to back up, and when it is typed wrongly', async () => {
    const { code, stderr } = await run('elsewhere', 'backup');
    expect(code).toBe(1);
    expect(stderr).toContain(join(folder, 'elsewhere', 'pullquote.db'));
    expect(await run('data', 'backup', 'a', 'b')).toMatchObject({ code: 2 });
    expect(await run('data', 'backup', '--nonsense')).toMatchObject({ code: 2 });
  });
});

describe('pullquote restore', () => {
  test('fills an empty folder from a backup', async () => {
    const { stdout: file } = await run('data', 'backup');
    expect(await run('new', 'restore', file.trim())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 articles, 0 feeds, 1 places'),
    });
    expect(await inStore('new', (store) => store.articles.get('lamp'))).toEqual(reading({ id: 'lamp' }));
  });

  test('takes the place of what is there with --force alone, and says where that is kept', async () => {
    const { stdout: file } = await run('data', 'backup');
    await inStore('data', (store) => store.places.meet(place('village')));
    const refused = await run('data', 'restore', file.trim());
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--force');
    const { code, stdout } = await run('data', 'restore', file.trim(), '--force');
    expect(code).toBe(0);
    const kept = readdirSync(join(folder, 'data')).filter((name) => name.includes('before-restore'));
    expect(kept).toHaveLength(1);
    expect(stdout).toContain(kept[0]);
    expect(await inStore('data', (store) => store.places.get('village'))).toBeNull();
  });

  test('is refused while a bot runs, and says what to do', async () => {
    const { stdout: file } = await run('data', 'backup');
    const { code, stderr } = await inStore('data', () => run('data', 'restore', file.trim(), '--force'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/Stop\s+every\s+process/);
  });

  test('of no backup says so', async () => {
    expect(await run('data', 'restore')).toMatchObject({ code: 2 });
    const { code, stderr } = await run('new', 'restore', join(folder, 'nowhere.db'));
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.db');
  });
});
