import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { limits } from '../../../src/delivery/limits.ts';
import { addFeed, keep, place as placeOf, reading } from '../../contract/store-fixtures.ts';
import { hour, morning, openRoom, publish, type Room, subscribe, titles } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
  await publish(room.store, ['harbour'], morning);
});

afterEach(() => room.store.close());

const subscribeMany = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    await subscribe({ ...room, place: await room.store.places.meet(placeOf(`quay${n}`)) });
  }
};

/** A store that counts how often stories are looked for. */
const counting = (store: Store): { readonly store: Store; finds: number } => {
  const counted = {
    finds: 0,
    store: {
      ...store,
      stories: {
        ...store.stories,
        find: (...query: Parameters<Store['stories']['find']>) => {
          counted.finds += 1;
          return store.stories.find(...query);
        },
      },
    },
  };
  return counted;
};

test('digests of one window are composed from one look into the store', async () => {
  await subscribeMany(2);
  const few = counting(room.store);
  room.clock.time = slot;
  await room.process('first', few.store).tick();
  await subscribeMany(12);
  const many = counting(room.store);
  await publish(room.store, ['ferry'], slot + hour);
  room.clock.time = slot + 24 * hour;
  await room.process('second', many.store).tick();
  expect(titles(room.platform).filter((title) => title === 'Title of ferry')).toHaveLength(12);
  expect(few.finds).toBeGreaterThan(0);
  // Those of the second day cover two windows: what was set anew began later.
  expect(many.finds).toBeLessThanOrEqual(2 * few.finds);
});

test('a place with a feed of its own shares no answer with those that do not see it', async () => {
  await subscribeMany(2);
  const feed = await addFeed(room.store, 'pier');
  await room.store.feeds.follow('quay1', feed.id, null);
  await keep(room.store, [{ reading: reading({ id: 'secret', at: morning }), feedId: feed.id }], morning);
  room.clock.time = slot;
  await room.process().tick();
  const at = (place: string) =>
    room.platform.posted.filter((one) => one.place === place).map(({ payload }) => JSON.stringify(payload));
  expect(at('quay0').join()).not.toContain('Title of secret');
  expect(at('quay1').join()).toContain('Title of secret');
});

test('one tick goes on until nothing is due', async () => {
  await subscribeMany(limits.batch + 20);
  room.clock.time = slot;
  await room.process().tick();
  expect(room.platform.posted).toHaveLength(2 * (limits.batch + 20));
});

test('the first digests are sent while others are still planned', async () => {
  await subscribeMany(limits.batch + 1);
  const { deliveries } = room.store;
  const before: number[] = [];
  const planAll: typeof deliveries.planAll = async (...wanted) => {
    before.push(room.platform.posted.length);
    return deliveries.planAll(...wanted);
  };
  room.clock.time = slot;
  await room.process('first', { ...room.store, deliveries: { ...deliveries, planAll } }).tick();
  expect(before).toEqual([0, expect.any(Number)]);
  expect(before[1]).toBeGreaterThan(0);
});
