import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Section } from '../../../src/core/card.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { nextSlot } from '../../../src/core/schedule/schedule.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe } from './room.ts';

let room: Room;
const slot = morning + hour;
const gone: Problem = { code: 'cannot-post', place: '#news', remedy: '#news is gone: make it again.' };
const away: Problem = { code: 'platform-failed', platform: 'console', reason: 'it is away', retryAt: null };

beforeEach(async () => {
  room = await openRoom();
  await setBy('console:home:ada');
});

afterEach(() => room.store.close());

const setBy = async (person: string | null, name = 'digest'): Promise<void> => {
  const subscription = await subscribe(room, { name });
  const { store, clock } = room;
  const { id: _, ...wish } = subscription;
  if (person !== null) await store.subscriptions.set(wish, nextSlot(subscription, clock.time) ?? 0, clock.time, person);
};

const refused = { kind: 'refused', problem: gone } as const;

/** A day's digest that nobody may post, with what is told of it. */
const onDay = async (n: number, faults: Room['platform']['faults'] = []): Promise<void> => {
  await publish(room.store, [`story${n}`], slot + n * day - hour);
  room.platform.faults.push(refused, ...faults);
  room.clock.time = slot + n * day;
  await room.process().tick();
};
const forThreeDays = async (faults: Room['platform']['faults'] = []): Promise<void> => {
  for (const n of [0, 1]) await onDay(n);
  await onDay(2, faults);
};
/** One tick a minute. */
const tickFor = async (minutes: number): Promise<void> => {
  for (let count = 0; count < minutes; count += 1) {
    room.clock.time += minute;
    await room.process().tick();
  }
};
const told = () => room.platform.posted.filter(({ place }) => place.startsWith('conversation'));
const titlesTold = () => told().map(({ payload }) => (payload as Section).title?.text);
const warned = () => room.logged.filter(({ level }) => level === 'warn').map(({ sentence }) => sentence);

describe('who set a digest', () => {
  test('is told once that it is paused, since when, why and what to do', async () => {
    await forThreeDays();
    await tickFor(3);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatchObject({ place: 'conversation with console:home:ada' });
    const text = JSON.stringify(told()[0]?.payload);
    expect(titlesTold()).toEqual(['The digest of #news in Harbour is paused']);
    expect(text).toContain(`"at":${slot}`);
    expect(text).toContain('#news is gone: make it again.');
    expect(text).toContain('/news digest resume');
  });

  test('is told nothing before it is paused', async () => {
    for (const n of [0, 1]) await onDay(n);
    expect(told()).toEqual([]);
  });

  test('is told which of several digests it is', async () => {
    await setBy('console:home:ben', 'evening');
    await room.store.subscriptions.pause(room.place.id, 'evening');
    await forThreeDays();
    expect(titlesTold()).toEqual(['The digest “digest” of #news in Harbour is paused']);
    expect(JSON.stringify(told()[0]?.payload)).toContain('/news digest resume name:digest');
  });

  test('is told by one of two processes', async () => {
    for (const n of [0, 1]) await onDay(n);
    await publish(room.store, ['story2'], slot + 2 * day - hour);
    room.platform.faults.push(refused);
    room.clock.time = slot + 2 * day;
    await Promise.all([room.process('first').tick(), room.process('second').tick()]);
    await tickFor(1);
    expect(told()).toHaveLength(1);
  });

  test('is told when the platform is back', async () => {
    room.platform.shut = away;
    await forThreeDays();
    await tickFor(60);
    expect(told()).toEqual([]);
    room.platform.shut = null;
    await tickFor(60);
    expect(told()).toHaveLength(1);
  });

  test('is told once where the answer to it was lost, since it is looked for before it is sent again', async () => {
    await forThreeDays([{ kind: 'answer-lost' }]);
    await tickFor(60);
    expect(told()).toHaveLength(1);
  });

  test('is not told again while nobody can see whether it was told', async () => {
    room.platform.blind = away;
    await forThreeDays([{ kind: 'answer-lost' }]);
    await tickFor(60);
    expect(told()).toHaveLength(1);
  });

  test('is not told where they take no messages, and the log says so', async () => {
    room.platform.shut = { code: 'cannot-post', place: 'their direct messages', remedy: 'They take none.' };
    await forThreeDays();
    room.platform.shut = null;
    await tickFor(60);
    expect(told()).toEqual([]);
    expect(warned()).toContain('somebody could not be told of their digest');
  });

  test('is given up after a day', async () => {
    room.platform.shut = away;
    await forThreeDays();
    room.clock.time += day;
    await tickFor(1);
    room.platform.shut = null;
    await tickFor(60);
    expect(told()).toEqual([]);
    expect(warned()).toContain('somebody could not be told of their digest');
  });

  test('is not told of what they have put right meanwhile', async () => {
    room.platform.shut = away;
    await forThreeDays();
    await room.store.subscriptions.resume(room.place.id, slot + 3 * day, room.clock.time);
    room.platform.shut = null;
    await tickFor(60);
    expect(told()).toEqual([]);
  });

  test('is told again where it is paused again', async () => {
    await forThreeDays();
    await room.store.subscriptions.resume(room.place.id, slot + 3 * day, slot + 2 * day + hour);
    for (const n of [3, 4, 5]) await onDay(n);
    expect(told()).toHaveLength(2);
  });

  test('is told of each digest that may or may not stand there, once', async () => {
    await publish(room.store, ['harbour'], morning);
    room.platform.faults.push({ kind: 'answer-lost' });
    room.platform.blind = { code: 'cannot-post', place: '#news', remedy: 'Give me Read Message History.' };
    room.clock.time = slot;
    await room.process().tick();
    await tickFor(60);
    expect(titlesTold()).toEqual(['A digest of #news in Harbour may or may not stand there']);
    expect(JSON.stringify(told()[0]?.payload)).toContain('Give me Read Message History.');
    expect(await room.store.subscriptions.get(room.place.id)).toMatchObject({ paused: false });
  });
});

test('where nobody is known who set a digest, the log says that it is paused', async () => {
  await room.store.subscriptions.clear(room.place.id);
  await setBy(null);
  await forThreeDays();
  expect(told()).toEqual([]);
  expect(warned()).toContain('a digest was paused, and nobody is known to be told of it');
});

describe('who added a feed', () => {
  test('is told once that it is not read any more, since when, why and what to do', async () => {
    const { store, clock } = room;
    const url = 'https://gazette.example/feed';
    const feed = await store.feeds.add({ url, title: 'Gazette', site: null, topic: null, standard: false }, clock.time);
    await store.feeds.follow(room.place.id, feed.id, null, 'console:home:ben');
    const trouble = 'gazette.example answered 410 (gone for good).';
    await store.feeds.settle(feed.id, { kind: 'failed', trouble }, morning, morning + hour);
    await store.feeds.end(feed.id, { why: 'gone', at: morning }, trouble);
    await tickFor(3);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatchObject({ place: 'conversation with console:home:ben' });
    expect(titlesTold()).toEqual(['“Gazette” is no longer read for #news in Harbour']);
    const text = JSON.stringify(told()[0]?.payload);
    expect(text).toContain(`"at":${morning}`);
    expect(text).toContain(trouble);
    expect(text).toContain(`/news feed add ${url}`);
  });
});
