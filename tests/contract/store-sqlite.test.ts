import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { storeContract } from './store-contract.ts';
import { crashContract } from './store-crash.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-store-'));
let made = 0;
const newPath = (): string => {
  made += 1;
  return join(folder, `folder-${made}`, 'pullquote.db');
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('SQLite keeps a store', async () => {
  const path = newPath();
  return { open: (again) => openStore({ kind: 'sqlite', path, beside: again }) };
});

crashContract('SQLite survives SIGKILL', async () => ({ kind: 'sqlite', path: newPath() }));

describe('a SQLite file', () => {
  test('is refused to a second process, with what to do', async () => {
    const path = newPath();
    const first = await openStore({ kind: 'sqlite', path });
    const second = await openStore({ kind: 'sqlite', path });
    expect(second).toEqual({
      ok: false,
      problem: {
        code: 'database-unavailable',
        reason: `another Pullquote is running on ${path}: stop it, or set DATA_DIR to another folder`,
      },
    });
    if (first.ok) await first.value.close();
    const third = await openStore({ kind: 'sqlite', path });
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.close();
  });

  test('that is no database is a problem, and stays as it was', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Dear reader, this is a letter and by no means a database of any kind.'.repeat(100));
    const opened = await openStore({ kind: 'sqlite', path });
    expect(opened).toMatchObject({ ok: false, problem: { code: 'database-unavailable' } });
    const again = await openStore({ kind: 'sqlite', path });
    expect(again).toMatchObject({ ok: false, problem: { reason: expect.stringContaining('not a database') } });
  });

  test('in a folder that cannot be made is a problem', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const opened = await openStore({ kind: 'sqlite', path: join(file, 'below', 'pullquote.db') });
    expect(opened).toMatchObject({ ok: false, problem: { code: 'database-unavailable' } });
  });

  test('in memory keeps nothing and holds no lock', async () => {
    const one = await openStore({ kind: 'sqlite', path: ':memory:' });
    const two = await openStore({ kind: 'sqlite', path: ':memory:' });
    for (const opened of [one, two]) {
      expect(opened.ok).toBe(true);
      if (opened.ok) await opened.value.close();
    }
  });
});
