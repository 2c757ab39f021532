import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedEntry, FeedHealth } from '../../../src/core/ports.ts';
import { createSources, type Sources } from '../../../src/sources/sources.ts';
import { startWeb, type Web } from '../../servers/web.ts';

const LAMP =
  'The lamp at the end of Merrow quay was lit again on Tuesday, forty years after the board switched it off.';
const CROWD = 'About two hundred people stood in the rain to watch, among them Ines Tolland, who turned the key.';
const PAGE = `<!doctype html><html lang="en"><head><title>Page's title</title><meta property="og:site_name" content="Merrow Post"></head><body><article><h1>Page's title</h1><p>${LAMP}</p><p>${CROWD}</p></article></body></html>`;
const LOCKED = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head>';
const FEED = `<rss version="2.0"><channel><title>Merrow Post</title><item><title>Lamp</title><link>/lamp</link></item></channel></rss>`;
const HEALTH: FeedHealth = {
  polled: null,
  succeeded: null,
  nextPoll: 0,
  interval: 0,
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
};

let web: Web;
let sources: Sources;
beforeEach(async () => {
  web = await startWeb();
  sources = createSources({ allowPrivateHosts: ['127.0.0.1'] });
});
afterEach(async () => {
  await sources.close();
  await web.close();
});

test('pictures are shown of the hosts alone that the operator names', async () => {
  const picture = '<meta property="og:image" content="https://pictures.example/lamp.jpg">';
  web.set('/lamp', { headers: { 'content-type': 'text/html' }, body: PAGE.replace('</head>', `${picture}</head>`) });
  const imagesOf = async (imageHosts: readonly string[] | null) => {
    const some = createSources({ allowPrivateHosts: ['127.0.0.1'], imageHosts });
    const asked = await some.reader.article(`${web.origin}/lamp`);
    await some.close();
    return asked.ok ? asked.value.image : asked;
  };
  expect(await imagesOf(null)).toBe('https://pictures.example/lamp.jpg');
  expect(await imagesOf(['other.example'])).toBeNull();
});

describe('a poll', () => {
  test('reads the feed, and later takes "not modified" for an answer', async () => {
    web.set('/feed.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
      response.writeHead(200, { etag: '"1"' }).end(FEED);
    });
    const url = `${web.origin}/feed.xml`;
    expect(await sources.poll({ url, health: HEALTH })).toMatchObject({
      value: {
        kind: 'read',
        etag: '"1"',
        document: { title: 'Merrow Post', entries: [{ url: `${web.origin}/lamp` }] },
      },
    });
    expect(await sources.poll({ url, health: { ...HEALTH, etag: '"1"' } })).toMatchObject({
      value: { kind: 'unchanged' },
    });
  });

  test('does not read again what the server sends again under another mark', async () => {
    let polls = 0;
    web.set('/feed.xml', (_request, response) => {
      response.writeHead(200, { etag: `"${++polls}"`, 'cache-control': 'max-age=60' }).end(FEED);
    });
    const url = `${web.origin}/feed.xml`;
    const first = await sources.poll({ url, health: HEALTH });
    const bodyHash = first.ok && first.value.kind === 'read' ? first.value.bodyHash : null;
    expect(bodyHash).toMatch(/^.{22}$/);
    expect(await sources.poll({ url, health: { ...HEALTH, bodyHash } })).toEqual({
      ok: true,
      value: { kind: 'unchanged', etag: '"2"', lastModified: null, pause: 60_000, movedTo: null },
    });
  });

  test('of a host that asked to be left alone asks nothing', async () => {
    web.set('/busy.xml', { status: 429, headers: { 'retry-after': '60' } });
    await sources.poll({ url: `${web.origin}/busy.xml`, health: HEALTH });
    web.set('/feed.xml', FEED);
    const asked = web.log.length;
    expect(await sources.poll({ url: `${web.origin}/feed.xml`, health: HEALTH })).toMatchObject({
      problem: { code: 'http-status', status: 429 },
    });
    expect(web.log).toHaveLength(asked);
    expect(sources.manners(`127.0.0.1:${web.port}`).notBefore).toBeGreaterThan(Date.now());
  });

  test('of a page is a problem', async () => {
    web.set('/', PAGE);
    expect(await sources.poll({ url: `${web.origin}/`, health: HEALTH })).toMatchObject({
      problem: { code: 'not-a-feed' },
    });
  });
});

