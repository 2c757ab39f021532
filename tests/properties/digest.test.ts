import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/article.ts';
import { articleFromText } from '../../src/core/article-text.ts';
import { digestCard } from '../../src/core/card/digest-card.ts';
import { storySection } from '../../src/core/card/story-card.ts';
import { composeDigest } from '../../src/core/digest/compose.ts';
import type { Wishes } from '../../src/core/digest/wishes.ts';
import { readArticle } from '../../src/core/reading.ts';
import { groupStories } from '../../src/core/stories/group.ts';
import { makeStory } from '../../src/core/stories/make-story.ts';
import type { Story } from '../../src/core/story.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { inventReading } from '../unit/core/invented-reading.ts';

const hour = 3_600_000;
const until = 100 * hour;
const topics = ['world', 'sport', 'culture'];
const publishers = ['Post', 'Echo', 'News', 'Star'];

/** Two events, each in words of two publishers, with a follow-up of the first. */
const events = [
  {
    title: 'Warehouse fire in Tessaly closes the docks',
    text: 'A fire in a warehouse closed the docks of Tessaly on Monday and sent smoke over the old town.\n\n“We kept it away from the tanks all night long,” said the chief of the brigade, Ona Pell. Nobody was hurt.',
  },
  {
    title: 'Docks of Tessaly closed as warehouse burns',
    text: 'The docks of Tessaly closed on Monday after a warehouse fire sent smoke over the old town.\n\nThe cause was not known by the evening, the fire brigade said.',
  },
  {
    title: 'Two watchmen arrested over Tessaly warehouse fire',
    text: 'Detectives arrested two night watchmen on Tuesday and accused them of smoking beside drums of solvent in the Tessaly warehouse.\n\nThe docks closed on Monday after the fire. Both men deny it.',
  },
  {
    title: 'Orchard growers of Lindmoor win prize for old pears',
    text: 'Growers of Lindmoor won a national prize on Sunday for saving forty kinds of old pears.\n\n“Some of them taste of nothing but rain and stones,” said the grower Ilse Varn.',
  },
  {
    title: 'Old pears win national prize for Lindmoor growers',
    text: 'A national prize went to the pear growers of Lindmoor on Sunday; they saved forty old kinds.\n\nThe jury tasted all of them in one long afternoon.',
  },
];

const report = fc.record({
  publisher: fc.constantFrom(...publishers),
  topic: fc.constantFrom(...topics),
  age: fc.integer({ min: -2, max: 40 }),
  byFeed: fc.boolean(),
  byTopic: fc.boolean(),
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

/** A story of which a place asked for what the reports say that it did. */
const storyOf = (reports: readonly Report[], number: number): Story => {
  const named = reports.map((report, n) => ({ ...report, id: `${number}-${n}` }));
  const idsOf = (some: typeof named) => some.map(({ id }) => id);
  return {
    ...makeStory(
      `s-${number}`,
      named.map((report) => readingOf(report, report.id)),
    ),
    asked: {
      byFeed: idsOf(named.filter(({ byFeed }) => byFeed)),
      byTopic: idsOf(named.filter(({ byTopic }) => byTopic)),
    },
  };
};

const idsOf = (stories: readonly Story[], wishes: Wishes) =>
  composeDigest(stories, wishes).entries.map(({ story }) => story.id);

/** Its place, counted from 0; after all others where it is not in the digest. */
function placeOf(id: string, stories: readonly Story[], wishes: Wishes): number {
  const place = idsOf(stories, wishes).indexOf(id);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

/** The stories with a report more of the first. */
const withReport = ([first, ...others]: readonly Story[], report: Report): Story[] => {
  if (first === undefined) return [];
  const id = 'one-more';
  const { byFeed = [], byTopic = [] } = first.asked ?? {};
  const asked = {
    byFeed: report.byFeed ? [...byFeed, id] : byFeed,
    byTopic: report.byTopic ? [...byTopic, id] : byTopic,
  };
  return [{ ...makeStory(first.id, [...first.readings, readingOf(report, id)]), asked }, ...others];
};

test('a further article of a publisher that has the story never raises it', () => {
  fc.assert(
    fc.property(coverages, report, fc.nat(), wished, (all, copy, which, wishes) => {
      const stories = all.map(storyOf);
      const first = all[0]?.filter(({ age }) => age >= 0) ?? [];
      const copied = first[which % Math.max(1, first.length)];
      fc.pre(copied !== undefined);
      const later = { ...copy, publisher: copied.publisher, age: Math.min(copy.age, copied.age) };
      const after = withReport(stories, later);
      expect(placeOf('s-0', after, wishes)).toBeGreaterThanOrEqual(placeOf('s-0', stories, wishes));
    }),
    { numRuns: 1_000 },
  );
});

test('a further publisher never lowers a story', () => {
  fc.assert(
    fc.property(coverages, report, wished, (all, more, wishes) => {
      const stories = all.map(storyOf);
      const after = withReport(stories, { ...more, publisher: 'Newcomer' });
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
      const after = idsOf([...stories, { ...storyOf(other, 99), id: 's-new' }], wishes);
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

/** Stories of the texts of a week, some of which tell one event: so that summaries, quotes and copies are real ones. */
const texts = fc.array(
  fc.record({
    event: fc.nat({ max: events.length - 1 }),
    publisher: fc.constantFrom(...publishers),
    age: fc.integer({ min: 0, max: 40 }),
  }),
  { minLength: 1, maxLength: 9 },
);
type Told = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const readingsOf = (told: Told): Reading[] =>
  told.map(({ event, publisher, age }, n) => {
    const { title, text } = events[event] ?? { title: '', text: '' };
    const { article } = readArticle(articleFromText({ id: `${n}`, title, text }));
    return readArticle({ ...article, id: `${n}`, publisher, published: until - age * hour });
  });

/** As the newsroom groups them. */
const grouped = (readings: readonly Reading[]): Story[] => {
  const storyOf = groupStories(readings.map(({ article }) => article));
  const groups = Map.groupBy(readings, ({ article }) => storyOf.get(article.id) ?? article.id);
  return [...groups].map(([id, some]) => makeStory(id, some));
};

/** What each platform is sent. */
const bytesOf = (stories: readonly Story[], wishes: Wishes): string => {
  const card = digestCard(composeDigest(stories, wishes), { zone: 'UTC', style: 'full' });
  return JSON.stringify([card, renderDiscord(card), renderSlack(card)]);
};

test('the same articles in any order make the same bytes', () => {
  const turned = texts.chain((told) => {
    const readings = readingsOf(told);
    const { length } = readings;
    return fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: length, maxLength: length }));
  });
  fc.assert(
    fc.property(turned, wished, ([readings, others], wishes) => {
      expect(bytesOf(grouped(others), wishes)).toBe(bytesOf(grouped(readings), wishes));
    }),
    { numRuns: 30 },
  );
});

test('an article about something else changes no other story, what is told of it or its place', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 40 }), (told, age) => {
      const readings = readingsOf(told);
      const other = inventReading({
        ...{ id: 'other', publisher: 'Quoll Weekly', topic: null, published: until - age * hour },
        ...{ title: 'Quolls raised abroad', text: 'Zookeepers counted quolls.' },
      });
      const wishes = { from: until - 48 * hour, until, topics: [], count: 99, posted: new Map() };
      const sectionsFor = (stories: readonly Story[]) =>
        composeDigest(stories, wishes)
          .entries.filter(({ story }) => story.readings[0] !== other)
          .map(({ story }) => storySection(story, { zone: 'UTC' }));
      expect(sectionsFor(grouped([...readings, other]))).toEqual(sectionsFor(grouped(readings)));
    }),
    { numRuns: 30 },
  );
});

