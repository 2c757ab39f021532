import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Groupable } from '../../src/core/stories/features.ts';
import { groupStories } from '../../src/core/stories/group.ts';
import { finish } from '../../src/core/stories/steps.ts';
import { createStoryIndex } from '../../src/core/stories/story-index.ts';

const word = fc.constantFrom(
  ...'ferry harbour bridge mayor seal comet violin drought verdict orchard glacier tram lantern'.split(' '),
);
const hour = 3_600_000;

const articles: fc.Arbitrary<Groupable[]> = fc
  .array(
    fc.record({
      title: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
      text: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      published: fc.option(fc.integer({ min: 0, max: 96 }).map((hours) => hours * hour)),
    }),
    { maxLength: 14 },
  )
  .map((parts) => parts.map((part, n) => ({ id: `a${n}`, ...part })));

const kept = fc.array(fc.option(fc.constantFrom('s-x', 's-y', 's-z')), { maxLength: 14 });
const assignedTo = (stories: readonly (string | null)[]) =>
  new Map<string, string>(stories.flatMap((story, n) => (story === null ? [] : [[`a${n}`, story] as const])));

test('each article gets one story, and a story that is kept stays', () => {
  fc.assert(
    fc.property(articles, kept, (all, stories) => {
      const assigned = assignedTo(stories);
      const grouped = groupStories(all, assigned);
      expect([...grouped.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
      for (const { id } of all) if (assigned.has(id)) expect(grouped.get(id)).toBe(assigned.get(id));
    }),
  );
});

test('grouping again what is grouped changes nothing', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const grouped = groupStories(all, new Map());
      expect([...groupStories(all, grouped)].sort()).toEqual([...grouped].sort());
    }),
  );
});

test('the order of articles does not matter', () => {
  fc.assert(
    fc.property(articles, kept, (all, stories) => {
      const assigned = assignedTo(stories);
      expect([...groupStories([...all].reverse(), assigned)].sort()).toEqual([...groupStories(all, assigned)].sort());
    }),
  );
});

test('a new story has the id of one of its own articles', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const grouped = groupStories(all, new Map());
      for (const storyId of grouped.values()) expect(grouped.get(storyId.replace(/^s-/, ''))).toBe(storyId);
    }),
  );
});

test('an article in the index keeps its story while others come and go, until its own is closed', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const index = createStoryIndex();
      const placed = new Map<string, string | null>();
      for (let start = 0; start < all.length; start += size) {
        const round = all.slice(start, start + size);
        finish(index.place(round));
        for (const { id } of round) placed.set(id, index.storyOf(id));
      }
      for (const [id, storyId] of placed) expect(index.storyOf(id)).toBe(storyId);
      finish(index.close(1000 * hour));
      const closed = Map.groupBy(all, ({ id }) => placed.get(id)).values();
      for (const members of closed) {
        const open = members.every(({ published }) => published === null);
        for (const { id } of members) expect(index.storyOf(id)).toBe(open ? placed.get(id) : null);
      }
    }),
  );
});

test('rounds give only stories founded by one of their own articles', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 14 }), (all, size) => {
      const index = createStoryIndex();
      for (let start = 0; start < all.length; start += size) finish(index.place(all.slice(start, start + size)));
      for (const { id } of all) {
        const storyId = index.storyOf(id);
        expect(storyId).toMatch(/^s-/);
        expect(index.storyOf(storyId?.replace(/^s-/, '') ?? '')).toBe(storyId);
      }
    }),
  );
});