describe('an entry', () => {
  const feed = {
    id: 'f',
    url: 'https://merrow.example/feed',
    title: 'Merrow Post: World',
    topic: 'world',
    standard: true,
  };
  const entry = (change: Partial<FeedEntry> = {}): FeedEntry => ({
    id: 'lamp',
    url: `${web.origin}/lamp`,
    title: "Feed's title",
    text: 'What the feed says of it, which is long enough to be worth a reader’s time.',
    byline: 'Ines Tolland',
    published: 1_000_000,
    image: null,
    ...change,
  });

  test('is read from its page, with headline and time of the feed', async () => {
    web.set('/lamp', PAGE);
    expect(await sources.entryArticle(entry(), 'lamp', feed, 'en')).toMatchObject({
      value: {
        id: 'lamp',
        title: "Feed's title",
        text: `${LAMP}\n\n${CROWD}`,
        publisher: 'Merrow Post',
        byline: 'Ines Tolland',
        published: 1_000_000,
        topic: 'world',
        completeness: 'whole',
      },
    });
  });

  test('is said by the feed where its words stand for a page of another site', async () => {
    web.set('/lamp', PAGE);
    const text = `${LAMP}\n\n`.repeat(9);
    const publisherBy = async (url: string) => {
      const article = await sources.entryArticle(entry({ text }), 'lamp', { ...feed, url, title: 'Gull' }, 'en');
      return article.ok ? article.value.publisher : article;
    };
    expect(await publisherBy(`${web.origin}/feed.xml`)).toBe('Merrow Post');
    expect(await publisherBy('https://gull.example/feed')).toBe('Gull');
  });

  test('is by nobody whom a page of another site names where the feed’s words stand for it', async () => {
    web.set('/lamp', PAGE.replace('<head>', '<head><meta name="author" content="Ada Brook">'));
    const bylineBy = async (url: string, byline: string | null) => {
      const told = entry({ text: `${LAMP}\n\n`.repeat(9), byline });
      const article = await sources.entryArticle(told, 'lamp', { ...feed, url }, 'en');
      return article.ok ? article.value.byline : article;
    };
    expect(await bylineBy(`${web.origin}/feed.xml`, null)).toBe('Ada Brook');
    expect(await bylineBy('https://gull.example/feed', null)).toBeNull();
    expect(await bylineBy('https://gull.example/feed', 'Ines Tolland')).toBe('Ines Tolland');
  });

  test('is the first of several pages where its page is, unless the feed has more', async () => {
    web.set('/lamp', PAGE.replace(`<p>${CROWD}</p>`, `<p>${CROWD}</p><p>Page 1 of 3</p>`));
    expect(await sources.entryArticle(entry(), 'lamp', feed, 'en')).toMatchObject({
      value: { text: `${LAMP}\n\n${CROWD}`, part: { page: 1, of: 3 } },
    });
    const fuller = await sources.entryArticle(entry({ text: `${LAMP}\n\n`.repeat(9) }), 'lamp', feed, 'en');
    expect(fuller.ok && fuller.value.part).toBeUndefined();
  });

  test('is told as its page tells it where somebody’s feed lists a page of another site', async () => {
    web.set('/lamp', PAGE);
    const listed = { ...feed, url: 'https://gull.example/feed', title: 'Gull', topic: null, standard: false };
    const read = await sources.entryArticle(entry({ byline: 'gull_fan' }), 'lamp', listed, 'en');
    expect(read).toMatchObject({ value: { title: "Page's title", publisher: 'Merrow Post', byline: null } });
    web.set('/lamp', PAGE.replace('og:site_name', 'og:nothing'));
    expect(await sources.entryArticle(entry(), 'lamp', listed, 'en')).toMatchObject({
      value: { publisher: '127.0.0.1' },
    });
  });

  test('has the feed for its publisher where its page names none', async () => {
    web.set('/lamp', PAGE.replace('og:site_name', 'og:nothing'));
    expect(await sources.entryArticle(entry(), 'lamp', feed, 'en')).toMatchObject({ value: { publisher: feed.title } });
  });

  test.each([
    ['is gone', { status: 404 }],
    ['is no page', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }],
    ['holds no article', { body: '<p>Subscribe to read.</p>' }],
  ])('is kept in the words of the feed when its page %s', async (_name, route) => {
    web.set('/lamp', route);
    const article = await sources.entryArticle(entry(), 'lamp', feed, 'en');
    expect(article).toMatchObject({ value: { text: entry().text, completeness: 'excerpt', publisher: feed.title } });
  });

  test('with neither a page nor words is a problem', async () => {
    expect(await sources.entryArticle(entry({ text: 'Short.' }), 'lamp', feed, 'en')).toMatchObject({
      problem: { code: 'http-status', status: 404 },
    });
  });

  test('has the same id however its address is tracked, and one without an address has one too', () => {
    const id = sources.entryId(entry({ url: 'https://merrow.example/lamp?a=1' }));
    expect(sources.entryId(entry({ url: 'http://merrow.example/lamp?utm_source=rss&a=1#top' }))).toBe(id);
    expect(sources.entryId(entry({ url: 'https://merrow.example/lamp?a=2' }))).not.toBe(id);
    expect(sources.entryId(entry({ url: null }))).toMatch(/^[0-9a-f]{24}$/);
    expect(sources.entryId(entry({ url: null, id: null, text: null }))).toBeNull();
  });
});

