import { describe, expect, test } from 'vitest';
import type { SlotToPlan, Store, Subscription } from '../../src/core/ports.ts';
import { addFeed, day, everywhere, type Kept, minute, now, place, wish } from './store-fixtures.ts';

/** What is done for many digests at once: as for each by itself. */
export const batchesContract = (kept: () => Kept): void => {
  describe('many digests', () => {
    const subscribed = async (store: Store, count: number, nextRun = now): Promise<Subscription[]> => {
      const made: Subscription[] = [];
      for (let n = 0; n < count; n += 1) {
        const { id } = await store.places.meet(place(`town ${n}`));
        made.push(await store.subscriptions.set(wish(id), nextRun, now - day));
      }
      return made;
    };
    const slotsOf = (some: readonly Subscription[]): SlotToPlan[] =>
      some.map((subscription) => ({ subscription, slot: now, nextRun: now + day }));

    test('are planned as each by itself', async () => {
      const { store } = kept();
      const some = await subscribed(store, 3);
      const planned = await store.deliveries.planAll(slotsOf(some), now + 5);
      expect(planned.map(({ placeId }) => placeId).sort()).toEqual(['town 0', 'town 1', 'town 2']);
      expect(planned[0]).toMatchObject({ slot: now, from: now - day, part: 0, state: 'planned', payload: null });
      expect(planned[0]).toMatchObject({ attempts: 0, storyIds: [], nextAttempt: now + 5, settled: null });
      for (const { placeId } of some) expect((await store.subscriptions.get(placeId))?.nextRun).toBe(now + day);
      expect(await store.deliveries.planAll([], now)).toEqual([]);
    });

    test('are planned but for those that were paused, replaced or cleared since they were read', async () => {
      const { store } = kept();
      const some = await subscribed(store, 4);
      await store.subscriptions.pause('town 0');
      await store.subscriptions.set(wish('town 1'), now + minute, now);
      await store.subscriptions.clear('town 2');
      const planned = await store.deliveries.planAll(slotsOf(some), now);
      expect(planned.map(({ placeId }) => placeId)).toEqual(['town 3']);
      expect((await store.subscriptions.get('town 1'))?.nextRun).toBe(now + minute);
    });

    test('of one place are planned one after another, also where they come together', async () => {
      const { store } = kept();
      const [first] = await subscribed(store, 1);
      const second = await store.subscriptions.set(wish('town 0', { name: 'evening' }), now, now - day);
      if (first === undefined) throw new Error('none was subscribed');
      const planned = await store.deliveries.planAll(slotsOf([first, second]), now);
      expect(planned.map(({ subscriptionId }) => subscriptionId)).toEqual([first.id]);
      expect((await store.subscriptions.withId(second.id))?.nextRun).toBe(now);
      await store.deliveries.close(planned[0]?.id ?? '', 'empty', 'nothing new', now);
      expect(await store.deliveries.planAll(slotsOf([second]), now)).toHaveLength(1);
    });

    test('are planned once, however many processes plan them in whatever order', async () => {
      const { store, again } = kept();
      const other = await again();
      const slots = slotsOf(await subscribed(store, 12));
      const planned = await Promise.all([
        store.deliveries.planAll(slots, now),
        other.deliveries.planAll(slots.toReversed(), now),
        store.deliveries.planAll(slots.slice(3, 9).reverse(), now),
        other.deliveries.planAll(slots.slice(6), now),
      ]);
      const ids = planned.flat().map(({ placeId }) => placeId);
      expect(ids.toSorted()).toEqual(slots.map(({ subscription }) => subscription.placeId).toSorted());
      expect(await store.deliveries.planned(100, everywhere)).toHaveLength(12);
    });

    test('have short ids, another for each slot', async () => {
      const { store } = kept();
      const [one, other] = await subscribed(store, 2);
      if (one === undefined || other === undefined) throw new Error('none was subscribed');
      const ids = (await store.deliveries.planAll(slotsOf([one, other]), now)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(2);
      for (const id of ids) {
        expect(id).toMatch(/^[\w-]{16}$/);
        await store.deliveries.close(id, 'empty', 'nothing new', now);
      }
      const current = await store.subscriptions.withId(one.id);
      const later = current && (await store.deliveries.plan(current, now + day, null, now + day));
      expect(ids).not.toContain(later?.id);
    });

    test('are frozen with the parts of each', async () => {
      const { store } = kept();
      const [a, b, c] = await store.deliveries.planAll(slotsOf(await subscribed(store, 3)), now);
      const ids = [a?.id ?? '', b?.id ?? '', c?.id ?? ''] as const;
      await store.deliveries.close(ids[1], 'skipped', 'the digest was cleared', now);
      const part = (text: string) => ({ payload: JSON.stringify({ text }), storyIds: [text] });
      const frozen = await store.deliveries.freezeAll(
        [
          { deliveryIds: [ids[0], ids[1]], parts: [part('one'), part('two'), part('three')] },
          { deliveryIds: [ids[2]], parts: [part('other')] },
          { deliveryIds: ['nothing'], parts: [] },
        ],
        now + 7,
      );
      expect(frozen.toSorted()).toEqual([ids[0], ids[2]].toSorted());
      const inPlace = async (id: string) =>
        (await store.deliveries.recent(id, 10)).map((part) => [part.part, part.state, part.storyIds, part.nextAttempt]);
      expect(await inPlace(a?.placeId ?? '')).toEqual([
        [0, 'composed', ['one'], now + 7],
        [1, 'composed', ['two'], now + 7],
        [2, 'composed', ['three'], now + 7],
      ]);
      expect(await inPlace(b?.placeId ?? '')).toEqual([[0, 'skipped', [], now]]);
      expect(await inPlace(c?.placeId ?? '')).toEqual([[0, 'composed', ['other'], now + 7]]);
    });

    test('that are planned come with what composes them', async () => {
      const { store } = kept();
      const [one, other] = await subscribed(store, 2);
      if (one === undefined || other === undefined) throw new Error('none was subscribed');
      const feed = await addFeed(store, 'pier');
      await store.feeds.follow('town 0', feed.id, 'sea');
      await store.places.setSettings('town 0', { images: false });
      await store.deliveries.planAll(slotsOf([one, other]), now);
      await store.subscriptions.pause('town 0');
      const planned = await store.deliveries.planned(10, everywhere);
      const find = (id: string) => planned.find(({ delivery }) => delivery.placeId === id);
      expect(find('town 0')).toEqual({
        delivery: expect.objectContaining({ subscriptionId: one.id }),
        subscription: await store.subscriptions.withId(one.id),
        place: await store.places.get('town 0'),
        settings: { images: false, mentions: true, edits: 'corrections' },
        follows: [{ feedId: feed.id, topic: 'sea' }],
      });
      expect(find('town 1')).toMatchObject({
        settings: { images: true, mentions: true, edits: 'corrections' },
        follows: [],
      });
      expect(await store.deliveries.planned(1, everywhere)).toHaveLength(1);
      expect(await store.deliveries.planned(10, ['slack'])).toEqual([]);
    });

    test('that are due are read on from one of them', async () => {
      const { store } = kept();
      await subscribed(store, 3);
      await store.places.meet(place('early'));
      await store.subscriptions.set(wish('early'), now - minute, now - day);
      const all = await store.subscriptions.due(now, 10, everywhere);
      expect(all.map(({ placeId }) => placeId)[0]).toBe('early');
      for (const [index, subscription] of all.entries()) {
        expect(await store.subscriptions.due(now, 10, everywhere, subscription)).toEqual(all.slice(index + 1));
      }
    });
  });
};
