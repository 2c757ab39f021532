import { describe, expect, test } from 'vitest';
import { type Kept, keep, now, reading } from './store-fixtures.ts';

export const searchContract = (kept: () => Kept): void => {
  const found = async (text: string): Promise<string[]> => {
    const stories = await kept().store.stories.find({ placeId: null, text, limit: 10 });
    return stories.map((story) => story.id);
  };

  describe('search', () => {
    test('finds words of title, text and publisher, all of them in one article', async () => {
      await keep(kept().store, [
        reading({ id: 'a', title: 'Ferry delayed', publisher: 'The Lantern', text: 'Fog closed the strait.' }),
        reading({ id: 'b', title: 'Ferry sold', publisher: 'The Beacon', text: 'A buyer came forward.', at: now - 1 }),
      ]);
      expect(await found('ferry')).toEqual(['story-a', 'story-b']);
      expect(await found('ferry lantern fog')).toEqual(['story-a']);
      expect(await found('fog buyer')).toEqual([]);
    });

    test('the last word may be a beginning, the others are whole', async () => {
      await keep(kept().store, [reading({ id: 'a', text: 'Parliament debated housing.' })]);
      expect(await found('parliament hous')).toEqual(['story-a']);
      expect(await found('parl housing')).toEqual([]);
      expect(await found('ousing')).toEqual([]);
    });

    test('case and accents make no difference', async () => {
      await keep(kept().store, [reading({ id: 'a', text: 'Le député José ÁLVAREZ parla à Zürich.' })]);
      for (const text of ['depute', 'DÉPUTÉ', 'jose alvarez', 'zurich', 'ZÜRICH'])
        expect(await found(text)).toEqual(['story-a']);
    });

    test('scripts of all kinds are searched, those without spaces by their characters', async () => {
      await keep(kept().store, [
        reading({ id: 'han', text: '政府は新しい住宅計画を発表した。' }),
        reading({ id: 'greek', text: 'Η κυβέρνηση ανακοίνωσε σχέδιο.', at: now - 1 }),
        reading({ id: 'hindi', text: 'सरकार ने योजना बनाई', at: now - 2 }),
      ]);
      expect(await found('住宅')).toEqual(['story-han']);
      expect(await found('κυβερνηση')).toEqual(['story-greek']);
      expect(await found('योजना')).toEqual(['story-hindi']);
    });

    test('numbers are words', async () => {
      await keep(kept().store, [reading({ id: 'a', text: 'It cost $1,250.75 in 2029, or 3e5.' })]);
      for (const text of ['2029', '1,250.75', '$1,250', '3e5']) expect(await found(text)).toEqual(['story-a']);
      expect(await found('029')).toEqual([]);
    });

    test('nothing anybody types is syntax', async () => {
      await keep(kept().store, [reading({ id: 'a', title: 'Near or not', text: 'Harbour and council.' })]);
      const hostile = [
        'harbour"',
        '"harbour',
        "harbour'",
        "'; drop table articles; --",
        'harbour AND council',
        'harbour OR nothing',
        'NOT harbour',
        'harbour NEAR council',
        'NEAR(harbour council, 5)',
        'words: harbour',
        '{words} : harbour',
        '^harbour',
        'harbour*',
        '-harbour',
        '(harbour',
        'harbour)))',
        'harbour & council',
        'harbour | nothing',
        '!harbour',
        'harbour:*',
        'harbour <-> council',
        '\\',
        "\\'",
        '%',
        '?',
        '$1',
        'harbour\0council',
        '\ud83d harbour',
        'x'.repeat(10_000),
        'harbour '.repeat(5_000),
      ];
      const outcomes: Record<string, boolean> = {};
      for (const text of hostile) outcomes[text.slice(0, 30)] = (await found(text)).length === 1;
      expect(await kept().store.articles.count()).toBe(1);
      const yes = Object.keys(outcomes).filter((text) => outcomes[text]);
      expect(yes).toEqual(
        hostile
          .map((text) => text.slice(0, 30))
          .filter((text) => /harbour|council/.test(text) && !/nothing|drop|words|5/.test(text)),
      );
    });

    test('what holds no word finds nothing', async () => {
      await keep(kept().store, [reading({ id: 'a' })]);
      for (const text of ['', '   ', '!?', '👩‍👩‍👧', '“”']) expect(await found(text)).toEqual([]);
    });

    test('very long words and texts are kept and found', async () => {
      const long = 'a'.repeat(5_000);
      const many = Array.from({ length: 60_000 }, (_, n) => `word${n}`).join(' ');
      await keep(kept().store, [reading({ id: 'long', text: long }), reading({ id: 'many', text: many, at: now - 1 })]);
      expect(await found(long)).toEqual(['story-long']);
      expect(await found('word17')).toEqual(['story-many']);
    });
  });
};
