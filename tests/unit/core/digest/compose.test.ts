import { describe, expect, test } from 'vitest';
import type { Article, Caveat } from '../../../../src/core/article.ts';
import { composeDigest } from '../../../../src/core/digest/compose.ts';
import { standingOf } from '../../../../src/core/digest/standing.ts';
import type { Wishes } from '../../../../src/core/digest/wishes.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import type { Story } from '../../../../src/core/story.ts';
import { inventQuote, inventReading } from '../invented-reading.ts';

const hour = 3_600_000;
const until = 100 * hour;

const wishes = (parts: Partial<Wishes> = {}): Wishes => ({
  from: until - 24 * hour,
  until,
  topics: [],
  count: 5,
  posted: new Map(),
  ...parts,
});

/** A story with an article for each pair of publisher and age in hours. */
const story = (
  id: string,
  coverage: readonly (readonly [publisher: string, age: number])[],
  parts: Partial<Article> = {},
): Story =>
  makeStory(
    id,
    coverage.map(([publisher, age], n) =>
      inventReading({ id: `${id}-${n}`, publisher, published: until - age * hour, topic: id, ...parts }),
    ),
  );

const idsOf = (stories: readonly Story[], wanted = wishes()) =>
  composeDigest(stories, wanted).entries.map((entry) => entry.story.id);

describe('the order of a digest', () => {
  test('puts what more publishers cover first, at the same age', () => {
    expect(
      idsOf([
        story('one', [['Post', 2]]),
        story('two', [
          ['Post', 2],
          ['Echo', 2],
        ]),
      ]),
    ).toEqual(['two', 'one']);
  });

  test('puts the fresher first, at the same coverage', () => {
    expect(idsOf([story('old', [['Post', 9]]), story('new', [['Echo', 1]])])).toEqual(['new', 'old']);
  });

  test('lets a story of two publishers yield to a fresh one when it is a day old', () => {
    expect(
      idsOf([
        story('old', [
          ['Post', 23],
          ['Echo', 23],
        ]),
        story('new', [['Post', 1]]),
      ]),
    ).toEqual(['new', 'old']);
  });

  test('is by id where nothing else tells two stories apart', () => {
    const [a, b] = [story('a', [['Post', 2]]), story('b', [['Echo', 2]])];
    expect(idsOf([b, a])).toEqual(['a', 'b']);
    expect(idsOf([a, b])).toEqual(['a', 'b']);
  });

  test('takes no account of how often one publisher wrote about it', () => {
    const often = story('often', [
      ['Post', 5],
      ['post ', 4],
      ['Post', 1],
    ]);
    expect(idsOf([often, story('once', [['Echo', 4]])])).toEqual(['once', 'often']);
  });
});

describe('the window of a digest', () => {
  test('leaves out what is older than its beginning, and what is on it', () => {
    expect(idsOf([story('older', [['Post', 25]]), story('on', [['Echo', 24]]), story('in', [['News', 23]])])).toEqual([
      'in',
    ]);
  });

  test('shows a story as it was at its end', () => {
    const [entry] = composeDigest(
      [
        story('ferry', [
          ['Post', 2],
          ['Echo', -1],
        ]),
      ],
      wishes(),
    ).entries;
    expect(entry?.story.readings).toHaveLength(1);
    expect(entry?.reasons).toContain('1 publisher');
  });

  test('leaves out a story that began after its end', () => {
    expect(idsOf([story('later', [['Post', -1]])])).toEqual([]);
  });

  test('takes in an old story that a further publisher took up', () => {
    expect(
      idsOf([
        story('ferry', [
          ['Post', 40],
          ['Echo', 2],
        ]),
      ]),
    ).toEqual(['ferry']);
    expect(
      idsOf([
        story('ferry', [
          ['Post', 40],
          ['Post', 2],
        ]),
      ]),
    ).toEqual([]);
  });
});

describe('the topics of a digest', () => {
  const stories = [story('sport', [['Post', 1]]), story('world', [['Echo', 2]])];

  test('let through what matches, in any case of letters', () => {
    expect(idsOf(stories, wishes({ topics: ['World'] }))).toEqual(['world']);
  });

  test('are told as a reason', () => {
    expect(composeDigest(stories, wishes({ topics: ['world'] })).entries[0]?.reasons).toEqual([
      '1 publisher',
      'topic world',
      '2 hours old',
    ]);
  });
});

