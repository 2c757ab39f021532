import { describe, expect, test } from 'vitest';
import type { AlertMatch, AlertRound } from '../../src/core/ports.ts';
import {
  addFeed,
  compose,
  day,
  everywhere,
  type Kept,
  minute,
  now,
  place,
  reading,
  sendDue,
  wish,
} from './store-fixtures.ts';

const found = (storyId: string, placeId = 'town') => ({ placeId, storyId, alertIds: ['a'], matched: 'ferry' });

/** A round that tells each match in a message of its own, for a place whose hour has not begun. */
const round = (matches: readonly AlertMatch[], parts: Partial<AlertRound> = {}): AlertRound => ({
  placeId: 'town',
  before: null,
  after: { began: now, posted: matches.length },
  messages: matches.map((match) => ({ payloads: [`"${match.storyId}"`], storyIds: [match.storyId], matches: [match] })),
  held: [],
  left: [],
  stories: matches.map(({ storyId }) => ({ id: storyId })),
  posted: new Map(),
  read: now,
  ...parts,
});

export const alertsContract = (kept: () => Kept): void => {
  const alerts = () => kept().store.alerts;
  const ids = (some: readonly { readonly storyId: string }[]) => some.map(({ storyId }) => storyId);

  /** Claims and settles all that is composed, and tells its messages in order. */
  const post = async (at = now): Promise<unknown[]> => {
    const sent = await sendDue(kept().store, at);
    return sent.map(({ payload }) => JSON.parse(payload ?? 'null'));
  };

  describe('alerts', () => {
    test('are listed in the order in which they were added, each once', async () => {
      const first = await alerts().add({ placeId: 'town', words: 'ferry', source: null }, now);
      const second = await alerts().add({ placeId: 'town', words: 'ferry', source: 'Herald' }, now + 1);
      expect(first).toMatchObject({ placeId: 'town', words: 'ferry', source: null, created: now });
      expect(await alerts().add({ placeId: 'town', words: 'ferry', source: null }, now + 2)).toBeNull();
      expect(await alerts().add({ placeId: 'village', words: 'ferry', source: null }, now + 2)).not.toBeNull();
      expect(await alerts().list('town')).toEqual([first, second]);
    });

    test('are removed where they are, and nowhere else', async () => {
      const alert = await alerts().add({ placeId: 'town', words: 'ferry', source: null }, now);
      expect(await alerts().remove('village', alert?.id ?? '')).toBe(false);
      expect(await alerts().remove('town', alert?.id ?? '')).toBe(true);
      expect(await alerts().remove('town', alert?.id ?? '')).toBe(false);
      expect(await alerts().list('town')).toEqual([]);
    });

    test('of all places are those where the bot is, on these platforms', async () => {
      const { places } = kept().store;
      await places.meet(place('town'));
      await places.meet(place('village', { platform: 'slack', workspace: 'acme' }));
      for (const placeId of ['town', 'village']) await alerts().add({ placeId, words: 'ferry', source: null }, now);
      const of = async (platforms: typeof everywhere) => (await alerts().all(platforms)).map(({ placeId }) => placeId);
      expect((await of(everywhere)).toSorted()).toEqual(['town', 'village']);
      expect(await of(['console'])).toEqual(['town']);
      expect(await of([])).toEqual([]);
      await places.leave({ platform: 'slack', workspace: 'acme' }, now);
      expect(await of(everywhere)).toEqual(['town']);
    });
  });

  describe('fresh articles', () => {
    test('are those kept since, with the places that see them', async () => {
      const { store } = kept();
      const common = await addFeed(store, 'common', { standard: true });
      const own = await addFeed(store, 'own');
      const nobodys = await addFeed(store, 'nobodys');
      await store.feeds.follow('town', own.id, null);
      await store.articles.add([{ reading: reading({ id: 'old' }), feedId: null }], now);
      const fresh = ['a', 'b', 'c', 'd'].map((id) => reading({ id, at: now - day }));
      const feeds = [null, common.id, own.id, nobodys.id];
      await store.articles.add(
        fresh.map((reading, index) => ({ reading, feedId: feeds[index] ?? null })),
        now + 1,
      );
      await store.stories.assign([{ articleId: 'a', storyId: 's' }], now);
      const usual = { added: now + 1, at: now - day, storyId: null, seenBy: null };
      expect((await alerts().fresh(now)).toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual([
        { ...usual, id: 'a', storyId: 's' },
        { ...usual, id: 'b' },
        { ...usual, id: 'c', seenBy: ['town'] },
        { ...usual, id: 'd', seenBy: [] },
      ]);
      expect(await alerts().fresh(now + 1)).toEqual([]);
      expect((await alerts().readings(['c', 'none'])).map(({ article }) => article.id)).toEqual(['c']);
      expect(await alerts().readings([])).toEqual([]);
    });
  });

  describe('matches', () => {
    test('wait in the order in which they were found, each story once a place', async () => {
      await kept().store.places.meet(place('town'));
      await alerts().record([found('b')], false, now);
      await alerts().record([found('a'), found('b'), found('a', 'village')], true, now + 1);
      expect(await alerts().waiting('town')).toEqual([
        { ...found('b'), found: now, state: 'waiting', reason: null, turn: 1 },
        { ...found('a'), found: now + 1, state: 'held', reason: null, turn: 1 },
      ]);
      expect(await alerts().placesWaiting(everywhere)).toEqual(['town']);
      expect(await alerts().placesWaiting(['slack'])).toEqual([]);
      expect(await alerts().placesWaiting([])).toEqual([]);
    });

    test('that are told stand in the ledger as messages in order, and count as posted once they are', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      await alerts().record([found('a'), found('b')], false, now);
      expect(await alerts().settle(round(await alerts().waiting('town')), now)).toBe(true);
      expect(await alerts().waiting('town')).toEqual([]);
      expect(await alerts().hour('town')).toEqual({ began: now, posted: 2 });
      expect(await store.deliveries.posted('town', [{ id: 'a' }, { id: 'b' }])).toEqual(new Map());
      expect(await post()).toEqual(['a', 'b']);
      expect(await store.deliveries.posted('town', [{ id: 'a' }, { id: 'b' }])).toEqual(
        new Map([
          ['a', now],
          ['b', now],
        ]),
      );
      expect(await alerts().match('town', 'a')).toMatchObject({ state: 'told', matched: 'ferry' });
      expect(await alerts().match('village', 'a')).toBeNull();
    });

    test('of a message in parts are posted with the last', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      await alerts().record([found('a')], false, now);
      const matches = await alerts().waiting('town');
      const messages = [{ payloads: ['1', '2'], storyIds: ['a'], matches }];
      expect(await alerts().settle(round(matches, { messages }), now)).toBe(true);
      const [first] = await store.deliveries.claim('me', now, minute, 5, everywhere);
      await store.deliveries.sent(first?.id ?? '', 'me', 'one', now);
      expect(await store.deliveries.posted('town', [{ id: 'a' }])).toEqual(new Map());
      expect(await post()).toEqual([2]);
      expect(await store.deliveries.posted('town', [{ id: 'a' }])).toEqual(new Map([['a', now]]));
    });

    test('are told by one of two that read the same', async () => {
      const { store, again } = kept();
      const other = await again();
      await store.places.meet(place('town'));
      await alerts().record([found('a')], false, now);
      const seen = round(await alerts().waiting('town'));
      const done = await Promise.all([alerts().settle(seen, now), other.alerts.settle(seen, now)]);
      expect(done.toSorted()).toEqual([false, true]);
      expect(await post()).toEqual(['a']);
    });

    test('wait again only once what was told of them is posted, in a turn of its own', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      await alerts().record([found('a')], false, now);
      const first = await alerts().waiting('town');
      await alerts().settle(round(first), now);
      await alerts().record([found('a')], false, now + 1);
      expect(await alerts().waiting('town')).toEqual([]);
      await post();
      await alerts().record([found('a')], false, now + 2);
      expect(await alerts().waiting('town')).toMatchObject([{ storyId: 'a', turn: 2 }]);
      const before = { began: now, posted: 1 };
      const after = { began: now, posted: 2 };
      const posted = new Map([['a', now]]);
      expect(await alerts().settle(round(first, { before, after, posted }), now + 3)).toBe(false);
      const second = await alerts().waiting('town');
      expect(await alerts().settle(round(second, { before, after }), now + 3)).toBe(false);
      expect(await alerts().settle(round(second, { before, after, posted }), now + 3)).toBe(true);
      expect(await post(now + 3)).toEqual(['a']);
    });

    test('are held or left for a reason without a message', async () => {
      await kept().store.places.meet(place('town'));
      await alerts().record([found('a'), found('b')], false, now);
      const [a, b] = await alerts().waiting('town');
      if (a === undefined || b === undefined) throw new Error('nothing waits');
      const left = [{ match: b, reason: 'it was too old' }];
      expect(await alerts().settle(round([], { held: [a], left }), now)).toBe(true);
      expect(await alerts().waiting('town')).toMatchObject([{ storyId: 'a', state: 'held' }]);
      expect(await alerts().match('town', 'b')).toMatchObject({ state: 'left', reason: 'it was too old' });
    });

    test('are not settled where the hour is no longer as it was read, or the place is gone', async () => {
      await alerts().record([found('a')], false, now);
      const waiting = await alerts().waiting('town');
      expect(await alerts().settle(round(waiting), now)).toBe(false);
      await kept().store.places.meet(place('town'));
      expect(await alerts().settle(round(waiting, { before: { began: 1, posted: 1 } }), now)).toBe(false);
      expect(ids(await alerts().waiting('town'))).toEqual(['a']);
      expect(await post()).toEqual([]);
    });

    test('wait while a digest is planned, or has their story on its way', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      await alerts().record([found('a')], false, now);
      const seen = round(await alerts().waiting('town'));
      const subscription = await store.subscriptions.set(wish('town'), now, now - day);
      const planned = await store.deliveries.plan(subscription, now, now + day, now);
      expect(await alerts().settle(seen, now)).toBe(false);
      await store.deliveries.freeze(planned?.id ?? '', [{ payload: '"digest"', storyIds: ['a'] }], now);
      expect(await alerts().settle(seen, now)).toBe(false);
      await post();
      expect(await alerts().settle(seen, now)).toBe(false);
      expect(await alerts().settle({ ...seen, posted: new Map([['a', now]]) }, now)).toBe(true);
    });

    test('on their way keep a digest of the place from being planned', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      await alerts().record([found('a')], false, now);
      await alerts().settle(round(await alerts().waiting('town')), now);
      const subscription = await store.subscriptions.set(wish('town'), now, now - day);
      expect(await store.deliveries.plan(subscription, now + 5, now + day, now + 5)).toBeNull();
      await post();
      await compose(store, subscription, [{ payload: '"digest"', storyIds: [] }]);
      expect(await post()).toEqual(['digest']);
    });
  });

  test('alerts of a place that was left are forgotten with it', async () => {
    const { store } = kept();
    await store.places.meet(place('town'));
    await alerts().add({ placeId: 'town', words: 'ferry', source: null }, now);
    await alerts().record([found('a'), found('b')], false, now);
    const [first] = await alerts().waiting('town');
    await alerts().settle(round(first === undefined ? [] : [first]), now);
    await store.places.leave({ platform: 'console', workspace: 'home', channel: 'town' }, now);
    expect(await store.places.forget(now + 1)).toBe(1);
    expect(await alerts().list('town')).toEqual([]);
    expect(await alerts().waiting('town')).toEqual([]);
    expect(await alerts().match('town', 'a')).toBeNull();
    expect(await alerts().hour('town')).toBeNull();
  });

  test('the words of a digest are kept until they are taken away', async () => {
    const { subscriptions } = kept().store;
    expect(await subscriptions.set(wish('town', { filter: 'ferry -football' }), now, now)).toHaveProperty(
      'filter',
      'ferry -football',
    );
    expect((await subscriptions.get('town'))?.filter).toBe('ferry -football');
    expect(await subscriptions.set(wish('town', { filter: null }), now, now)).not.toHaveProperty('filter');
  });
};
