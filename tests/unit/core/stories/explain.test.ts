import { describe, expect, test } from 'vitest';
import { finish } from '../../../../src/core/stories/steps.ts';
import { createStoryIndex } from '../../../../src/core/stories/story-index.ts';
import { LIKENESS } from '../../../../src/core/stories/weights.ts';
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

describe('against one event counts', () => {
  const sank = invented('sank', 'Ferry sinks off Merrow', 'The ferry Alma sank off Merrow on Monday with 12 aboard.');
  const why = (title: string, text: string) =>
    indexOf(sank, invented('other', title, text)).explain('sank', 'other')?.parts;

  test('that each tells of another day, less where one day follows the other', () => {
    expect(why('Ferry sinks off Merrow', 'The ferry Alma sank off Merrow.')).toMatchObject({
      nextDay: -0,
      otherDay: -0,
    });
    const next = why('Ferry sunk', 'The ferry Alma was raised off Merrow on Tuesday.');
    const later = why('Ferry sunk', 'The ferry Alma was raised off Merrow on Friday.');
    expect(next?.nextDay).toBeLessThan(0);
    expect(later?.otherDay).toBeLessThan(next?.nextDay ?? Number.NEGATIVE_INFINITY);
  });

  test('that the headlines have other figures, unless one stands in the other text', () => {
    const [early, late] = [
      invented('early', 'Ferry with 12 aboard sinks', sank.text),
      invented('late', 'Ferry fund grows to 900 crowns', 'A fund for the crew of the ferry Alma grew off Merrow.'),
    ];
    expect(indexOf(early, late).explain('early', 'late')?.parts?.figures).toBeLessThan(0);
    const knowing = { ...late, text: `${late.text} It had 12 aboard.` };
    expect(indexOf(early, knowing).explain('early', 'late')?.parts?.figures).toBe(-0);
  });
});

test('a third report of an event is as near as can be, though two others are nearer to each other', () => {
  const undated = all.map((article) => ({ ...article, published: null }));
  const why = indexOf(...undated).explain('bridge', 'bridge-again');
  expect(why?.parts?.mates).toBeCloseTo(LIKENESS.mates);
  expect(why?.parts?.rank).toBeLessThan(LIKENESS.rank - 0.1);
});
