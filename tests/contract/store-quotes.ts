import { describe, expect, test } from 'vitest';
import { slice } from '../../src/core/article.ts';
import { addFeed, day, type Kept, keep, now, reading } from './store-fixtures.ts';

export const quotesContract = (kept: () => Kept): void => {
  const words = async (query: { who?: string; about?: string; since?: number; limit?: number; placeId?: string }) => {
    const hits = await kept().store.stories.quotes({ placeId: null, limit: 10, ...query });
    return hits.map(({ article, quote }) => slice(article.text, quote));
  };

  const keepTwo = () =>
    keep(kept().store, [
      reading({
        id: 'old',
        at: now - day,
        title: 'Ferry sold',
        said: [{ words: 'It was a fair price.', speaker: 'Ada Moreau', role: 'the harbour master' }],
      }),
      reading({
        id: 'new',
        title: 'Bridge opens',
        said: [
          { words: 'We waited long.', speaker: 'Ben Okoro' },
          { words: 'Nobody knows.', speaker: null },
          { words: 'It is a fine bridge.', speaker: 'Ada Moreau', key: true },
        ],
      }),
    ]);

  describe('quotes', () => {
    test('those with a speaker, newest article first, key quotes before the others', async () => {
      await keepTwo();
      expect(await words({})).toEqual(['It is a fine bridge.', 'We waited long.', 'It was a fair price.']);
      expect(await words({ limit: 1 })).toEqual(['It is a fine bridge.']);
      expect(await words({ since: now })).toEqual(['It is a fine bridge.', 'We waited long.']);
    });

    test('a hit has the quote, its article and its story', async () => {
      await keepTwo();
      const [hit] = await kept().store.stories.quotes({ placeId: null, who: 'okoro', limit: 10 });
      expect(hit?.storyId).toBe('story-new');
      expect(hit?.article.id).toBe('new');
      expect(hit?.quote.speaker && slice(hit.article.text, hit.quote.speaker)).toBe('Ben Okoro');
    });

    test('who is the speaker or the role; about is the words or the title', async () => {
      await keepTwo();
      expect(await words({ who: 'ada mor' })).toEqual(['It is a fine bridge.', 'It was a fair price.']);
      expect(await words({ who: 'harbour master' })).toEqual(['It was a fair price.']);
      expect(await words({ who: 'ada', about: 'price' })).toEqual(['It was a fair price.']);
      expect(await words({ about: 'ferry' })).toEqual(['It was a fair price.']);
      expect(await words({ who: 'okoro', about: 'price' })).toEqual([]);
      expect(await words({ who: 'fine' })).toEqual([]);
      expect(await words({ who: '"*' })).toEqual([]);
    });

    test('only of articles that the place sees', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'own');
      await keep(store, [
        { reading: reading({ id: 'a', said: [{ words: 'Hear me.', speaker: 'Ada Moreau' }] }), feedId: feed.id },
      ]);
      expect(await words({ placeId: 'town' })).toEqual([]);
      await store.feeds.follow('town', feed.id, null);
      expect(await words({ placeId: 'town' })).toEqual(['Hear me.']);
    });
  });

  describe('what is reported', () => {
    const words = async (query: { who: string; about?: string; since?: number; limit?: number; placeId?: string }) => {
      const hits = await kept().store.stories.reported({ placeId: null, limit: 10, ...query });
      return hits.map(({ article, statement }) => slice(article.text, statement));
    };

    const keepThree = () =>
      keep(kept().store, [
        reading({
          id: 'old',
          at: now - day,
          title: 'Ferry sold',
          told: [{ words: 'the price had been fair', speaker: 'Ada Moreau' }],
        }),
        reading({
          id: 'new',
          title: 'Bridge opens',
          said: [{ words: 'We waited long.', speaker: 'Ada Moreau', role: 'the harbour master' }],
          told: [
            { words: 'the bridge was fine', speaker: 'Ada Moreau' },
            { words: 'Ada Moreau had not seen the bridge', speaker: 'Ben Okoro' },
            { words: 'nobody knew Moreau', speaker: null },
          ],
        }),
        reading({ id: 'other', text: 'Ada Moreau came by.', told: [{ words: 'it rained', speaker: 'Ben Moreau' }] }),
      ]);

    test('comes by who said it, newest article first', async () => {
      await keepThree();
      expect(await words({ who: 'ada moreau' })).toEqual(['the bridge was fine', 'the price had been fair']);
      expect(await words({ who: 'Mrs Moreau’s', limit: 2 })).toEqual(['the bridge was fine', 'it rained']);
      expect(await words({ who: 'ada moreau', since: now })).toEqual(['the bridge was fine']);
      expect(await words({ who: 'Okoro' })).toEqual(['Ada Moreau had not seen the bridge']);
      expect(await words({ who: '“*”' })).toEqual([]);
    });

    test('may be narrowed by its words or the title', async () => {
      await keepThree();
      expect(await words({ who: 'ada moreau', about: 'price' })).toEqual(['the price had been fair']);
      expect(await words({ who: 'ada moreau', about: 'bridge' })).toEqual(['the bridge was fine']);
    });

    test('has its article, its story, and the role that a quote gives the speaker', async () => {
      await keepThree();
      const [hit] = await kept().store.stories.reported({ placeId: null, who: 'harbour master', limit: 10 });
      expect(hit?.storyId).toBe('story-new');
      expect(hit?.article.id).toBe('new');
      expect(hit?.role && slice(hit.article.text, hit.role)).toBe('the harbour master');
    });

    test('only of articles that the place sees', async () => {
      const { store } = kept();
      const feed = await addFeed(store, 'own');
      const told = [{ words: 'the bridge was fine', speaker: 'Ada Moreau' }];
      await keep(store, [{ reading: reading({ id: 'a', told }), feedId: feed.id }]);
      expect(await words({ who: 'moreau', placeId: 'town' })).toEqual([]);
      await store.feeds.follow('town', feed.id, null);
      expect(await words({ who: 'moreau', placeId: 'town' })).toEqual(['the bridge was fine']);
    });
  });
};
