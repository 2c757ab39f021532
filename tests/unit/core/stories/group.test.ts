import { describe, expect, test } from 'vitest';
import { groupStories } from '../../../../src/core/stories/group.ts';
import { all, bridge, bridgeAgain, bridgeToo, budget, hour, invented, seal } from './town-news.ts';

const none = new Map<string, string>();

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
