import { expect, test } from 'vitest';
import { finish } from '../../../../src/core/stories/steps.ts';
import { createStoryIndex } from '../../../../src/core/stories/story-index.ts';
import { all, bridge, bridgeToo, hour, invented } from './town-news.ts';

const indexOf = (...articles: typeof all) => {
  const index = createStoryIndex();
  finish(index.place(articles));
  return index;
};

test('why two articles are one story is told in parts that add up', () => {
  const why = indexOf(...all).explain('bridge', 'bridge-too');
  expect(why).toMatchObject({ joined: true, link: { copy: false, recurring: false } });
  const sum = Object.values(why?.parts ?? {}).reduce((a, b) => a + b, 0);
  expect(why?.likeness).toBeCloseTo(Math.min(6, sum));
  expect(why?.likeness).toBeGreaterThan(why?.needed ?? Number.POSITIVE_INFINITY);
});

test('articles that share nothing, or are a week apart, have nothing to tell', () => {
  const index = indexOf(...all, { ...bridgeToo, id: 'later', published: 200 * hour });
  for (const other of ['seal', 'later']) {
    expect(index.explain('bridge', other)).toMatchObject({ joined: false, likeness: null, link: null });
  }
  expect(index.explain('bridge', 'nobody')).toBeNull();
});

test('a copied text decides alone, and so does a headline that comes again over another text', () => {
  const monday = invented('mon', 'Kelmsby index up 2 percent', 'Shares of the salt works rose in Kelmsby on Monday.');
  const tuesday = invented('tue', 'Kelmsby index down 1 percent', 'Shares of a tannery in Kelmsby fell.', 24 * hour);
  const index = indexOf(bridge, { ...bridge, id: 'copy', published: 60_000 }, monday, tuesday);
  expect(index.explain('bridge', 'copy')).toMatchObject({
    joined: true,
    likeness: 6,
    parts: null,
    link: { copy: true },
  });
  expect(index.explain('mon', 'tue')).toMatchObject({ joined: false, parts: null, link: { recurring: true } });
});
