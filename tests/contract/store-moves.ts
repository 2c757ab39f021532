import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/core/ports.ts';
import {
  addFeed,
  compose,
  day,
  type Kept,
  keep,
  minute,
  now,
  place,
  reading,
  sendDue,
  wish,
} from './store-fixtures.ts';

export const movesContract = (kept: () => Kept): void => {
  const hour = 60 * minute;
  const stories = () => kept().store.stories;
  const of = (...pairs: readonly (readonly [article: string, story: string])[]) =>
    keep(
      kept().store,
      pairs.map(([id, storyId]) => ({ reading: reading({ id }), storyId })),
      now - hour,
    );
  const move = (at: number, ...moves: readonly (readonly [article: string, from: string, to: string])[]) =>
    stories().assign(
      moves.map(([articleId, from, storyId]): Assignment => ({ articleId, from, storyId })),
      at,
    );

  const slots = new Map<string, number>();
  /** Posts stories in a place, as they were read at a moment. */
  const tell = async (placeId: string, storyIds: readonly string[], read: number, sent = read): Promise<string> => {
    const { places, subscriptions } = kept().store;
    await places.meet(place(placeId));
    slots.set(placeId, (slots.get(placeId) ?? now - day) + minute);
    const subscription = await subscriptions.set(wish(placeId), slots.get(placeId) ?? 0, now - day);
    await compose(kept().store, subscription, [{ payload: '"news"', storyIds }], read);
    expect(await sendDue(kept().store, sent)).toHaveLength(1);
    return subscription.id;
  };
  /** When the story that an article is in now was posted; null where it was not. */
  const posted = async (articleId: string, placeId = 'town', by?: string): Promise<number | null> => {
    const story = await stories().get((await stories().of(articleId)) ?? '', placeId);
    if (story === null) throw new Error(`${articleId} is in no story`);
    return (await kept().store.deliveries.posted(placeId, [story], by)).get(story.id) ?? null;
  };

  describe('what was told', () => {
    test('stays told when its story goes into another, in that place and by that digest alone', async () => {
      await of(['a', 'one'], ['b', 'other'], ['c', 'third']);
      const by = await tell('town', ['one'], now);
      await move(now + minute, ['a', 'one', 'other']);
      expect(await posted('b')).toBe(now);
      expect(await posted('b', 'town', by)).toBe(now);
      expect(await posted('b', 'village')).toBeNull();
      expect(await posted('b', 'town', 'another digest')).toBeNull();
      expect(await posted('c')).toBeNull();
    });

    test('stays told when a part of its story goes on as another, over several moves', async () => {
      await of(['a', 'one'], ['b', 'one']);
      await tell('town', ['one'], now);
      await move(now + 1, ['b', 'one', 'other']);
      await move(now + 2, ['b', 'other', 'third']);
      expect(await posted('b')).toBe(now);
      await move(now + 3, ['b', 'third', 'one']);
      expect(await posted('b')).toBe(now);
    });

    test('is by the last of its posts', async () => {
      await of(['a', 'one'], ['b', 'other']);
      await tell('town', ['one'], now);
      await tell('town', ['other'], now + 5);
      await move(now + minute, ['b', 'other', 'one']);
      expect(await posted('a')).toBe(now + 5);
    });

    test('is nothing that left a story before it was told, or joined it after', async () => {
      await of(['a', 'one'], ['b', 'one'], ['c', 'third']);
      await move(now - 2, ['b', 'one', 'other']);
      await tell('town', ['one'], now);
      await move(now + 2, ['c', 'third', 'one']);
      await move(now + 4, ['c', 'one', 'fourth']);
      expect(await Promise.all(['a', 'b', 'c'].map((id) => posted(id)))).toEqual([now, null, null]);
    });

    test('is what stood in the message, though it was posted later', async () => {
      await of(['a', 'one'], ['b', 'one'], ['c', 'third']);
      const { places, subscriptions } = kept().store;
      await places.meet(place('town'));
      const subscription = await subscriptions.set(wish('town'), now, now - day);
      await compose(kept().store, subscription, [{ payload: '"news"', storyIds: ['one'] }], now);
      await move(now + 2, ['b', 'one', 'other'], ['c', 'third', 'one']);
      await sendDue(kept().store, now + minute);
      await move(now + hour, ['c', 'one', 'third']);
      expect(await Promise.all(['a', 'b', 'c'].map((id) => posted(id)))).toEqual([now + minute, now + minute, null]);
    });

    test('stays told when what is left of its story is told again', async () => {
      await of(['a', 'one'], ['b', 'one']);
      await tell('town', ['one'], now);
      await move(now + 1, ['b', 'one', 'other']);
      await tell('town', ['one'], now + 2);
      expect([await posted('a'), await posted('b')]).toEqual([now + 2, now]);
    });

    test('is by the articles that the place sees', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'others');
      await of(['a', 'one'], ['b', 'other']);
      await keep(store, [{ reading: reading({ id: 'c' }), feedId: feed.id, storyId: 'one' }], now - hour);
      await tell('town', ['one'], now);
      await move(now + 1, ['c', 'one', 'other']);
      expect(await posted('b')).toBeNull();
    });

    test('is known again when the store is opened anew', async () => {
      await of(['a', 'one'], ['b', 'other']);
      await tell('town', ['one'], now);
      await move(now + 1, ['a', 'one', 'other']);
      const other = await kept().again();
      const story = await other.stories.get('other');
      expect(story?.formerly).toEqual([{ storyId: 'one', since: now - hour, until: now + 1 }]);
      expect(await other.deliveries.posted('town', story === null ? [] : [story])).toEqual(new Map([['other', now]]));
    });
  });

  describe('the id of a story', () => {
    test('that went into another leads to that, to the one that most of it is in now', async () => {
      await of(['a', 'one'], ['b', 'one'], ['c', 'one'], ['d', 'other']);
      await move(now, ['b', 'one', 'other']);
      expect((await stories().get('one'))?.id).toBe('one');
      await move(now + 1, ['a', 'one', 'third'], ['c', 'one', 'other']);
      expect((await stories().get('one'))?.id).toBe('other');
      await move(now + 2, ['b', 'other', 'fourth'], ['c', 'other', 'fourth']);
      expect((await stories().get('one', 'town'))?.id).toBe('fourth');
      expect(await stories().get('never')).toBeNull();
    });

    test('leads nowhere for a place that sees nothing of it', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'others');
      await of(['d', 'other']);
      await keep(store, [{ reading: reading({ id: 'a' }), feedId: feed.id, storyId: 'one' }]);
      await move(now, ['a', 'one', 'other']);
      expect(await stories().get('one', 'town')).toBeNull();
      expect((await stories().get('one'))?.id).toBe('other');
    });

    test('is forgotten with its articles', async () => {
      await of(['a', 'one'], ['b', 'other']);
      await keep(kept().store, [{ reading: reading({ id: 'late', at: now + day }), storyId: 'other' }], now + day);
      await move(now, ['a', 'one', 'other']);
      await kept().store.articles.prune(now + hour);
      expect(await stories().get('one')).toBeNull();
      expect((await stories().get('other'))?.formerly).toBeUndefined();
    });
  });

  test('two processes that move the same articles end with one move each', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `article-${String(n).padStart(2, '0')}`);
    await of(...ids.map((id) => [id, 'one'] as const));
    const other = await kept().again();
    const to = (storyId: string, some: readonly string[]) =>
      some.map((articleId) => ({ articleId, from: 'one', storyId }));
    await Promise.all([
      stories().assign(to('left', ids), now),
      other.stories.assign(to('right', ids.toReversed()), now + 1),
    ]);
    const ends = new Set(await Promise.all(ids.map((id) => stories().of(id))));
    expect(ends.size).toBe(1);
    const story = await stories().get('one');
    expect(story?.readings).toHaveLength(ids.length);
    expect(new Set(story?.formerly?.map(({ storyId }) => storyId))).toEqual(new Set(['one']));
    expect(story?.formerly).toHaveLength(ids.length);
  });
};
