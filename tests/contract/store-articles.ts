import { describe, expect, test } from 'vitest';
import { leadLength } from '../../src/core/stories/features.ts';
import { addFeed, day, type Kept, keep, now, reading } from './store-fixtures.ts';

export const articlesContract = (kept: () => Kept): void => {
  describe('articles', () => {
    test('a reading comes back as it was kept, by id and by address', async () => {
      const { store } = kept();
      const full = reading({
        id: 'a',
        topic: 'World',
        said: [{ words: 'We begin on Monday.', speaker: 'Ada Moreau', role: 'the harbour master', key: true }],
      });
      await store.articles.add([{ reading: full, feedId: null }], now);
      expect(await store.articles.get('a')).toEqual(full);
      expect(await store.articles.byUrl('https://news.example/a')).toEqual(full);
      expect(await store.articles.get('b')).toBeNull();
      expect(await store.articles.byUrl('https://news.example/b')).toBeNull();
    });

    test('any characters survive, even those that databases refuse', async () => {
      const { store } = kept();
      const odd = reading({
        id: 'odd',
        title: 'nul \0, half a pair \ud83d, ’quotes’ "',
        publisher: "O'Brien\0 & Søn; drop table articles; --",
        text: 'Line one\r\n\u2028 عربى 日本語 👩‍👩‍👧 \u0007 $1 ? :name %s \\',
      });
      await keep(store, [odd]);
      expect(await store.articles.get('odd')).toEqual(odd);
    });

    test('an article already kept only gains the feed', async () => {
      const { store } = kept();
      const first = await addFeed(store, 'first');
      const second = await addFeed(store, 'second');
      await store.feeds.follow('town', second.id, null);
      await keep(store, [{ reading: reading({ id: 'a' }), feedId: first.id }]);
      expect(await store.stories.find({ placeId: 'town', limit: 5 })).toEqual([]);
      const changed = reading({ id: 'a', title: 'Another title' });
      await store.articles.add([{ reading: changed, feedId: second.id }], now);
      expect((await store.articles.get('a'))?.article.title).toBe('Title of a');
      expect(await store.stories.find({ placeId: 'town', limit: 5 })).toHaveLength(1);
      expect(await store.articles.count()).toBe(1);
    });

    test('one article twice in one batch is kept once, with both feeds', async () => {
      const { store } = kept();
      const feeds = [await addFeed(store, 'first'), await addFeed(store, 'second')];
      await store.articles.add(
        feeds.map((feed) => ({ reading: reading({ id: 'a' }), feedId: feed.id })),
        now,
      );
      await store.stories.assign([{ articleId: 'a', storyId: 's' }], now);
      expect(await store.articles.count()).toBe(1);
      for (const [index, feed] of feeds.entries()) {
        await store.feeds.follow(`place${index}`, feed.id, null);
        expect(await store.stories.find({ placeId: `place${index}`, limit: 5 })).toHaveLength(1);
      }
    });

    test('a batch that fails leaves nothing', async () => {
      const { store } = kept();
      const batch = [
        { reading: reading({ id: 'a' }), feedId: null },
        { reading: reading({ id: 'b' }), feedId: 'no-such-feed' },
      ];
      await expect(store.articles.add(batch, now)).rejects.toThrow();
      expect(await store.articles.count()).toBe(0);
    });

    test('the unknown are those not kept, in the order asked', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'b' })]);
      expect(await store.articles.unknown(['c', 'b', 'a'])).toEqual(['c', 'a']);
      expect(await store.articles.unknown([])).toEqual([]);
    });

    test('a thousand articles go in at once, and two stores may keep the same ones together', async () => {
      const { store, again } = kept();
      const other = await again();
      const batch = Array.from({ length: 1_000 }, (_, n) => ({
        reading: reading({ id: `a${n}`, at: now + n, said: [{ words: `Words ${n}.`, speaker: 'Ada Moreau' }] }),
        feedId: null,
      }));
      await Promise.all([store.articles.add(batch, now), other.articles.add(batch.toReversed(), now)]);
      expect(await store.articles.count()).toBe(1_000);
      const assignments = batch.map(({ reading: { article } }) => ({
        articleId: article.id,
        storyId: `s-${article.id}`,
      }));
      const others = assignments.map(({ articleId }) => ({ articleId, storyId: `t-${articleId}` })).toReversed();
      await Promise.all([store.stories.assign(assignments, now), other.stories.assign(others, now)]);
      expect(await store.articles.unknown(assignments.map(({ articleId }) => articleId))).toEqual([]);
      const stored = await store.stories.assignments(now);
      // The two take the articles in one order, so that one of them was first with all.
      expect(new Set(stored.map(({ storyId }) => storyId?.charAt(0))).size).toBe(1);
      expect(stored.filter(({ storyId }) => storyId !== null)).toHaveLength(1_000);
      expect(await store.stories.quotes({ placeId: null, about: 'words 999', limit: 5 })).toHaveLength(1);
    });

    test('the leads of articles have what stories are grouped by, and of the text the beginning', async () => {
      const { store } = kept();
      const text = `The council met. ${'It spoke at length. '.repeat(200)}`;
      const hostile = { id: 'hostile', title: 'Odd \ud800 \u0000 title', text: `The \u0000 council. ${text}` };
      const dateless = reading({ id: 'dateless' });
      await keep(store, [
        reading({ id: 'long', text, title: 'Back\\slash “quoted”' }),
        reading(hostile),
        { reading: { ...dateless, article: { ...dateless.article, published: null } } },
        reading({ id: 'other' }),
      ]);
      const leads = await store.articles.leads(['long', 'hostile', 'nowhere', 'dateless']);
      expect(leads.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: 'dateless', title: 'Title of dateless', text: 'The council met on Monday.', published: null },
        { id: 'hostile', title: hostile.title, text: hostile.text.slice(0, leadLength), published: now },
        { id: 'long', title: 'Back\\slash “quoted”', text: text.slice(0, leadLength), published: now },
      ]);
      expect(await store.articles.leads([])).toEqual([]);
    });
  });

  describe('retention', () => {
    test('deletes what was published and read before, with its quotes, words and story', async () => {
      const { store } = kept();
      const said = [{ words: 'Gone tomorrow.', speaker: 'Ada Moreau' }];
      await keep(store, [reading({ id: 'old', at: now - day, said }), reading({ id: 'new', at: now + day, said })]);
      expect(await store.articles.prune(now + 1)).toBe(1);
      expect(await store.articles.get('old')).toBeNull();
      expect(await store.stories.get('story-old')).toBeNull();
      expect((await store.stories.find({ placeId: null, text: 'council', limit: 5 })).map(({ id }) => id)).toEqual([
        'story-new',
      ]);
      expect(await store.stories.quotes({ placeId: null, who: 'moreau', about: 'gone', limit: 5 })).toHaveLength(1);
    });

    test('spares what was only now read, however old', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'old', at: now - 99 * day })]);
      expect(await store.articles.prune(now)).toBe(0);
    });

    test('spares what somebody saved, until it is saved no more', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'old' })]);
      await store.saved.add('ada', 'story-old', now);
      expect(await store.articles.prune(now + day)).toBe(0);
      await store.saved.remove('ada', 'story-old');
      expect(await store.articles.prune(now + day)).toBe(1);
    });

    test('a deleted article that a feed still lists is not unknown, yet may be kept on purpose', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'old' })]);
      await store.articles.prune(now + day);
      expect(await store.articles.unknown(['old', 'other'])).toEqual(['other']);
      await keep(store, [reading({ id: 'old' })]);
      expect(await store.articles.get('old')).not.toBeNull();
      expect(await store.articles.prune(now + day)).toBe(1);
    });

    test('deletes more than one batch, and lets others have a turn between two', async () => {
      const { store } = kept();
      await keep(
        store,
        Array.from({ length: 1_001 }, (_, n) => reading({ id: `a${n}` })),
      );
      let turns = 0;
      const turn = (): void => {
        turns += 1;
        next = setImmediate(turn);
      };
      let next = setImmediate(turn);
      expect(await store.articles.prune(now + day)).toBe(1_001);
      clearImmediate(next);
      expect(turns).toBeGreaterThanOrEqual(2);
      expect(await store.articles.count()).toBe(0);
    });
  });
};
