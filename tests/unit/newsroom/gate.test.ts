import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGate, type Errand, type GateOptions } from '../../../src/newsroom/gate.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (change: Partial<GateOptions> = {}) =>
  createGate({
    most: { feed: 3, page: 3 },
    mostPerHost: 2,
    mostPerDomain: { feed: 9, page: 9 },
    patience: 30_000,
    now: Date.now,
    manners: () => ({ notBefore: 0, gap: 0 }),
    ...change,
  });

const one = { feed: 1, page: 1 };
const hostOf = (name: string): string => name.replace(/\d+$/, '');

/** Starts tasks for these hosts, named without their number, and returns which are running, and how to end one. */
function start(gate: ReturnType<typeof open>, names: readonly string[], errand: Errand = 'page') {
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  for (const name of names) {
    void gate.run(hostOf(name), errand, async () => {
      running.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      running.splice(running.indexOf(name), 1);
    });
  }
  const end = async (name: string) => {
    ends.get(name)?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { running, end };
}

test('so many run at once, and so many with one host', async () => {
  const { running, end } = start(open(), ['a1', 'a2', 'a3', 'b1', 'c1']);
  expect(running).toEqual(['a1', 'a2', 'b1']);
  await end('b1');
  expect(running).toEqual(['a1', 'a2', 'c1']);
  await end('a1');
  expect(running).toEqual(['a2', 'c1', 'a3']);
});

test('hosts take turns, however much waits for one', async () => {
  const { running, end } = start(open({ most: one }), ['a1', 'a2', 'a3', 'b1', 'b2']);
  const order = [...running];
  for (let n = 0; n < 4; n++) {
    await end(running[0] ?? '');
    order.push(...running);
  }
  expect(order).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
});

test('a task that fails makes room too', async () => {
  const gate = open({ most: one });
  await expect(gate.run('a', 'page', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await gate.run('a', 'page', () => Promise.resolve('next'))).toBe('next');
});

test('pages that take long hold up no feed of another host', () => {
  const gate = open();
  start(gate, ['a1', 'a2', 'b1', 'b2', 'c1']);
  const { running } = start(gate, ['d1', 'd2', 'e1'], 'feed');
  expect(running).toEqual(['d1', 'd2', 'e1']);
});

test('a host is asked for feeds and pages in turn, and for no more at once than for pages alone', async () => {
  const gate = open({ mostPerHost: 1 });
  const pages = start(gate, ['a1', 'a2', 'a3']);
  const feeds = start(gate, ['a4', 'a5'], 'feed');
  const order: string[] = [];
  for (let n = 0; n < 5; n++) {
    const [name = ''] = [...pages.running, ...feeds.running];
    order.push(name);
    expect(pages.running.length + feeds.running.length).toBe(1);
    await pages.end(name);
    await feeds.end(name);
  }
  expect(order).toEqual(['a1', 'a4', 'a2', 'a5', 'a3']);
});

test('the hosts of one domain have no more than it may, and take turns', async () => {
  const { running, end } = start(open({ mostPerDomain: { feed: 1, page: 1 } }), [
    'a.lamp.example1',
    'b.lamp.example1',
    'c.lamp.example1',
    'a.lamp.example2',
    'd.gull.example1',
  ]);
  expect(running).toEqual(['a.lamp.example1', 'd.gull.example1']);
  await end('a.lamp.example1');
  expect(running).toEqual(['d.gull.example1', 'b.lamp.example1']);
  for (const name of ['b.lamp.example1', 'c.lamp.example1']) await end(name);
  expect(running).toEqual(['d.gull.example1', 'a.lamp.example2']);
});

test('hosts of one domain that want a pause are let go on after it', async () => {
  const gate = open({ mostPerDomain: { feed: 1, page: 1 }, manners: () => ({ notBefore: 0, gap: 500 }) });
  const { running, end } = start(gate, ['a.lamp.example1', 'a.lamp.example2', 'b.lamp.example1']);
  expect(running).toEqual(['a.lamp.example1']);
  await end('a.lamp.example1');
  expect(running).toEqual(['b.lamp.example1']);
  await end('b.lamp.example1');
  await vi.advanceTimersByTimeAsync(500);
  expect(running).toEqual(['a.lamp.example2']);
});

describe('a host that wants', () => {
  test('a pause between two requests gets it, and the others go on', async () => {
    const gate = open({
      most: { feed: 9, page: 9 },
      manners: (host) => ({ notBefore: 0, gap: host === 'a' ? 500 : 0 }),
    });
    const { running } = start(gate, ['a1', 'a2', 'b1', 'b2']);
    expect(running).toEqual(['a1', 'b1', 'b2']);
    await vi.advanceTimersByTimeAsync(499);
    expect(running).not.toContain('a2');
    await vi.advanceTimersByTimeAsync(1);
    expect(running).toContain('a2');
  });

  test('a pause gets it after the last one is done, too', async () => {
    const gate = open({ manners: () => ({ notBefore: 0, gap: 500 }) });
    const first = start(gate, ['a1']);
    await first.end('a1');
    const { running } = start(gate, ['a2']);
    expect(running).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(running).toEqual(['a2']);
  });

  test('to be left alone a while is waited for', async () => {
    const until = Date.now() + 20_000;
    const { running } = start(open({ manners: () => ({ notBefore: until, gap: 0 }) }), ['a1']);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(running).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(running).toEqual(['a1']);
  });

  test('to be left alone for long is not waited for: whoever asks is told so', () => {
    const until = Date.now() + 3_600_000;
    const { running } = start(open({ manners: () => ({ notBefore: until, gap: 0 }) }), ['a1']);
    expect(running).toEqual(['a1']);
  });
});

test('what waits for a pause goes at once in a hurry', async () => {
  const gate = open({ manners: () => ({ notBefore: 0, gap: 500 }) });
  const { running } = start(gate, ['a1', 'a2', 'b1', 'b2']);
  expect(running).toEqual(['a1', 'b1']);
  gate.hurry();
  expect(running).toEqual(['a1', 'b1', 'a2']);
});

test('each admission takes the same time, however many wait for hosts that are busy', () => {
  let asked = 0;
  const manners = () => {
    asked++;
    return { notBefore: 0, gap: 0 };
  };
  const gate = open({ most: { feed: 0, page: 100_000 }, mostPerHost: 1, manners });
  start(
    gate,
    Array.from({ length: 20_000 }, (_, n) => `${n % 2 === 0 ? 'a' : 'b'}${n}`),
  );
  expect(asked).toBe(2);
});
