import { describe, expect, test } from 'vitest';
import type { Rephrased } from '../../src/core/rephrasing/rephrased.ts';
import { day, type Kept, keep, minute, now, reading } from './store-fixtures.ts';

const text: Rephrased = {
  key: 'a:0-26',
  model: 'tiny-1',
  sentences: [{ text: 'The council met.', supports: [0] }],
  refused: [],
};

export const rephrasingsContract = (kept: () => Kept): void => {
  const kinds = async () => {
    const stories = await kept().store.stories.find({ placeId: null, limit: 10 });
    return stories.map(({ id, rephrased }) => [id, rephrased]);
  };

  describe('what a model made of stories', () => {
    test('comes with its story wherever that is loaded, in one piece', async () => {
      const { store } = kept();
      await keep(store, [
        { reading: reading({ id: 'a', at: now }), storyId: 's' },
        { reading: reading({ id: 'b', at: now - 1 }), storyId: 's' },
        { reading: reading({ id: 'c', at: now - 2 }), storyId: 't' },
      ]);
      await store.rephrasings.keep('s', text, now);
      expect(await kinds()).toEqual([
        ['s', text],
        ['t', undefined],
      ]);
      expect((await store.stories.get('s'))?.rephrased).toEqual(text);
      expect((await store.stories.get('s'))?.readings).toHaveLength(2);
      await store.saved.add('ines', 's', now);
      expect((await store.saved.list('ines', 1))[0]?.rephrased).toEqual(text);
    });

    test('is replaced by what is made later, also by a refusal', async () => {
      const { store, again } = kept();
      await keep(store, [{ reading: reading({ id: 'a' }), storyId: 's' }]);
      await store.rephrasings.keep('s', text, now);
      const refusal = { ...text, sentences: [], refused: ['name', 'number'] };
      await (await again()).rephrasings.keep('s', refusal, now + minute);
      expect(await kinds()).toEqual([['s', refusal]]);
    });

    test('goes with the articles of its story, and all at once where no model is wanted', async () => {
      const { store } = kept();
      await keep(store, [{ reading: reading({ id: 'old', at: now - 3 * day }), storyId: 's' }], now - 3 * day);
      await keep(store, [{ reading: reading({ id: 'new' }), storyId: 't' }]);
      for (const id of ['s', 't']) await store.rephrasings.keep(id, text, now);
      await store.articles.prune(now - day);
      expect(await store.rephrasings.clear()).toBe(1);
      expect(await store.rephrasings.clear()).toBe(0);
      expect(await kinds()).toEqual([['t', undefined]]);
    });
  });
};
