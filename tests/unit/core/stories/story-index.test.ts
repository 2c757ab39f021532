import { describe, expect, test } from 'vitest';
import type { Groupable } from '../../../../src/core/stories/features.ts';
import { groupStories } from '../../../../src/core/stories/group.ts';
import { finish } from '../../../../src/core/stories/steps.ts';
import { createStoryIndex } from '../../../../src/core/stories/story-index.ts';
import { all, bridge, bridgeAgain, bridgeToo, budget, hour, invented, seal } from './town-news.ts';

/** An index with these articles, each in the story named after it or in the one given. */
const indexOf = (articles: readonly Groupable[], storyId?: string) => {
  const index = createStoryIndex();
  for (const article of articles) index.keep(article, storyId ?? `s-${article.id}`);
  return index;
};

const towns = Array.from({ length: 400 }, (_, n) =>
  invented(
    `town-${n}`,
    `Mayor of Town${n} opens hall${n}`,
    `The mayor said hall${n} in Town${n} was a good thing for people.`,
  ),
);

describe('articles placed in the index', () => {
  test('of one round are grouped with each other as grouping at once does', () => {
    const index = createStoryIndex();
    finish(index.place(all));
    const placed = all.map(({ id }) => [id, index.storyOf(id)] as const);
    expect(placed).toEqual([...groupStories(all)]);
    expect(new Set(placed.map(([, storyId]) => storyId)).size).toBe(3);
  });

  test('of later rounds join the stories that are open, or begin their own', () => {
    const index = indexOf([bridge, seal], 's-kept');
    index.move('seal', 's-seal');
    finish(index.place([bridgeToo, budget]));
    finish(index.place([bridgeAgain]));
    expect([bridgeToo, bridgeAgain, budget].map(({ id }) => index.storyOf(id))).toEqual([
      's-kept',
      's-kept',
      's-budget',
    ]);
  });

  test('that belong to two stories make them one, under the id of the older, and say who moved', () => {
    const closure = { ...bridgeAgain, id: 'closure' };
    const index = createStoryIndex();
    finish(index.place([bridge, ...towns]));
    index.keep(closure, 's-closure');
    expect(finish(index.place([bridgeToo]))).toEqual([
      { articleId: 'bridge-too', from: null, storyId: 's-bridge' },
      { articleId: 'closure', from: 's-closure', storyId: 's-bridge' },
    ]);
  });

  test('split a story that holds two events, whose founder keeps its id', () => {
    const index = createStoryIndex();
    for (const article of [bridge, seal]) index.keep(article, 's-bridge');
    const sighted = { ...seal, id: 'sighted', title: 'Seal seen in Lindau', published: 3 * hour };
    expect(finish(index.place([bridgeToo, sighted]))).toEqual([
      { articleId: 'bridge-too', from: null, storyId: 's-bridge' },
      { articleId: 'seal', from: 's-bridge', storyId: 's-seal' },
      { articleId: 'sighted', from: null, storyId: 's-seal' },
    ]);
  });

  test('stay where they are when they come again', () => {
    const index = indexOf([bridge], 's-kept');
    finish(index.place([bridge, bridge]));
    index.keep(bridge, 's-other');
    expect(index.storyOf('bridge')).toBe('s-kept');
    finish(index.place([bridgeToo]));
    expect(index.storyOf('bridge-too')).toBe('s-kept');
  });

  test('find their story among hundreds, and after their words were weighed anew', () => {
    const index = indexOf([bridge]);
    finish(index.place(towns.slice(0, 50)));
    finish(index.place([...towns, bridgeToo]));
    expect(index.storyOf('bridge-too')).toBe('s-bridge');
    expect(index.storyOf('town-398')).toBe('s-town-398');
  });

  test('are done in steps, many more than articles, between which others may run', () => {
    let steps = 0;
    for (const _ of indexOf(towns).place(all)) steps++;
    expect(steps).toBeGreaterThan(towns.length);
  });
});

describe('what somebody else decided', () => {
  test('moves an article with all that others will be compared with', () => {
    const index = indexOf([bridge, seal], 's-mine');
    index.move('bridge', 's-theirs');
    finish(index.place([bridgeToo]));
    expect(['bridge', 'seal', 'bridge-too'].map((id) => index.storyOf(id))).toEqual(['s-theirs', 's-mine', 's-theirs']);
  });

  test('of an article that is not here is nothing to the index', () => {
    const index = createStoryIndex();
    index.move('bridge', 's-theirs');
    expect(index.storyOf('bridge')).toBeNull();
  });
});

describe('an article that was edited', () => {
  test('leaves its story where it tells another event now, and joins that one', () => {
    const index = createStoryIndex();
    finish(index.place([bridge, bridgeToo, seal, ...towns.slice(0, 50)]));
    expect(index.storyOf('bridge-too')).toBe('s-bridge');
    index.revise({ ...seal, id: 'bridge-too', title: 'Seal seen in Lindau', published: 3 * hour });
    expect(index.storyOf('bridge-too')).toBe('s-bridge');
    expect(finish(index.place([]))).toEqual([{ articleId: 'bridge-too', from: 's-bridge', storyId: 's-seal' }]);
    finish(index.place([bridgeAgain]));
    expect(index.storyOf('bridge-again')).toBe('s-bridge');
  });

  test('stays in its story where it tells the same, also before it was compared with any', () => {
    const index = indexOf([bridge, bridgeToo], 's-kept');
    index.revise({ ...bridge, title: `${bridge.title}, council says` });
    index.revise(bridge);
    expect(finish(index.place([]))).toEqual([]);
    expect(index.storyOf('bridge')).toBe('s-kept');
  });

  test('that is not here, or no longer, is nothing to the index', () => {
    const index = indexOf([bridge]);
    index.revise(seal);
    finish(index.close(49 * hour));
    index.revise(bridge);
    expect(finish(index.place([]))).toEqual([]);
    expect([index.storyOf('bridge'), index.storyOf('seal')]).toEqual([null, null]);
  });
});

describe('stories of more than two days ago', () => {
  test('are closed, after which nothing joins them', () => {
    const index = indexOf([bridge, { ...seal, published: null }]);
    finish(index.close(47 * hour));
    expect(index.storyOf('bridge')).toBe('s-bridge');
    finish(index.close(49 * hour));
    expect([index.storyOf('bridge'), index.storyOf('seal')]).toEqual([null, 's-seal']);
    finish(index.place([{ ...bridgeToo, published: null }]));
    expect(index.storyOf('bridge-too')).toBe('s-bridge-too');
  });

  test('stay open while somebody writes about them', () => {
    const index = indexOf([bridge, { ...bridgeToo, published: 40 * hour }], 's-kept');
    finish(index.close(60 * hour));
    expect(index.storyOf('bridge')).toBe('s-kept');
  });

  test('no longer make their words common', () => {
    const index = indexOf(towns);
    finish(index.close(49 * hour));
    const opening = (id: string, where: string) =>
      invented(id, `Mayor opens ${where}`, 'The mayor said it was a good thing for people.', 50 * hour);
    finish(index.place([opening('one', 'Kelmsby'), opening('other', 'Lindau')]));
    expect(index.storyOf('other')).toBe('s-one');
  });
});
