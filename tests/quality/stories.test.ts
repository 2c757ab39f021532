import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupStories } from '../../src/core/stories/group.ts';
import { fallen, pinned } from './floors.ts';
import { articleOf, readStoryItems, storyFigures, storyFiguresOf } from './story-corpus.ts';

const { items, hash } = readStoryItems();
const floors = pinned.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'story-floors.json'), 'utf8')));

describe('the invented stories', () => {
  test('are a hundred and fifty articles or more, each named once, about seventy events', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.length).toBeGreaterThanOrEqual(150);
    expect(new Set(items.map(({ story }) => story)).size).toBeGreaterThanOrEqual(70);
  });

  test('are those that the floors were pinned on: after a change run node tests/quality/pin.ts stories', () => {
    expect(hash).toBe(floors.corpus);
  });

  test('are judged perfect when perfect, and worth nothing when all stand alone', () => {
    const storyOf = new Map(items.map(({ id, story }) => [id, story]));
    expect(storyFiguresOf(items, (id) => storyOf.get(id))).toEqual({
      pairs: 100,
      cubed: expect.closeTo(100),
      exact: 100,
    });
    expect(storyFiguresOf(items, (id) => id).pairs).toBe(0);
  });

  test('that come again every day or week never merge', () => {
    const grouped = groupStories(items.map(articleOf));
    const recurring = items.filter(({ story }) => /^(?:briefing|close|quiz|letters|weather|poll)-/.test(story));
    const merged = Map.groupBy(recurring, ({ id }) => grouped.get(id));
    for (const members of merged.values()) expect(new Set(members.map(({ story }) => story)).size).toBe(1);
  });
});

test('no figure is below its floor: node tests/quality/score-stories.ts shows which stories are wrong', () => {
  expect(fallen(storyFigures(items), floors)).toEqual([]);
});
