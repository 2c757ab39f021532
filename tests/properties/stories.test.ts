import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf, type Groupable } from '../../src/core/stories/features.ts';
import { groupStories } from '../../src/core/stories/group.ts';
import { finish } from '../../src/core/stories/steps.ts';
import { createStoryIndex } from '../../src/core/stories/story-index.ts';
import { createTermCounts, settled } from '../../src/core/stories/vector.ts';

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

test('each article gets one story', () => {
  fc.assert(
    fc.property(articles, (all) => {
      expect([...groupStories(all).keys()].sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

test('the order of articles does not matter', () => {
  fc.assert(
    fc.property(articles, (all) => {
      expect([...groupStories([...all].reverse())].sort()).toEqual([...groupStories(all)].sort());
    }),
  );
});

test('an article about something else changes no other story', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const other = { id: 'z', title: 'Quolls raised abroad', text: 'Zoologists counted quolls.', published: null };
      const index = createStoryIndex();
      finish(index.place(all));
      const before = all.map(({ id }) => index.storyOf(id));
      expect(finish(index.place([other]))).toEqual([{ articleId: 'z', from: null, storyId: 's-z' }]);
      expect(all.map(({ id }) => index.storyOf(id))).toEqual(before);
    }),
  );
});

test('the order in which articles of a round come does not matter', () => {
  fc.assert(
    fc.property(articles, articles, (before, round) => {
      const later = round.map((article) => ({ ...article, id: `b${article.id}` }));
      const [index, other] = [createStoryIndex(), createStoryIndex()];
      for (const each of [index, other]) finish(each.place(before));
      expect(finish(index.place(later))).toEqual(finish(other.place([...later].reverse())));
    }),
  );
});

test('what changed tells every story from those before', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const index = createStoryIndex();
      const told = new Map<string, string>();
      for (let start = 0; start < all.length; start += size) {
        for (const { articleId, from, storyId } of finish(index.place(all.slice(start, start + size)))) {
          expect(told.get(articleId) ?? null).toBe(from);
          told.set(articleId, storyId);
        }
        for (const [id, storyId] of told) expect(index.storyOf(id)).toBe(storyId);
      }
      expect(told.size).toBe(all.length);
    }),
  );
});

test('a new story has the id of one of its own articles', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const grouped = groupStories(all);
      for (const storyId of grouped.values()) expect(grouped.get(storyId.replace(/^s-/, ''))).toBe(storyId);
    }),
  );
});

test('a closed story is gone with all its articles, and one without a date stays', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const index = createStoryIndex();
      finish(index.place(all));
      const placed = Map.groupBy(all, ({ id }) => index.storyOf(id));
      finish(index.close(1000 * hour));
      for (const [storyId, members] of placed) {
        const open = members.every(({ published }) => published === null);
        for (const { id } of members) expect(index.storyOf(id)).toBe(open ? storyId : null);
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

test('an index that takes its stories up again groups what comes next as one that never stopped', () => {
  fc.assert(
    fc.property(articles, articles, articles, (...parts) => {
      const rounds = parts.map((part, n) => part.map((each) => ({ ...each, id: `${n}${each.id}` })));
      // What is common drifts a little as articles come, and is made anew now and then: here it is the same for both.
      const counts = createTermCounts();
      for (const article of rounds.flat()) counts.add(featuresOf(article));
      const [index, again] = [createStoryIndex(settled(counts)), createStoryIndex(settled(counts))];
      const [first = [], second = [], next = []] = rounds;
      for (const round of [first, second]) finish(index.place(round));
      for (const article of [...first, ...second]) again.keep(article, index.storyOf(article.id) ?? '');
      expect(finish(again.place(next))).toEqual(finish(index.place(next)));
    }),
  );
});
