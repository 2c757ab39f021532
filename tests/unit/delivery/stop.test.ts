import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../src/delivery/limits.ts';
import { hour, morning, openRoom, publish, type Room, subscribe, titles } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
  await publish(room.store, ['harbour'], morning);
  await subscribe(room);
  room.clock.time = slot;
});

afterEach(async () => {
  vi.useRealTimers();
  await room.store.close();
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(setImmediate);
};

const states = async (): Promise<string[]> =>
  (await room.store.deliveries.recent(room.place.id, 100)).map(({ state, reason }) =>
    reason === null ? state : `${state}: ${reason}`,
  );

describe('a stop', () => {
  test('lets nothing new be taken', async () => {
    const delivery = room.process();
    await delivery.stop();
    await delivery.tick();
    expect(titles(room.platform)).toEqual([]);
  });

  test('waits for what is being sent, and begins no other part', async () => {
    const answered = Promise.withResolvers<void>();
    room.platform.faults.push({ kind: 'held', until: answered.promise });
    const delivery = room.process();
    const tick = delivery.tick();
    await until(() => room.platform.sends.length > 0);
    const stop = delivery.stop();
    answered.resolve();
    await stop;
    expect(await states()).toEqual(['sent', 'composed']);
    await tick;
    expect(titles(room.platform)).toEqual(['News digest']);
  });

  test('leaves what is sent for too long to its lease; the next process finds it and repeats nothing', async () => {
    const answered = Promise.withResolvers<void>();
    room.platform.faults.push({ kind: 'held', until: answered.promise });
    const delivery = room.process();
    const tick = delivery.tick();
    await until(() => room.platform.sends.length > 0);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stop = delivery.stop();
    let stopped = false;
    void stop.then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(limits.patience - 1);
    expect(stopped).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await stop;
    expect(await states()).toEqual(['claimed', 'composed']);
    expect(room.logged).toContainEqual(expect.objectContaining({ level: 'warn' }));

    room.clock.time = slot + limits.lease;
    answered.resolve();
    await tick;
    expect(titles(room.platform)).toEqual(['News digest']);
    await room.process('second').tick();
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(await states()).toEqual(['sent', 'sent']);
  });

  test('gives a claim back that was under way, unsent, for the next process to send at once', async () => {
    const { deliveries } = room.store;
    const claimed = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const claim: typeof deliveries.claim = async (...wanted) => {
      const taken = await deliveries.claim(...wanted);
      claimed.resolve();
      await goOn.promise;
      return taken;
    };
    const delivery = room.process('first', { ...room.store, deliveries: { ...deliveries, claim } });
    const tick = delivery.tick();
    await claimed.promise;
    const stop = delivery.stop();
    goOn.resolve();
    await Promise.all([stop, tick]);
    expect(room.platform.sends).toEqual([]);
    expect(await states()).toEqual(['composed: the bot was stopped', 'composed']);
    // It was not sent, so that nobody need be able to look for it.
    room.platform.blind = { code: 'platform-failed', platform: 'console', reason: 'hidden', retryAt: null };
    await room.process('second').tick();
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });
});
