import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { backUp } from '../../../src/store/backup.ts';
import { restore } from '../../../src/store/restore.ts';
import { openStore } from '../../../src/store/store.ts';
import { compose, everywhere, minute, now, place, wish } from '../../contract/store-fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-notice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => ({ kind: 'sqlite', path: join(folder, name, 'pullquote.db') }) as const;

const within = async <T>(name: string, use: (store: Store) => Promise<T>): Promise<T> => {
  const opened = await openStore(at(name));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
  }
};

test('what a backup has still to tell is looked for before it is told, since it may have been told meanwhile', async () => {
  await within('first', async (store) => {
    await store.places.meet(place('town'));
    const subscription = await store.subscriptions.set(wish('town'), now, now, 'console:home:ada');
    const id = await compose(store, subscription, [{ payload: '{}', storyIds: ['a'] }]);
    await store.notices.fail(id, { kind: 'unsure', since: now, reason: 'Nobody knows.', recorded: 'it may' }, now);
  });
  const file = join(folder, 'backup.db');
  expect(await backUp(at('first'), file, () => undefined)).toMatchObject({ ok: true });
  const restored = await restore(file, at('second'), { force: false, now, scratch: folder }, () => undefined);
  expect(restored).toMatchObject({ ok: true });
  expect(await within('first', ({ notices }) => notices.claim(now, minute, everywhere))).toMatchObject({ attempts: 1 });
  expect(await within('second', ({ notices }) => notices.claim(now, minute, everywhere))).toMatchObject({
    attempts: 2,
  });
});
