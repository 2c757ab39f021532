import { describe, expect, test } from 'vitest';
import { type Kept, keep, now, place, reading } from './store-fixtures.ts';

export const peopleContract = (kept: () => Kept): void => {
  describe('places', () => {
    test('meeting a place again updates its name and leaves its settings', async () => {
      const { store } = kept();
      expect(await store.places.meet(place('town'))).toEqual(place('town'));
      await store.places.update('town', { zone: 'Europe/Paris', language: 'fr' });
      const met = await store.places.meet(place('town', { name: '#city', zone: 'Asia/Tokyo', language: 'ja' }));
      expect(met).toEqual(place('town', { name: '#city', zone: 'Europe/Paris', language: 'fr' }));
      expect(await store.places.get('town')).toEqual(met);
      expect(await store.places.get('village')).toBeNull();
    });

    test('an update changes what it names alone, and drops what a text cannot hold', async () => {
      const { store } = kept();
      await store.places.meet(place('town'));
      await store.places.update('town', {});
      await store.places.update('town', { name: '#pla\0za' });
      expect(await store.places.get('town')).toEqual(place('town', { name: '#plaza' }));
    });

    test('are listed by platform', async () => {
      const { store } = kept();
      await store.places.meet(place('b'));
      await store.places.meet(place('a'));
      await store.places.meet(place('c', { platform: 'slack' }));
      expect((await store.places.all('console')).map(({ id }) => id)).toEqual(['a', 'b']);
      expect((await store.places.all('slack')).map(({ id }) => id)).toEqual(['c']);
      expect(await store.places.all('discord')).toEqual([]);
    });
  });

  describe('saved stories', () => {
    test('are a person’s own, the last saved first', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'a' }), reading({ id: 'b' }), reading({ id: 'c' })]);
      await store.saved.add('ada', 'story-a', now);
      await store.saved.add('ada', 'story-b', now + 1);
      await store.saved.add('ada', 'story-a', now + 2);
      await store.saved.add('ben', 'story-c', now);
      expect((await store.saved.list('ada', 10)).map(({ id }) => id)).toEqual(['story-b', 'story-a']);
      expect((await store.saved.list('ada', 1)).map(({ id }) => id)).toEqual(['story-b']);
      expect((await store.saved.list('ben', 10)).map(({ id }) => id)).toEqual(['story-c']);
      expect(await store.saved.list('eve', 10)).toEqual([]);
    });

    test('removing tells whether it was there', async () => {
      const { store } = kept();
      await keep(store, [reading({ id: 'a' })]);
      await store.saved.add('ada', 'story-a', now);
      expect(await store.saved.remove('ben', 'story-a')).toBe(false);
      expect(await store.saved.remove('ada', 'story-a')).toBe(true);
      expect(await store.saved.remove('ada', 'story-a')).toBe(false);
      expect(await store.saved.list('ada', 10)).toEqual([]);
    });
  });
};
