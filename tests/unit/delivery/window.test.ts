import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SubscriptionWish } from '../../../src/core/ports.ts';
import { keep, reading } from '../../contract/store-fixtures.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe, titles, titlesOf } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
});

afterEach(() => room.store.close());

/** What was posted since this was last asked. */
let seen = 0;
beforeEach(() => {
  seen = 0;
});
const news = (): string[] => {
  const all = titles(room.platform);
  const some = all.slice(seen);
  seen = all.length;
  return some;
};

describe('an article that arrives late', () => {
  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await room.tickAt(slot);
    news();
  });

  test('belongs to the next digest, however long before the last slot it is dated, up to a day', async () => {
    await publish(room.store, ['delayed'], slot - 10 * hour, slot + 2 * hour);
    await publish(room.store, ['ferry'], slot + 5 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual(['News digest', 'Title of ferry', 'Title of delayed']);
  });

  test('that is older, as those of a feed just added, does not', async () => {
    await publish(room.store, ['ancient'], slot - 30 * hour, slot + 2 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual([]);
  });

  test('comes once', async () => {
    await publish(room.store, ['delayed'], slot - 10 * hour, slot + 2 * hour);
    await room.tickAt(slot + day);
    await room.tickAt(slot + 2 * day);
    expect(news()).toEqual(['News digest', 'Title of delayed']);
  });

  const correct = (id: string, at: number, now: number): Promise<void> =>
    room.store.articles.revise([reading({ id, at, publisher: `The ${id} Post`, corrected: now })], new Set([id]), now);

  test('is told though it was corrected before the digest', async () => {
    await publish(room.store, ['delayed'], slot - 10 * hour, slot + 2 * hour);
    await correct('delayed', slot - 10 * hour, slot + 3 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual(['News digest', 'Title of delayed']);
  });

  test('is not what was read in time, left out, and corrected since', async () => {
    await publish(room.store, ['early'], morning - 4 * hour, morning - 3 * hour);
    await correct('early', morning - 4 * hour, slot + 3 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual([]);
  });

  test('of another topic than the digest’s does not', async () => {
    await subscribe(room, { topics: ['science'] });
    await publish(room.store, ['delayed'], slot - 10 * hour, slot + 2 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual([]);
  });

  test('is told in a preview too', async () => {
    await publish(room.store, ['delayed'], slot - 10 * hour, slot + 2 * hour);
    const subscription = await room.store.subscriptions.get(room.place.id);
    if (subscription === null) throw new Error('no subscription');
    const card = await room.process().preview(subscription, slot + 3 * hour);
    expect(card.ok && titlesOf(card.value)).toContain('Title of delayed');
  });
});

test('what was read in time and left out does not come as late', async () => {
  await publish(room.store, ['harbour', 'ferry'], morning - 4 * hour);
  await subscribe(room, { count: 1 });
  await room.tickAt(slot);
  expect(news()).toEqual(['News digest', 'Title of harbour']);
  await room.tickAt(slot + day);
  expect(news()).toEqual([]);
});

describe('a story that was shown', () => {
  const cover = (publisher: string, time: number): Promise<void> => {
    const article = reading({ id: `harbour-${publisher}`, at: time, publisher: `The ${publisher} Post` });
    return keep(room.store, [{ reading: article, storyId: 'story-harbour' }], time);
  };

  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await room.tickAt(slot);
    news();
  });

  test('does not come again for one more publisher, nor for another article of its own', async () => {
    await cover('Island', slot + 2 * hour);
    await cover('harbour', slot + 3 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual([]);
  });

  test('comes again, as an update, when several more took it up', async () => {
    await cover('Island', slot + 2 * hour);
    await cover('Valley', slot + 3 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual(['News digest', 'Title of harbour-Island']);
    expect(JSON.stringify(room.platform.posted.at(-1))).toContain('Update');
    await room.tickAt(slot + 2 * day);
    expect(news()).toEqual([]);
  });
});

describe('a story that was shown and took a turn', () => {
  test('comes again with what is new, once, though the process that showed it is gone', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await room.tickAt(slot);
    expect(news()).toEqual(['News digest', 'Title of harbour']);
    const text = 'Detectives arrested two night watchmen on Tuesday. They are accused of smoking beside solvent.';
    const turn = { id: 'turn', at: slot + 6 * hour, publisher: 'The harbour Post', title: 'Watchmen arrested', text };
    await keep(room.store, [{ reading: reading(turn), storyId: 'story-harbour' }], turn.at);
    await room.tickAt(slot + day);
    expect(news()).toEqual(['News digest', 'Watchmen arrested']);
    expect(JSON.stringify(room.platform.posted.at(-1))).toContain('Told here before, ');
    await room.tickAt(slot + 2 * day);
    expect(news()).toEqual([]);
  });
});

describe('two digests in a place', () => {
  const evening: Partial<SubscriptionWish> = { name: 'evening', times: ['18:00'] };

  beforeEach(async () => {
    await publish(room.store, ['harbour', 'ferry'], morning);
    await subscribe(room);
  });

  test('do not share stories', async () => {
    await subscribe(room, evening);
    await room.tickAt(slot);
    expect(news()).toEqual(['News digest', 'Title of harbour', 'Title of ferry']);
    await publish(room.store, ['goats'], slot + 5 * hour);
    await room.tickAt(slot + 10 * hour);
    expect(news()).toEqual(['News digest “evening”', 'Title of goats']);
    await room.tickAt(slot + day);
    expect(news()).toEqual([]);
  });

  test('of one slot come one after the other, without a story twice', async () => {
    await subscribe(room, { name: 'evening', count: 1 });
    room.platform.faults.push({ kind: 'refused' });
    for (let n = 0; n < 6; n += 1) await room.tickAt(slot + n * minute);
    const shown = news().filter((title) => title.startsWith('Title'));
    expect(shown.sort()).toEqual(['Title of ferry', 'Title of harbour']);
    const parts = await room.store.deliveries.recent(room.place.id, 10);
    expect(new Set(parts.map(({ subscriptionId }) => subscriptionId)).size).toBe(2);
  });

  test('share them where one of them repeats, and that one still tells nothing twice itself', async () => {
    await subscribe(room, { ...evening, repeats: true });
    await room.tickAt(slot);
    news();
    await room.tickAt(slot + 10 * hour);
    expect(news()).toEqual(['News digest “evening”', 'Title of harbour', 'Title of ferry']);
    await publish(room.store, ['goats'], slot + 20 * hour);
    await room.tickAt(slot + day);
    expect(news()).toEqual(['News digest', 'Title of goats']);
    await room.tickAt(slot + day + 10 * hour);
    expect(news()).toEqual(['News digest “evening”', 'Title of goats']);
  });

  test('are previewed and posted at once each by itself', async () => {
    const repeating = await subscribe(room, { ...evening, repeats: true });
    const other = await subscribe(room, { ...evening, name: 'noon' });
    await room.tickAt(slot);
    news();
    const process = room.process();
    const titlesIn = async (wish: SubscriptionWish) => {
      const card = await process.preview(wish, slot + minute);
      return card.ok ? titlesOf(card.value).slice(1) : card.problem.code;
    };
    expect(await titlesIn(repeating)).toEqual(['Title of harbour', 'Title of ferry']);
    expect(await titlesIn(other)).toBe('digest-empty');
    expect(await process.postNow(other, slot + minute)).toMatchObject({ problem: { code: 'digest-empty' } });
    expect(await process.postNow(repeating, slot + minute)).toEqual({ ok: true, value: { stories: 2 } });
    expect(await process.postNow(repeating, slot + 2 * minute)).toMatchObject({ problem: { code: 'digest-empty' } });
  });
});
