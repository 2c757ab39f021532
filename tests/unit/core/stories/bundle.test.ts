import { expect, test } from 'vitest';
import { addToBundle, createBundle, likeness } from '../../../../src/core/stories/bundle.ts';
import { createTermCounts } from '../../../../src/core/stories/vector.ts';

const features = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));

/** How alike two articles of the same words are, among others of these words. */
const likenessAmong = (...others: string[]) => {
  const counts = createTermCounts();
  const words = features('ferry', 'gull', 'rock');
  const bundles = [createBundle(), createBundle()] as const;
  for (const each of [words, words, ...others.map((term) => features(term))]) counts.add(each);
  for (const bundle of bundles) addToBundle(bundle, words, 0, counts);
  return likeness(...bundles);
};

test('articles of the same words are less alike where others have these words too', () => {
  const rare = likenessAmong('seal', 'comet', 'tram', 'violin');
  expect(likenessAmong('ferry', 'gull', 'rock', 'rock')).toBeLessThan(rare - 0.05);
});