describe('an entry that somebody’s feed has of another site', () => {
  const gull = { id: 'gull', url: 'https://gull.example/feed', title: 'Merrow Post', topic: null, standard: false };
  const said = 'The lamp never burned, says whoever wrote this, and nobody at the quay saw it burn on Tuesday either.';
  const entry = (change: Partial<FeedEntry> = {}): FeedEntry => ({
    id: 'lamp',
    url: `${web.origin}/lamp`,
    title: 'Lamp was a hoax',
    text: said,
    byline: 'Ines Tolland',
    published: 1_000_000,
    image: null,
    ...change,
  });
  const read = async (feed: typeof gull, told = entry()) => {
    const article = await sources.entryArticle(told, sources.entryId(told) ?? '', feed, 'en');
    return article.ok ? article.value : article.problem;
  };
  const told = { text: said, publisher: 'gull.example', saidBy: 'gull.example', completeness: 'excerpt' };

  test.each<[string, Parameters<Web['set']>[1]]>([
    ['is forbidden', { status: 403 }],
    ['must be paid for', { body: PAGE.replace('</head>', LOCKED).replace(`<p>${CROWD}</p>`, '') }],
    ['holds no article', { body: '<p>Subscribe to read.</p>' }],
  ])('is the feed’s own where the page %s, and its publisher’s is another', async (_, route) => {
    web.set('/lamp', route);
    const id = sources.entryId(entry());
    const own = await read(gull);
    expect(own).toMatchObject(told);
    expect(own).not.toMatchObject({ id });
    const publishers = await read({ ...gull, id: 'merrow', url: `${web.origin}/feed`, title: 'Merrow Post' });
    expect(publishers).toMatchObject({ id, publisher: 'Merrow Post' });
    expect(publishers).not.toHaveProperty('saidBy');
  });

  test('is so where it says much more than the page', async () => {
    web.set('/lamp', { body: PAGE });
    const text = `${said}\n\n`.repeat(9);
    expect(await read(gull, entry({ text }))).toMatchObject({ ...told, text });
  });

  test('is not another’s who says the same', async () => {
    web.set('/lamp', { status: 403 });
    const [one, other] = [await read(gull), await read({ ...gull, id: 'other' })];
    expect('id' in one && 'id' in other && one.id !== other.id).toBe(true);
    expect(await read(gull)).toEqual(one);
  });

  test('is one article of all feeds of a site that the operator lists, so that no site counts twice', async () => {
    web.set('/lamp', { status: 403 });
    const world = { ...gull, title: 'Gull: World', standard: true };
    const [one, other] = [world, { ...world, id: 'uk', url: 'https://gull.example/uk', title: 'Gull: UK' }];
    const id = sources.entryId(entry()) ?? '';
    expect(await read(one)).toMatchObject({ id: sources.ownId(id, one), publisher: 'Gull: World' });
    expect(await read(other)).toMatchObject({ id: sources.ownId(id, one) });
    expect(await read(gull)).not.toMatchObject({ id: sources.ownId(id, one) });
  });

  test('is that of its page at the page’s time, or at none, where the page can be read', async () => {
    web.set('/lamp', { body: PAGE });
    expect(await read(gull)).toMatchObject({
      id: sources.entryId(entry()),
      text: `${LAMP}\n\n${CROWD}`,
      published: null,
    });
  });

  test('is no publisher’s who only sends its readers there', async () => {
    const elsewhere = createSources({ allowPrivateHosts: ['127.0.0.1', 'localhost'] });
    web.set('/feed', { status: 302, headers: { location: `http://localhost:${web.port}/gull` } });
    web.set('/gull', FEED);
    const polled = await elsewhere.poll({ url: `${web.origin}/feed`, health: HEALTH });
    await elsewhere.close();
    expect(polled).toMatchObject({ value: { document: { foundAt: `http://localhost:${web.port}/gull` } } });
  });
});

