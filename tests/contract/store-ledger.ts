import { describe, expect, test } from 'vitest';
import { compose, day, everywhere, type Kept, minute, now, place, wish } from './store-fixtures.ts';

export const ledgerContract = (kept: () => Kept): void => {
  /** A digest of two parts, due now in a place. */
  const digest = async (placeId: string, slot = now): Promise<string> => {
    const { store } = kept();
    await store.places.meet(place(placeId));
    const subscription = await store.subscriptions.set(wish(placeId), slot, now - day);
    return compose(store, subscription, [
      { payload: '"one"', storyIds: ['a'] },
      { payload: '"two"', storyIds: ['b', 'c'] },
    ]);
  };
  const claim = (holder: string, at = now, limit = 10) =>
    kept().store.deliveries.claim(holder, at, minute, limit, everywhere);

  describe('a claim', () => {
    test('takes the first part, and the next when that is sent', async () => {
      const { store } = kept();
      const id = await digest('town');
      const [first, ...none] = await claim('ann');
      expect(none).toEqual([]);
      expect(first).toMatchObject({ id, part: 0, payload: '"one"', state: 'claimed', holder: 'ann', attempts: 1 });
      expect(first?.leaseUntil).toBe(now + minute);
      expect(await claim('ann')).toEqual([]);
      expect(await store.deliveries.sent(id, 'ann', 'm1', now)).toBe(true);
      expect(await claim('bob')).toMatchObject([{ part: 1, payload: '"two"', storyIds: ['b', 'c'] }]);
    });

    test('takes one a place, the earliest slots first, up to the limit', async () => {
      await digest('b', now - 1);
      await digest('a', now);
      await digest('c', now - 2);
      expect((await claim('ann', now, 2)).map(({ placeId }) => placeId)).toEqual(['c', 'b']);
      expect((await claim('ann', now, 2)).map(({ placeId }) => placeId)).toEqual(['a']);
    });

    test('lets a later digest of the place wait until the earlier is settled', async () => {
      const { store } = kept();
      const earlier = await digest('town');
      const subscription = await store.subscriptions.get('town');
      const later = subscription && (await store.deliveries.plan(subscription, now + day, null, now + day));
      await store.deliveries.freeze(later?.id ?? '', [{ payload: '"later"', storyIds: [] }], now + day);
      expect(await claim('ann', now + day)).toMatchObject([{ id: earlier }]);
      await store.deliveries.retry(earlier, 'ann', 'busy', now + 2 * day);
      expect(await claim('ann', now + day)).toEqual([]);
      await store.deliveries.close(earlier, 'failed', 'gone', now + day);
      expect(await claim('ann', now + day)).toMatchObject([{ id: later?.id }]);
    });

    test('that runs out is anybody’s, and counts as an attempt', async () => {
      const id = await digest('town');
      await claim('ann');
      expect(await claim('bob', now + minute - 1)).toEqual([]);
      expect(await claim('bob', now + minute)).toMatchObject([{ id, holder: 'bob', attempts: 2 }]);
    });

    test('is one process’s alone, however many try at once', async () => {
      const { store, again } = kept();
      const other = await again();
      for (let n = 0; n < 20; n += 1) await digest(`place${n}`);
      const rounds = await Promise.all(
        ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'].map((holder, index) =>
          (index % 2 === 0 ? store : other).deliveries.claim(holder, now, minute, 7, everywhere),
        ),
      );
      const taken = rounds.flat().map(({ id }) => id);
      expect(new Set(taken).size).toBe(taken.length);
      const rest = await store.deliveries.claim('gus', now, minute, 100, everywhere);
      expect(taken.length + rest.length).toBe(20);
    });
  });

  describe('settling', () => {
    test('by another, or after the lease, is refused', async () => {
      const { store } = kept();
      const id = await digest('town');
      expect(await store.deliveries.sent(id, 'ann', 'm', now)).toBe(false);
      await claim('ann');
      expect(await store.deliveries.sent(id, 'bob', 'm', now)).toBe(false);
      expect(await store.deliveries.retry(id, 'bob', 'busy', now)).toBe(false);
      expect(await store.deliveries.sent(id, 'ann', 'm', now + minute)).toBe(false);
      expect(await store.deliveries.posted('town', [{ id: 'a' }])).toEqual(new Map());
      expect(await store.deliveries.sent(id, 'ann', 'm', now + minute - 1)).toBe(true);
      expect(await store.deliveries.sent(id, 'ann', 'm', now + minute - 1)).toBe(false);
      expect(await store.deliveries.retry(id, 'ann', 'busy', now)).toBe(false);
    });

    test('the last part moves on what is covered; stories count as posted with their part', async () => {
      const { store } = kept();
      await digest('town');
      const covered = async () => (await store.subscriptions.get('town'))?.coveredUntil;
      for (const [part, posted, until] of [
        ['m0', ['a'], now - day],
        ['m1', ['a', 'b', 'c'], now],
      ] as const) {
        const [claimed] = await claim('ann');
        await store.deliveries.sent(claimed?.id ?? '', 'ann', part, now + 7);
        const known = await store.deliveries.posted('town', [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
        expect(known).toEqual(new Map(posted.map((story) => [story, now + 7])));
        expect(await covered()).toBe(until);
      }
      expect(await store.deliveries.posted('village', [{ id: 'a' }])).toEqual(new Map());
      expect(await store.deliveries.posted('town', [])).toEqual(new Map());
      expect(await store.deliveries.recent('town', 10)).toMatchObject([
        { part: 0, state: 'sent', messageId: 'm0', settled: now + 7 },
        { part: 1, state: 'sent', messageId: 'm1', settled: now + 7 },
      ]);
    });

    test('a retry waits for its time and is the same message', async () => {
      const { store } = kept();
      const id = await digest('town');
      await claim('ann');
      expect(await store.deliveries.retry(id, 'ann', 'slow down', now + minute)).toBe(true);
      expect(await claim('bob', now + minute - 1)).toEqual([]);
      expect(await claim('bob', now + minute)).toMatchObject([
        { id, payload: '"one"', attempts: 2, holder: 'bob', reason: 'slow down' },
      ]);
    });

    test('what was given back untried was no attempt', async () => {
      const { store } = kept();
      const id = await digest('town');
      await claim('ann');
      await store.deliveries.retry(id, 'ann', 'slow down', now + minute);
      await claim('ann', now + minute);
      expect(await store.deliveries.retry(id, 'ann', 'many wait', now + 2 * minute, 'untried')).toBe(true);
      expect(await claim('bob', now + 2 * minute)).toMatchObject([{ id, attempts: 2, reason: 'many wait' }]);
    });

    test('a retry of one part is waited for by the next, and the digest has its first message', async () => {
      const { store } = kept();
      const id = await digest('town');
      const subscriptionId = (await store.subscriptions.get('town'))?.id ?? '';
      const first = () => store.deliveries.firstMessage(subscriptionId, now);
      await claim('ann');
      await store.deliveries.retry(id, 'ann', 'slow down', now + minute);
      expect((await store.deliveries.recent('town', 2)).map(({ nextAttempt }) => nextAttempt)).toEqual([
        now + minute,
        now + minute,
      ]);
      expect(await first()).toBeNull();
      await claim('ann', now + minute);
      await store.deliveries.sent(id, 'ann', 'm0', now + minute);
      expect(await first()).toBe('m0');
      expect(await store.deliveries.firstMessage(subscriptionId, now + 1)).toBeNull();
      const [next] = await claim('ann', now + minute);
      await store.deliveries.sent(next?.id ?? '', 'ann', 'm1', now + minute);
      expect(await first()).toBe('m0');
    });

    test('closing a part closes the later ones, but not what was sent, and covers nothing', async () => {
      const { store } = kept();
      const id = await digest('town');
      await store.deliveries.close(id, 'failed', 'channel is gone', now + 1);
      expect(await store.deliveries.recent('town', 10)).toMatchObject([
        { state: 'failed', reason: 'channel is gone', settled: now + 1 },
        { state: 'failed', reason: 'channel is gone', settled: now + 1 },
      ]);
      expect(await claim('ann', now + day)).toEqual([]);
      expect((await store.subscriptions.get('town'))?.coveredUntil).toBe(now - day);

      const sent = await digest('village');
      await claim('ann');
      await store.deliveries.sent(sent, 'ann', 'm', now);
      await store.deliveries.close(sent, 'failed', 'too late', now);
      expect((await store.deliveries.recent('village', 10)).map(({ state }) => state)).toEqual(['sent', 'composed']);
    });

    test('an empty digest is closed from its plan', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      const subscription = await store.subscriptions.set(wish('town'), now, now - day);
      const delivery = await store.deliveries.plan(subscription, now, now + day, now);
      await store.deliveries.close(delivery?.id ?? '', 'empty', 'nothing new', now);
      expect(await store.deliveries.recent('town', 10)).toMatchObject([{ state: 'empty', reason: 'nothing new' }]);
      expect(await store.deliveries.planned(10, everywhere)).toEqual([]);
    });
  });

  describe('the history', () => {
    test('comes newest first and outlives its subscription, whose waiting parts are not posted', async () => {
      const { store } = kept();
      const id = await digest('town');
      await claim('ann');
      await store.deliveries.sent(id, 'ann', 'm', now);
      const subscription = await store.subscriptions.get('town');
      if (subscription !== null) await store.deliveries.plan(subscription, now + day, null, now + day);
      await store.subscriptions.clear('town');
      expect((await store.deliveries.recent('town', 10)).map(({ slot, part, state }) => [slot, part, state])).toEqual([
        [now + day, 0, 'skipped'],
        [now, 0, 'sent'],
        [now, 1, 'skipped'],
      ]);
      expect(await store.deliveries.recent('town', 1)).toHaveLength(1);
      expect(await claim('ann', now + day)).toEqual([]);
      expect(await store.deliveries.planned(10, everywhere)).toEqual([]);
      expect((await store.deliveries.posted('town', [{ id: 'a' }])).size).toBe(1);
    });

    test('a claimed part of a cleared digest may still be settled', async () => {
      const { store } = kept();
      const id = await digest('town');
      await claim('ann');
      await store.subscriptions.clear('town');
      expect(await store.deliveries.sent(id, 'ann', 'm', now)).toBe(true);
    });
  });
};
