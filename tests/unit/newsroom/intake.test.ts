import { afterEach, describe, expect, test } from 'vitest';
import type { Article, Reading } from '../../../src/core/article.ts';
import type { Feed, FeedEntry, Store } from '../../../src/core/ports.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import { createIntake, type Intake } from '../../../src/newsroom/intake.ts';
import { CAPS, PACE } from '../../../src/newsroom/limits.ts';
import type { NewsroomOptions } from '../../../src/newsroom/ports.ts';
import { articleIdOf, idOf } from '../../../src/sources/article-id.ts';
import { marksOf } from '../../../src/sources/entry-marks.ts';
import { openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

interface Room {
  readonly store: Store;
  /** Addresses whose articles were read, in order. */
  readonly read: string[];
  readonly warned: object[];
  /** One poll of the feed with these entries. */
  poll(...entries: readonly FeedEntry[]): ReturnType<Intake['feed']>;
  /** The same of another feed, which somebody added. */
  pollOther(...entries: readonly FeedEntry[]): ReturnType<Intake['feed']>;
  pass(ms: number): void;
  /** What the other feed says in its own words from now on. */
  inOther(own: Partial<Article>): void;
  /** Done before each article is read. */
  whileReading(task: () => Promise<void>): void;
  /** So many entries may be read in a poll from now on. */
  narrow(to: number): void;
  /** What a page says from now on; by default what its entry says. */
  page(url: string, outcome: Result<Partial<Article>>, caveats?: Reading['caveats']): void;
}

/** An intake over a store in memory, of one feed that was polled an hour ago. */
async function setUp(polled: 'before' | 'never' = 'before', standard = true): Promise<Room> {
  const opened = await openStore({ kind: 'sqlite', path: ':memory:' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const store = opened.value;
  open.push(store);
  let now = NOW;
  const pages = new Map<string, { outcome: Result<Partial<Article>>; caveats: Reading['caveats'] }>();
  const read: string[] = [];
  const warned: object[] = [];
  let room = Number.POSITIVE_INFINITY;
  let inOther: Partial<Article> = {};
  let whileReading = async () => {};
  const sources: NewsroomOptions['sources'] = {
    ...({} as NewsroomOptions['sources']),
    entryId: ({ identity, url, id }) =>
      identity === undefined ? (url === null ? (id === null ? null : idOf(id)) : articleIdOf(url)) : idOf(identity),
    ownId: (id, feed) => (feed.url.includes('gull') ? `${id} of gull` : `${id} of merrow`),
    entryMarks: marksOf,
    entryArticle: async (entry, id, feed) => {
      const url = entry.url ?? '';
      read.push(url);
      await whileReading();
      const page = pages.get(url)?.outcome ?? ok({});
      const own = feed.url.includes('gull') ? inOther : {};
      return page.ok ? ok({ ...articleOf(entry, id), ...page.value, ...own }) : page;
    },
    reading: async (article) => ok(readingOf(article, pages.get(article.url ?? '')?.caveats)),
  };
  const log = { debug: () => undefined, info: () => undefined, warn: (fields: object) => void warned.push(fields) };
  const intake = createIntake(
    {
      ...({} as NewsroomOptions),
      store,
      sources,
      clock: { now: () => now },
      log: { ...log, error: (fields: object) => void warned.push(fields) },
      retentionDays: 30,
    },
    { run: (_host, _errand, task) => task() },
    () => false,
  );
  const site = 'https://merrow.example/';
  const added = await store.feeds.add({ url: `${site}feed`, title: 'Merrow Post', site, topic: null, standard }, now);
  let health = { ...added.health, succeeded: polled === 'never' ? null : NOW - HOUR };
  return {
    store,
    read,
    warned,
    poll: async (...entries) => {
      const [known] = await store.feeds.all();
      const feed: Feed = { ...added, health: { ...health, ...(known?.health.flood && { flood: known.health.flood }) } };
      const taken = await intake.feed(feed, { title: null, site, language: 'en', entries }, (wanted) =>
        Math.min(wanted, room),
      );
      health = { ...health, succeeded: now };
      return taken;
    },
    pollOther: async (...entries) => {
      const feed = await store.feeds.add(
        { url: 'https://gull.example/feed', title: 'Merrow Post', site, topic: null, standard: false },
        now,
      );
      const readBefore: Feed = { ...feed, health: { ...feed.health, succeeded: now - HOUR } };
      return intake.feed(readBefore, { title: null, site, language: 'en', entries }, (wanted) => wanted);
    },
    pass: (ms) => {
      now += ms;
    },
    narrow: (to) => {
      room = to;
    },
    whileReading: (task) => {
      whileReading = task;
    },
    inOther: (own) => {
      inOther = own;
    },
    page: (url, outcome, caveats = []) => void pages.set(url, { outcome, caveats }),
  };
}

const articleOf = (entry: FeedEntry, id: string): Article => ({
  id,
  url: entry.url,
  title: entry.title ?? 'Untitled',
  titleDerived: false,
  byline: null,
  publisher: 'Merrow Post',
  published: entry.published,
  updated: null,
  language: 'en',
  image: null,
  topic: null,
  completeness: 'whole',
  text: entry.text ?? 'The lamp was lit.',
});

const readingOf = (article: Article, caveats: Reading['caveats'] = []): Reading => ({
  article,
  summary: { sentences: [] },
  quotes: [],
  statements: [],
  caveats,
});

const entry = (name: string, change: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `id-of-${name}`,
  url: `https://merrow.example/${name}`,
  title: `Headline of ${name}`,
  text: `The board met over ${name} on Monday and will meet again when the wind has turned.`,
  byline: null,
  published: NOW - HOUR,
  image: null,
  ...change,
});
const several = (count: number, change: (n: number) => Partial<FeedEntry> = () => ({})) =>
  Array.from({ length: count }, (_, n) => entry(`n${n}`, { published: NOW - HOUR - n * MINUTE, ...change(n) }));
const kept = (room: Room, name: string) => room.store.articles.get(articleIdOf(`https://merrow.example/${name}`));

describe('where not all that a poll found can be read', () => {
  const entries = Array.from({ length: 4 }, (_, n) => entry(`n${n}`));

  test('the rest is read at later ones', async () => {
    const room = await setUp();
    room.narrow(3);
    expect(await room.poll(...entries)).toMatchObject({ articles: { length: 3 }, whole: false, left: true });
    expect(await room.poll(...entries)).toMatchObject({ articles: { length: 1 }, whole: true, left: false });
    expect(room.read).toHaveLength(4);
  });

  test('so is what was edited, after what is new', async () => {
    const room = await setUp();
    await room.poll(...entries);
    room.pass(PACE.reread);
    room.narrow(1);
    const [first = entry('n0'), ...rest] = entries;
    const edited = { ...first, title: 'Another headline' };
    room.page(edited.url ?? '', ok({ title: 'Another headline' }));
    expect(await room.poll(edited, ...rest, entry('new'))).toMatchObject({
      articles: { length: 1 },
      edited: [],
      whole: false,
      left: true,
    });
    expect(await room.poll(edited, ...rest, entry('new'))).toMatchObject({ edited: { length: 1 }, whole: true });
  });
});

describe('an entry that was edited', () => {
  const edited = entry('lamp', { title: 'Harbour lamp relit at last', text: `${entry('lamp').text} So it said.` });

  test('is read anew, once, and takes the place of what was kept; when it was published stays', async () => {
    const room = await setUp();
    await room.poll(entry('lamp'), entry('ferry'));
    room.pass(HOUR);
    const taken = await room.poll({ ...edited, published: NOW }, entry('ferry'));
    expect(taken).toMatchObject({ articles: [], edited: [{ title: edited.title }], floods: 0, whole: true });
    expect((await kept(room, 'lamp'))?.article).toMatchObject({
      title: edited.title,
      text: edited.text,
      published: NOW - HOUR,
      updated: NOW + HOUR,
    });
    room.pass(HOUR);
    expect(await room.poll({ ...edited, published: NOW }, entry('ferry'))).toMatchObject({ edited: [] });
    expect(room.read).toHaveLength(3);
  });

  test('waits where it was read within half an hour, and the feed is asked for whole until then', async () => {
    const room = await setUp();
    await room.poll(entry('lamp'));
    room.pass(PACE.reread - 1);
    expect(await room.poll(edited)).toMatchObject({ edited: [], whole: false });
    room.pass(1);
    expect(await room.poll(edited)).toMatchObject({ edited: [{ title: edited.title }], whole: true });
  });

  test('is read less and less often where its page does not change', async () => {
    const room = await setUp();
    room.page('https://merrow.example/lamp', ok({ title: 'Lamp', text: 'The page says one thing.' }));
    await room.poll(entry('lamp'));
    for (let views = 1; views <= 24; views++) {
      room.pass(PACE.reread);
      await room.poll(entry('lamp', { text: `Seen by ${views} people. ${entry('lamp').text}` }));
    }
    // After 1, 2, 4 and 8 halves of an hour, and the first time.
    expect(room.read).toHaveLength(1 + 4);
  });

  test('does not lose its text to an excerpt', async () => {
    const room = await setUp();
    await room.poll(entry('lamp'));
    room.pass(HOUR);
    room.page('https://merrow.example/lamp', ok({ completeness: 'excerpt', text: 'To read on, sign in.' }));
    expect(await room.poll(edited)).toMatchObject({ edited: [] });
    expect((await kept(room, 'lamp'))?.article.title).toBe('Headline of lamp');
  });

  test('by a feed that only lists what another gave before changes nothing', async () => {
    const room = await setUp();
    await room.poll(entry('lamp'));
    await room.pollOther(entry('lamp'));
    room.pass(HOUR);
    expect(await room.pollOther(edited)).toMatchObject({ edited: [], whole: true });
    expect((await kept(room, 'lamp'))?.article.title).toBe('Headline of lamp');
    expect(room.read).toHaveLength(1);
    expect(await room.poll(edited)).toMatchObject({ edited: [{ title: edited.title }] });
  });

  test('that cannot be read is tried three times', async () => {
    const room = await setUp();
    await room.poll(entry('lamp'));
    room.page('https://merrow.example/lamp', fail({ code: 'unreachable', host: 'merrow.example', reason: 'away' }));
    for (let poll = 0; poll < 6; poll++) {
      room.pass(DAY / 4);
      await room.poll(edited);
    }
    expect(room.read).toHaveLength(1 + CAPS.attempts);
    expect((await kept(room, 'lamp'))?.article.title).toBe('Headline of lamp');
  });

  test('by a correction is looked at again by digests', async () => {
    const room = await setUp();
    await room.poll(entry('lamp'), entry('ferry'));
    for (const name of ['lamp', 'ferry']) {
      const id = articleIdOf(`https://merrow.example/${name}`);
      await room.store.stories.assign([{ articleId: id, storyId: name }], NOW);
    }
    room.pass(HOUR);
    const span = { start: 0, end: 9 };
    room.page(`${edited.url}`, ok({}), [
      { ...span, kind: 'correction', cue: span, holder: null, claim: null, needed: true },
    ]);
    await room.poll(edited, entry('ferry', { title: 'Ferry stays in port' }));
    const late = await room.store.stories.find({ placeId: null, keptAfter: NOW, limit: 5 });
    expect(late.map(({ id }) => id)).toEqual(['lamp']);
    expect((await kept(room, 'lamp'))?.article.corrected).toBe(NOW + HOUR);
    expect((await kept(room, 'ferry'))?.article).not.toHaveProperty('corrected');
  });

  test('with most others at once is not read: the feed was written anew', async () => {
    const room = await setUp();
    await room.poll(...several(30));
    room.pass(HOUR);
    const anew = several(30, (n) => ({
      text: n < 20 ? 'Read this and more on our new site, where you find it all.' : null,
    }));
    expect(await room.poll(...anew)).toMatchObject({ edited: [], floods: 30, whole: true });
    expect(await room.poll(...anew)).toMatchObject({ edited: [], floods: 0, whole: true });
    expect(room.read).toHaveLength(30);
    expect((await room.store.feeds.all())[0]?.health.flood).toEqual({ kind: 'rewritten', count: 30, at: NOW + HOUR });
  });

  test('with some others is read ten at a time', async () => {
    const room = await setUp();
    await room.poll(...several(50));
    room.pass(HOUR);
    const some = several(50, (n) => (n < 15 ? { title: `Another headline of n${n}` } : {}));
    expect((await room.poll(...some)).edited).toHaveLength(CAPS.edits);
    expect(await room.poll(...some)).toMatchObject({ edited: { length: 15 - CAPS.edits }, whole: true });
  });
});

describe('an entry under another name', () => {
  const again = async (change: (each: FeedEntry, n: number) => Partial<FeedEntry>, polls = 1) => {
    const room = await setUp();
    await room.poll(...several(12));
    room.read.length = 0;
    let floods = 0;
    for (let poll = 1; poll <= polls; poll++) {
      room.pass(HOUR);
      const taken = await room.poll(...several(12).map((each, n) => ({ ...each, ...change(each, n * 100 + poll) })));
      expect(taken).toMatchObject({ articles: [], edited: [], whole: true });
      floods += taken.floods;
    }
    expect(room.read).toEqual([]);
    expect(await room.store.articles.count()).toBe(12);
    return { room, floods };
  };
  const elsewhere = (url: string | null) => `https://lindau.example/archive/${url?.split('/').at(-1)}`;

  test.each<[string, (each: FeedEntry, n: number) => Partial<FeedEntry>]>([
    ['an id that is another at each poll', (_, n) => ({ id: `id-${n}` })],
    ['an address with the session of each visit', ({ url }, n) => ({ url: `${url}?PHPSESSID=${n}` })],
    ['both', ({ url }, n) => ({ url: `${url}?sid=${n}`, id: `id-${n}` })],
    ['no id any more', () => ({ id: null })],
    ['www before its host', ({ url }) => ({ url: `${url}`.replace('//', '//www.') })],
    ['its old scheme', ({ url }) => ({ url: `${url}`.replace('https:', 'http:') })],
  ])('with %s is the one it was', async (_, change) => {
    const { floods } = await again(change, 3);
    expect(floods).toBe(0);
  });

  test.each<[string, (each: FeedEntry, n: number) => Partial<FeedEntry>]>([
    [
      'to another host with the same paths',
      ({ url }, n) => ({ url: `${url}`.replace('merrow', 'lindau'), id: `new-${n}`, published: NOW }),
    ],
    ['with their dates', ({ url }, n) => ({ url: elsewhere(url), id: `new-${n}` })],
    ['with new dates', ({ url }, n) => ({ url: elsewhere(url), id: `new-${n}`, published: NOW })],
  ])('as all are when a site moves %s, is the one it was, and that is said', async (_, change) => {
    const { room, floods } = await again((each, n) => change(each, Math.floor(n / 100)), 3);
    expect(floods).toBe(12);
    expect((await room.store.feeds.all())[0]?.health.flood).toMatchObject({ kind: 'renamed', count: 12 });
    expect(room.warned).toHaveLength(1);
  });

  test('and with a new headline is edited, and keeps the id of its article', async () => {
    const room = await setUp();
    await room.poll(...several(3));
    room.pass(HOUR);
    const [first, ...others] = several(3);
    const renamed = { ...entry('n0'), ...first, url: 'https://merrow.example/other-headline', title: 'Other headline' };
    expect(await room.poll(renamed, ...others)).toMatchObject({ articles: [], edited: [{ title: 'Other headline' }] });
    expect((await kept(room, 'n0'))?.article).toMatchObject({ title: 'Other headline', url: renamed.url });
  });
});

describe('an entry is another', () => {
  const other = async (...[first, second]: [Partial<FeedEntry>, Partial<FeedEntry>]) => {
    const room = await setUp();
    await room.poll(entry('lamp', first));
    room.pass(HOUR);
    return (await room.poll(entry('ferry', { published: NOW, ...second }))).articles.length;
  };

  test('where ids are numbers in a list', async () => {
    expect(await other({ id: '1' }, { id: '1' })).toBe(1);
  });

  test('where its headline comes each day', async () => {
    expect(await other({ title: 'Morning briefing' }, { title: 'Morning briefing' })).toBe(1);
    const words = { title: 'Tides', text: 'High and low water at the harbour for the day, as the board reckons it.' };
    expect(await other(words, words)).toBe(1);
  });

  test('where all share an id', async () => {
    const room = await setUp();
    await room.poll(...several(5, () => ({ id: 'feed' })));
    expect((await room.poll(...several(6, () => ({ id: 'feed' })))).articles).toHaveLength(1);
  });
});

describe('what somebody’s feed says of a page that another publishes', () => {
  const lamp = articleIdOf('https://merrow.example/lamp');
  const lie = entry('lamp', { title: 'Lamp was a hoax', text: `No lamp was lit. ${entry('lamp').text}` });
  const own: Partial<Article> = {
    id: `${lamp} of gull`,
    text: `${lie.text}`,
    completeness: 'excerpt',
    saidBy: 'gull.example',
  };
  /** The page can't be read: each feed has its own words for it. */
  const closed = async () => {
    const room = await setUp();
    room.page(`${lie.url}`, ok({ completeness: 'excerpt' }));
    room.inOther(own);
    return room;
  };

  test('is kept beside what its own feed says of it later', async () => {
    const room = await closed();
    expect(await room.pollOther(lie)).toMatchObject({ articles: [{ id: `${lamp} of gull` }], whole: true });
    expect(await kept(room, 'lamp')).toBeNull();
    expect(await room.poll(entry('lamp'))).toMatchObject({ articles: [{ id: lamp, title: 'Headline of lamp' }] });
    expect((await room.store.articles.get(`${lamp} of gull`))?.article.title).toBe('Lamp was a hoax');
  });

  test('is its own also where both are polled at once', async () => {
    const room = await closed();
    let publishers: ReturnType<Room['poll']> | undefined;
    room.whileReading(async () => {
      publishers ??= room.poll(entry('lamp'));
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    });
    expect((await room.pollOther(lie)).articles).toMatchObject([{ id: `${lamp} of gull` }]);
    expect((await publishers)?.articles).toMatchObject([{ id: lamp, text: entry('lamp').text }]);
  });

  test('is read once, and follows its edits', async () => {
    const room = await closed();
    await room.pollOther(lie);
    room.pass(HOUR);
    expect(await room.pollOther(lie)).toMatchObject({ articles: [], edited: [] });
    expect(room.read).toHaveLength(1);
    const edited = { ...lie, title: 'Lamp was no hoax' };
    expect(await room.pollOther(edited)).toMatchObject({ edited: [{ id: `${lamp} of gull`, title: edited.title }] });
  });

  test('leaves edits to the feed of the page’s site, be it the first that lists it or not', async () => {
    const room = await setUp('before', false);
    await room.pollOther(entry('lamp'));
    room.pass(MINUTE);
    await room.poll(entry('lamp'));
    room.pass(HOUR);
    const corrected = entry('lamp', { title: 'Lamp relit, not replaced' });
    expect(await room.poll(corrected)).toMatchObject({ edited: [{ id: lamp, title: corrected.title }] });
  });

  test('is no new one where nothing but its address tells that it is the same', async () => {
    const room = await closed();
    const bare = { ...lie, id: null, published: null };
    await room.pollOther(bare);
    room.pass(HOUR);
    const edited = {
      ...bare,
      title: 'Quay dark again',
      text: 'All of it was made up, and the key was never turned by anybody.',
    };
    room.inOther({ ...own, title: edited.title, text: edited.text });
    expect(await room.pollOther(edited)).toMatchObject({
      articles: [],
      edited: [{ id: `${lamp} of gull`, title: edited.title }],
    });
  });

  test('does not come back when it was deleted and its feed had changed nothing for as long', async () => {
    const room = await closed();
    const undated = { ...lie, published: null };
    await room.pollOther(undated);
    room.pass(31 * DAY);
    await room.store.articles.prune(NOW + 30 * DAY);
    expect(await room.store.articles.get(`${lamp} of gull`)).toBeNull();
    expect(await room.pollOther(undated)).toMatchObject({ articles: [], whole: true });
    expect(room.read).toHaveLength(1);
  });

  test('takes the place of nothing that was read of the page', async () => {
    const room = await setUp();
    room.page(`${lie.url}`, ok({ completeness: 'excerpt' }));
    await room.pollOther(entry('lamp'));
    room.inOther(own);
    room.pass(HOUR);
    expect(await room.pollOther(lie)).toMatchObject({ edited: [] });
    expect((await kept(room, 'lamp'))?.article).toMatchObject({ title: 'Headline of lamp', text: entry('lamp').text });
  });

  test('nor does a page elsewhere to which it leads later', async () => {
    const room = await setUp();
    await room.pollOther(entry('lamp'));
    room.pass(HOUR);
    expect(await room.pollOther({ ...lie, url: 'https://gull.example/lamp', title: 'Headline of lamp' })).toMatchObject(
      {
        edited: [],
      },
    );
    expect((await kept(room, 'lamp'))?.article.text).toBe(entry('lamp').text);
  });

  test('keeps nobody else from reading it, however often it could not be', async () => {
    const room = await setUp();
    room.page(`${lie.url}`, fail({ code: 'http-status', host: 'merrow.example', status: 403, retryAt: null }));
    for (let poll = 0; poll < 6; poll++) await room.pollOther(lie);
    expect(room.read).toHaveLength(CAPS.attempts);
    room.page(`${lie.url}`, ok({}));
    expect(await room.poll(entry('lamp'))).toMatchObject({ articles: [{ id: lamp }] });
  });
});

describe('a flood of new entries', () => {
  const taken = async (room: Room, entries: readonly FeedEntry[]) => {
    let articles = 0;
    let whole = false;
    let floods = 0;
    for (let poll = 0; poll < 20 && !whole; poll++) {
      const one = await room.poll(...entries);
      articles += one.articles.length;
      floods += one.floods;
      whole = one.whole;
    }
    return { articles, floods };
  };

  test('is capped at the newest, and the rest never comes', async () => {
    const room = await setUp();
    const archive = several(500).toReversed();
    expect(await taken(room, archive)).toEqual({ articles: CAPS.flood, floods: 400 });
    expect(room.read.toSorted()).toEqual(
      several(CAPS.flood)
        .map(({ url }) => url)
        .toSorted(),
    );
    room.pass(DAY);
    expect(await taken(room, archive)).toEqual({ articles: 0, floods: 0 });
    expect((await room.store.feeds.all())[0]?.health.flood).toEqual({ kind: 'new', count: 400, at: NOW });
    expect(room.warned).toEqual([{ feed: 'https://merrow.example/feed', kind: 'new', count: 400, at: NOW }]);
  });

  test('stays passed over though what was passed over is edited', async () => {
    const room = await setUp();
    const archive = several(150);
    await taken(room, archive);
    room.pass(DAY);
    const last = archive.at(-1) ?? entry('none');
    expect(room.read).not.toContain(last.url);
    const edited = { ...last, title: 'Another headline' };
    expect(await room.poll(...archive.slice(0, -1), edited)).toMatchObject({ articles: [], edited: [], whole: true });
    expect(room.read).not.toContain(last.url);
  });

  test('is none where the feed gives as much and was not read for days', async () => {
    const room = await setUp();
    const named = (name: string, count: number) => Array.from({ length: count }, (_, n) => entry(`${name}-${n}`));
    for (let day = 0; day < 5; day++) {
      await room.poll(...named(`day-${day}`, 60));
      room.pass(DAY);
    }
    room.pass(5 * DAY);
    const missed = named('missed', 300);
    expect(await taken(room, missed)).toEqual({ articles: 300, floods: 0 });
  });
});

describe('the first poll of a feed', () => {
  test('takes in nothing in the place of entries that say nothing', async () => {
    const room = await setUp('never');
    const nothing = { id: null, url: null, title: null, text: null, published: null };
    const entries = several(CAPS.firstPollEntries).flatMap((each) => [each, entry('none', nothing)]);
    expect((await room.poll(...entries)).articles).toHaveLength(CAPS.firstPollEntries);
  });

  test('takes in the newest also where they stand last, and what it leaves is no news later', async () => {
    const room = await setUp('never');
    const archive = several(50).toReversed();
    expect((await room.poll(...archive)).articles).toHaveLength(CAPS.firstPollEntries);
    expect(room.read).toEqual(archive.slice(-CAPS.firstPollEntries).map(({ url }) => url));
    room.pass(HOUR);
    const next = entry('next', { published: NOW });
    expect((await room.poll(...archive, next)).articles).toMatchObject([{ title: next.title }]);
  });
});
