import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/article.ts';
import { composeDigest } from '../../src/core/digest/compose.ts';
import type { Wishes } from '../../src/core/digest/wishes.ts';
import { makeStory } from '../../src/core/stories/make-story.ts';
import type { Story } from '../../src/core/story.ts';
import { inventReading } from '../unit/core/invented-reading.ts';

const hour = 3_600_000;
const until = 100 * hour;
const topics = ['world', 'sport', 'culture'];
const publishers = ['Post', 'Echo', 'News', 'Star'];

const report = fc.record({
  publisher: fc.constantFrom(...publishers),
  topic: fc.constantFrom(...topics),
  age: fc.integer({ min: -2, max: 40 }),
});
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;
const coverage = fc.array(report, { minLength: 1, maxLength: 5 });
const coverages = fc.array(coverage, { minLength: 1, maxLength: 9 });

const wished: fc.Arbitrary<Wishes> = fc.record({
  from: fc.constantFrom(until - 24 * hour, until - 48 * hour),
  until: fc.constant(until),
  topics: fc.subarray(topics),
  count: fc.integer({ min: 1, max: 6 }),
  posted: fc
    .uniqueArray(fc.tuple(fc.constantFrom('s-0', 's-1', 's-2'), fc.integer({ min: 1, max: 40 })), {
      selector: ([id]) => id,
    })
    .map((pairs) => new Map(pairs.map(([id, age]) => [id, until - age * hour]))),
});

const readingOf = ({ publisher, topic, age }: Report, id: string): Reading =>
  inventReading({ id, publisher, topic, published: until - age * hour });

const storyOf = (reports: readonly Report[], number: number): Story =>
  makeStory(
    `s-${number}`,
    reports.map((each, n) => readingOf(each, `${number}-${n}`)),
  );

const idsOf = (stories: readonly Story[], wishes: Wishes) =>
  composeDigest(stories, wishes).entries.map(({ story }) => story.id);

/** Its place, counted from 0; after all others where it is not in the digest. */
function placeOf(id: string, stories: readonly Story[], wishes: Wishes): number {
  const place = idsOf(stories, wishes).indexOf(id);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

const withReading = ([first, ...others]: readonly Story[], reading: Reading): Story[] =>
  first ? [makeStory(first.id, [...first.readings, reading]), ...others] : [];

test('a further article of a publisher that has the story never raises it', () => {
  fc.assert(
    fc.property(coverages, report, fc.nat(), wished, (all, copy, which, wishes) => {
      const stories = all.map(storyOf);
      const first = all[0]?.filter(({ age }) => age >= 0) ?? [];
      const copied = first[which % Math.max(1, first.length)];
      fc.pre(copied !== undefined);
      const later = { ...copy, publisher: copied.publisher, age: Math.min(copy.age, copied.age) };
      const after = withReading(stories, readingOf(later, 'copy'));
      expect(placeOf('s-0', after, wishes)).toBeGreaterThanOrEqual(placeOf('s-0', stories, wishes));
    }),
  );
});

test('a further publisher never lowers a story', () => {
  fc.assert(
    fc.property(coverages, report, wished, (all, more, wishes) => {
      const stories = all.map(storyOf);
      const after = withReading(stories, readingOf({ ...more, publisher: 'Newcomer' }, 'more'));
      expect(placeOf('s-0', after, wishes)).toBeLessThanOrEqual(placeOf('s-0', stories, wishes));
    }),
  );
});

test('the same stories in any order make the same digest', () => {
  const shuffled = coverages.chain((all) => {
    const stories = all.map(storyOf);
    return fc.tuple(
      fc.constant(stories),
      fc.shuffledSubarray(stories, { minLength: stories.length, maxLength: stories.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, wished, ([stories, turned], wishes) => {
      expect(composeDigest(turned, wishes)).toEqual(composeDigest(stories, wishes));
    }),
  );
});

test('an unrelated story changes no other two stories’ order', () => {
  fc.assert(
    fc.property(coverages, coverage, wished, (all, other, wishes) => {
      const stories = all.map(storyOf);
      const before = idsOf(stories, wishes);
      const after = idsOf([...stories, makeStory('s-new', storyOf(other, 99).readings)], wishes);
      const kept = before.filter((id) => after.includes(id));
      expect(after.filter((id) => before.includes(id))).toEqual(kept);
    }),
  );
});

test('a digest is within its count, tells each story once, and loses none uncounted', () => {
  fc.assert(
    fc.property(coverages, wished, (all, wishes) => {
      const stories = all.map(storyOf);
      const { entries, left } = composeDigest(stories, wishes);
      expect(entries.length).toBeLessThanOrEqual(wishes.count);
      expect(new Set(entries.map(({ story }) => story.id)).size).toBe(entries.length);
      expect(composeDigest(stories, { ...wishes, count: stories.length }).entries).toHaveLength(entries.length + left);
      if (left > 0) expect(entries).toHaveLength(wishes.count);
    }),
  );
});
