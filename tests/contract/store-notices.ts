import { beforeEach, describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/core/ports.ts';
import { compose, day, everywhere, type Kept, minute, now, place, wish } from './store-fixtures.ts';

/** What the person who set a digest is to be told of it. */
export const noticesContract = (kept: () => Kept): void => {
  const gone = {
    kind: 'paused',
    since: now - day,
    reason: 'It is gone.',
    recorded: 'It is gone. I paused it.',
  } as const;
  const unsure = { kind: 'unsure', since: now, reason: 'Nobody can tell.', recorded: 'it may stand there' } as const;
  let subscription: Subscription;

  const set = async (placeId = 'town', by: string | null = 'console:home:ada'): Promise<Subscription> => {
    const { subscriptions } = kept().store;
    return by === null
      ? subscriptions.set(wish(placeId), now, now - day)
      : subscriptions.set(wish(placeId), now, now - day, by);
  };
  /** A digest that is on its way. */
  const due = (of = subscription): Promise<string> =>
    compose(kept().store, of, [
      { payload: '"one"', storyIds: ['a'] },
      { payload: '"two"', storyIds: ['b'] },
    ]);
  const claim = (at = now) => kept().store.notices.claim(at, minute, everywhere);

  describe('a notice', () => {
    beforeEach(async () => {
      for (const name of ['town', 'village']) await kept().store.places.meet(place(name));
      subscription = await set();
    });

    test('of a digest that nobody may post comes with its end and its pause', async () => {
      const { notices, deliveries, subscriptions } = kept().store;
      expect(await notices.fail(await due(), gone, now)).toBe('noted');
      expect((await deliveries.recent('town', 9)).map(({ state, reason }) => [state, reason])).toEqual([
        ['failed', gone.recorded],
        ['failed', gone.recorded],
      ]);
      const paused = await subscriptions.get('town');
      expect(paused).toMatchObject({ paused: true, nextRun: null, refused: { reason: gone.reason, at: now } });
      expect(await claim()).toEqual({
        id: expect.stringMatching(/^.{1,22}$/),
        kind: 'paused',
        subscriptionId: subscription.id,
        feed: null,
        placeId: 'town',
        personId: 'console:home:ada',
        slot: now,
        since: now - day,
        reason: gone.reason,
        noted: now,
        attempts: 1,
        leaseUntil: now + minute,
      });
    });

    test('of a digest of which nobody knows whether it stands there leaves the schedule as it was', async () => {
      const { notices, subscriptions } = kept().store;
      await due();
      const before = await subscriptions.get('town');
      const [part] = await kept().store.deliveries.recent('town', 1);
      expect(await notices.fail(part?.id ?? '', unsure, now)).toBe('noted');
      expect(await subscriptions.get('town')).toEqual(before);
      expect(await claim()).toMatchObject({ kind: 'unsure', slot: now, since: now });
    });

    test('is for whoever set or resumed it last', async () => {
      const { notices, subscriptions } = kept().store;
      await subscriptions.resume('town', now, now, 'digest', 'console:home:ben');
      const resumed = await subscriptions.get('town');
      expect(await notices.fail(await due(resumed ?? subscription), unsure, now)).toBe('noted');
      expect(await claim()).toMatchObject({ personId: 'console:home:ben' });
    });

    test('is for nobody where nobody is known, and the digest is paused all the same', async () => {
      const { notices, subscriptions } = kept().store;
      expect(await notices.fail(await due(await set('village', null)), gone, now)).toBe('nobody');
      expect(await subscriptions.get('village')).toMatchObject({ paused: true, refused: { reason: gone.reason } });
      expect(await claim()).toBeNull();
    });

    test('is noted once, of a part that is settled once', async () => {
      const { notices } = kept().store;
      const other = await kept().again();
      const id = await due();
      const told = await Promise.all([notices.fail(id, gone, now), other.notices.fail(id, gone, now)]);
      expect(told.toSorted()).toEqual(['noted', 'settled']);
      expect(await claim()).not.toBeNull();
      expect(await claim()).toBeNull();
    });

    test('is not needed where the digest was paused by a person, or cleared, meanwhile', async () => {
      const { notices, subscriptions } = kept().store;
      const id = await due();
      await subscriptions.pause('town');
      expect(await notices.fail(id, gone, now)).toBe('settled');
      expect((await subscriptions.get('town'))?.refused).toBeUndefined();
      expect(await claim()).toBeNull();
    });

    test('is one process’s until its claim runs out, and counts its attempts', async () => {
      const { notices } = kept().store;
      const other = await kept().again();
      await notices.fail(await due(), gone, now);
      const claims = await Promise.all([claim(), other.notices.claim(now, minute, everywhere)]);
      expect(claims.filter((one) => one !== null)).toHaveLength(1);
      expect(await claim(now + minute - 1)).toBeNull();
      expect(await claim(now + minute)).toMatchObject({ attempts: 2 });
    });

    test('waits until it is to be tried again, and is gone when it was told', async () => {
      const { notices } = kept().store;
      await notices.fail(await due(), gone, now);
      const notice = await claim();
      await notices.retry(notice?.id ?? '', now + 5);
      expect(await claim(now + 4)).toBeNull();
      expect(await claim(now + 5)).toMatchObject({ id: notice?.id });
      await notices.remove(notice?.id ?? '');
      expect(await claim(now + day)).toBeNull();
    });

    test('waits for a process that has its platform', async () => {
      const { notices } = kept().store;
      await notices.fail(await due(), gone, now);
      expect(await notices.claim(now, minute, ['discord'])).toBeNull();
      expect(await notices.claim(now, minute, [])).toBeNull();
      expect(await notices.claim(now, minute, ['slack', 'console'])).not.toBeNull();
    });

    test.each([
      ['set', () => set()],
      ['resumed', () => kept().store.subscriptions.resume('town', now + day, now + 1)],
      ['cleared', () => kept().store.subscriptions.clear('town')],
    ])('that it is paused is not told any more of a digest that was %s meanwhile', async (_, act) => {
      const { notices, subscriptions } = kept().store;
      await notices.fail(await due(), gone, now);
      await act();
      expect((await subscriptions.get('town'))?.refused).toBeUndefined();
      expect(await claim(now + 1)).toBeNull();
    });

    test('that one may stand there is told though the digest was set anew', async () => {
      const { notices } = kept().store;
      await notices.fail(await due(), unsure, now);
      await set();
      expect(await claim()).not.toBeNull();
    });

    test('goes with a place that was left for good', async () => {
      const { notices, places } = kept().store;
      await notices.fail(await due(), unsure, now);
      await places.leave({ platform: 'console', workspace: 'home' }, now);
      await places.forget(now + 1);
      await places.meet(place('town'));
      expect(await claim(now + day)).toBeNull();
    });
  });

  test('a digest knows since when how it went counts', async () => {
    const { places, subscriptions } = kept().store;
    await places.meet(place('town'));
    expect(await set()).toMatchObject({ renewed: now - day });
    await subscriptions.pause('town');
    await subscriptions.resume('town', now + day, now + 7);
    expect(await subscriptions.get('town')).toMatchObject({ renewed: now + 7 });
  });
};
