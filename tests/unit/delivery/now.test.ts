import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../src/delivery/limits.ts';
import { place as placeOf } from '../../contract/store-fixtures.ts';
import { hour, minute, morning, openRoom, publish, type Room, subscribe, titles, titlesOf } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
});

afterEach(() => room.store.close());

const ledger = async (): Promise<string[]> =>
  (await room.store.deliveries.recent(room.place.id, 100)).map(({ state }) => state);

describe('digest now', () => {
  test('posts what is new through the ledger and leaves the schedule', async () => {
    await publish(room.store, ['harbour', 'ferry'], morning);
    const subscription = await subscribe(room);
    const delivery = room.process();
    expect(await delivery.postNow(subscription, morning)).toEqual({ ok: true, value: { stories: 2 } });
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour', 'Title of ferry']);
    expect(await room.store.subscriptions.get(room.place.id)).toMatchObject({ nextRun: slot, coveredUntil: morning });
    await room.tickAt(slot);
    expect(titles(room.platform)).toHaveLength(3);
  });

  test('posts nothing twice when pressed twice', async () => {
    await publish(room.store, ['harbour'], morning);
    const subscription = await subscribe(room);
    const delivery = room.process();
    const both = await Promise.all([
      delivery.postNow(subscription, morning),
      delivery.postNow(subscription, morning + 1),
    ]);
    expect(both.map((result) => (result.ok ? 'posted' : result.problem.code))).toEqual(['posted', 'digest-empty']);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('is sent though the couriers had just found nothing to carry', async () => {
    await publish(room.store, ['harbour'], morning);
    const subscription = await subscribe(room);
    const { deliveries } = room.store;
    const goOn = Promise.withResolvers<void>();
    let empty = 0;
    const claim: typeof deliveries.claim = async (...wanted) => {
      const taken = await deliveries.claim(...wanted);
      empty += 1;
      if (empty === 1) await goOn.promise;
      return taken;
    };
    const delivery = room.process('first', { ...room.store, deliveries: { ...deliveries, claim } });
    const tick = delivery.tick();
    while (empty === 0) await new Promise(setImmediate);
    const posted = delivery.postNow(subscription, morning);
    while ((await ledger())[0] !== 'composed') await new Promise(setImmediate);
    await new Promise(setImmediate);
    goOn.resolve();
    expect(await posted).toEqual({ ok: true, value: { stories: 1 } });
    await tick;
  });

  test('waits for what another process has claimed and sends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await publish(room.store, ['harbour'], morning);
    const subscription = await subscribe(room);
    const { deliveries } = room.store;
    const claimed: string[] = [];
    const claim: typeof deliveries.claim = async (_holder, ...wanted) => {
      claimed.push(...(await deliveries.claim('elsewhere', ...wanted)).map(({ id }) => id));
      return [];
    };
    const here = room.process('here', { ...room.store, deliveries: { ...deliveries, claim } });
    const posted = here.postNow(subscription, morning);
    let answer: Awaited<typeof posted> | undefined;
    void posted.then((result) => {
      answer = result;
    });
    for (let looks = 0; looks < 3; looks += 1) await vi.advanceTimersByTimeAsync(limits.glance);
    expect(answer).toBeUndefined();
    while (answer === undefined) {
      for (const id of claimed.splice(0)) await deliveries.sent(id, 'elsewhere', `message of ${id}`, morning);
      await vi.advanceTimersByTimeAsync(limits.glance);
    }
    expect(answer).toEqual({ ok: true, value: { stories: 1 } });
    vi.useRealTimers();
  });

  test('of a place goes on where one hung for longer than its claim', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await publish(room.store, ['harbour'], morning);
    const subscription = await subscribe(room);
    room.platform.faults.push({ kind: 'held', until: new Promise(() => {}) });
    const delivery = room.process();
    const posted = delivery.postNow(subscription, morning);
    while (room.platform.sends.length === 0) await new Promise(setImmediate);
    room.clock.time += limits.lease;
    await vi.advanceTimersByTimeAsync(limits.lease);
    expect(await posted).toEqual({ ok: true, value: { stories: 1 } });
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(room.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
    vi.useRealTimers();
  });

  test('waits for no digest of another place', async () => {
    await publish(room.store, ['harbour'], morning);
    const quay = await room.store.places.meet(placeOf('quay'));
    await subscribe({ ...room, place: quay }, { times: ['07:30'] });
    const subscription = await subscribe(room);
    const answered = Promise.withResolvers<void>();
    room.platform.faults.push({ kind: 'held', until: answered.promise });
    room.clock.time = morning + 30 * minute;
    const delivery = room.process();
    const tick = delivery.tick();
    while (room.platform.sends.length === 0) await new Promise(setImmediate);
    expect(await delivery.postNow(subscription, room.clock.time)).toEqual({ ok: true, value: { stories: 1 } });
    answered.resolve();
    await tick;
  });

  test('says why it can not post', async () => {
    await publish(room.store, ['harbour'], morning);
    const subscription = await subscribe(room);
    const delivery = room.process();
    room.platform.missing = { code: 'cannot-post', place: '#news', remedy: 'Give me Embed Links.' };
    expect(await delivery.postNow(subscription, morning)).toMatchObject({ problem: { code: 'cannot-post' } });
    room.platform.missing = null;
    room.platform.faults.push({ kind: 'refused' });
    expect(await delivery.postNow(subscription, morning)).toMatchObject({
      problem: { code: 'platform-failed', reason: 'it answered with 503' },
    });
    expect(await delivery.postNow(subscription, morning + 1)).toMatchObject({
      problem: { code: 'platform-failed', reason: 'an earlier digest is still on its way' },
    });
  });

  test('of a paused digest keeps it paused', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await room.store.subscriptions.pause(room.place.id);
    const paused = await room.store.subscriptions.get(room.place.id);
    if (paused === null) throw new Error('no subscription');
    expect(await room.process().postNow(paused, morning)).toMatchObject({ ok: true });
    expect(await room.store.subscriptions.get(room.place.id)).toMatchObject({ paused: true, nextRun: null });
  });
});

describe('a preview', () => {
  test('shows what would be posted, for the asker alone, and records nothing', async () => {
    await publish(room.store, ['harbour'], morning);
    const subscription = await subscribe(room);
    const card = await room.process().preview(subscription, morning);
    expect(card.ok && card.value.audience).toBe('asker');
    expect(card.ok && titlesOf(card.value)).toEqual(['News digest for #news', 'Title of harbour']);
    expect(await ledger()).toEqual([]);
  });

  test('of nothing says so', async () => {
    const subscription = await subscribe(room);
    expect(await room.process().preview(subscription, morning)).toEqual({
      ok: false,
      problem: { code: 'digest-empty' },
    });
  });
});
