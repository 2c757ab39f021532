import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forkWorker } from '../../../src/sources/page/fork-worker.ts';
import { createPagePool, type PagePool, type PoolOptions, type PoolReply } from '../../../src/sources/page/pool.ts';

const ODD = new URL('../../servers/odd-worker.ts', import.meta.url);
const pools: PagePool[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** A pool whose worker does what a page says, with every worker that it started and how each ended. */
function open(options: PoolOptions = {}) {
  const started: { readonly worker: ChildProcess; readonly end: Promise<unknown[]> }[] = [];
  const start = () => {
    const worker = forkWorker(ODD);
    started.push({ worker, end: once(worker, 'exit') });
    return worker;
  };
  const pool = createPagePool({ deadline: 20_000, start, ...options });
  pools.push(pool);
  const read = (text: string, precedence: 'asked' | 'background' = 'background'): Promise<PoolReply> =>
    pool.read({ kind: 'page', text, url: 'https://merrow.example/' }, precedence);
  return { pool, started, read };
}

const answered = (reason: string) => ({ kind: 'failed', reason });

describe('a worker', () => {
  test('that is still busy at the deadline is killed, and the next page is read by another', async () => {
    const { read, started } = open({ deadline: 1_000 });
    const [hung, next] = await Promise.all([read('hang'), read('lamp')]);
    expect(hung).toEqual({ kind: 'killed', reason: 'it took too long to read' });
    expect(next).toEqual(answered('lamp'));
    expect(started).toHaveLength(2);
    expect(await started[0]?.end).toEqual([null, 'SIGKILL']);
  });

  test('that ends over a page loses that page alone', async () => {
    const { read, started } = open();
    expect(await Promise.all([read('exit'), read('lamp')])).toEqual([
      { kind: 'killed', reason: 'its reader ended' },
      answered('lamp'),
    ]);
    expect(started).toHaveLength(2);
  });

  test('reads one page after the other', async () => {
    const { read, started } = open();
    expect(await Promise.all(['a', 'b', 'c'].map((text) => read(text)))).toEqual(['a', 'b', 'c'].map(answered));
    expect(started).toHaveLength(1);
  });

  test('without work ends by itself, and another is started for the next page', async () => {
    const { read, started } = open({ idle: 1 });
    await read('lamp');
    expect(await started[0]?.end).toEqual([0, null]);
    expect(await read('quay')).toEqual(answered('quay'));
    expect(started).toHaveLength(2);
  });

  test('knows the zone, and nothing else of what this process was told', async () => {
    vi.stubEnv('DISCORD_TOKEN', 'secret of Discord');
    vi.stubEnv('DATABASE_URL', 'postgres://secret@localhost/news');
    vi.stubEnv('NODE_OPTIONS', '--title=secret');
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const reply = await open().read('environment');
    const told = 'reason' in reply ? reply.reason : '';
    expect(JSON.parse(told)).toMatchObject({ TZ: 'Asia/Tokyo' });
    expect(told).not.toContain('secret');
  });

  test('ends with its parent, though no signal to the whole group of processes ends it', async () => {
    const worker = forkWorker();
    const ended = once(worker, 'exit');
    await once(worker, 'message');
    worker.kill('SIGINT');
    worker.kill('SIGTERM');
    const answer = once(worker, 'message');
    worker.send({ kind: 'page', text: '<p>Lamp</p>', url: 'https://merrow.example/' });
    expect(await answer).toMatchObject([{ kind: 'read' }, undefined]);
    worker.disconnect();
    expect(await ended).toEqual([0, null]);
  });

  test.each<[string, () => ChildProcess]>([
    ['whose program is not there', () => fork(new URL('none.js', ODD), { stdio: 'ignore' })],
    ['that cannot be run', () => spawn('/nowhere/node', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })],
    [
      'for which the machine has no room',
      () => {
        throw new Error('spawn ENOMEM');
      },
    ],
  ])('%s is told for each page, and nothing hangs', async (_name, start) => {
    const { read } = open({ start });
    expect(await Promise.all([read('a'), read('b')])).toMatchObject([{ kind: 'killed' }, { kind: 'killed' }]);
  });
});

describe('the queue', () => {
  test('gives precedence to what somebody waits for', async () => {
    const { read } = open();
    const order: string[] = [];
    const note = (text: string, precedence?: 'asked') => read(text, precedence).then(() => void order.push(text));
    await Promise.all([
      note('under way'),
      note('queued'),
      note('queued later'),
      note('asked', 'asked'),
      note('asked later', 'asked'),
    ]);
    expect(order).toEqual(['under way', 'asked', 'asked later', 'queued', 'queued later']);
  });

  test('is answered when the pool closes, and its workers are gone', async () => {
    const { pool, read, started } = open();
    const replies = [read('hang'), read('queued'), read('asked', 'asked')];
    await pool.close();
    const stopped = { kind: 'killed', reason: 'reading has stopped' };
    expect(await Promise.all(replies)).toEqual([stopped, stopped, stopped]);
    expect(await started[0]?.end).toEqual([null, 'SIGKILL']);
    expect(await read('too late')).toEqual(stopped);
  });
});
