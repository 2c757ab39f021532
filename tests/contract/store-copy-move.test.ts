import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { copyTables } from '../../src/store/copy.ts';
import { move, readAlone } from '../../src/store/move.ts';
import { restore } from '../../src/store/restore.ts';
import { shapeAt } from '../../src/store/shape.ts';
import type { StoreAddress } from '../../src/store/store.ts';
import { fillPostgres } from '../../src/store/target.ts';
import { latestVersion, migrate } from '../../src/store/version.ts';
import {
  contents,
  counted,
  expectAlive,
  openRaw,
  openStage,
  type Stage,
  silent,
  sqlite,
  withStore,
} from './store-copy-fixture.ts';
import { now, place } from './store-fixtures.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('of what is not there, or not ours, there is nothing to back up or move', async () => {
  for (const address of [sqlite(stage.newPath()), await stage.postgres()]) {
    const other = address.kind === 'sqlite' ? await stage.postgres() : sqlite(stage.newPath());
    for (const answer of [await backUp(address, stage.newPath(), silent), await move(address, other, silent)]) {
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
    const target = await stage.fresh(to);
    const before = await contents(stage.filled[from]);
    const answer = await move(stage.filled[from], target, silent);
    expect(answer).toMatchObject({ ok: true, value: counted(before) });
    expect(await contents(target)).toEqual(before);
    expect(await contents(stage.filled[from])).toEqual(before);
    await expectAlive(target);
  });

  test('is refused into what is not empty, and while a bot runs on either', async () => {
    const target = await stage.fresh(to);
    await withStore(target, (store) => store.places.meet(place('old')));
    const old = await contents(target);
    const refused = async (code: string): Promise<void> => {
      expect(await move(stage.filled[from], target, silent)).toMatchObject({ ok: false, problem: { code } });
    };
    await refused('database-not-empty');
    await withStore(stage.filled[from], () => refused('database-in-use'));
    await withStore(target, () => refused('database-in-use'));
    expect(await contents(target)).toEqual(old);
  });
});

test('from one file to another nothing is moved, nor from a database to itself', async () => {
  for (const [from, to] of [
    [stage.filled.sqlite, sqlite(stage.newPath())],
    [stage.filled.postgres, stage.filled.postgres],
  ] as const) {
    expect(await move(from, to, silent)).toMatchObject({ ok: false, problem: { code: 'database-same' } });
  }
});

describe('while PostgreSQL is copied', () => {
  const reading = `select * from saved`;
  const writing = `insert into saved values ('late', 'story', 1)`;

  /** What becomes of a statement of somebody who does not wait. */
  const tried = async (address: StoreAddress, statement: string): Promise<string> => {
    const { db, close } = await openRaw(address);
    const answer = await db
      .transaction()
      .execute(async (db) => {
        await sql`set local lock_timeout = '20ms'`.execute(db);
        await sql.raw(statement).execute(db);
        return 'done';
      })
      .catch((error: Error) => error.message);
    await close();
    return answer;
  };

  test('from, others may read there, and write afterwards alone', async () => {
    const address = await stage.postgres();
    await withStore(address, (store) => store.places.meet(place('town')));
    await readAlone(address, async () => {
      expect(await tried(address, reading)).toBe('done');
      expect(await tried(address, writing)).toContain('lock timeout');
    });
    expect(await tried(address, writing)).toBe('done');
  });

  test('into, others find it only when all is there', async () => {
    const address = await stage.postgres();
    await fillPostgres(address, null, async () => {
      expect(await tried(address, reading)).toContain('lock timeout');
    });
    expect(await tried(address, reading)).toBe('done');
  });

  test('and a second one that copies is refused', async () => {
    const address = await stage.postgres();
    await fillPostgres(address, null, async () => {
      expect(await move(address, sqlite(stage.newPath()), silent)).toMatchObject({
        ok: false,
        problem: { code: 'database-in-use' },
      });
    });
  });
});

test('what does not arrive whole is refused', async () => {
  const source = await openRaw(stage.filled.sqlite);
  const shape = await shapeAt(latestVersion());
  const path = stage.newPath();
  const lossy = async (trigger: string): Promise<unknown> => {
    rmSync(path, { force: true });
    const target = await openRaw(sqlite(path));
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
  const file = join(stage.newFolder(), 'a.db');
  await backUp(stage.filled.sqlite, file, silent);
  for (const answer of [
    await backUp(address, stage.newPath(), silent),
    await restore(file, address, { force: false, now, scratch: stage.newFolder() }, silent),
    await move(address, sqlite(stage.newPath()), silent),
    await move(stage.filled.sqlite, address, silent),
  ]) {
    expect(answer).toMatchObject({ ok: false, problem: { code: 'database-unavailable' } });
    expect(JSON.stringify(answer)).not.toContain('hush');
  }
});
