import { describe, expect, test } from 'vitest';
import type { StoryQuery } from '../../src/core/ports.ts';
import { addFeed, day, type Kept, keep, minute, now, reading } from './store-fixtures.ts';

export const storiesContract = (kept: () => Kept): void => {
  const ids = async (query: Partial<StoryQuery> = {}): Promise<string[]> => {
    const found = await kept().store.stories.find({ placeId: null, limit: 10, ...query });
    return found.map((story) => story.id);
  };

  describe('stories', () => {
    test('a story has all its coverage, its topic, and when it began and changed', async () => {
      const { store } = kept();
      const early = reading({ id: 'early', at: now - minute, publisher: 'The Lantern' });
      const late = reading({ id: 'late', at: now, topic: 'World' });
      await keep(store, [
        { reading: late, storyId: 's' },
        { reading: early, storyId: 's' },
      ]);
      const story = await store.stories.get('s');
      expect(story).toMatchObject({ id: 's', topic: 'world', began: now - minute, changed: now });
      expect(story?.readings.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))).toEqual([early, late]);
      expect(await store.stories.of('early')).toBe('s');
      expect(await store.stories.get('t')).toBeNull();
      expect(await store.stories.of('nowhere')).toBeNull();
    });

    test('the newest come first, by their newest article, up to the limit', async () => {
      const { store } = kept();
      await keep(store, [
        { reading: reading({ id: 'a1', at: now - day }), storyId: 'a' },
        { reading: reading({ id: 'b1', at: now - 2 }), storyId: 'b' },
        { reading: reading({ id: 'a2', at: now - 1 }), storyId: 'a' },
        { reading: reading({ id: 'c1', at: now }), storyId: 'c' },
        { reading: reading({ id: 'd1', at: now - 3 }), storyId: 'd' },
      ]);
      expect(await ids()).toEqual(['c', 'a', 'b', 'd']);
      expect(await ids({ limit: 2 })).toEqual(['c', 'a']);
      expect(await ids({ limit: 0 })).toEqual([]);
    });

    test('a window is of the newest article: from since on, before until', async () => {
      const { store } = kept();
      await keep(store, [
        { reading: reading({ id: 'a1', at: now - 10 }), storyId: 'a' },
        { reading: reading({ id: 'a2', at: now }), storyId: 'a' },
        { reading: reading({ id: 'b1', at: now - 5 }), storyId: 'b' },
      ]);
      expect(await ids({ since: now - 5, until: now })).toEqual(['b']);
      expect(await ids({ since: now })).toEqual(['a']);
      expect(await ids({ since: now - 4, until: now })).toEqual([]);
      expect(await ids({ until: now + 1 })).toEqual(['a', 'b']);
    });

    test('an article that belongs to no story yet is not shown', async () => {
      const { store } = kept();
      await store.articles.add([{ reading: reading({ id: 'a' }), feedId: null }], now);
      expect(await ids()).toEqual([]);
    });

    test('assignments are those of the window, oldest first, also of what belongs to no story yet', async () => {
      const { store } = kept();
      await keep(store, [
        reading({ id: 'old', at: now - day }),
        reading({ id: 'late', at: now + 2 }),
        reading({ id: 'early', at: now + 1 }),
      ]);
      await store.articles.add([{ reading: reading({ id: 'fresh' }), feedId: null }], now);
      const window = [
        { articleId: 'fresh', storyId: null },
        { articleId: 'early', storyId: 'story-early' },
        { articleId: 'late', storyId: 'story-late' },
      ];
      expect(await store.stories.assignments(now)).toEqual(window);
      expect(await store.stories.assignments(now, now + 1)).toEqual(window.slice(0, 2));
    });

    test('an article keeps the story that it was given first', async () => {
      const { store } = kept();
      await keep(store, [{ reading: reading({ id: 'a' }), storyId: 'first' }]);
      await store.articles.add([{ reading: reading({ id: 'b' }), feedId: null }], now);
      await store.stories.assign(
        ['a', 'b', 'nowhere'].map((articleId) => ({ articleId, storyId: 'second' })),
        now,
      );
      await store.stories.assign([], now);
      expect([await store.stories.of('a'), await store.stories.of('b')]).toEqual(['first', 'second']);
    });

    test('an article leaves the story that it was known to have for another, and who saved one left by all has the other', async () => {
      const { store } = kept();
      await keep(store, [
        { reading: reading({ id: 'a' }), storyId: 'one' },
        { reading: reading({ id: 'b' }), storyId: 'other' },
        { reading: reading({ id: 'c' }), storyId: 'third' },
      ]);
      for (const storyId of ['one', 'other', 'third']) await store.saved.add('ada', storyId, now);
      await store.saved.add('ben', 'other', now);
      const moves = [
        { articleId: 'b', storyId: 'one', from: 'other' },
        { articleId: 'c', storyId: 'one', from: 'not the third' },
      ];
      await store.stories.assign(moves, now);
      expect(await Promise.all(['a', 'b', 'c'].map((id) => store.stories.of(id)))).toEqual(['one', 'one', 'third']);
      const saved = async (personId: string) => (await store.saved.list(personId, 9)).map(({ id }) => id).sort();
      expect([await saved('ada'), await saved('ben')]).toEqual([['one', 'third'], ['one']]);
    });

    test('a usual topic is found by what a feed calls it otherwise, and that by itself', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour', { topic: 'Football' });
      await keep(store, [{ reading: reading({ id: 'goal', topic: null, at: now }), feedId: feed.id }]);
      const ids = async (topic: string) =>
        (await store.stories.find({ placeId: null, topics: [topic], limit: 9 })).map(({ id }) => id);
      expect(await ids('sport')).toEqual(['story-goal']);
      expect(await ids('football')).toEqual(['story-goal']);
      expect(await ids('culture')).toEqual([]);
    });

    test('topics are those of articles or of the feeds as the place names them, in any case', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour', { topic: 'sea' });
      await store.feeds.follow('town', feed.id, 'Ships');
      await keep(store, [
        reading({ id: 'world', topic: 'World', at: now - 1 }),
        { reading: reading({ id: 'sea' }), feedId: feed.id, storyId: 'story-sea' },
        reading({ id: 'none' }),
      ]);
      expect(await ids({ topics: ['WORLD'] })).toEqual(['story-world']);
      expect(await ids({ topics: ['world', 'sea'] })).toEqual(['story-sea', 'story-world']);
      expect(await ids({ placeId: 'town', topics: ['ships'] })).toEqual(['story-sea']);
      expect(await ids({ placeId: 'town', topics: ['sea'] })).toEqual([]);
      expect(await ids({ topics: ['nothing'] })).toEqual([]);
      expect(await ids({ topics: [] })).toHaveLength(3);
    });

    test('tell which of their articles a place asked for, by a feed that it follows and by a topic', async () => {
      const { store } = kept();
      const [own, common] = [
        await addFeed(store, 'harbour', { topic: 'sea' }),
        await addFeed(store, 'inland', { standard: true }),
      ];
      await store.feeds.follow('town', own.id, 'Ships');
      await keep(store, [
        { reading: reading({ id: 'own', topic: null, at: now - 2 }), feedId: own.id, storyId: 's' },
        { reading: reading({ id: 'common', topic: 'World', at: now - 1 }), feedId: common.id, storyId: 's' },
      ]);
      const askedIn = async (query: Partial<StoryQuery>) =>
        (await store.stories.find({ placeId: 'town', limit: 9, ...query })).map(({ asked }) => asked);
      expect(await askedIn({})).toEqual([{ byFeed: ['own'], byTopic: [] }]);
      expect(await askedIn({ topics: ['ships'] })).toEqual([{ byFeed: ['own'], byTopic: ['own'] }]);
      expect(await askedIn({ topics: ['WORLD', 'ships'] })).toEqual([{ byFeed: ['own'], byTopic: ['own', 'common'] }]);
      expect(await askedIn({ placeId: 'elsewhere', topics: ['world'] })).toEqual([{ byFeed: [], byTopic: ['common'] }]);
      expect(await askedIn({ placeId: 'elsewhere' })).toEqual([undefined]);
      expect(await askedIn({ placeId: null })).toEqual([undefined]);
      expect((await store.stories.get('s', 'town'))?.asked).toEqual({ byFeed: ['own'], byTopic: [] });
    });

    test('a source is part of a publisher’s or a feed’s name, whatever its case and accents', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'Tide Tables', { standard: true });
      await keep(store, [
        reading({ id: 'a', publisher: 'La Dépêche du Port', at: now - 1 }),
        { reading: reading({ id: 'b', publisher: null }), feedId: feed.id, storyId: 'story-b' },
      ]);
      expect(await ids({ source: 'depeche' })).toEqual(['story-a']);
      expect(await ids({ source: 'PORT' })).toEqual(['story-a']);
      expect(await ids({ source: 'tide' })).toEqual(['story-b']);
      expect(await ids({ source: '%' })).toEqual([]);
      expect(await ids({ source: '_' })).toEqual([]);
      expect(await ids({ source: ' ' })).toEqual([]);
    });

    test('a story is found by any of its articles, and stands by its newest', async () => {
      const { store } = kept();
      await keep(store, [
        { reading: reading({ id: 'a1', at: now - day, topic: 'world', text: 'A lighthouse fell.' }), storyId: 'a' },
        { reading: reading({ id: 'a2', at: now }), storyId: 'a' },
        { reading: reading({ id: 'b1', at: now - 1, topic: 'world', text: 'The lighthouse stands.' }), storyId: 'b' },
      ]);
      for (const query of [{ topics: ['world'] }, { text: 'lighthouse' }]) {
        expect(await ids(query)).toEqual(['a', 'b']);
        expect(await ids({ ...query, since: now })).toEqual(['a']);
      }
    });

    test('deep below many others, a story is still found', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'deep', at: now - day, topic: 'rare' })]);
      await keep(
        store,
        Array.from({ length: 600 }, (_, n) => ({ reading: reading({ id: `a${n}`, at: now + n }), storyId: 'big' })),
      );
      expect(await ids({ topics: ['rare'] })).toEqual(['story-deep']);
      expect(await ids({ limit: 2 })).toEqual(['big', 'story-deep']);
      expect(await ids({ limit: 2, until: now })).toEqual(['story-deep']);
    });

    test('a new story is found by words of its article from long before', async () => {
      const { store } = kept();
      const lighthouse = { text: 'A lighthouse fell.' };
      const filler = Array.from({ length: 600 }, (_, n) => reading({ id: `f${n}`, at: now + n }));
      await keep(store, [{ reading: reading({ id: 'a1', at: now - day, ...lighthouse }), storyId: 'a' }]);
      await keep(store, filler);
      await keep(store, [
        { reading: reading({ id: 'b1', at: now + day - 1, ...lighthouse }), storyId: 'b' },
        { reading: reading({ id: 'a2', at: now + day }), storyId: 'a' },
      ]);
      expect(await ids({ text: 'lighthouse', limit: 1 })).toEqual(['a']);
    });
  });

  describe('what a place sees', () => {
    test('only articles of standard feeds, of its own feeds and of none; and stories by those alone', async () => {
      const { store } = kept();
      const standard = await addFeed(store, 'standard', { standard: true });
      const own = await addFeed(store, 'own');
      const others = await addFeed(store, 'others');
      await store.feeds.follow('town', own.id, null);
      await store.feeds.follow('village', others.id, null);
      await keep(store, [
        { reading: reading({ id: 'standard', at: now - 4 }), feedId: standard.id, storyId: 's' },
        { reading: reading({ id: 'own', at: now - 3 }), feedId: own.id, storyId: 's' },
        { reading: reading({ id: 'others', at: now - 1, text: 'A secret.' }), feedId: others.id, storyId: 's' },
        { reading: reading({ id: 'dropped', at: now - 2 }), storyId: 't' },
        { reading: reading({ id: 'foreign', at: now }), feedId: others.id, storyId: 'u' },
      ]);
      const seen = await store.stories.find({ placeId: 'town', limit: 10 });
      expect(
        seen.map(({ id, changed, readings }) => [id, changed, readings.map(({ article }) => article.id).sort()]),
      ).toEqual([
        ['t', now - 2, ['dropped']],
        ['s', now - 3, ['own', 'standard']],
      ]);
      expect(await ids({ placeId: 'town', text: 'secret' })).toEqual([]);
      expect(await ids({ placeId: 'village', text: 'secret' })).toEqual(['s']);
      expect(await ids()).toEqual(['u', 's', 't']);
      expect((await store.stories.get('s', 'town'))?.readings).toHaveLength(2);
      expect(await store.stories.get('u', 'town')).toBeNull();
      expect((await store.stories.get('s'))?.readings).toHaveLength(3);
    });

    test('articles of a feed that becomes standard are everybody’s', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'own');
      await keep(store, [{ reading: reading({ id: 'a' }), feedId: feed.id }]);
      expect(await ids({ placeId: 'town' })).toEqual([]);
      await store.feeds.add({ ...feed, standard: true }, now);
      expect(await ids({ placeId: 'town' })).toEqual(['story-a']);
    });
  });
};
