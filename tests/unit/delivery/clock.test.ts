import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Subscription } from '../../../src/core/ports.ts';
import { nextSlot } from '../../../src/core/schedule/schedule.ts';
import { createDelivery } from '../../../src/delivery/delivery.ts';
import { limits } from '../../../src/delivery/limits.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe, titles } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
});

afterEach(() => room.store.close());

/** Ticks each minute of a stretch, as a process that runs does. */
const minutes = async (from: number, until: number): Promise<void> => {
  for (let time = from; time <= until; time += minute) await room.tickAt(time);
};

const ledger = async (): Promise<string[]> =>
  (await room.store.deliveries.recent(room.place.id, 100))
    .filter(({ part }) => part === 0)
    .map(({ slot: due, state, reason }) => `${iso(due)} ${state}${reason === null ? '' : `: ${reason}`}`);

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);
const headings = (): string[] => titles(room.platform).filter((title) => title.endsWith('digest'));
const kept = async (): Promise<Subscription> => {
  const subscription = await room.store.subscriptions.get(room.place.id);
  if (subscription === null) throw new Error('no subscription');
  return subscription;
};

describe('when the wall clock', () => {
  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning);
    await publish(room.store, ['ferry'], slot + 30 * minute);
    await subscribe(room);
  });

  test('jumps back an hour after a slot, it does not come again', async () => {
    await minutes(slot - minute, slot + 5 * minute);
    await minutes(slot - 55 * minute, slot + 10 * minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    await room.tickAt(slot + day);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour', 'News digest', 'Title of ferry']);
  });

  test('jumps back and the digest is set again, its slot of today does not come again', async () => {
    await room.tickAt(slot);
    room.clock.time = slot - 30 * minute;
    await subscribe(room, { count: 3 });
    await minutes(slot - 29 * minute, slot + 5 * minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect((await kept()).nextRun).toBe(slot + day);
  });

  test('jumps back while a part is claimed, it is sent once', async () => {
    room.platform.faults.push({ kind: 'answer-lost' });
    await room.tickAt(slot);
    await minutes(slot - hour, slot + 20 * minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('jumps forward an hour over a slot, it comes late, marked so', async () => {
    await minutes(slot - 30 * minute, slot - 20 * minute);
    await room.tickAt(slot + 40 * minute);
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of harbour']);
    expect(await ledger()).toEqual([`${iso(slot)} sent`]);
  });

  test('jumps forward an hour too early and back again, a slot neither comes twice nor is left out', async () => {
    await room.tickAt(slot + 10 * minute);
    await minutes(slot - 50 * minute, slot + 20 * minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    await room.tickAt(slot + day);
    expect(headings()).toEqual(['News digest', 'News digest']);
  });
});

describe('a machine that was suspended', () => {
  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await room.tickAt(morning);
  });

  test('over one slot posts it when it wakes', async () => {
    await room.tickAt(slot + 2 * hour);
    await room.tickAt(slot + 2 * hour + minute);
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of harbour']);
    expect((await kept()).nextRun).toBe(slot + day);
  });

  test('over three days posts one digest of the last day, and records the slots before as skipped', async () => {
    await publish(room.store, ['old'], slot + day - hour);
    await publish(room.store, ['new'], slot + 3 * day - hour);
    await room.tickAt(slot + 3 * day + hour);
    await room.tickAt(slot + 3 * day + hour + minute);
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of new']);
    expect(await ledger()).toEqual([
      `${iso(slot + 3 * day)} sent`,
      `${iso(slot + 2 * day)} skipped: it was missed by more than a day`,
      `${iso(slot + day)} skipped: it was missed by more than a day`,
      `${iso(slot)} skipped: it was missed by more than a day`,
    ]);
  });
});

describe('downtime', () => {
  const down = async (length: number, times: readonly string[]): Promise<void> => {
    for (let n = 0; n < 80; n += 1) await publish(room.store, [`story-${n}`], morning + n * hour + 1);
    await subscribe(room, { times, count: 20 });
    await room.tickAt(morning);
    await room.tickAt(morning + length);
    await room.tickAt(morning + length + minute);
  };
  /** Hours after `morning` at which the stories shown were dated. */
  const shown = (): number[] =>
    titles(room.platform)
      .flatMap((title) => title.match(/story-(\d+)/)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);

  test('of half an hour is made up for by one digest of the slot that was missed', async () => {
    await down(30 * minute, ['07:20']);
    expect(headings()).toEqual(['News digest']);
    expect(await ledger()).toEqual(['2030-03-05T07:20 sent']);
    expect(shown()).toEqual([0]);
  });

  test('of five hours is made up for by one digest of the last slot, which covers the whole gap', async () => {
    await down(5 * hour, ['08:00', '09:30', '11:00']);
    expect(headings()).toEqual(['Catch-up digest']);
    expect(await ledger()).toEqual(['2030-03-05T11:00 sent']);
    expect(shown()).toEqual([0, 1, 2, 3]);
  });

  test('of three days is made up for by one digest that covers a day', async () => {
    await down(3 * day, ['08:00']);
    expect(headings()).toEqual(['Catch-up digest']);
    expect(await ledger()).toEqual([
      '2030-03-07T08:00 sent',
      '2030-03-06T08:00 skipped: it was missed by more than a day',
      '2030-03-05T08:00 skipped: it was missed by more than a day',
    ]);
    expect(Math.max(...shown())).toBe(48);
    expect(Math.min(...shown())).toBeGreaterThanOrEqual(25 - 3);
  });

  test('of many slots records a bounded number of them and says how many more there were', async () => {
    await subscribe(room, { cron: '0 * * * *' });
    await room.tickAt(morning + 10 * day + minute);
    const skipped = (await ledger()).filter((line) => line.includes('skipped'));
    expect(skipped).toHaveLength(limits.recorded);
    expect(skipped[0]).toBe('2030-03-14T07:00 skipped: it was missed by more than a day');
    // Ten days less one of hours, from the first to the last.
    const more = 9 * 24 - limits.recorded;
    expect(skipped.at(-1)).toBe(
      `${iso(slot)} skipped: it was missed by more than a day, as were ${more} more after it`,
    );
  });

  test('of years counts no further than it needs', async () => {
    await subscribe(room, { cron: '0 * * * *' });
    await room.tickAt(morning + 800 * day);
    expect((await ledger()).at(-1)).toContain(`as were more than ${limits.counted} after it`);
  });

  test('that a weekly digest missed by two days leaves last week to the past', async () => {
    await publish(room.store, ['harbour'], slot - 5 * hour);
    await subscribe(room, { days: [2] });
    await room.tickAt(slot + 2 * day);
    await publish(room.store, ['ferry'], slot + 6 * day);
    await room.tickAt(slot + 7 * day);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of ferry']);
    expect(await ledger()).toEqual([
      `${iso(slot + 7 * day)} sent`,
      `${iso(slot)} skipped: it was missed by more than a day`,
    ]);
  });

  test('that ends after a slot is found at the first tick of the new process', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    room.clock.time = slot + 10 * minute;
    await room.process('another').tick();
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });
});

describe('new zone data', () => {
  const boot = async (time: number, zoneData: string): Promise<void> => {
    room.clock.time = time;
    const { store, platform, clock, log } = room;
    const platforms = new Map([[platform.name, platform]]);
    await createDelivery({ store, platforms, clock, log, chance: () => 0.5, holder: 'first', zoneData }).tick();
  };
  /** Sets a digest whose next run was reckoned with other clocks: so much later than it is due now. */
  const setWith = async (shift: number, parts: Parameters<typeof subscribe>[1] = {}): Promise<void> => {
    await boot(morning, '2030a');
    const { id, created, paused, nextRun, coveredUntil, ...wish } = await subscribe(room, parts);
    await room.store.subscriptions.set(wish, (nextRun ?? 0) + shift, morning);
  };

  test('moves a slot that has become earlier', async () => {
    await setWith(hour);
    await boot(morning + minute, '2030b');
    expect((await kept()).nextRun).toBe(slot);
  });

  test('moves a slot that has become later, so that it does not come too early', async () => {
    await publish(room.store, ['harbour'], morning);
    await setWith(-hour + 5 * minute);
    await boot(morning + 10 * minute, '2030b');
    expect(titles(room.platform)).toEqual([]);
    await boot(slot, '2030b');
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('does not lose a slot that has become earlier than the boot', async () => {
    await publish(room.store, ['harbour'], morning);
    await setWith(hour);
    await boot(slot + 20 * minute, '2030b');
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of harbour']);
  });

  test('brings no slot again that is in the ledger', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await boot(slot, '2030a');
    const { id, created, paused, nextRun, coveredUntil, ...wish } = await kept();
    await room.store.subscriptions.set(wish, slot + hour, slot);
    await boot(slot + minute, '2030b');
    expect((await kept()).nextRun).toBe(slot + day);
    expect(headings()).toEqual(['News digest']);
  });

  test('is looked at once, and leaves what is paused and what is right', async () => {
    await setWith(0);
    await room.store.subscriptions.pause(room.place.id);
    await boot(morning + minute, '2030b');
    expect(await kept()).toMatchObject({ paused: true, nextRun: null });
    const again = await room.store.subscriptions.reckonedOtherwise('2030b', '', 10);
    expect(again).toEqual([]);
  });
});

describe('a slot', () => {
  test('of a leap day comes on it, and the next year there is none', async () => {
    const leap = Date.UTC(2032, 1, 29, 8);
    room.clock.time = Date.UTC(2032, 1, 28);
    await publish(room.store, ['harbour'], leap - hour);
    const subscription = await subscribe(room, { cron: '0 8 29 2 *' });
    expect(subscription.nextRun).toBe(leap);
    await room.tickAt(leap);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect((await kept()).nextRun).toBe(Date.UTC(2036, 1, 29, 8));
  });

  test('inside the quiet hours comes at their end, on time', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room, { quiet: { from: '07:30', to: '09:00' } });
    await minutes(slot - minute, slot + 59 * minute);
    expect(titles(room.platform)).toEqual([]);
    await room.tickAt(slot + hour);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('that a pause went over does not come when it is resumed; its news comes with the next', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await room.store.subscriptions.pause(room.place.id);
    await minutes(slot - minute, slot + 2 * minute);
    const next = nextSlot(await kept(), slot + hour) ?? 0;
    await room.store.subscriptions.resume(room.place.id, next, slot + hour);
    await minutes(slot + hour, slot + hour + 2 * minute);
    expect(titles(room.platform)).toEqual([]);
    await room.tickAt(slot + day);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(await ledger()).toEqual([`${iso(slot + day)} sent`]);
  });

  test('without news stands in the ledger as empty, and what it covered comes with the next', async () => {
    await subscribe(room);
    await room.tickAt(slot);
    await publish(room.store, ['harbour'], slot - 10 * minute);
    await room.tickAt(slot + day);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(await ledger()).toEqual([`${iso(slot + day)} sent`, `${iso(slot)} empty: nothing new`]);
  });

  test('at which the clocks leap forward comes once, and once where they show it twice', async () => {
    room.clock.time = Date.UTC(2030, 2, 9, 12);
    await subscribe(room, { times: ['02:30'], zone: 'America/New_York', whenEmpty: 'say-so' });
    await minutes(Date.UTC(2030, 2, 10, 6, 50), Date.UTC(2030, 2, 10, 7, 40));
    expect(await ledger()).toEqual(['2030-03-10T07:00 sent']);
    room.clock.time = Date.UTC(2030, 10, 2, 12);
    await subscribe(room, { times: ['01:30'], zone: 'America/New_York', whenEmpty: 'say-so' });
    await minutes(Date.UTC(2030, 10, 3, 5, 25), Date.UTC(2030, 10, 3, 6, 40));
    expect((await ledger()).slice(0, -1)).toEqual(['2030-11-03T05:30 sent']);
  });
});
