import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, Reading } from '../../../src/core/article.ts';
import type { Feed, FeedEntry, Flood, KnownEntry, PollOutcome } from '../../../src/core/ports.ts';
import { fail, ok } from '../../../src/core/result.ts';
import { BACKOFF, CAPS, PACE } from '../../../src/newsroom/limits.ts';
import { createNewsroom } from '../../../src/newsroom/newsroom.ts';
import type { NewsroomOptions, NewsSources, Polled } from '../../../src/newsroom/ports.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const INTERVAL = 10 * 60_000;

type Kept = { readonly reading: Reading; readonly feeds: Set<string | null> };

/** A newsroom over a store in memory and sources that answer what a test says. */
function setUp(change: Partial<NewsSources> = {}, chance = () => 0.5) {
  let now = NOW;
  const feeds: Feed[] = [];
  const due: Feed[] = [];
  const kept = new Map<string, Kept>();
  const stories = new Map<string, string>();
  const ended: { id: string; why: string; reason: string }[] = [];
  const moved: [string, string][] = [];
  const settled: { id: string; outcome: PollOutcome; nextPoll: number }[] = [];
  const pruned: number[] = [];
  const read: string[] = [];
  const logged: string[] = [];
  const entries = new Map<string, KnownEntry[]>();
  const floods: (Flood & { readonly feedId: string })[] = [];
  const revised: string[][] = [];
  const renewals: string[] = [];
  let tally = 0;
  const say = (_fields: object, message: string) => void logged.push(message);

  const store: NewsroomOptions['store'] = {
    feeds: {
      add: () => Promise.reject(new Error('not used')),
      visible: () => Promise.resolve([]),
      all: () => Promise.resolve(feeds),
      standings: () => Promise.resolve(new Map()),
      follow: () => Promise.resolve(),
      unfollow: () => Promise.resolve(false),
      claimDue: (_now, limit) => Promise.resolve(due.splice(0, limit)),
      settle: (id, outcome, at, nextPoll) => {
        settled.push({ id, outcome, nextPoll });
        const index = feeds.findIndex((each) => each.id === id);
        const known = feeds[index];
        if (known !== undefined) {
          const { health } = known;
          const now =
            outcome.kind === 'failed'
              ? { failures: health.failures + 1, failingSince: health.failingSince ?? at }
              : outcome.kind === 'postponed'
                ? {}
                : {
                    failures: 0,
                    failingSince: null,
                    succeeded: at,
                    moving: outcome.moving,
                    perDay: outcome.pace.perDay,
                  };
          feeds[index] = { ...known, health: { ...health, ...now, nextPoll } };
        }
        return Promise.resolve();
      },
      end: (id, { why }, reason) => {
        ended.push({ id, why, reason });
        return Promise.resolve(1);
      },
      move: (id, url) => {
        moved.push([id, url]);
        return Promise.resolve(feeds.find((each) => each.url === url)?.id ?? id);
      },
    },
    entries: {
      known: (feedId, { articleIds, marks }) =>
        Promise.resolve(
          (entries.get(feedId) ?? []).filter(
            (row) =>
              articleIds.includes(row.articleId) ||
              marks.some(({ guid, link, title }) => row.guid === guid || row.link === link || row.title === title),
          ),
        ),
      remember: (feedId, rows) => {
        const fresh = new Set(rows.map(({ articleId }) => articleId));
        const others = (entries.get(feedId) ?? []).filter(({ articleId }) => !fresh.has(articleId));
        entries.set(feedId, [...others, ...rows]);
        return Promise.resolve();
      },
      given: (_feedId, ids) => Promise.resolve(new Map(ids.map((id) => [id, []]))),
      flooded: (feedId, flood) => {
        floods.push({ feedId, ...flood });
        return Promise.resolve();
      },
      tallies: (ids) => Promise.resolve(new Map(ids.map((id) => [id, { articles: tally, excerpts: 0 }]))),
    },
    articles: {
      revise: (readings, renewed) => {
        for (const reading of readings) {
          const known = kept.get(reading.article.id);
          if (known !== undefined) kept.set(reading.article.id, { ...known, reading });
        }
        revised.push(readings.map(({ article }) => article.id));
        for (const id of renewed) renewals.push(id);
        return Promise.resolve();
      },
      unknown: (ids) => Promise.resolve(ids.filter((id) => !kept.has(id))),
      add: (readings) => {
        for (const { reading, feedId } of readings) {
          const known = kept.get(reading.article.id) ?? { reading, feeds: new Set() };
          known.feeds.add(feedId);
          kept.set(reading.article.id, known);
        }
        return Promise.resolve();
      },
      get: (id) => Promise.resolve(kept.get(id)?.reading ?? null),
      byUrl: () => Promise.resolve(null),
      leads: (ids) => Promise.resolve(ids.flatMap((id) => kept.get(id)?.reading.article ?? [])),
      prune: (before) => {
        pruned.push(before);
        return Promise.resolve(0);
      },
      count: () => Promise.resolve(kept.size),
    },
    stories: {
      find: () => Promise.resolve([]),
      get: () => Promise.resolve(null),
      of: () => Promise.resolve(null),
      assign: (pairs) => {
        for (const { articleId, storyId } of pairs) stories.set(articleId, storyId);
        return Promise.resolve();
      },
      assignments: (since, until = Number.POSITIVE_INFINITY) =>
        Promise.resolve(
          [...kept.values()]
            .map(({ reading }) => reading.article)
            .filter(({ published }) => (published ?? now) >= since && (published ?? now) <= until)
            .map(({ id }) => ({ articleId: id, storyId: stories.get(id) ?? null })),
        ),
      reported: () => Promise.resolve([]),
      quotes: () => Promise.resolve([]),
    },
  };
  const sources: NewsSources = {
    poll: () => Promise.resolve(ok(unchanged())),
    manners: () => ({ notBefore: 0, gap: 0 }),
    entryId: (entry) => entry.url ?? entry.id,
    ownId: (id, { id: feed }) => `${feed} ${id}`,
    entryMarks: ({ id, url, title, text, published }) => ({
      guid: id,
      link: url,
      title,
      path: url === null ? null : new URL(url).pathname,
      words: text,
      published,
      content: JSON.stringify([title, text]),
    }),
    entryArticle: (entry) => {
      read.push(entry.url ?? '');
      return Promise.resolve(ok(article(entry.url ?? '', entry.published)));
    },
    reading: (each) => Promise.resolve(ok(readingOf(each))),
    folder: () => Promise.resolve({ articles: [], problems: [] }),
    ...change,
  };
  const newsroom = createNewsroom({
    store,
    sources,
    clock: { now: () => now },
    chance,
    log: { debug: say, info: say, warn: say, error: say },
    retentionDays: 30,
    interval: INTERVAL,
  });
  return {
    newsroom,
    store,
    feeds,
    due,
    kept,
    stories,
    settled,
    ended,
    moved,
    pruned,
    read,
    logged,
    entries,
    floods,
    revised,
    renewals,
    gives: (articles: number) => {
      tally = articles;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const article = (id: string, published: number | null): Article => ({
  id,
  url: id,
  title: `Headline of ${id}`,
  titleDerived: false,
  byline: null,
  publisher: 'Merrow Post',
  published,
  updated: null,
  language: 'en',
  image: null,
  topic: null,
  completeness: 'whole',
  text: 'The lamp was lit.',
});

const readingOf = (each: Article): Reading => ({
  article: each,
  summary: { sentences: [] },
  quotes: [],
  statements: [],
  caveats: [],
});

const tooLong = fail({ code: 'unreadable', name: 'slow', reason: 'it took too long to read' });

const entry = (name: string, published: number | null = NOW - HOUR): FeedEntry => ({
  id: null,
  url: `https://merrow.example/${name}`,
  title: name,
  text: null,
  byline: null,
  published,
  image: null,
});

const feed = (id: string, health: Partial<Feed['health']> = {}): Feed => ({
  id,
  url: `https://${id}.example/feed`,
  title: id,
  site: null,
  topic: null,
  standard: true,
  health: {
    polled: NOW - HOUR,
    succeeded: NOW - HOUR,
    nextPoll: NOW,
    interval: INTERVAL,
    failures: 0,
    trouble: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    perDay: null,
    pacedBy: 'start',
    rhythm: null,
    failingSince: null,
    ended: null,
    moving: null,
    ...health,
  },
});

/** What a server says that has nothing to say. */
const said = { etag: null, lastModified: null, pause: null, movedTo: null };
const unchanged = (parts: Partial<typeof said> | { pause: number } | { movedTo: string } = {}): Polled => ({
  kind: 'unchanged',
  ...said,
  ...parts,
});

const answering =
  (...entries: FeedEntry[]): NewsSources['poll'] =>
  () =>
    Promise.resolve(
      ok({
        kind: 'read',
        ...said,
        etag: '"v2"',
        bodyHash: 'hash',
        document: { title: 'Merrow Post', site: 'https://merrow.example/', language: 'en', entries },
      }),
    );

const unreachable = fail({ code: 'unreachable', host: 'merrow.example', reason: 'it refused the connection' });

describe('a poll', () => {
  test('reads the articles that are new, keeps them with their feed, and puts them into stories', async () => {
    const room = setUp({ poll: answering(entry('a'), entry('b')) });
    room.due.push(feed('one'));
    expect(await room.newsroom.round()).toMatchObject({ polled: 1, failed: 0, articles: 2 });
    expect([...room.kept.values()].map((each) => [...each.feeds])).toEqual([['one'], ['one']]);
    expect(room.stories.get('https://merrow.example/a')).toBe('s-https://merrow.example/a');
  });

  test('does not read again what is kept', async () => {
    const room = setUp({ poll: answering(entry('a')) });
    room.due.push(feed('one'));
    await room.newsroom.round();
    room.due.push(feed('one'));
    expect(await room.newsroom.round()).toMatchObject({ articles: 0 });
    expect(room.read).toEqual(['https://merrow.example/a']);
  });

  test('fetches once what two feeds hold, and files it under both', async () => {
    const room = setUp({ poll: answering(entry('a')) });
    room.due.push(feed('one'), feed('two'));
    await room.newsroom.round();
    room.due.push(feed('two'));
    await room.newsroom.round();
    expect(room.read).toHaveLength(1);
    expect([...(room.kept.get('https://merrow.example/a')?.feeds ?? [])].sort()).toEqual(['one', 'two']);
  });

  test('comes again after the interval, at a time of its own', async () => {
    const room = setUp();
    const ids = Array.from({ length: 50 }, (_, n) => `feed-${n}`);
    room.due.push(...ids.map((id) => feed(id, { perDay: 48 })));
    await room.newsroom.round();
    expect(room.settled.map(({ outcome }) => outcome.kind)).toEqual(ids.map(() => 'unchanged'));
    const pauses = room.settled.map(({ nextPoll }) => nextPoll - NOW);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(INTERVAL / 2);
    expect(Math.max(...pauses)).toBeLessThan(INTERVAL * 1.5);
    expect(new Set(pauses).size).toBe(ids.length);
  });

  test('comes more often where there was more news, and less while nothing changes', async () => {
    const paceAfter = async (poll: NewsSources['poll'], health: Partial<Feed['health']>) => {
      const room = setUp({ poll });
      room.due.push(feed('one', health));
      await room.newsroom.round();
      const outcome = room.settled[0]?.outcome;
      return outcome !== undefined && 'pace' in outcome ? outcome.pace : null;
    };
    const entries = Array.from({ length: 60 }, (_, n) => entry(`n${n}`));
    const known = { perDay: 9, succeeded: NOW - DAY };
    const before = 25 * 60_000;
    expect((await paceAfter(answering(...entries), known))?.interval).toBeLessThan(before);
    expect((await paceAfter(() => Promise.resolve(ok(unchanged())), known))?.perDay).toBeLessThan(9);
    expect(await paceAfter(answering(), known)).toMatchObject({ by: 'news' });
    const dated = Array.from({ length: 12 }, (_, n) => entry(`n${n}`, NOW - n * DAY));
    expect((await paceAfter(answering(...dated), { succeeded: null }))?.perDay).toBeCloseTo(8 / 7);
  });

  test('comes no sooner than the answer asks, or the feed', async () => {
    const pause = 5 * HOUR;
    for (const poll of [
      () => Promise.resolve(ok(unchanged({ pause }))),
      async (each: Pick<Feed, 'url' | 'health'>) => {
        const answer = await answering(entry('a'))(each);
        if (!answer.ok || answer.value.kind !== 'read') return answer;
        const rhythm = { pause, skipHours: [], skipDays: [] };
        return ok({ ...answer.value, document: { ...answer.value.document, rhythm } });
      },
    ]) {
      const room = setUp({ poll });
      room.due.push(feed('one'));
      await room.newsroom.round();
      expect(room.settled[0]?.outcome).toMatchObject({ pace: { interval: 6 * HOUR, by: 'publisher' } });
      expect((room.settled[0]?.nextPoll ?? 0) - NOW).toBeGreaterThanOrEqual(pause);
    }
  });

  test('heeds what the feed said before while it has not changed', async () => {
    const room = setUp();
    room.due.push(feed('one', { rhythm: { pause: 5 * HOUR, skipHours: [], skipDays: [] } }));
    await room.newsroom.round();
    expect(room.settled[0]?.outcome).toMatchObject({ pace: { by: 'publisher' } });
  });

  test('of a feed whose host asks to be left alone is put off, and counts as nothing', async () => {
    let polls = 0;
    const until = NOW + HOUR;
    const room = setUp({
      manners: () => ({ notBefore: until, gap: 0 }),
      poll: () => {
        polls++;
        return Promise.resolve(ok(unchanged()));
      },
    });
    room.due.push(feed('one'));
    expect(await room.newsroom.round()).toMatchObject({ failed: 0 });
    expect(polls).toBe(0);
    expect(room.settled).toEqual([{ id: 'one', outcome: { kind: 'postponed' }, nextPoll: until }]);
  });

  test('does not wait for another that takes long', async () => {
    const slow = Promise.withResolvers<void>();
    const room = setUp({
      poll: (each) =>
        each.url.includes('slow') ? slow.promise.then(() => ok(unchanged())) : answering(entry('a'))(each),
    });
    room.due.push(feed('slow'), feed('quick'));
    const round = room.newsroom.round();
    while (room.stories.size === 0) await new Promise(setImmediate);
    room.due.push(feed('next'));
    const caughtUp = room.newsroom.catchUp();
    slow.resolve();
    await Promise.all([round, caughtUp]);
    expect(room.settled.map(({ id }) => id)).toEqual(['quick', 'slow', 'next']);
  });

  test('of more feeds than one look takes on is followed by the others at once, where one catches up', async () => {
    const room = setUp();
    const count = 2 * CAPS.feeds + 1;
    room.due.push(...Array.from({ length: count }, (_, n) => feed(`feed-${n}`)));
    await room.newsroom.catchUp();
    expect(room.settled).toHaveLength(count);
  });

  test('that was under way when one begins to catch up is not taken for all', async () => {
    const answer = Promise.withResolvers<void>();
    const room = setUp({ poll: () => answer.promise.then(() => ok(unchanged())) });
    room.due.push(feed('before'));
    const under = room.newsroom.round();
    while (room.due.length > 0) await new Promise(setImmediate);
    room.due.push(feed('after'));
    const caughtUp = room.newsroom.catchUp();
    answer.resolve();
    await Promise.all([under, caughtUp]);
    expect(room.settled.map(({ id }) => id)).toEqual(['before', 'after']);
  });

  test('that outlasts its claim is not begun again meanwhile', async () => {
    const answer = Promise.withResolvers<void>();
    let asked = 0;
    const room = setUp({
      poll: () => {
        asked++;
        return answer.promise.then(() => ok(unchanged()));
      },
    });
    room.due.push(feed('slow'));
    const under = room.newsroom.round();
    while (asked === 0) await new Promise(setImmediate);
    room.newsroom.start();
    room.due.push(feed('slow'), feed('other'));
    while (asked < 2) await new Promise(setImmediate);
    answer.resolve();
    await under;
    await room.newsroom.stop();
    expect(room.settled.map(({ id }) => id).sort()).toEqual(['other', 'slow']);
  });

  test('remembers what the server said for the next time', async () => {
    const room = setUp({ poll: answering(entry('a')) });
    room.due.push(feed('one'));
    await room.newsroom.round();
    expect(room.settled[0]?.outcome).toEqual({
      kind: 'read',
      etag: '"v2"',
      lastModified: null,
      bodyHash: 'hash',
      title: 'Merrow Post',
      site: 'https://merrow.example/',
      pace: expect.anything(),
      rhythm: null,
      moving: null,
    });
  });

  test('that leaves entries for the next one asks for the whole feed again', async () => {
    const many = Array.from({ length: CAPS.entries + 1 }, (_, i) => entry(`n${i}`));
    const room = setUp({ poll: answering(...many) });
    room.due.push(feed('one'));
    expect(await room.newsroom.round()).toMatchObject({ articles: CAPS.entries });
    expect(room.settled[0]?.outcome).toMatchObject({ kind: 'read', etag: null, bodyHash: null });
    room.due.push(feed('one'));
    expect(await room.newsroom.round()).toMatchObject({ articles: 1 });
    expect(room.settled[1]?.outcome).toMatchObject({ kind: 'read', etag: '"v2"' });
  });
});

describe('where much takes long', () => {
  const never = new Promise<never>(() => undefined);
  const crowd = Array.from({ length: 2 * CAPS.feeds }, (_, n) => feed(`n${n}.slow`));
  const isSlow = ({ url }: Pick<Feed, 'url'>) => url.includes('slow');
  const settledOf = (room: ReturnType<typeof setUp>, id: string) => room.settled.find((each) => each.id === id);
  const looks = async (count: number) => {
    for (let look = 0; look < count; look++) await vi.advanceTimersByTimeAsync(PACE.tick);
  };
  /** Its loop looks for these feeds first and, when it began with them, for what comes later. */
  const begin = async (change: Partial<NewsSources>, due: readonly Feed[]) => {
    const room = setUp(change);
    room.due.push(...due);
    room.newsroom.start();
    await looks(3);
    return room;
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('feeds of one domain hold up no other feed', async () => {
    const room = await begin({ poll: (each) => (isSlow(each) ? never : Promise.resolve(ok(unchanged()))) }, crowd);
    room.due.push(feed('quick'));
    await looks(1);
    expect(settledOf(room, 'quick')).toMatchObject({ outcome: { kind: 'unchanged' } });
  });

  test('pages of one domain hold up no other feed', async () => {
    const poll: NewsSources['poll'] = (each) => (isSlow(each) ? answering(entry(each.url)) : answering())(each);
    const room = await begin({ poll, entryArticle: () => never }, crowd);
    room.due.push(feed('quick'));
    await looks(1);
    expect(settledOf(room, 'quick')).toMatchObject({ outcome: { kind: 'read' } });
  });

  test('feeds of one domain are put off, each to a time of its own', async () => {
    const room = await begin({ poll: () => never }, crowd);
    expect(room.settled).toHaveLength(crowd.length - CAPS.feeds / 2);
    expect(new Set(room.settled.map(({ outcome }) => outcome.kind))).toEqual(new Set(['postponed']));
    const times = room.settled.map(({ nextPoll }) => nextPoll - NOW);
    expect(new Set(times).size).toBe(times.length);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(PACE.putOff);
    expect(Math.max(...times)).toBeLessThanOrEqual(PACE.putOff + times.length * PACE.apart);
  });

  const pollFull: NewsSources['poll'] = (each) =>
    answering(...Array.from({ length: CAPS.entries }, (_, n) => entry(`${each.url}/${n}`)))(each);
  const readBefore = (each: Feed): Feed => ({ ...each, health: { ...each.health, bodyHash: 'known' } });

  test('pages for which there is no room are read at a later poll, sooner than the next would be', async () => {
    const room = await begin({ poll: pollFull, entryArticle: () => never }, crowd.slice(0, 50).map(readBefore));
    const [{ outcome, nextPoll } = { outcome: null, nextPoll: Number.NaN }] = room.settled;
    expect(outcome).toMatchObject({ kind: 'read', etag: null, bodyHash: null });
    expect(nextPoll - NOW).toBeLessThanOrEqual(1.5 * PACE.leftover);
  });

  test('a feed that was never read is not asked while there is no room for its pages, and comes again soon', async () => {
    const asked = new Set<string>();
    const poll: NewsSources['poll'] = (each) => {
      asked.add(each.url);
      return pollFull(each);
    };
    const room = await begin({ poll, entryArticle: () => never }, crowd.slice(0, 50));
    const fresh = feed('fresh.slow', { succeeded: null });
    room.due.push(fresh, feed('other', { succeeded: null }));
    await looks(1);
    expect(asked).not.toContain(fresh.url);
    expect(asked).toContain(feed('other').url);
    expect(settledOf(room, fresh.id)).toMatchObject({
      outcome: { kind: 'postponed' },
      nextPoll: NOW + PACE.backlog,
    });
  });
});

test('pages whose reading did not begin in time are left for the next poll', async () => {
  const room = setUp({
    poll: answering(entry('a'), entry('b'), entry('c')),
    entryArticle: async (each) => {
      room.read.push(each.url ?? '');
      await Promise.resolve();
      room.pass(PACE.readWithin + 1);
      return ok(article(each.url ?? '', NOW));
    },
  });
  room.due.push(feed('one'));
  expect(await room.newsroom.round()).toMatchObject({ articles: 2, failed: 0 });
  expect(room.read).toHaveLength(CAPS.fetchesPerHost);
  expect(room.settled[0]?.outcome).toMatchObject({ kind: 'read', etag: null });
  room.due.push(feed('one'));
  expect(await room.newsroom.round()).toMatchObject({ articles: 1 });
});

test('an article that was edited is grouped anew by what it says now', async () => {
  const room = setUp({ poll: answering(entry('a')) });
  room.due.push(feed('one'));
  await room.newsroom.round();
  room.pass(HOUR);
  const polled = { title: null, site: null, language: 'en', entries: [{ ...entry('a'), title: 'Another headline' }] };
  const edited = setUp({
    poll: () => Promise.resolve(ok({ kind: 'read', ...said, bodyHash: 'other', document: polled })),
    entryArticle: (each, id) => Promise.resolve(ok({ ...article(id, NOW - HOUR), title: each.title ?? '' })),
  });
  for (const [id, one] of room.kept) edited.kept.set(id, one);
  edited.entries.set(
    'one',
    (room.entries.get('one') ?? []).map((row) => ({ ...row, looked: NOW - HOUR })),
  );
  edited.due.push(feed('one'));
  expect(await edited.newsroom.round()).toMatchObject({ articles: 0, edited: 1, floods: 0 });
  expect(edited.revised).toEqual([['https://merrow.example/a']]);
});

describe('a feed that lies elsewhere for good', () => {
  const to = 'https://lamp.example/feed';
  const pollTimes = async (room: ReturnType<typeof setUp>, times: number) => {
    for (let poll = 0; poll < times; poll++) {
      room.due.push(...room.feeds.filter(({ id }) => id === 'one'));
      await room.newsroom.round();
    }
  };

  test('moves when its server has said so twice in a row', async () => {
    const room = setUp({ poll: () => Promise.resolve(ok(unchanged({ movedTo: to }))) });
    room.feeds.push(feed('one'));
    await pollTimes(room, 1);
    expect(room.moved).toEqual([]);
    await pollTimes(room, 1);
    expect(room.moved).toEqual([['one', to]]);
    expect(room.settled).toHaveLength(2);
  });

  test('does not move where it says something else between', async () => {
    const answers = [to, null, to, 'https://other.example/feed', to];
    const room = setUp({ poll: () => Promise.resolve(ok({ ...unchanged(), movedTo: answers.shift() ?? null })) });
    room.feeds.push(feed('one'));
    await pollTimes(room, 5);
    expect(room.moved).toEqual([]);
  });

  test('that is known already is that one from then on', async () => {
    const room = setUp({ poll: () => Promise.resolve(ok(unchanged({ movedTo: to }))) });
    room.feeds.push(feed('one'), { ...feed('two'), url: to });
    await pollTimes(room, 2);
    expect(room.moved).toEqual([['one', to]]);
    expect(room.settled).toHaveLength(1);
  });
});

describe('the first poll of a feed', () => {
  const first = feed('one', { polled: null, succeeded: null });

  test('takes in only what is recent', async () => {
    const room = setUp({ poll: answering(entry('new'), entry('old', NOW - 3 * DAY), entry('undated', null)) });
    room.due.push(first);
    await room.newsroom.round();
    expect(room.read).toEqual(['https://merrow.example/new', 'https://merrow.example/undated']);
  });

  test('takes in only so many', async () => {
    const room = setUp({ poll: answering(...Array.from({ length: 100 }, (_, i) => entry(`n${i}`))) });
    room.due.push(first);
    expect(await room.newsroom.round()).toMatchObject({ articles: CAPS.firstPollEntries });
  });

  test('a later one takes in what was missed, within retention', async () => {
    const room = setUp({ poll: answering(entry('missed', NOW - 3 * DAY), entry('ancient', NOW - 31 * DAY)) });
    room.due.push(feed('one'));
    await room.newsroom.round();
    expect(room.read).toEqual(['https://merrow.example/missed']);
  });
});

describe('times', () => {
  test.each([
    ['a date in the future is now', NOW + DAY, NOW],
    ['no date is the time it was first seen', null, NOW],
    ['a date in the past stays', NOW - HOUR, NOW - HOUR],
  ])('%s', async (_name, published, kept) => {
    const room = setUp({ poll: answering(entry('a', published)) });
    room.due.push(feed('one'));
    await room.newsroom.round();
    expect(room.kept.get('https://merrow.example/a')?.reading.article.published).toBe(kept);
  });
});

describe('failures', () => {
  test('double the pause each time, up to a day', async () => {
    const pauses: number[] = [];
    for (const failures of [0, 1, 2, 30]) {
      const room = setUp({ poll: () => Promise.resolve(unreachable) });
      room.due.push(feed('one', { failures }));
      await room.newsroom.round();
      pauses.push((room.settled[0]?.nextPoll ?? 0) - NOW);
    }
    expect(pauses).toEqual([20 * 60_000, 40 * 60_000, 80 * 60_000, BACKOFF.longest]);
  });

  test.each([
    ['late', 0.999],
    ['early', 0],
  ])('in a row leave no trace after a success, also where chance always draws %s', async (_name, drawn) => {
    let up = false;
    const room = setUp({ poll: () => Promise.resolve(up ? ok(unchanged()) : unreachable) }, () => drawn);
    room.feeds.push(feed('one'));
    for (let poll = 0; poll < 30; poll++) {
      up = poll >= 10;
      room.due.push(...room.feeds);
      await room.newsroom.round();
    }
    const pauses = room.settled.map(({ nextPoll }) => (nextPoll - NOW) / INTERVAL);
    expect(pauses[1]).toBeCloseTo(4 * (0.75 + drawn / 2));
    for (const pause of pauses.slice(10)) expect(Math.abs(pause - 1)).toBeLessThanOrEqual(0.5);
  });

  test('say in a sentence what happened', async () => {
    const room = setUp({ poll: () => Promise.resolve(unreachable) });
    room.due.push(feed('one'));
    expect(await room.newsroom.round()).toMatchObject({ failed: 1 });
    expect(room.settled[0]?.outcome).toEqual({
      kind: 'failed',
      trouble: "merrow.example can't be reached: it refused the connection.",
    });
  });

  test('of weeks end a feed, which is told once, where others answered meanwhile', async () => {
    let network = true;
    const room = setUp({
      poll: (each) => Promise.resolve(each.url.includes('well') && network ? ok(unchanged()) : unreachable),
    });
    const pollBoth = async (failures: number, since: number) => {
      room.due.push(feed('well'));
      await room.newsroom.round();
      room.due.push(feed('dead', { failures, failingSince: NOW - since }));
      await room.newsroom.round();
    };
    await pollBoth(8, 20 * DAY);
    await pollBoth(30, 13 * DAY);
    expect(room.ended).toEqual([]);
    await pollBoth(9, 14 * DAY);
    const reason = "merrow.example can't be reached: it refused the connection.";
    expect(room.ended).toEqual([{ id: 'dead', why: 'failing', reason }]);
    network = false;
    room.pass(2 * DAY);
    await pollBoth(40, 40 * DAY);
    expect(room.ended).toHaveLength(1);
  });

  test('that say the feed is gone for good end it at once', async () => {
    const gone = fail({ code: 'http-status', host: 'merrow.example', status: 410, retryAt: null });
    const room = setUp({ poll: () => Promise.resolve(gone) });
    room.due.push(feed('one'));
    await room.newsroom.round();
    expect(room.ended).toEqual([{ id: 'one', why: 'gone', reason: 'merrow.example answered 410 (gone for good).' }]);
  });

  test('wait as long as the server asks', async () => {
    const retryAt = NOW + 5 * HOUR;
    const room = setUp({
      poll: () => Promise.resolve(fail({ code: 'http-status', host: 'merrow.example', status: 429, retryAt })),
    });
    room.due.push(feed('one'));
    await room.newsroom.round();
    expect(room.settled[0]?.nextPoll).toBe(retryAt);
  });

  test('of one feed leave the others alone, also when they are bugs', async () => {
    const room = setUp({
      poll: (each) => (each.url.includes('bad') ? Promise.reject(new Error('bug')) : answering(entry('a'))(each)),
    });
    room.due.push(feed('bad'), feed('good'));
    expect(await room.newsroom.round()).toMatchObject({ polled: 2, failed: 1, articles: 1 });
    expect(room.settled.map(({ id, outcome }) => [id, outcome.kind]).sort()).toEqual([
      ['bad', 'failed'],
      ['good', 'read'],
    ]);
    expect(room.logged).toContain('polling https://bad.example/feed went wrong');
  });

  test('an entry that cannot be read is tried three times and does not stop the others', async () => {
    let tries = 0;
    const room = setUp({
      poll: answering(entry('dead'), entry('alive')),
      entryArticle: (each) => {
        if (each.url?.endsWith('alive')) return Promise.resolve(ok(article(each.url, NOW)));
        tries++;
        return Promise.resolve(unreachable);
      },
    });
    for (let poll = 0; poll < 5; poll++) {
      room.due.push(feed('one'));
      await room.newsroom.round();
    }
    expect(tries).toBe(CAPS.attempts);
    expect([...room.kept.keys()]).toEqual(['https://merrow.example/alive']);
  });

  test('an article that takes too long to read is tried three times and does not stop the others', async () => {
    let tries = 0;
    const room = setUp({
      poll: answering(entry('slow'), entry('quick')),
      reading: (each) => {
        if (!each.id.endsWith('slow')) return Promise.resolve(ok(readingOf(each)));
        tries++;
        return Promise.resolve(tooLong);
      },
    });
    for (let poll = 0; poll < 5; poll++) {
      room.due.push(feed('one'));
      await room.newsroom.round();
    }
    expect(tries).toBe(CAPS.attempts);
    expect([...room.kept.keys()]).toEqual(['https://merrow.example/quick']);
  });
});

describe('the folder', () => {
  test('gives articles that belong to no feed, in stories of their own time', async () => {
    let calls = 0;
    const files = [article('file-new', NOW - HOUR), article('file-old', NOW - 40 * DAY)];
    const room = setUp({
      folder: () => Promise.resolve({ articles: calls++ === 0 ? files : [], problems: [] }),
    });
    expect(await room.newsroom.round()).toMatchObject({ articles: 2 });
    expect([...room.stories]).toEqual([
      ['file-new', 's-file-new'],
      ['file-old', 's-file-old'],
    ]);
    expect(room.kept.get('file-old')?.feeds).toEqual(new Set([null]));
    expect(await room.newsroom.round()).toMatchObject({ articles: 0 });
  });

  test('is read though the store fails at first: its articles are kept at the next look', async () => {
    let calls = 0;
    const files = [article('file:a', NOW - HOUR)];
    const room = setUp({ folder: () => Promise.resolve({ articles: calls++ === 0 ? files : [], problems: [] }) });
    const { add } = room.store.articles;
    room.store.articles.add = () => Promise.reject(new Error('the database is away'));
    await room.newsroom.open();
    expect([...room.kept.keys()]).toEqual([]);
    room.store.articles.add = add;
    await room.newsroom.round();
    expect([...room.kept.keys()]).toEqual(['file:a']);
  });

  test('an article of it that takes too long to read is logged once, and the others are kept', async () => {
    let calls = 0;
    const files = Array.from({ length: CAPS.dropped + 1 }, (_, i) => article(`file-${i}`, NOW - HOUR));
    const room = setUp({
      folder: () => Promise.resolve({ articles: calls++ === 0 ? files : [], problems: [] }),
      reading: (each) => Promise.resolve(each.id === 'file-0' ? tooLong : ok(readingOf(each))),
    });
    expect(await room.newsroom.round()).toMatchObject({ articles: CAPS.dropped });
    await room.newsroom.round();
    expect(room.kept.has('file-0')).toBe(false);
    expect(room.logged.filter((each) => each.includes('folder'))).toEqual([
      'An article of the folder could not be read',
    ]);
  });

  test('a stop does not wait for all that lies in it', async () => {
    const files = Array.from({ length: CAPS.dropped * 3 }, (_, i) => article(`file-${i}`, NOW - HOUR));
    let stopped = Promise.resolve();
    const room = setUp({
      folder: () => Promise.resolve({ articles: files, problems: [] }),
      reading: (each) => {
        if (each.id === 'file-0') stopped = room.newsroom.stop();
        return Promise.resolve(ok(readingOf(each)));
      },
    });
    await room.newsroom.round();
    await stopped;
    expect(room.kept.size).toBe(CAPS.dropped);
  });

  test('a file that cannot be read is logged', async () => {
    const problem = { code: 'unreadable', name: 'x.json', reason: 'it is no JSON' } as const;
    const room = setUp({
      folder: () => Promise.resolve({ articles: [], problems: [{ file: 'x.json', problem }] }),
    });
    await room.newsroom.round();
    expect(room.logged).toEqual(['A file of the folder could not be read']);
  });
});

describe('the loop', () => {
  let release: () => void;
  let room: ReturnType<typeof setUp>;
  beforeEach(() => {
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    room = setUp({
      poll: answering(entry('a'), entry('b'), entry('c'), entry('d')),
      entryArticle: async (each) => {
        await gate;
        return ok(article(each.url ?? '', NOW));
      },
    });
  });

  test('never runs two rounds at a time', async () => {
    room.due.push(feed('one'));
    const [first, second] = [room.newsroom.round(), room.newsroom.round()];
    release();
    expect(await first).toBe(await second);
  });

  test('a stop finishes what is in flight and begins nothing more', async () => {
    room.due.push(feed('one'));
    room.newsroom.start();
    const started = room.newsroom.round();
    while (room.settled.length + room.kept.size === 0 && room.due.length > 0) await Promise.resolve();
    const stopped = room.newsroom.stop();
    release();
    await stopped;
    await started;
    expect(room.kept.size).toBeLessThanOrEqual(CAPS.fetchesPerHost);
    expect(room.settled[0]?.outcome).toMatchObject({ kind: 'read', etag: null });
  });

  test('a stop leaves what hangs for too long, of which nothing is written or said any more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { promise: hanging, reject: end } = Promise.withResolvers<never>();
    const asked = Promise.withResolvers<void>();
    room = setUp({
      poll: () => {
        asked.resolve();
        return hanging;
      },
    });
    room.due.push(feed('one'));
    const round = room.newsroom.round();
    await asked.promise;
    const stopped = room.newsroom.stop();
    await vi.advanceTimersByTimeAsync(PACE.stopWait);
    await stopped;
    end(new Error('the database is closed'));
    await round;
    vi.useRealTimers();
    expect([room.settled, room.logged]).toEqual([[], []]);
  });

  test('prunes once an hour what retention has passed', async () => {
    await room.newsroom.round();
    await room.newsroom.round();
    expect(room.pruned).toEqual([NOW - 30 * DAY]);
    room.pass(HOUR);
    await room.newsroom.round();
    expect(room.pruned).toHaveLength(2);
  });
});
