import { describe, expect, test } from 'vitest';
import {
  addFeed,
  day,
  entry,
  everywhere,
  type Kept,
  keep,
  minute,
  now,
  place,
  reading,
  readPoll,
  unchangedPoll,
} from './store-fixtures.ts';

export const feedsContract = (kept: () => Kept): void => {
  describe('feeds', () => {
    test('a new feed is due at once and has no history', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour', { topic: 'sea' });
      expect(feed).toMatchObject({
        url: 'https://harbour.example/feed',
        title: 'harbour',
        topic: 'sea',
        standard: false,
      });
      expect(feed.health).toMatchObject({ polled: null, succeeded: null, nextPoll: now, failures: 0, trouble: null });
      expect(await store.feeds.all()).toEqual([feed]);
    });

    test('a feed with a known address is that feed', async () => {
      const { store } = kept();
      const first = await addFeed(store, 'harbour');
      const again = await store.feeds.add({ ...first, title: 'Another title', topic: 'sea' }, now + 1);
      expect(again).toEqual(first);
    });

    test('the standard list changes title and topic, and makes a feed standard for good', async () => {
      const { store } = kept();
      const own = await addFeed(store, 'harbour');
      await store.feeds.add({ ...own, title: 'Harbour News', topic: 'sea', standard: true }, now);
      await store.feeds.add({ ...own, title: 'Mine', topic: null, standard: false }, now);
      expect(await store.feeds.all()).toMatchObject([
        { id: own.id, title: 'Harbour News', topic: 'sea', standard: true },
      ]);
    });

    test('two stores that add one address at once get one feed', async () => {
      const { store, again } = kept();
      const stores = [store, await again(), await again()];
      const names = Array.from({ length: 25 }, (_, at) => `harbour-${at}`);
      for (const name of names) {
        const feeds = await Promise.all([...stores, ...stores].map((each) => addFeed(each, name)));
        expect(new Set(feeds.map((feed) => feed.id)).size).toBe(1);
      }
      expect(await store.feeds.all()).toHaveLength(names.length);
    });

    test('a place sees the standard feeds and its own, by title, with the topic it gave', async () => {
      const { store } = kept();
      await addFeed(store, 'zebra', { standard: true, topic: 'world' });
      const own = await addFeed(store, 'apple', { topic: 'food' });
      await addFeed(store, 'hidden');
      await store.feeds.follow('town', own.id, 'fruit');
      const seen = await store.feeds.visible('town');
      expect(seen.map((feed) => [feed.title, feed.topic])).toEqual([
        ['apple', 'fruit'],
        ['zebra', 'world'],
      ]);
      expect((await store.feeds.visible('elsewhere')).map((feed) => feed.title)).toEqual(['zebra']);
    });

    test('following twice keeps the later topic; unfollowing works once', async () => {
      const { store } = kept();
      const own = await addFeed(store, 'apple', { topic: 'food' });
      await store.feeds.follow('town', own.id, 'fruit');
      await store.feeds.follow('town', own.id, null);
      expect((await store.feeds.visible('town')).map((feed) => feed.topic)).toEqual(['food']);
      expect(await store.feeds.unfollow('town', own.id)).toBe(true);
      expect(await store.feeds.unfollow('town', own.id)).toBe(false);
      expect(await store.feeds.visible('town')).toEqual([]);
    });

    test('due feeds are claimed longest overdue first, and by nobody else until the lease ends', async () => {
      const { store, again } = kept();
      const late = await addFeed(store, 'late', { standard: true });
      const later = await addFeed(store, 'later', { standard: true });
      const future = await addFeed(store, 'future', { standard: true });
      await store.feeds.settle(late.id, unchangedPoll(), now, now + 2 * minute);
      await store.feeds.settle(later.id, unchangedPoll(), now, now + minute);
      await store.feeds.settle(future.id, unchangedPoll(), now, now + day);
      const at = now + 5 * minute;
      const claimed = await store.feeds.claimDue(at, 10, minute);
      expect(claimed.map((feed) => feed.title)).toEqual(['later', 'late']);
      const other = await again();
      expect(await other.feeds.claimDue(at + minute - 1, 10, minute)).toEqual([]);
      expect(await other.feeds.claimDue(at + minute, 1, minute)).toHaveLength(1);
    });

    test('a feed that nobody follows is not polled', async () => {
      const { store } = kept();
      const own = await addFeed(store, 'apple');
      expect(await store.feeds.claimDue(now, 10, minute)).toEqual([]);
      await store.feeds.follow('town', own.id, null);
      expect(await store.feeds.claimDue(now, 10, minute)).toHaveLength(1);
      await store.feeds.unfollow('town', own.id);
      expect(await store.feeds.claimDue(now + day, 10, minute)).toEqual([]);
    });

    test('several pollers never claim one feed twice', async () => {
      const { store, again } = kept();
      const other = await again();
      for (let n = 0; n < 30; n += 1) await addFeed(store, `feed${n}`, { standard: true });
      const rounds = await Promise.all(
        [store, other, store, other, store, other].map((one) => one.feeds.claimDue(now, 10, minute)),
      );
      const ids = rounds.flat().map((feed) => feed.id);
      expect(new Set(ids).size).toBe(ids.length);
      const rest = await store.feeds.claimDue(now, 30, minute);
      expect(ids.length + rest.length).toBe(30);
    });

    test('health follows the outcomes of polls', async () => {
      const { store } = kept();
      const { id } = await addFeed(store, 'harbour', { standard: true });
      const health = async () => (await store.feeds.all())[0]?.health;
      const rhythm = { pause: minute, skipHours: [3], skipDays: [] };
      const read = readPoll({ etag: '"v1"', lastModified: 'Mon', bodyHash: 'h', rhythm });
      await store.feeds.settle(id, read, now, now + minute);
      const good = {
        polled: now,
        succeeded: now,
        nextPoll: now + minute,
        interval: 15 * minute,
        failures: 0,
        trouble: null,
        etag: '"v1"',
        lastModified: 'Mon',
        bodyHash: 'h',
        perDay: 48,
        pacedBy: 'news',
        rhythm,
        failingSince: null,
        ended: null,
        moving: null,
      };
      expect(await health()).toEqual(good);
      await store.feeds.settle(id, { kind: 'postponed' }, now + 2, now + 2 * minute);
      expect(await health()).toEqual({ ...good, nextPoll: now + 2 * minute });
      await store.feeds.settle(id, { kind: 'failed', trouble: 'HTTP 500' }, now + minute, now + 9 * minute);
      await store.feeds.settle(id, { kind: 'failed', trouble: 'HTTP 502' }, now + 9 * minute, now + day);
      expect(await health()).toMatchObject({
        polled: now + 9 * minute,
        succeeded: now,
        failures: 2,
        trouble: 'HTTP 502',
        failingSince: now + minute,
      });
      const moving = { to: 'https://lamp.example/feed', seen: 1 };
      await store.feeds.settle(id, unchangedPoll({ lastModified: 'Tue', moving }), now + day, now + day + minute);
      expect(await health()).toMatchObject({
        succeeded: now + day,
        failures: 0,
        failingSince: null,
        trouble: null,
        etag: '"v1"',
        lastModified: 'Tue',
        bodyHash: 'h',
        moving,
      });
    });

    test('feeds that are read for somebody are counted by how they are', async () => {
      const { store } = kept();
      await addFeed(store, 'unread', { standard: true });
      await addFeed(store, 'nobody’s');
      for (const [name, kind] of [
        ['one', 'unchanged'],
        ['two', 'unchanged'],
        ['ill', 'failed'],
        ['over', 'failed'],
      ] as const) {
        const feed = await addFeed(store, name);
        await store.feeds.follow('town', feed.id, null);
        await store.feeds.settle(
          feed.id,
          kind === 'failed' ? { kind, trouble: 'away' } : unchangedPoll(),
          now,
          now + minute,
        );
      }
      const over = (await store.feeds.all()).find(({ title }) => title === 'over');
      await store.feeds.end(over?.id ?? '', { why: 'gone', at: now }, 'It is gone.');
      expect([...(await store.feeds.standings())].sort()).toEqual([
        ['ended', 1],
        ['failing', 1],
        ['unread', 1],
        ['well', 2],
      ]);
    });

    test('the feed’s own title and site fill what nobody gave', async () => {
      const { store } = kept();
      const url = 'https://harbour.example/feed';
      const bare = await store.feeds.add({ url, title: url, site: null, topic: null, standard: false }, now);
      const named = await addFeed(store, 'named');
      const read = readPoll({ title: 'Own title', site: 'https://site.example' });
      await store.feeds.settle(bare.id, read, now, now + minute);
      await store.feeds.settle(named.id, read, now, now + minute);
      expect((await store.feeds.all()).map(({ title, site }) => [title, site])).toEqual([
        ['named', 'https://site.example'],
        ['Own title', 'https://site.example'],
      ]);
    });

    describe('that ended', () => {
      const gone = { why: 'gone', at: now } as const;
      const reason = 'harbour.example answered 410 (gone for good).';

      test('is polled no more, and says since when and why', async () => {
        const { store } = kept();
        const feed = await addFeed(store, 'harbour', { standard: true });
        await store.feeds.settle(feed.id, { kind: 'failed', trouble: reason }, now, now + minute);
        expect(await store.feeds.end(feed.id, gone, reason)).toBe(0);
        expect((await store.feeds.all())[0]?.health).toMatchObject({ ended: gone, trouble: reason });
        expect(await store.feeds.claimDue(now + day, 10, minute)).toEqual([]);
      });

      test('is told once to each who added it, where that is known', async () => {
        const { store } = kept();
        const feed = await addFeed(store, 'harbour');
        for (const name of ['town', 'village', 'hamlet']) await store.places.meet(place(name));
        await store.feeds.follow('town', feed.id, null, 'console:home:ada');
        await store.feeds.follow('village', feed.id, 'sea', 'console:home:ben');
        await store.feeds.follow('hamlet', feed.id, null);
        await store.feeds.settle(feed.id, { kind: 'failed', trouble: reason }, now - day, now);
        expect(await store.feeds.end(feed.id, gone, reason)).toBe(2);
        expect(await store.feeds.end(feed.id, { ...gone, at: now + 1 }, reason)).toBe(0);
        const told = [];
        for (let n = 0; n < 3; n++) told.push(await store.notices.claim(now, minute, everywhere));
        expect(
          told.flatMap((notice) => (notice === null ? [] : [`${notice.placeId} ${notice.personId}`])).sort(),
        ).toEqual(['town console:home:ada', 'village console:home:ben']);
        expect(told[0]).toMatchObject({
          kind: 'feed-ended',
          subscriptionId: null,
          feed: { title: 'harbour', url: 'https://harbour.example/feed' },
          slot: now,
          since: now - day,
          reason,
        });
      });

      test('is polled again once somebody adds it, but not where the operator’s list names it again', async () => {
        const { store } = kept();
        const feed = await addFeed(store, 'harbour', { standard: true });
        await store.feeds.settle(feed.id, { kind: 'failed', trouble: reason }, now, now + day);
        await store.feeds.end(feed.id, gone, reason);
        expect((await addFeed(store, 'harbour', { standard: true })).health.ended).toEqual(gone);
        expect((await addFeed(store, 'harbour')).health).toMatchObject({ ended: null, failures: 0, nextPoll: now });
        expect(await store.feeds.claimDue(now, 10, minute)).toHaveLength(1);
      });
    });

    describe('that moved', () => {
      const to = 'https://lamp.example/feed';

      test('is the same feed at another address, also for who names the old one', async () => {
        const { store } = kept();
        const feed = await addFeed(store, 'harbour', { topic: 'sea' });
        expect(await store.feeds.move(feed.id, to)).toBe(feed.id);
        expect(await store.feeds.all()).toMatchObject([{ id: feed.id, url: to, topic: 'sea' }]);
        expect((await addFeed(store, 'harbour')).id).toBe(feed.id);
        expect((await addFeed(store, 'lamp')).id).toBe(feed.id);
        expect(await store.feeds.all()).toHaveLength(1);
      });

      test('there and back, or further, is still known by each address', async () => {
        const { store } = kept();
        const feed = await addFeed(store, 'harbour');
        await store.feeds.move(feed.id, to);
        await store.feeds.move(feed.id, 'https://quay.example/feed');
        await store.feeds.move(feed.id, 'https://harbour.example/feed');
        for (const name of ['harbour', 'lamp', 'quay']) expect((await addFeed(store, name)).id).toBe(feed.id);
        expect(await store.feeds.all()).toMatchObject([{ url: 'https://harbour.example/feed' }]);
      });

      test('to where another is known gives that one its places and its articles', async () => {
        const { store } = kept();
        const old = await addFeed(store, 'harbour', { topic: 'sea' });
        const known = await addFeed(store, 'lamp');
        await store.feeds.follow('town', old.id, 'fish', 'console:home:ada');
        await store.feeds.follow('town', known.id, 'light');
        await store.feeds.follow('village', old.id, 'fish');
        await keep(store, [
          { reading: reading({ id: 'a' }), feedId: old.id },
          { reading: reading({ id: 'b' }), feedId: known.id },
        ]);
        await keep(store, [{ reading: reading({ id: 'a' }), feedId: known.id }]);
        expect(await store.feeds.move(old.id, to)).toBe(known.id);
        expect((await store.feeds.all()).map(({ id }) => id)).toEqual([known.id]);
        expect((await store.feeds.visible('town')).map(({ topic }) => topic)).toEqual(['light']);
        expect((await store.feeds.visible('village')).map(({ topic }) => topic)).toEqual(['fish']);
        const seen = await store.stories.find({ placeId: 'village', limit: 9 });
        expect(seen.map(({ id }) => id).sort()).toEqual(['story-a', 'story-b']);
        expect((await addFeed(store, 'harbour')).id).toBe(known.id);
      });

      test('shows what it had before to nobody who did not follow it', async () => {
        const { store } = kept();
        const old = await addFeed(store, 'harbour');
        const known = await addFeed(store, 'lamp');
        const common = await addFeed(store, 'quay', { standard: true });
        const other = await addFeed(store, 'buoy');
        await store.feeds.follow('town', old.id, null);
        await store.feeds.follow('village', known.id, null);
        await store.feeds.follow('town', other.id, null);
        await keep(store, [
          { reading: reading({ id: 'a' }), feedId: old.id },
          { reading: reading({ id: 'b' }), feedId: known.id },
          { reading: reading({ id: 'c' }), feedId: other.id },
        ]);
        await store.entries.remember(old.id, [entry('a')]);
        await store.feeds.move(old.id, to);
        await store.feeds.move(other.id, common.url);
        const seenIn = async (placeId: string) =>
          (await store.stories.find({ placeId, limit: 9 })).map(({ id }) => id).sort();
        expect(await seenIn('village')).toEqual(['story-b']);
        expect(await seenIn('elsewhere')).toEqual([]);
        expect(await seenIn('town')).toEqual(['story-b']);
        expect(await store.entries.known(known.id, { articleIds: ['a'], marks: [] })).toEqual([]);
      });

      test('to where another is known makes that one everybody’s where it was', async () => {
        const { store } = kept();
        const old = await addFeed(store, 'harbour', { standard: true });
        const known = await addFeed(store, 'lamp');
        await keep(store, [{ reading: reading({ id: 'b' }), feedId: known.id }]);
        await store.feeds.move(old.id, to);
        expect(await store.feeds.visible('elsewhere')).toMatchObject([{ id: known.id, standard: true }]);
        expect(await store.stories.find({ placeId: 'elsewhere', limit: 9 })).toHaveLength(1);
      });
    });
  });
};
