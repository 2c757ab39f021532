import { describe, expect, test } from 'vitest';
import type { Feed, KnownEntry } from '../../src/core/ports.ts';
import { addFeed, day, entry, type Kept, keep, minute, now, place, reading } from './store-fixtures.ts';

const marksOf = ({ articleId: _, looked: _looked, seen: _seen, ...marks }: KnownEntry) => marks;
const nowhere = marksOf(entry('nowhere'));

export const entriesContract = (kept: () => Kept): void => {
  describe('entries', () => {
    test('are known by their article, id, address or title, each in its feed alone', async () => {
      const { store } = kept();
      const [feed, other] = [await addFeed(store, 'harbour'), await addFeed(store, 'other')];
      const all = ['a', 'b', 'c', 'd'].map((id) => entry(id));
      await store.entries.remember(feed.id, all);
      await store.entries.remember(other.id, [entry('a', { content: 'another' })]);
      const marks = [
        { ...nowhere, guid: 'guid of b' },
        { ...nowhere, link: 'link of c' },
        { ...nowhere, title: 'title of d' },
      ];
      expect(await store.entries.known(feed.id, { articleIds: ['a'], marks })).toEqual(all);
      expect(await store.entries.known(feed.id, { articleIds: [], marks: [nowhere] })).toEqual([]);
      expect(await store.entries.known(other.id, { articleIds: ['a', 'b'], marks })).toMatchObject([
        { articleId: 'a', content: 'another' },
      ]);
    });

    test('are kept as they were last', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour');
      const bare = { guid: null, link: null, title: null, path: null, words: null, published: null };
      await store.entries.remember(feed.id, [entry('a'), entry('b')]);
      await store.entries.remember(feed.id, [entry('a', { ...bare, content: 'new', looked: now + 1, seen: now + 2 })]);
      await store.entries.remember(feed.id, []);
      expect(await store.entries.known(feed.id, { articleIds: ['a', 'b'], marks: [] })).toEqual([
        entry('a', { ...bare, content: 'new', looked: now + 1, seen: now + 2 }),
        entry('b'),
      ]);
    });

    test('are forgotten when their feed did not have them for as long as articles are kept', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour');
      await store.entries.remember(feed.id, [entry('old', { seen: now - day }), entry('listed', { seen: now })]);
      await store.articles.prune(now);
      expect(await store.entries.known(feed.id, { articleIds: ['old', 'listed'], marks: [] })).toMatchObject([
        { articleId: 'listed' },
      ]);
    });

    test('are forgotten where a feed never ends having others: those that were seen last stay', async () => {
      const { store } = kept();
      const [feed, other] = [await addFeed(store, 'harbour'), await addFeed(store, 'other')];
      const many = Array.from({ length: 10_000 }, (_, n) => entry(`new-${n}`, { seen: now + 1 }));
      await store.entries.remember(feed.id, [entry('old'), ...many]);
      await store.entries.remember(other.id, [entry('old')]);
      await store.articles.prune(now - day);
      const left = async ({ id }: { readonly id: string }) =>
        (await store.entries.known(id, { articleIds: ['old', 'new-0', 'new-9999'], marks: [] })).map(
          ({ articleId }) => articleId,
        );
      expect(await left(feed)).toEqual(['new-0', 'new-9999']);
      expect(await left(other)).toEqual(['old']);
    });

    test('a flood is told by the health of its feed', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour');
      expect(feed.health.flood).toBeUndefined();
      await store.entries.flooded(feed.id, { kind: 'new', count: 900, at: now });
      expect((await store.feeds.all())[0]?.health.flood).toEqual({ kind: 'new', count: 900, at: now });
    });

    test('an article is given by feeds, each after those that gave it first and the operator’s', async () => {
      const { store } = kept();
      const [first, later] = [await addFeed(store, 'first'), await addFeed(store, 'later')];
      const standard = await addFeed(store, 'standard', { standard: true });
      const give = (id: string, feed: { readonly id: string }, at: number) =>
        store.articles.add([{ reading: reading({ id }), feedId: feed.id }], at);
      await give('a', first, now);
      await give('a', later, now + 1);
      await give('b', first, now);
      await give('b', standard, now + 1);
      const ids = ['a', 'b', 'c'];
      const given = async ({ id }: Feed, some = ids) => [...(await store.entries.given(id, some))].sort();
      expect(await given(first)).toEqual([
        ['a', []],
        ['b', [{ url: standard.url, standard: true }]],
      ]);
      expect(await given(later)).toEqual([['a', [{ url: first.url, standard: false }]]]);
      expect(await given(standard)).toEqual([['b', []]]);
      expect(await given(first, ['a'])).toEqual([['a', []]]);
    });

    test('feeds are told by what they gave in a time, and how much of it was whole', async () => {
      const { store } = kept();
      const [feed, other] = [await addFeed(store, 'harbour'), await addFeed(store, 'other')];
      const excerpt = reading({ id: 'short', completeness: 'excerpt' });
      await keep(store, [{ reading: reading({ id: 'before' }), feedId: feed.id }], now - day);
      await keep(store, [
        { reading: excerpt, feedId: feed.id },
        { reading: reading({ id: 'long' }), feedId: feed.id },
      ]);
      const tallies = async () => [...(await store.entries.tallies([feed.id, other.id], now - minute))];
      expect(await tallies()).toEqual([[feed.id, { articles: 2, excerpts: 1 }]]);
      await store.articles.revise([reading({ id: 'short', completeness: 'whole' })], new Set(), now);
      expect(await tallies()).toEqual([[feed.id, { articles: 2, excerpts: 0 }]]);
    });
  });

  describe('an article that was edited', () => {
    const first = reading({
      id: 'a',
      text: 'The ferry sails on Monday.',
      said: [{ words: 'We sail at noon.', speaker: 'Ada Moreau' }],
    });
    const edited = reading({
      id: 'a',
      title: 'Ferry stays in port',
      publisher: 'Lindau Observer',
      text: 'The ferry stays in port.',
      said: [{ words: 'We wait for calm.', speaker: 'Ines Falk' }],
    });

    test('is found by its new words and quotes alone, in its story and under its feed', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'harbour');
      await store.feeds.follow('town', feed.id, null);
      await store.places.meet(place('town'));
      await keep(store, [{ reading: first, feedId: feed.id, storyId: 's' }]);
      await store.articles.revise([edited], new Set(), now + day);
      expect(await store.articles.get('a')).toEqual(edited);
      const sought = (text: string) => store.stories.find({ placeId: 'town', text, limit: 5 });
      expect(await sought('monday')).toEqual([]);
      expect(await sought('port')).toMatchObject([{ id: 's', readings: [edited], began: now, changed: now }]);
      expect(await store.stories.find({ placeId: null, source: 'observer', limit: 5 })).toHaveLength(1);
      const said = async (who: string) =>
        (await store.stories.quotes({ placeId: 'town', who, limit: 5 })).map(({ quote }) => quote);
      expect(await said('moreau')).toEqual([]);
      expect(await said('falk')).toEqual(edited.quotes);
      expect(await store.stories.quotes({ placeId: null, about: 'calm', since: now, limit: 5 })).toHaveLength(1);
      expect(await store.stories.quotes({ placeId: null, about: 'noon', limit: 5 })).toEqual([]);
    });

    test('counts as kept anew where it was renewed', async () => {
      const { store } = kept();
      await keep(store, [first, reading({ id: 'b' })]);
      await keep(store, [reading({ id: 'c' })], now + 1);
      const found = async (which: { keptAfter: number } | { freshAfter: number }) =>
        (await store.stories.find({ placeId: null, ...which, limit: 5 })).map(({ id }) => id).sort();
      for (const time of [day, 2 * day])
        await store.articles.revise([edited, reading({ id: 'b', title: 'Other' })], new Set(['a']), now + time);
      expect(await found({ keptAfter: now })).toEqual(['story-a', 'story-c']);
      expect(await found({ freshAfter: now })).toEqual(['story-c']);
    });

    test('that is not kept stays so', async () => {
      const { store } = kept();
      await store.articles.revise([edited], new Set(['a']), now);
      await store.articles.revise([], new Set(), now);
      expect(await store.articles.count()).toBe(0);
      expect(await store.stories.quotes({ placeId: null, who: 'falk', limit: 5 })).toEqual([]);
    });

    test('may be revised by two processes at once', async () => {
      const { store, again } = kept();
      const other = await again();
      const ids = Array.from({ length: 60 }, (_, n) => `n${n}`);
      await keep(
        store,
        ids.map((id) => reading({ id })),
      );
      const [mine, theirs] = ['Falk', 'Brook'].map((speaker) =>
        ids.map((id) => reading({ id, said: [{ words: 'We wait.', speaker }] })),
      );
      await Promise.all([
        store.articles.revise(mine ?? [], new Set(), now),
        other.articles.revise((theirs ?? []).toReversed(), new Set(), now),
      ]);
      const quotes = await store.stories.quotes({ placeId: null, about: 'wait', limit: 100 });
      expect(quotes).toHaveLength(60);
    });
  });
};
