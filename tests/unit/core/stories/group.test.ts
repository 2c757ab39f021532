import { describe, expect, test } from 'vitest';
import type { Groupable } from '../../../../src/core/stories/features.ts';
import { groupStories } from '../../../../src/core/stories/group.ts';
import { createStoryIndex } from '../../../../src/core/stories/story-index.ts';

const hour = 3_600_000;
const none = new Map<string, string>();

const invented = (
  id: string,
  title: string,
  text: string,
  published: number | null = 0,
  publisher = id,
): Groupable => ({
  id,
  title,
  text,
  published,
  publisher,
});

const bridge = invented(
  'bridge',
  'Old Tarn Bridge in Velmora closed after cracks are found',
  'Engineers closed the Old Tarn Bridge in Velmora on Monday after an inspection found cracks in two of its arches.',
);
const bridgeToo = invented(
  'bridge-too',
  'Cracks shut Velmora’s Tarn Bridge',
  'The Tarn Bridge, which carries most of the traffic into Velmora, was closed when an inspection showed cracks in its arches.',
  2 * hour,
);
const bridgeAgain = invented(
  'bridge-again',
  'Velmora faces months without Tarn Bridge',
  'Drivers in Velmora may wait months for the Tarn Bridge to open again, said engineers who found cracks in its arches.',
  5 * hour,
);
const seal = invented(
  'seal',
  'Grey seal returns to the Lindau estuary',
  'A grey seal was seen in the Lindau estuary for the first time in thirty years, delighting wardens and walkers.',
);
const budget = invented(
  'budget',
  'Kelmsby council passes budget by one vote',
  'Councillors in Kelmsby passed a budget by one vote after nine hours of argument about libraries and buses.',
);
const all = [bridge, bridgeToo, bridgeAgain, seal, budget];

describe('articles grouped at once', () => {
  const stories = groupStories(all, none);

  test('about one event are one story, the others stand alone', () => {
    expect(stories.get('bridge-too')).toBe(stories.get('bridge'));
    expect(stories.get('bridge-again')).toBe(stories.get('bridge'));
    expect(new Set(stories.values()).size).toBe(3);
  });

  test('give a story the id of its earliest article, so that it is the same at each reading', () => {
    expect(stories.get('bridge-again')).toBe('s-bridge');
    expect(stories.get('seal')).toBe('s-seal');
  });

  test('do not depend on the order in which they come', () => {
    const turned = groupStories([budget, bridgeAgain, seal, bridgeToo, bridge], none);
    expect([...turned].sort()).toEqual([...stories].sort());
  });

  test('count once where one comes twice', () => {
    expect(groupStories([...all, bridge], none).size).toBe(all.length);
  });

  test('of more than two days apart are different events, however alike', () => {
    const aYearOn = { ...bridgeToo, published: 49 * hour };
    const grouped = groupStories([bridge, aYearOn, seal], none);
    expect(grouped.get('bridge-too')).not.toBe(grouped.get('bridge'));
  });

  test('without a date are grouped by their words', () => {
    const undated = all.map((article) => ({ ...article, published: null }));
    const grouped = groupStories(undated, none);
    expect(grouped.get('bridge-too')).toBe(grouped.get('bridge'));
  });

  test('without any word stand alone', () => {
    const empty = [invented('e1', '', ''), invented('e2', '', '')];
    expect(new Set(groupStories(empty, none).values()).size).toBe(2);
  });

  test('of none give none', () => {
    expect(groupStories([], none).size).toBe(0);
  });
});

describe('articles that join stories', () => {
  test('take the id of the story they join', () => {
    const grouped = groupStories(all, new Map([['bridge-too', 's-first-reported']]));
    expect(grouped.get('bridge')).toBe('s-first-reported');
    expect(grouped.get('bridge-again')).toBe('s-first-reported');
  });

  test('never change a story that is kept, even where two would be one today', () => {
    const kept = new Map([
      ['bridge', 's-a'],
      ['bridge-too', 's-b'],
      ['seal', 's-a'],
    ]);
    const grouped = groupStories(all, kept);
    for (const [article, story] of kept) expect(grouped.get(article)).toBe(story);
  });
});

describe('the index of open stories', () => {
  test('places articles one by one as grouping does', () => {
    const index = createStoryIndex();
    const placed = new Map(all.map((article) => [article.id, index.add(article).storyId]));
    expect([...placed].sort()).toEqual([...groupStories(all, none)].sort());
    expect([index.stories, index.articles]).toEqual([3, 5]);
  });

  test('goes on from the stories that are kept', () => {
    const index = createStoryIndex(
      [bridge, seal],
      new Map([
        ['bridge', 's-kept'],
        ['seal', 's-seal'],
      ]),
    );
    expect(index.add(bridgeToo)).toMatchObject({ storyId: 's-kept', founded: false });
    expect(index.add(budget)).toMatchObject({ storyId: 's-budget', founded: true });
  });

  test('answers the same for an article it has', () => {
    const index = createStoryIndex([bridge], new Map([['bridge', 's-kept']]));
    expect(index.add(bridge)).toMatchObject({ storyId: 's-kept', founded: false });
    expect(index.articles).toBe(1);
  });

  test('compares an article only with stories that share its telling words', () => {
    const towns = Array.from({ length: 400 }, (_, n) =>
      invented(
        `town-${n}`,
        `Mayor of Town${n} opens hall${n}`,
        `The mayor said hall${n} in Town${n} was a good thing for people.`,
      ),
    );
    const index = createStoryIndex(towns, new Map(towns.map(({ id }) => [id, `s-${id}`])));
    expect(index.add(bridge).compared).toBe(0);
    expect(index.add(bridgeToo)).toMatchObject({ storyId: 's-bridge', compared: 1 });
  });

  test('closes what is older than two days, after which nothing joins it', () => {
    const index = createStoryIndex(
      [bridge, seal],
      new Map([
        ['bridge', 's-bridge'],
        ['seal', 's-seal'],
      ]),
    );
    expect(index.close(47 * hour)).toBe(0);
    expect(index.close(49 * hour)).toBe(2);
    expect([index.stories, index.articles]).toEqual([0, 0]);
    expect(index.add({ ...bridgeToo, published: null })).toMatchObject({ founded: true, compared: 0 });
  });
});
