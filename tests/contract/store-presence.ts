import { describe, expect, test } from 'vitest';
import type { Place, Store, Whereabouts } from '../../src/core/ports.ts';
import {
  addFeed,
  compose,
  day,
  everywhere,
  type Kept,
  keep,
  minute,
  now,
  place,
  reading,
  wish,
} from './store-fixtures.ts';

const acme: Whereabouts = { platform: 'slack', workspace: 'acme' };
const news: Whereabouts = { ...acme, channel: 'news' };

const channel = (workspace: string, name: string, platform: Place['platform'] = 'slack'): Place =>
  place(`${platform}:${workspace}:${name}`, { platform, workspace, channel: name, name: `#${name}` });

/** A digest set in each of these channels, due now. */
const settle = async (store: Store, channels: readonly Place[]): Promise<void> => {
  for (const one of channels) {
    await store.places.meet(one);
    await store.subscriptions.set(wish(one.id), now, now - day);
  }
};

export const presenceContract = (kept: () => Kept): void => {
  const due = async (at = now): Promise<string[]> =>
    (await kept().store.subscriptions.due(at, 10, everywhere)).map(({ placeId }) => placeId).sort();

  describe('the settings of a place', () => {
    test('show pictures and let people be notified until they are changed', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      expect(await store.places.settings('town')).toEqual({ images: true, mentions: true, edits: 'corrections' });
      expect(await store.places.settings('nowhere')).toEqual({ images: true, mentions: true, edits: 'corrections' });
      await store.places.setSettings('town', {});
      await store.places.setSettings('town', { images: false });
      expect(await store.places.settings('town')).toEqual({ images: false, mentions: true, edits: 'corrections' });
      await store.places.setSettings('town', { images: true, mentions: false });
      expect(await store.places.settings('town')).toEqual({ images: true, mentions: false, edits: 'corrections' });
      expect(await store.places.meet(place('town'))).toEqual(place('town'));
      expect(await store.places.settings('town')).toEqual({ images: true, mentions: false, edits: 'corrections' });
    });
  });

  describe('only what is on the platforms asked for', () => {
    test('is due, is planned and is claimed', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news'), channel('guild', 'news', 'discord'), place('town')]);
      const placesOf = (some: readonly { readonly placeId: string }[]) => some.map(({ placeId }) => placeId).sort();
      const both = ['console', 'slack'] as const;
      const wanted = ['slack:acme:news', 'town'];
      expect(placesOf(await store.subscriptions.due(now, 10, both))).toEqual(wanted);
      expect(await store.subscriptions.due(now, 10, [])).toEqual([]);
      const planned: string[] = [];
      for (const subscription of await store.subscriptions.due(now, 10, everywhere)) {
        planned.push((await store.deliveries.plan(subscription, now, now + day, now))?.id ?? '');
      }
      expect(placesOf((await store.deliveries.planned(10, both)).map(({ delivery }) => delivery))).toEqual(wanted);
      expect(await store.deliveries.planned(10, [])).toEqual([]);
      for (const id of planned) await store.deliveries.freeze(id, [{ payload: '{}', storyIds: [] }], now);
      expect(await store.deliveries.claim('ann', now, minute, 10, [])).toEqual([]);
      expect(placesOf(await store.deliveries.claim('ann', now, minute, 10, both))).toEqual(wanted);
      expect(placesOf(await store.deliveries.claim('ann', now + minute, minute, 10, ['slack']))).toEqual([
        'slack:acme:news',
      ]);
      expect(placesOf(await store.deliveries.claim('ann', now, minute, 10, ['discord']))).toEqual([
        'discord:guild:news',
      ]);
    });
  });

  describe('a channel that the bot left', () => {
    test('gets nothing until it is back, and then all is as it was', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news'), channel('acme', 'sport'), channel('guild', 'news')]);
      const before = await store.subscriptions.get('slack:acme:news');
      await store.places.leave(news, now);
      expect(await due()).toEqual(['slack:acme:sport', 'slack:guild:news']);
      await store.places.meet(channel('acme', 'news'));
      expect(await due()).toEqual(['slack:acme:sport', 'slack:guild:news']);
      await store.places.rejoin(news);
      expect(await due()).toEqual(['slack:acme:news', 'slack:acme:sport', 'slack:guild:news']);
      expect(await store.subscriptions.get('slack:acme:news')).toEqual(before);
    });

    test('keeps what was composed, unclaimed, until it is back', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news')]);
      const subscription = await store.subscriptions.get('slack:acme:news');
      const id = subscription && (await compose(store, subscription, [{ payload: '{}', storyIds: [] }]));
      await store.places.leave(news, now);
      expect(await store.deliveries.claim('ann', now, minute, 10, everywhere)).toEqual([]);
      await store.places.rejoin(news);
      expect(await store.deliveries.claim('ann', now, minute, 10, everywhere)).toMatchObject([{ id }]);
    });

    test('keeps what was planned, too', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news')]);
      const [subscription] = await store.subscriptions.due(now, 1, everywhere);
      await (subscription && store.deliveries.plan(subscription, now, now + day, now));
      await store.places.leave(news, now);
      expect(await store.deliveries.planned(10, everywhere)).toEqual([]);
      await store.places.rejoin(news);
      expect(await store.deliveries.planned(10, everywhere)).toHaveLength(1);
    });

    test('stays left when its workspace is left and is back', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news'), channel('acme', 'sport')]);
      await store.places.leave(news, now);
      await store.places.leave(acme, now + 1);
      expect(await due()).toEqual([]);
      await store.places.rejoin(acme);
      expect(await due()).toEqual(['slack:acme:sport']);
      await store.places.rejoin(news);
      expect(await due()).toEqual(['slack:acme:news', 'slack:acme:sport']);
    });
  });

  describe('a workspace', () => {
    test('that the bot left has no place where it is, not even one it meets only then', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news'), channel('guild', 'news'), channel('acme', 'news', 'discord')]);
      await store.places.leave(acme, now);
      await settle(store, [channel('acme', 'late')]);
      expect(await due()).toEqual(['discord:acme:news', 'slack:guild:news']);
      expect(await store.places.workspaces('slack')).toEqual(['guild']);
      expect(await store.places.workspaces('discord')).toEqual(['acme']);
      await store.places.rejoin(acme);
      expect(await store.places.workspaces('slack')).toEqual(['acme', 'guild']);
      expect(await due()).toHaveLength(4);
    });

    test('is one where the bot still is though it left a channel of it', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news')]);
      await store.places.leave(news, now);
      expect(await store.places.workspaces('slack')).toEqual(['acme']);
    });

    test('has its digests listed by the names of their places, without those of channels that were left', async () => {
      const { store } = kept();
      await settle(
        store,
        ['world', 'Ärger', 'news', 'business'].map((name) => channel('acme', name)),
      );
      await settle(store, [channel('guild', 'other'), channel('acme', 'other', 'discord')]);
      await store.places.meet(channel('acme', 'quiet'));
      await store.subscriptions.pause('slack:acme:world');
      await store.places.leave(news, now);
      const listed = await store.subscriptions.inWorkspace('slack', 'acme');
      expect(listed.map(({ place: { name }, subscription }) => [name, subscription.paused])).toEqual([
        ['#Ärger', false],
        ['#business', false],
        ['#world', true],
      ]);
      expect(listed[0]?.place).toEqual(channel('acme', 'Ärger'));
      expect(listed[0]?.subscription).toEqual(await store.subscriptions.get('slack:acme:Ärger'));
      await store.places.leave(acme, now);
      expect(await store.subscriptions.inWorkspace('slack', 'acme')).toEqual([]);
    });
  });

  describe('forgetting', () => {
    test('deletes all that belonged to places left before, and closes what still waited', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'a' })]);
      await settle(store, [channel('acme', 'news'), channel('guild', 'news')]);
      const feed = await addFeed(store, 'harbour');
      for (const id of ['slack:acme:news', 'slack:guild:news']) {
        await store.feeds.follow(id, feed.id, null);
        const subscription = await store.subscriptions.get(id);
        await (subscription &&
          compose(
            store,
            subscription,
            ['1', '2'].map((payload) => ({ payload, storyIds: ['s'] })),
          ));
      }
      for (const { id } of await store.deliveries.claim('ann', now, minute, 2, everywhere)) {
        await store.deliveries.sent(id, 'ann', 'm', now);
      }
      await store.places.setSettings('slack:acme:news', { images: false });
      await store.installations.set('slack', 'acme', 'sealed', now);
      await store.places.leave(acme, now);

      expect(await store.places.forget(now)).toBe(0);
      expect(await store.places.forget(now + 1)).toBe(1);
      expect(await store.places.get('slack:acme:news')).toBeNull();
      expect(await store.subscriptions.get('slack:acme:news')).toBeNull();
      expect(await store.feeds.visible('slack:acme:news')).toEqual([]);
      expect(await store.deliveries.posted('slack:acme:news', [{ id: 's' }])).toEqual(new Map());
      expect(await store.places.settings('slack:acme:news')).toEqual({
        images: true,
        mentions: true,
        edits: 'corrections',
      });
      expect((await store.deliveries.recent('slack:acme:news', 9)).map(({ state, reason }) => [state, reason])).toEqual(
        [
          ['sent', null],
          ['skipped', 'the place was left'],
        ],
      );
      expect(await store.installations.get('slack', 'acme')).toBe('sealed');

      expect(await store.subscriptions.get('slack:guild:news')).not.toBeNull();
      expect(await store.feeds.visible('slack:guild:news')).toHaveLength(1);
      expect((await store.deliveries.posted('slack:guild:news', [{ id: 's' }])).size).toBe(1);
      expect((await store.deliveries.recent('slack:guild:news', 9)).map(({ state }) => state)).toEqual([
        'sent',
        'composed',
      ]);
    });

    test('goes by the first departure, and begins anew where the bot is back after it', async () => {
      const { store } = kept();
      await settle(store, [channel('acme', 'news'), channel('acme', 'sport')]);
      await store.places.leave(news, now);
      await store.places.leave(news, now + day);
      await store.places.leave(acme, now + day);
      expect(await store.places.forget(now + 1)).toBe(1);
      expect(await store.places.get('slack:acme:sport')).not.toBeNull();
      await store.places.rejoin(acme);
      await settle(store, [channel('acme', 'news')]);
      expect(await due()).toEqual(['slack:acme:news', 'slack:acme:sport']);
      expect(await store.places.forget(now + 9 * day)).toBe(0);
    });

    test('takes many places, each once, however many processes do it', async () => {
      const { store, again } = kept();
      const other = await again();
      for (let n = 0; n < 230; n += 1) await store.places.meet(channel('acme', `c${n}`));
      await store.places.leave(acme, now);
      const counts = await Promise.all([store.places.forget(now + 1), other.places.forget(now + 1)]);
      expect(counts[0] + counts[1]).toBe(230);
      expect(await store.places.all('slack')).toEqual([]);
    });
  });

  describe('installations', () => {
    test('are kept by platform and key, and listed in order', async () => {
      const { store } = kept();
      await store.installations.set('slack', 'T2', 'two', now);
      await store.installations.set('slack', 'T1', 'one', now);
      await store.installations.set('discord', 'T1', 'other', now);
      await store.installations.set('slack', 'T1', 'one again', now + 1);
      expect(await store.installations.get('slack', 'T1')).toBe('one again');
      expect(await store.installations.get('slack', 'T3')).toBeNull();
      expect(await store.installations.keys('slack')).toEqual(['T1', 'T2']);
      expect(await store.installations.remove('slack', 'T1')).toBe(true);
      expect(await store.installations.remove('slack', 'T1')).toBe(false);
      expect(await store.installations.keys('slack')).toEqual(['T2']);
      expect(await store.installations.get('discord', 'T1')).toBe('other');
    });
  });
};
