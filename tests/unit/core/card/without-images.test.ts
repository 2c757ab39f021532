import { describe, expect, test } from 'vitest';
import { withoutImages } from '../../../../src/core/card/without-images.ts';
import { goldenCards } from '../../../golden/cards.ts';

describe('a card without images', () => {
  test('has no picture left, and all else', () => {
    let pictures = 0;
    for (const card of Object.values(goldenCards)) {
      pictures += card.sections.filter(({ thumbnail }) => thumbnail !== null).length;
      const bare = withoutImages(card);
      expect(bare.sections.map(({ thumbnail }) => thumbnail)).toEqual(card.sections.map(() => null));
      const again = bare.sections.map((section, index) => ({
        ...section,
        thumbnail: card.sections[index]?.thumbnail ?? null,
      }));
      expect({ ...bare, sections: again }).toEqual(card);
    }
    expect(pictures).toBeGreaterThan(0);
  });

  test('is the same card where there was none', () => {
    const card = goldenCards['notice--done'];
    expect(card).toBeDefined();
    expect(card && withoutImages(card)).toBe(card);
  });
});
