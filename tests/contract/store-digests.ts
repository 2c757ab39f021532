import { beforeEach, describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/core/ports.ts';
import { day, everywhere, type Kept, keep, minute, now, place, reading, wish } from './store-fixtures.ts';

/** Several digests in a place, slots that nobody posts, and next runs reckoned anew. */
export const digestsContract = (kept: () => Kept): void => {
  const set = (name: string, nextRun = now, parts: Parameters<typeof wish>[1] = {}): Promise<Subscription> =>
    kept().store.subscriptions.set(wish('town', { name, ...parts }), nextRun, now - day);
  const send = async (subscription: Subscription, storyIds: readonly string[], slot = now): Promise<void> => {
    const { deliveries } = kept().store;
    const id = (await deliveries.plan(subscription, slot, subscription.nextRun, slot))?.id ?? '';
    await deliveries.freeze(id, [{ payload: '{}', storyIds }], slot);
    await deliveries.claim('ann', slot, minute, 1, everywhere);
    expect(await deliveries.sent(id, 'ann', 'm', slot)).toBe(true);
  };

  describe('several digests in a place', () => {
    beforeEach(async () => {
      for (const name of ['town', 'village']) await kept().store.places.meet(place(name));
    });

    test('are told apart by their names, and stand in the order in which they were made', async () => {
      const { subscriptions } = kept().store;
      const usual = await set('digest');
      const evening = await subscriptions.set(wish('town', { name: 'evening', count: 3 }), now, now);
      const elsewhere = await subscriptions.set(wish('village', { name: 'evening' }), now, now);
      expect(await subscriptions.inPlace('town')).toEqual([usual, evening]);
      expect(await subscriptions.get('town')).toEqual(usual);
      expect(await subscriptions.get('town', 'evening')).toEqual(evening);
      expect(await subscriptions.get('town', 'noon')).toBeNull();
      expect(await subscriptions.withId(elsewhere.id)).toEqual(elsewhere);
      expect(await subscriptions.withId('nothing')).toBeNull();
      expect(await subscriptions.inPlace('hamlet')).toEqual([]);
    });

    test('are changed, paused, resumed and cleared each by itself', async () => {
      const { subscriptions } = kept().store;
      const usual = await set('digest');
      const evening = await set('evening');
      expect(await set('evening', now + 5, { cron: '0 18 * * 1-5', repeats: true, sections: false })).toEqual({
        ...evening,
        nextRun: now + 5,
        cron: '0 18 * * 1-5',
        repeats: true,
        sections: false,
      });
      expect(await subscriptions.pause('town', 'evening')).toBe(true);
      expect((await subscriptions.inPlace('town')).map(({ paused }) => paused)).toEqual([false, true]);
      expect(await subscriptions.resume('town', now + 9, now, 'evening')).toBe(true);
      expect(await subscriptions.get('town', 'evening')).toMatchObject({ paused: false, nextRun: now + 9 });
      expect(await subscriptions.clear('town', 'evening')).toBe(true);
      expect(await subscriptions.clear('town', 'evening')).toBe(false);
      expect(await subscriptions.inPlace('town')).toEqual([usual]);
    });

    test('are listed with their workspace, the digests of a place together', async () => {
      await kept().store.subscriptions.set(wish('village'), now, now - 2 * day);
      for (const name of ['digest', 'evening']) await set(name);
      const listed = await kept().store.subscriptions.inWorkspace('console', 'home');
      expect(listed.map(({ place, subscription }) => `${place.name} ${subscription.name}`)).toEqual([
        '#town digest',
        '#town evening',
        '#village digest',
      ]);
    });

    test('of one slot are planned one after the other, however many try at once', async () => {
      const { store, again } = kept();
      const other = await again();
      const both = [await set('digest'), await set('evening')];
      const plans = await Promise.all(
        both.flatMap((one) => [store, other].map((each) => each.deliveries.plan(one, now, now + day, now))),
      );
      const [first, ...more] = plans.filter((plan) => plan !== null);
      expect(more).toEqual([]);
      expect(await store.subscriptions.due(now, 10, everywhere)).toEqual([]);
      await store.deliveries.close(first?.id ?? '', 'empty', 'nothing new', now);
      const [second] = await store.subscriptions.due(now, 10, everywhere);
      expect(second?.id).not.toBe(first?.subscriptionId);
      expect(second && (await store.deliveries.plan(second, now, now + day, now))).not.toBeNull();
    });

    test('share what was told in the place, but each has told its own', async () => {
      const { deliveries, subscriptions } = kept().store;
      const [usual, evening] = [await set('digest'), await set('evening')];
      await send(usual, ['a', 'b']);
      await send(evening, ['b', 'c'], now + minute);
      const told = async (by?: string) =>
        [...(await deliveries.posted('town', [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], by))].sort();
      expect(await told()).toEqual([
        ['a', now],
        ['b', now + minute],
        ['c', now + minute],
      ]);
      expect(await told(usual.id)).toEqual([
        ['a', now],
        ['b', now],
      ]);
      expect(await told(evening.id)).toEqual([
        ['b', now + minute],
        ['c', now + minute],
      ]);
      await subscriptions.clear('town', 'evening');
      expect(await told(evening.id)).toEqual([]);
      expect(await told()).toHaveLength(3);
    });

    test('have a history each, within that of the place', async () => {
      const { deliveries } = kept().store;
      const [usual, evening] = [await set('digest'), await set('evening')];
      await send(usual, ['a']);
      await send(evening, ['b'], now + minute);
      expect((await deliveries.recent('town', 10)).map(({ slot }) => slot)).toEqual([now + minute, now]);
      expect((await deliveries.recent('town', 10, usual.id)).map(({ slot }) => slot)).toEqual([now]);
    });
  });

  describe('slots that nobody posts', () => {
    beforeEach(() => kept().store.places.meet(place('town')));

    const missed = [now - 2 * day, now - day].map((slot) => ({ slot, reason: 'it was missed' }));

    test('are recorded as skipped, and the next run and what is covered move on', async () => {
      const { store } = kept();
      const subscription = await store.subscriptions.set(wish('town'), now - 2 * day, now - 3 * day);
      expect(await store.deliveries.skip(subscription, missed, now, now + 5)).toBe(true);
      expect(await store.deliveries.recent('town', 10)).toMatchObject([
        {
          slot: now - day,
          state: 'skipped',
          reason: 'it was missed',
          settled: now + 5,
          subscriptionId: subscription.id,
        },
        { slot: now - 2 * day, state: 'skipped', reason: 'it was missed', settled: now + 5 },
      ]);
      expect(await store.subscriptions.get('town')).toMatchObject({ nextRun: now, coveredUntil: now - day });
      expect(await store.subscriptions.due(now, 10, everywhere)).toHaveLength(1);
      expect(await store.deliveries.claim('ann', now, minute, 1, everywhere)).toEqual([]);
    });

    test('leave what is in the ledger, and what is covered further', async () => {
      const { store } = kept();
      const subscription = await store.subscriptions.set(wish('town'), now, now);
      await send(subscription, ['a'], now - day);
      const current = await store.subscriptions.get('town');
      expect(current && (await store.deliveries.skip(current, missed, now, now))).toBe(true);
      expect((await store.deliveries.recent('town', 10)).map(({ state }) => state)).toEqual(['sent', 'skipped']);
      expect((await store.subscriptions.get('town'))?.coveredUntil).toBe(now);
    });

    test('are not recorded by an outdated subscription', async () => {
      const { store } = kept();
      const old = await store.subscriptions.set(wish('town'), now - 2 * day, now - 3 * day);
      await store.subscriptions.set(wish('town'), now + day, now);
      expect(await store.deliveries.skip(old, missed, now, now)).toBe(false);
      expect(await store.deliveries.recent('town', 10)).toEqual([]);
      expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + day);
    });
  });

  describe('next runs reckoned with other zone data', () => {
    test('are found in turn, kept with the data, and left where they moved on meanwhile', async () => {
      const { subscriptions } = kept().store;
      for (const name of ['a', 'b', 'c', 'd']) await kept().store.places.meet(place(name));
      for (const name of ['a', 'b', 'c', 'd']) await subscriptions.set(wish(name), now, now);
      await subscriptions.pause('d');
      const two = await subscriptions.reckonedOtherwise('2030a', '', 2);
      const others = await subscriptions.reckonedOtherwise('2030a', two[1]?.id ?? '', 10);
      const all = [...two, ...others];
      expect(new Set(all.map(({ placeId }) => placeId))).toEqual(new Set(['a', 'b', 'c', 'd']));
      await subscriptions.set(wish('b'), now + 7, now);
      const reckonedFor = { a: now, b: now + 3, c: now + 3, d: null } as Record<string, number | null>;
      await subscriptions.reckoned(
        '2030a',
        all.map((subscription) => ({ subscription, nextRun: reckonedFor[subscription.placeId] ?? null })),
      );
      const runs = await Promise.all(['a', 'b', 'c', 'd'].map(async (id) => (await subscriptions.get(id))?.nextRun));
      expect(runs).toEqual([now, now + 7, now + 3, null]);
      expect((await subscriptions.reckonedOtherwise('2030a', '', 10)).map(({ placeId }) => placeId)).toEqual(['b']);
      expect(await subscriptions.reckonedOtherwise('2030b', '', 10)).toHaveLength(4);
    });
  });

  test('stories kept after a moment are those with an article that was, of the time asked about', async () => {
    const { store } = kept();
    // All are kept at `now`.
    await keep(store, [reading({ id: 'late', at: now - day }), reading({ id: 'old', at: now - 3 * day })]);
    const find = async (keptAfter: number) =>
      (await store.stories.find({ placeId: null, since: now - 2 * day, keptAfter, limit: 10 })).map(({ id }) => id);
    expect(await find(now - 1)).toEqual(['story-late']);
    expect(await find(now)).toEqual([]);
  });
};
