import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { day, hour, morning, openRoom, publish, type Room, subscribe, titles } from './room.ts';

let room: Room;
const slot = morning + hour;
const gone: Problem = { code: 'cannot-post', place: '#news', remedy: '#news is gone.' };

beforeEach(async () => {
  room = await openRoom();
  await subscribe(room);
});

afterEach(() => room.store.close());

/** A day's digest, with what its sends meet. */
const onDay = async (n: number, problem: Problem | null): Promise<void> => {
  await publish(room.store, [`story${n}`], slot + n * day - hour);
  if (problem !== null) room.platform.faults.push({ kind: 'refused', problem });
  room.clock.time = slot + n * day;
  await room.process().tick();
  room.platform.faults.length = 0;
};
const resume = (n: number) =>
  room.store.subscriptions.resume(room.place.id, slot + (n + 1) * day, slot + n * day + hour);
const paused = async () => (await room.store.subscriptions.get(room.place.id))?.paused;
const lastReason = async () => (await room.store.deliveries.recent(room.place.id, 1))[0]?.reason;

describe('a digest that nobody may post', () => {
  test('is paused after three in a row, says so, and is not asked for again', async () => {
    for (const n of [0, 1]) await onDay(n, gone);
    expect(await paused()).toBe(false);
    expect(await lastReason()).toBe('#news is gone.');
    await onDay(2, gone);
    expect(await paused()).toBe(true);
    expect(await lastReason()).toBe('#news is gone. After 3 digests that failed, I paused it until it is resumed.');
    const { length } = room.platform.sends;
    await onDay(3, gone);
    expect(room.platform.sends).toHaveLength(length);
  });

  test('runs on where one was posted in between', async () => {
    for (const [n, problem] of [gone, gone, null, gone, gone].entries()) await onDay(n, problem);
    expect(await paused()).toBe(false);
  });

  test('is paused after three that were tried, whatever was left out in between while the bot was down', async () => {
    for (const n of [0, 4]) await onDay(n, gone);
    expect(await paused()).toBe(false);
    await onDay(5, gone);
    expect((await room.store.deliveries.recent(room.place.id, 9)).map(({ state }) => state)).toContain('skipped');
    expect(await paused()).toBe(true);
  });

  test('comes again when it is resumed', async () => {
    for (const n of [0, 1, 2]) await onDay(n, gone);
    await resume(2);
    await onDay(3, null);
    expect(titles(room.platform)).toContain('Title of story3');
  });

  test('is paused again only after three more', async () => {
    for (const n of [0, 1, 2]) await onDay(n, gone);
    await resume(2);
    for (const n of [3, 4]) await onDay(n, gone);
    expect(await paused()).toBe(false);
    await onDay(5, gone);
    expect(await paused()).toBe(true);
  });

  test('that was set anew is as one that was resumed', async () => {
    for (const n of [0, 1]) await onDay(n, gone);
    await subscribe(room);
    await onDay(2, gone);
    expect(await paused()).toBe(false);
  });
});

test('a digest of which nobody can tell whether it was posted is not sent again, and says so', async () => {
  await publish(room.store, ['harbour'], morning);
  room.platform.faults.push({ kind: 'answer-lost' });
  room.platform.blind = { code: 'cannot-post', place: '#news', remedy: 'Give me Read Message History.' };
  room.clock.time = slot;
  await room.process().tick();
  room.clock.time = slot + hour;
  await room.process().tick();
  expect(titles(room.platform)).toEqual(['News digest']);
  expect(await lastReason()).toBe('it may or may not stand there: Give me Read Message History.');
});
