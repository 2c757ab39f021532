import { beforeEach, describe, expect, test } from 'vitest';
import { compose, day, everywhere, type Kept, minute, now, place, wish } from './store-fixtures.ts';

export const deliveriesContract = (kept: () => Kept): void => {
  describe('in known places', () => {
    beforeEach(async () => {
      const { store } = kept();
      for (const name of ['town', 'late', 'later', 'future', 'paused', 'a', 'b', 'c'])
        await store.places.meet(place(name));
    });

    describe('subscriptions', () => {
      test('a new one covers from now on', async () => {
        const { store } = kept();
        const wished = wish('town', { quiet: { from: '22:00', to: '07:00' }, topics: ['world'], mention: 'here' });
        const set = await store.subscriptions.set(wished, now + day, now);
        expect(set).toMatchObject({ ...wished, paused: false, created: now, nextRun: now + day, coveredUntil: now });
        expect(await store.subscriptions.get('town')).toEqual(set);
        expect(await store.subscriptions.get('village')).toBeNull();
      });

      test('setting again replaces the wish and keeps the rest of the history', async () => {
        const { store } = kept();
        const first = await store.subscriptions.set(wish('town'), now, now);
        await store.subscriptions.pause('town');
        const second = await store.subscriptions.set(wish('town', { count: 9 }), now + 5, now + minute);
        expect(second).toEqual({ ...first, count: 9, nextRun: now + 5, renewed: now + minute });
      });

      test('pause, resume and clear say whether there was one', async () => {
        const { store } = kept();
        for (const done of [
          store.subscriptions.pause('town'),
          store.subscriptions.resume('town', now, now),
          store.subscriptions.clear('town'),
        ])
          expect(await done).toBe(false);
        await store.subscriptions.set(wish('town'), now, now);
        expect(await store.subscriptions.pause('town')).toBe(true);
        expect(await store.subscriptions.get('town')).toMatchObject({ paused: true, nextRun: null });
        expect(await store.subscriptions.resume('town', now + day, now + minute)).toBe(true);
        expect(await store.subscriptions.get('town')).toMatchObject({
          paused: false,
          nextRun: now + day,
          coveredUntil: now,
        });
        expect(await store.subscriptions.clear('town')).toBe(true);
        expect(await store.subscriptions.get('town')).toBeNull();
      });

      test('after a long pause, a digest reaches back a day', async () => {
        const { store } = kept();
        await store.subscriptions.set(wish('town'), now, now);
        await store.subscriptions.pause('town');
        await store.subscriptions.resume('town', now + 9 * day, now + 8 * day);
        expect((await store.subscriptions.get('town'))?.coveredUntil).toBe(now + 7 * day);
      });

      test('the due are unpaused and come earliest first', async () => {
        const { store } = kept();
        await store.subscriptions.set(wish('late'), now - 1, now - day);
        await store.subscriptions.set(wish('later'), now - 2, now - day);
        await store.subscriptions.set(wish('future'), now + 1, now - day);
        await store.subscriptions.set(wish('paused'), now - 3, now - day);
        await store.subscriptions.pause('paused');
        const due = async (limit: number) =>
          (await store.subscriptions.due(now, limit, everywhere)).map(({ placeId }) => placeId);
        expect(await due(10)).toEqual(['later', 'late']);
        expect(await due(1)).toEqual(['later']);
      });

      test('one is not due while its place still gets the digest of one that was cleared', async () => {
        const { store } = kept();
        const cleared = await store.subscriptions.set(wish('town'), now, now - day);
        const id = await compose(store, cleared, [{ payload: '{}', storyIds: [] }]);
        await store.deliveries.claim('ann', now, minute, 1, everywhere);
        await store.subscriptions.clear('town');
        await store.subscriptions.set(wish('town'), now + 1, now);
        expect(await store.subscriptions.due(now + 1, 10, everywhere)).toEqual([]);
        await store.deliveries.sent(id, 'ann', 'm', now + 1);
        expect(await store.subscriptions.due(now + 1, 10, everywhere)).toHaveLength(1);
      });

      test('one whose last digest is open is not due, for a day at most', async () => {
        const { store } = kept();
        const subscription = await store.subscriptions.set(wish('town'), now, now - day);
        const id = await compose(store, subscription, [{ payload: '{}', storyIds: [] }]);
        expect(await store.subscriptions.due(now + day - 1, 10, everywhere)).toEqual([]);
        expect(await store.subscriptions.due(now + day, 10, everywhere)).toHaveLength(1);
        await store.deliveries.close(id, 'failed', 'no', now);
        expect(await store.subscriptions.due(now + day - 1, 10, everywhere)).toEqual([]);
        expect(await store.subscriptions.due(now + day, 10, everywhere)).toHaveLength(1);
      });
    });

    describe('a plan', () => {
      test('records the slot with what it covers, and moves the next run on', async () => {
        const { store } = kept();
        const subscription = await store.subscriptions.set(wish('town'), now, now - day);
        const delivery = await store.deliveries.plan(subscription, now, now + day, now + 5);
        expect(delivery).toMatchObject({
          subscriptionId: subscription.id,
          placeId: 'town',
          slot: now,
          from: now - day,
          part: 0,
          state: 'planned',
          payload: null,
          storyIds: [],
          attempts: 0,
        });
        expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + day);
        expect((await store.deliveries.planned(10, everywhere)).map((one) => one.delivery)).toEqual([delivery]);
      });

      test('is made once, however many try', async () => {
        const { store, again } = kept();
        const other = await again();
        const subscription = await store.subscriptions.set(wish('town'), now, now - day);
        const plans = await Promise.all(
          [store, other, store, other].map((one) => one.deliveries.plan(subscription, now, now + day, now)),
        );
        expect(plans.filter((plan) => plan !== null)).toHaveLength(1);
        expect(await store.deliveries.recent('town', 10)).toHaveLength(1);
      });

      test('for a slot that is there moves the next run on all the same', async () => {
        const { store } = kept();
        const first = await store.subscriptions.set(wish('town'), now, now - day);
        await store.deliveries.plan(first, now, now + day, now);
        const back = await store.subscriptions.set(wish('town'), now, now);
        expect(await store.deliveries.plan(back, now, now + day, now)).toBeNull();
        expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + day);
      });

      test('by an outdated subscription changes nothing', async () => {
        const { store } = kept();
        const old = await store.subscriptions.set(wish('town'), now, now - day);
        const replaced = await store.subscriptions.set(wish('town'), now + minute, now - 1);
        expect(await store.deliveries.plan(old, now, now + day, now)).toBeNull();
        expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + minute);
        await store.subscriptions.pause('town');
        expect(await store.deliveries.plan(replaced, now, now + day, now)).toBeNull();
        await store.subscriptions.clear('town');
        expect(await store.deliveries.plan(replaced, now, now + day, now)).toBeNull();
        expect(await store.deliveries.recent('town', 10)).toEqual([]);
      });

      test('waits until the digest before it is settled', async () => {
        const { store } = kept();
        const first = await store.subscriptions.set(wish('town'), now, now - day);
        const id = await compose(store, first, [{ payload: '{}', storyIds: [] }]);
        const next = await store.subscriptions.set(wish('town'), now + minute, now);
        expect(await store.deliveries.plan(next, now + minute, now + day, now + minute)).toBeNull();
        expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + minute);
        await store.deliveries.close(id, 'failed', 'no permission', now + minute);
        expect(await store.deliveries.plan(next, now + minute, now + day, now + minute)).not.toBeNull();
      });

      test('does not wait for one that is more than a day old', async () => {
        const { store } = kept();
        const first = await store.subscriptions.set(wish('town'), now, now - day);
        await compose(store, first, [{ payload: '{}', storyIds: [] }]);
        const next = await store.subscriptions.get('town');
        expect(next && (await store.deliveries.plan(next, now + day, now + 2 * day, now + day))).not.toBeNull();
      });

      test('out of turn leaves the next run', async () => {
        const { store } = kept();
        const subscription = await store.subscriptions.set(wish('town'), now + day, now - day);
        const first = await store.deliveries.plan(subscription, now, subscription.nextRun, now);
        expect(first).not.toBeNull();
        expect((await store.subscriptions.get('town'))?.nextRun).toBe(now + day);
        await store.deliveries.close(first?.id ?? '', 'empty', 'nothing new', now);
        await store.subscriptions.pause('town');
        const paused = await store.subscriptions.get('town');
        expect(paused && (await store.deliveries.plan(paused, now + 1, null, now))).not.toBeNull();
      });
    });

    describe('freezing', () => {
      const parts = [
        { payload: '{"text":"one \\u0000"}', storyIds: ['a', 'b'] },
        { payload: '{"text":"two"}', storyIds: ['c'] },
      ];

      test('keeps the payloads, a part each', async () => {
        const { store } = kept();
        const subscription = await store.subscriptions.set(wish('town'), now, now - day);
        await compose(store, subscription, parts);
        const recent = await store.deliveries.recent('town', 10);
        expect(recent.map(({ part, state, payload, storyIds }) => ({ part, state, payload, storyIds }))).toEqual(
          parts.map((part, index) => ({ part: index, state: 'composed', ...part })),
        );
        expect(new Set(recent.map(({ id }) => id)).size).toBe(2);
        expect(await store.deliveries.planned(10, everywhere)).toEqual([]);
      });

      test('happens once, and not with nothing', async () => {
        const { store } = kept();
        const subscription = await store.subscriptions.set(wish('town'), now, now - day);
        const delivery = await store.deliveries.plan(subscription, now, now + day, now);
        const id = delivery?.id ?? '';
        expect(await store.deliveries.freeze(id, [], now)).toBe(false);
        expect(await store.deliveries.freeze(id, parts, now)).toBe(true);
        expect(await store.deliveries.freeze(id, [{ payload: '{}', storyIds: [] }], now)).toBe(false);
        expect(await store.deliveries.freeze('nothing', parts, now)).toBe(false);
        expect((await store.deliveries.recent('town', 10)).map(({ payload }) => payload)).toEqual(
          parts.map(({ payload }) => payload),
        );
      });

      test('the planned come oldest first', async () => {
        const { store } = kept();
        for (const [name, slot] of [
          ['b', now],
          ['a', now - minute],
          ['c', now + minute],
        ] as const) {
          const subscription = await store.subscriptions.set(wish(name), slot, now - day);
          await store.deliveries.plan(subscription, slot, null, now);
        }
        expect((await store.deliveries.planned(2, everywhere)).map(({ delivery }) => delivery.placeId)).toEqual([
          'a',
          'b',
        ]);
      });
    });
  });
};