describe('an entry whose address others of its feed share', () => {
  const feed = { id: 'f', url: 'https://merrow.example/feed', title: 'Merrow Post', topic: 'world', standard: true };
  const entry = (identity: string): FeedEntry => ({
    id: '1',
    url: `${web.origin}/`,
    title: 'Lamp relit',
    text: 'What the feed says of it, which is long enough to be worth a reader’s time.',
    byline: null,
    published: 1_000_000,
    image: null,
    identity,
  });

  test('is told from them by what is its own', () => {
    expect(sources.entryId(entry('merrow.example a'))).not.toBe(sources.entryId(entry('merrow.example b')));
    expect(sources.entryId(entry('merrow.example a'))).toBe(sources.entryId(entry('merrow.example a')));
  });

  test('is kept in the words of the feed: the page there is not its own', async () => {
    web.set('/', PAGE);
    expect(await sources.entryArticle(entry('merrow.example a'), 'lamp', feed, 'en')).toMatchObject({
      value: { title: 'Lamp relit', text: expect.stringMatching(/^What the feed says/), completeness: 'excerpt' },
    });
  });
});

describe('the topic of an entry', () => {
  const entry: FeedEntry = {
    id: '1',
    url: null,
    title: 'Lamp relit',
    text: 'What the feed says of it, which is long enough to be worth a reader’s time.',
    byline: null,
    published: 1_000_000,
    image: null,
    categories: ['lamps', 'Arts & Books', 'Football'],
  };
  const topicIn = async (topic: string | null) => {
    const article = await sources.entryArticle(
      entry,
      'lamp',
      { id: 'f', url: 'https://merrow.example/feed', title: 'Merrow Post', topic, standard: false },
      'en',
    );
    return article.ok ? article.value.topic : article.problem;
  };

  test('is that of its feed', async () => {
    expect(await topicIn('harbour life')).toBe('harbour life');
  });

  test('is the section that its publisher files it under, where its feed names none', async () => {
    expect(await topicIn('Top stories')).toBe('culture');
    expect(await topicIn(null)).toBe('culture');
  });
});

describe('a reader that is given an address', () => {
  test('finds the feed that the page names, not that of its comments', async () => {
    web.set(
      '/',
      `<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="news.xml"></head></html>`,
    );
    web.set('/news.xml', FEED);
    web.set('/comments/feed', FEED);
    expect(await sources.reader.feed(`${web.origin}/`)).toMatchObject({ value: { url: `${web.origin}/news.xml` } });
  });

  test('finds the feed where sites usually keep it', async () => {
    web.set('/about', '<html><head></head></html>');
    web.set('/rss.xml', FEED);
    expect(await sources.reader.feed(`${web.origin}/about`)).toMatchObject({ value: { url: `${web.origin}/rss.xml` } });
  });

  test('takes a feed as it is', async () => {
    web.set('/feed.xml', FEED);
    expect(await sources.reader.feed(`feed://${web.origin.slice(7)}/feed.xml`)).toMatchObject({ ok: false });
    expect(await sources.reader.feed(`${web.origin}/feed.xml`)).toMatchObject({
      value: { document: { title: 'Merrow Post' } },
    });
  });

  test('says when there is none', async () => {
    web.set('/', PAGE);
    expect(await sources.reader.feed(web.origin)).toMatchObject({ problem: { code: 'not-a-feed' } });
  });

  test('reads the list of feeds at it', async () => {
    web.set('/list.opml', '<opml><body><outline text="Merrow" xmlUrl="https://merrow.example/rss"/></body></opml>');
    web.set('/page', PAGE);
    expect(await sources.reader.opml(`${web.origin}/list.opml`)).toMatchObject({
      value: { feeds: [{ url: 'https://merrow.example/rss' }], faults: [] },
    });
    expect(await sources.reader.opml(`${web.origin}/page`)).toMatchObject({
      problem: { code: 'unreadable', reason: expect.stringMatching(/^it is a web page/) },
    });
    expect(await sources.reader.opml(`${web.origin}/gone`)).toMatchObject({ problem: { code: 'http-status' } });
  });

  test('reads the article behind it', async () => {
    web.set('/lamp', PAGE);
    expect(await sources.reader.article(`${web.origin}/lamp`)).toMatchObject({
      value: { title: "Page's title", url: `${web.origin}/lamp` },
    });
  });

  test('asks for an address that lacks its scheme over https, and refuses private ones', async () => {
    expect(await sources.reader.article('10.0.0.1/lamp')).toMatchObject({
      problem: { code: 'private-address', host: '10.0.0.1' },
    });
    expect(await sources.reader.article('what is this')).toMatchObject({ problem: { code: 'bad-address' } });
  });
});