test('while another story waits, no publisher has more of its own than its cap, nor a topic', () => {
  const alone = fc.array(report, { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(alone, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2 }), (all, count, cap) => {
      const stories = all.map((one, n) => storyOf([one], n));
      const wishes = { from: 0, until, topics: [], posted: new Map() };
      const keysOf = ({ story }: { readonly story: Story }): string[] =>
        story.readings.flatMap(({ article }) => [`by ${article.publisher}`, `on ${story.topic}`]);
      const every = composeDigest(stories, { ...wishes, count: stories.length }).entries;
      const told = new Set(idsOf(stories, { ...wishes, count, caps: { publisher: cap, topic: cap } }));
      const taken = every.filter(({ story }) => told.has(story.id)).flatMap(keysOf);
      const times = (key: string): number => taken.filter((each) => each === key).length;
      const waiting = every.filter(
        (entry) => !told.has(entry.story.id) && keysOf(entry).every((key) => times(key) < cap),
      );
      if (taken.some((key) => times(key) > cap)) expect(waiting).toEqual([]);
    }),
  );
});

test('a story that was told comes again only as an update, of what came since', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (told, age) => {
      const stories = grouped(readingsOf(told));
      const at = until - age * hour;
      const posted = new Map(stories.map(({ id }) => [id, at]));
      const { entries } = composeDigest(stories, { from: until - 48 * hour, until, topics: [], count: 99, posted });
      for (const { story, update, told: before } of entries) {
        expect({ update, before }).toEqual({ update: true, before: at });
        for (const { article } of story.readings) expect(article.published ?? 0).toBeGreaterThan(at);
      }
      const again = new Map(stories.map(({ id }) => [id, until]));
      expect(composeDigest(stories, { from: 0, until, topics: [], count: 99, posted: again }).entries).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('copies of what was told, by whomever and whenever, make no update of it', () => {
  const copies = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, copies, fc.constantFrom(...publishers), (told, some, publisher) => {
      const before = readingsOf(told.map((each) => ({ ...each, age: each.age + 10 })));
      const copied = some.flatMap(([which, age], n) => {
        const original = before[which % before.length];
        if (original === undefined) return [];
        const { article } = original;
        return { ...original, article: { ...article, id: `copy-${n}`, publisher, published: until - age * hour } };
      });
      const all = makeStory('s-told', [...before, ...copied]);
      const posted = new Map([['s-told', until - 10 * hour]]);
      expect(composeDigest([all], { from: 0, until, topics: [], count: 9, posted }).entries).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