describe('what a place asked for', () => {
  const asking = (one: Story, parts: Partial<NonNullable<Story['asked']>>): Story => ({
    ...one,
    asked: { byFeed: [], byTopic: [], ...parts },
  });
  const [fresh, older] = [story('fresh', [['Post', 1]]), story('older', [['Echo', 6]])];

  test.each(['byFeed', 'byTopic'] as const)('goes before what is a little fresher: %s', (by) => {
    expect(idsOf([fresh, older])).toEqual(['fresh', 'older']);
    expect(idsOf([fresh, asking(older, { [by]: ['older-0'] })])).toEqual(['older', 'fresh']);
  });

  test('does not go before what is much fresher, nor before what two publishers more have', () => {
    const old = asking(story('old', [['Echo', 12]]), { byFeed: ['old-0'] });
    const wide = story('wide', [
      ['Post', 6],
      ['Sun', 6],
      ['News', 6],
    ]);
    expect(idsOf([old, fresh])).toEqual(['fresh', 'old']);
    expect(idsOf([asking(older, { byFeed: ['older-0'] }), wide])).toEqual(['wide', 'older']);
  });

  test('counts once by feed and topic, and no further article of a publisher', () => {
    const two = story('two', [
      ['Echo', 6],
      ['Echo', 5],
    ]);
    const scoreOf = (parts: Partial<NonNullable<Story['asked']>>) => {
      const standing = standingOf(asking(two, parts), wishes());
      return typeof standing === 'string' ? null : standing.score;
    };
    expect(scoreOf({ byFeed: ['two-0'], byTopic: ['two-0'] })).toBe(scoreOf({ byFeed: ['two-0'] }));
    expect(scoreOf({ byFeed: ['two-1'] })).toBe(scoreOf({}));
  });

  test('is told as a reason', () => {
    const reasonsOf = (one: Story) => composeDigest([one], wishes()).entries[0]?.reasons;
    expect(reasonsOf(asking(older, { byFeed: ['older-0'] }))).toEqual([
      '1 publisher',
      'from a feed added here',
      '6 hours old',
    ]);
    const both = story('both', [
      ['Post', 2],
      ['Echo', 2],
    ]);
    expect(reasonsOf(asking(both, { byFeed: ['both-1'], byTopic: ['both-0', 'both-1'] }))).toEqual([
      '2 publishers',
      '1 from a feed added here',
      '2 on a topic asked for here',
      '2 hours old',
    ]);
  });
});

describe('a story posted before', () => {
  const posted = new Map([['ferry', until - 20 * hour]]);

  test('does not come again', () => {
    const digest = composeDigest([story('ferry', [['Post', 22]])], wishes({ posted }));
    expect(digest.entries).toEqual([]);
    expect(digest.left).toBe(0);
  });

  test('does not come again for one publisher more, nor for copies', () => {
    const few = story('ferry', [
      ['Post', 22],
      ['Echo', 3],
      ['Post', 2],
      ['Post', 1],
    ]);
    expect(idsOf([few], wishes({ posted }))).toEqual([]);
  });

  test('comes as an update when two publishers more have it', () => {
    const grown = story('ferry', [
      ['Post', 22],
      ['Echo', 3],
      ['News', 0.5],
    ]);
    const [entry] = composeDigest([grown], wishes({ posted })).entries;
    expect(entry?.update).toBe(true);
    expect(entry?.reasons).toEqual(['3 publishers', '2 more since it was posted', 'less than an hour old']);
  });
});

describe('a story that was corrected', () => {
  const posted = new Map([['ferry', until - 20 * hour]]);
  const ferry = (age: number, corrected: number) =>
    story('ferry', [['Post', age]], { corrected: until - corrected * hour });

  test('after it was posted comes as an update, also where it is older than the window', () => {
    for (const age of [21, 26]) {
      const [entry] = composeDigest([ferry(age, 1)], wishes({ posted })).entries;
      expect(entry?.update).toBe(true);
      expect(entry?.reasons.slice(0, 2)).toEqual(['1 publisher', 'corrected since it was posted']);
    }
  });

  test('before it was posted does not come again', () => {
    expect(idsOf([ferry(22, 21)], wishes({ posted }))).toEqual([]);
  });

  test('and never posted is no news where it is older than the window, unless it was first read in it', () => {
    expect(idsOf([ferry(26, 1)])).toEqual([]);
    expect(idsOf([ferry(26, 1)], wishes({ late: new Set(['ferry']) }))).toEqual(['ferry']);
    expect(idsOf([ferry(2, 1)])).toEqual(['ferry']);
  });
});

