import { beforeEach, describe, expect, test } from 'vitest';
import type { Connection, Log, ReplicaStore } from '../../src/core/ports.ts';
import { createReplicas, interval, life, type Passage } from '../../src/replicas.ts';

/** Time that stands until a test moves it on, with all that happens meanwhile in its order. */
const createTime = () => {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const time: Passage = {
    now: () => now,
    after: (ms, act) => {
      const one = { at: now + ms, act };
      waiting.add(one);
      return () => waiting.delete(one);
    },
  };
  return {
    time,
    settle,
    pass: async (ms: number): Promise<void> => {
      const end = now + ms;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        waiting.delete(next);
        now = Math.max(now, next.at);
        next.act();
        await settle();
      }
      now = end;
    },
    /** As a process that is stopped and goes on: all comes late, and at once. */
    suspend: async (ms: number): Promise<void> => {
      now += ms;
      for (const late of [...waiting].filter(({ at }) => at <= now).sort((one, other) => one.at - other.at)) {
        if (waiting.delete(late)) late.act();
      }
      await settle();
    },
  };
};

/** A database by a clock of its own, which may be away, or say nothing. */
const createDatabase = (time: Passage) => {
  const seen = new Map<string, number>();
  const leases = new Map<string, { readonly holder: string; readonly until: number }>();
  const state = { away: false, mute: false };
  const store: ReplicaStore = {
    beat: async (replica, life) => {
      if (state.mute) return new Promise(() => {});
      if (state.away) throw new Error('the database is away');
      seen.set(replica, time.now());
      return [...seen.values()].filter((at) => at > time.now() - life).length;
    },
    take: async (lease, replica, life) => {
      const known = leases.get(lease);
      if (known !== undefined && known.holder !== replica && known.until > time.now()) return false;
      leases.set(lease, { holder: replica, until: time.now() + life });
      return true;
    },
    leave: async (replica) => {
      if (state.away) throw new Error('the database is away');
      seen.delete(replica);
      for (const [name, { holder }] of leases) if (holder === replica) leases.delete(name);
    },
  };
  return { state, store };
};

const silent = (): void => {};
const log: Log = { debug: silent, info: silent, warn: silent, error: silent };

let clock: ReturnType<typeof createTime>;
let database: ReturnType<typeof createDatabase>;
beforeEach(() => {
  clock = createTime();
  database = createDatabase(clock.time);
});

/** A process with one connection that one process alone may have, and one that all have. */
const processOf = (replica: string, store: ReplicaStore | null = database.store) => {
  const did: string[] = [];
  const one = {
    name: 'discord',
    open: async () => void did.push('listens'),
    leave: async () => void did.push('leaves'),
  } as unknown as Connection;
  const all = { name: 'slack', open: async () => void did.push('opens'), leave: null } as unknown as Connection;
  const replicas = createReplicas({ store, replica, connections: [one, all], log, time: clock.time });
  return { did, listens: () => did.filter((act) => act !== 'opens').at(-1) === 'listens', replicas };
};

describe('processes on one database', () => {
  const [ann, bob] = ['ann', 'bob'];
  const both = async () => {
    const [first, second] = [processOf(ann), processOf(bob)];
    first.replicas.start();
    await clock.settle();
    second.replicas.start();
    await clock.settle();
    return [first, second] as const;
  };

  test('one alone listens, and each opens what all have', async () => {
    const [first, second] = await both();
    await clock.pass(10 * life);
    expect([first.did, second.did]).toEqual([['opens', 'listens'], ['opens']]);
  });

  test('know how many they are, as they come and go', async () => {
    const [first, second] = await both();
    expect([first.replicas.count(), second.replicas.count()]).toEqual([1, 2]);
    await clock.pass(interval);
    expect(first.replicas.count()).toBe(2);
    await second.replicas.stop();
    await clock.pass(interval);
    expect(first.replicas.count()).toBe(1);
  });

  test('another listens at its next beat where the one that did is stopped', async () => {
    const [first, second] = await both();
    await first.replicas.stop();
    expect(first.did.at(-1)).toBe('leaves');
    expect(second.listens()).toBe(false);
    await clock.pass(interval);
    expect(second.listens()).toBe(true);
  });

  test('another listens soon where the one that did says nothing more, and not before its lease is over', async () => {
    const [, second] = await both();
    const dead = database.store.take;
    database.store.take = async (...asked) => (asked[1] === ann ? false : dead(...asked));
    await clock.pass(life - interval);
    expect(second.listens()).toBe(false);
    await clock.pass(2 * interval);
    expect(second.listens()).toBe(true);
  });

  test('one that was suspended lets go before it is told anything, and takes its turn again', async () => {
    const [first, second] = await both();
    database.state.mute = true;
    await clock.suspend(2 * life);
    expect(first.did.at(-1)).toBe('leaves');
    database.state.mute = false;
    await clock.pass(life);
    expect([first, second].filter((one) => one.listens())).toHaveLength(1);
    const [holder, other] = first.listens() ? [first, second] : [second, first];
    await holder.replicas.stop();
    await clock.pass(interval);
    expect(other.listens()).toBe(true);
  });

  test('one that is told that another holds the lease lets go at once', async () => {
    const [first] = await both();
    database.store.take = async () => false;
    await clock.pass(interval);
    expect(first.did.at(-1)).toBe('leaves');
  });

  test.each(['away', 'mute'] as const)('one goes on while the database is %s, until its lease is over', async (how) => {
    const [first] = await both();
    database.state[how] = true;
    await clock.pass(life - interval);
    expect(first.listens()).toBe(true);
    await clock.pass(interval);
    expect(first.listens()).toBe(false);
    database.state[how] = false;
    await clock.pass(life);
    expect(first.listens()).toBe(true);
  });

  test('what a database answers too late is no lease', async () => {
    const first = processOf(ann);
    const { take } = database.store;
    const late = Promise.withResolvers<void>();
    database.store.take = async (...asked) => {
      const taken = await take(...asked);
      await late.promise;
      return taken;
    };
    first.replicas.start();
    await clock.settle();
    database.state.away = true;
    await clock.pass(life / 2);
    late.resolve();
    await clock.settle();
    expect(first.listens()).toBe(false);
  });

  test('one that is stopped while it asks takes nothing more', async () => {
    const first = processOf(ann);
    const { beat } = database.store;
    const asked = Promise.withResolvers<void>();
    database.store.beat = async (...words) => {
      await asked.promise;
      return beat(...words);
    };
    first.replicas.start();
    const stopping = first.replicas.stop();
    asked.resolve();
    await stopping;
    await clock.settle();
    expect(first.did).toEqual(['opens']);
    database.store.beat = beat;
    const second = processOf(bob);
    second.replicas.start();
    await clock.settle();
    expect(second.listens()).toBe(true);
  });

  test('one ends though the database is away', async () => {
    const [first] = await both();
    database.state.away = true;
    await first.replicas.stop();
    expect(first.did.at(-1)).toBe('leaves');
  });
});

test('a process that shares its database with none opens all at once and asks nobody', async () => {
  const only = processOf('ann', null);
  only.replicas.start();
  await clock.pass(10 * life);
  expect(only.did).toEqual(['listens', 'opens']);
  expect(only.replicas.count()).toBe(1);
  await only.replicas.stop();
});
