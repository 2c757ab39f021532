import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Groupable } from '../../src/core/stories/features.ts';
import { groupStories } from '../../src/core/stories/group.ts';
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
      publisher: fc.constantFrom('Post', 'Echo', null),
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

test('an article added to the index keeps its story while others come and go', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const index = createStoryIndex();
      const placed = new Map(all.map((article) => [article.id, index.add(article).storyId]));
      for (const article of all) expect(index.add(article).storyId).toBe(placed.get(article.id));
      expect(index.articles).toBe(all.length);
      expect(index.stories).toBe(new Set(placed.values()).size);
      index.close(1000 * hour);
      const undated = all.filter(({ published }) => published === null);
      expect(index.articles).toBeGreaterThanOrEqual(undated.length === all.length ? all.length : 0);
    }),
  );
});