describe('the caps', () => {
  const many = ['a', 'b', 'c', 'd'].map((id, n) => story(id, [['Post', 1 + n]]));

  test('keep one publisher from filling a digest', () => {
    const others = [story('echo', [['Echo', 20]]), story('news', [['News', 21]])];
    expect(idsOf([...many, ...others], wishes({ count: 3 }))).toEqual(['a', 'echo', 'news']);
    expect(idsOf([...many, ...others], wishes({ count: 3, caps: { publisher: 2 } }))).toEqual(['a', 'b', 'echo']);
  });

  test('keep one topic from filling a digest, unless it is wished for', () => {
    const sport = ['Post', 'Echo', 'News', 'Star'].map((name, n) =>
      story(`s${n}`, [[name, 1 + n]], { topic: 'sport' }),
    );
    const other = story('other', [['Sun', 20]]);
    expect(idsOf([...sport, other], wishes({ count: 4 }))).toEqual(['s0', 's1', 's2', 'other']);
    expect(idsOf([...sport, other], wishes({ count: 4, topics: ['sport'] }))).toEqual(['s0', 's1', 's2', 's3']);
  });

  test('hold nothing back while there is room', () => {
    expect(idsOf(many, wishes({ count: 4 }))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('do not touch what several publishers have', () => {
    const both = ['x', 'y', 'z'].map((id) =>
      story(id, [
        ['Post', 2],
        ['Echo', 2],
      ]),
    );
    expect(idsOf([...many, ...both], wishes({ count: 3 }))).toEqual(['x', 'y', 'z']);
  });

  test('and the count tell how many stories were left', () => {
    expect(composeDigest(many, wishes({ count: 1 })).left).toBe(3);
    expect(composeDigest(many, wishes({ count: 0 }))).toMatchObject({ entries: [], left: 4 });
  });
});

describe('the quote of the day', () => {
  const telling = (id: string, ...[quotes, caveats]: [Parameters<typeof inventQuote>[0][], Caveat[]?]) =>
    makeStory(id, [
      inventReading({ id, published: until - hour }, { quotes: quotes.map(inventQuote), caveats: caveats ?? [] }),
    ]);
  const caveat: Caveat = {
    start: 0,
    end: 5,
    kind: 'denial',
    cue: { start: 0, end: 5 },
    holder: null,
    claim: null,
    needed: true,
  };
  const quoteOf = (...stories: Story[]) => composeDigest(stories, wishes()).quoteOfTheDay;

  test('is the best key quote of the most important story', () => {
    const found = quoteOf(telling('a', [{ rank: 1 }, { rank: 3 }, { rank: 2 }]), telling('b', [{ rank: 9 }]));
    expect(found).toMatchObject({ quote: { rank: 3 }, article: { id: 'a' } });
  });

  test.each([
    ['without a speaker', { speaker: null }],
    ['whose speaker is unsure', { confidence: 0.7 }],
    ['that is a fragment', { kind: 'fragment' as const }],
    ['that is no key quote', { key: false }],
    ['too short to say anything', { segments: [{ start: 0, end: 12 }] }],
    ['too long for a header', { segments: [{ start: 0, end: 400 }] }],
  ])('is none %s', (_, parts) => {
    expect(quoteOf(telling('a', [parts]))).toBeNull();
    expect(quoteOf(telling('a', [parts]), telling('b', [{}]))?.article.id).toBe('b');
  });

  test.each(['That is what the island has been told for years', 'Most of the agreements that I know are made of that'])(
    'is none that points at what was said before it: %s',
    (words) => {
      const text = `“${words},” Ada Ferris said.`;
      const span = { start: 1, end: 1 + words.length + 1 };
      const quote = inventQuote({ ...span, segments: [span] });
      expect(
        quoteOf(makeStory('a', [inventReading({ text, published: until - hour }, { quotes: [quote] })])),
      ).toBeNull();
    },
  );

  test('never comes from an article whose caveat must stand beside it', () => {
    expect(quoteOf(telling('a', [{}], [caveat]))).toBeNull();
    expect(quoteOf(telling('a', [{}], [{ ...caveat, needed: false }]))).not.toBeNull();
  });
});

test('why a story has no place is told apart', () => {
  const ferry = story('ferry', [['Post', 30]]);
  expect(standingOf(ferry, wishes())).toBe('outside-window');
  expect(standingOf(ferry, wishes({ from: 0, topics: ['sport'] }))).toBe('other-topic');
  expect(standingOf(ferry, wishes({ from: 0, posted: new Map([['ferry', until - 20 * hour]]) }))).toBe('posted-before');
});
