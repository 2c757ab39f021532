import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Log } from '../../src/core/ports.ts';
import { createTick } from '../../src/tick.ts';

const minute = 60_000;

/** A bot of which each part says what it does; the feeds are read when `read` resolves. */
const setUp = () => {
  let now = 0;
  const done: string[] = [];
  let forgot = 0;
  const warned: string[] = [];
  let read = Promise.resolve();
  const log: Log = {
    ...{ debug: () => {}, info: () => {}, error: () => {} },
    warn: (_, sentence) => void warned.push(sentence),
  };
  const tick = createTick({
    store: {
      places: {
        forget: async () => {
          forgot += 1;
          return 0;
        },
      } as never,
    },
    newsroom: {
      catchUp: async () => {
        done.push('looks');
        await read;
        done.push('has read');
      },
    },
    delivery: { tick: async () => void done.push('delivers') },
    amendments: { carry: async () => void done.push('edits') },
    clock: { now: () => now },
    log,
  });
  return {
    done,
    forgot: () => forgot,
    warned,
    tick,
    pass: (ms: number) => {
      now += ms;
    },
    reads: (until: Promise<void>) => {
      read = until;
    },
  };
};

describe('a tick', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('lets go of what was left before it waits for the feeds, while which a stop may close the store', async () => {
    const { tick, forgot, reads } = setUp();
    const read = Promise.withResolvers<void>();
    reads(read.promise);
    const ticking = tick();
    await vi.advanceTimersByTimeAsync(0);
    expect(forgot()).toBe(1);
    read.resolve();
    await ticking;
    expect(forgot()).toBe(1);
  });

  test('reads the feeds before the first digest, and then leaves that to the newsroom', async () => {
    const { tick, done, pass } = setUp();
    await tick();
    pass(minute);
    await tick();
    expect(done).toEqual(['looks', 'has read', 'delivers', 'edits', 'delivers', 'edits']);
  });

  test('reads them first again when the machine was asleep', async () => {
    const { tick, done, pass } = setUp();
    await tick();
    pass(8 * 60 * minute);
    await tick();
    expect(done.slice(4)).toEqual(['looks', 'has read', 'delivers', 'edits']);
  });

  test('waits for no feed that hangs', async () => {
    const { tick, done, warned, reads } = setUp();
    reads(new Promise(() => {}));
    const ticked = tick();
    await vi.advanceTimersByTimeAsync(minute);
    await ticked;
    expect(done).toEqual(['looks', 'delivers', 'edits']);
    expect(warned).toHaveLength(1);
  });

  test('that comes while another waits for the feeds waits with it', async () => {
    const { tick, done, reads } = setUp();
    const answer = Promise.withResolvers<void>();
    reads(answer.promise);
    const both = [tick(), tick()];
    answer.resolve();
    await Promise.all(both);
    expect(done).toEqual(['looks', 'has read', 'delivers', 'delivers', 'edits', 'edits']);
  });
});
