import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reader } from '../../../../src/core/ports.ts';
import { createBodyRoom } from '../../../../src/sources/http/body-room.ts';
import { createHttp, type Http } from '../../../../src/sources/http/client.ts';
import { createPageReader, type PageReader } from '../../../../src/sources/page/page-reader.ts';
import { createReader } from '../../../../src/sources/reader.ts';
import { startWeb, type Web } from '../../../servers/web.ts';

const day = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);

interface Said {
  readonly title?: string;
  readonly entries?: readonly string[];
  readonly newest?: number;
}

const rss = ({ title = 'Merrow Post', entries = ['lamp', 'ferry', 'quay'], newest = NOW - day }: Said = {}) =>
  `<rss version="2.0"><channel><title>${title}</title>${entries
    .map(
      (name, at) =>
        `<item><title>${name}</title><link>/${name}</link><pubDate>${new Date(newest - at * day).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const atom = ({ title = 'Merrow Post', entries = ['lamp', 'ferry', 'quay'] }: Said = {}) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${entries
    .map((name) => `<entry><title>${name}</title><link href="/${name}"/></entry>`)
    .join('')}</feed>`;

const link = (href: string, title = '', type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;

let web: Web;
let http: Http;
let pages: PageReader;
let time = NOW;
let reader: Reader;
beforeEach(async () => {
  web = await startWeb();
  http = createHttp({ allowPrivateHosts: ['127.0.0.1'] });
  pages = createPageReader({ workers: 0 });
  time = NOW;
  reader = createReader({ pages: pages.asked, http, now: () => time });
});
afterEach(async () => {
  await pages.close();
  await http.close();
  await web.close();
});

const find = async (path = '/') => {
  const found = await reader.feed(`${web.origin}${path}`);
  if (!found.ok) return found.problem;
  const short = (url: string) => url.replace(web.origin, '');
  return [short(found.value.url), ...(found.value.others ?? []).map(({ url }) => short(url))];
};

describe('a site’s address', () => {
  test('leads to the feed that its page names, before any guess', async () => {
    web.set('/', `${link('/comments/feed', 'Comments')}${link('/news.xml')}`);
    web.set('/news.xml', rss());
    web.set('/comments/feed', rss({ title: 'Comments on Merrow Post', entries: ['re: lamp'] }));
    web.set('/feed', rss({ title: 'Another' }));
    expect(await find()).toEqual(['/news.xml']);
    expect(web.log).toEqual(['GET /', 'GET /news.xml']);
  });

  test.each([
    [301, '/there'],
    [308, '/there'],
    [302, '/feed'],
    [303, '/feed'],
    [307, '/feed'],
  ])('that sends on with %i is asked again at %s', async (status, kept) => {
    web.set('/feed', { status, headers: { location: '/there' } });
    web.set('/there', rss());
    expect(await find('/feed')).toEqual([kept]);
  });

  test('that moved, and sends on from there for now, is asked again where it moved to', async () => {
    web.set('/old', { status: 301, headers: { location: '/feed' } });
    web.set('/feed', { status: 302, headers: { location: '/today' } });
    web.set('/today', { status: 301, headers: { location: '/there' } });
    web.set('/there', rss());
    expect(await find('/old')).toEqual(['/feed']);
  });

  test('leads to the comments where there is nothing else', async () => {
    web.set('/', link('/comments/feed', 'Comments'));
    web.set('/comments/feed', rss());
    expect(await find()).toEqual(['/comments/feed']);
  });

  test('leads past feeds that are named and not there', async () => {
    web.set('/', `${link('/gone.xml')}${link('/page.xml')}<a href="/top.rss">RSS</a>`);
    web.set('/page.xml', '<html><p>Not here any more</html>');
    web.set('/top.rss', rss());
    expect(await find()).toEqual(['/top.rss']);
  });

  test('leads through the page on which a site lists its feeds', async () => {
    web.set('/', '<footer><a href="/service/rss">RSS feeds</a></footer>');
    web.set('/service/rss', '<ul><li><a href="/rss/world.xml">World</a><li><a href="/rss/sport.xml">Sport</a></ul>');
    web.set('/rss/world.xml', rss({ title: 'World', entries: ['treaty'] }));
    web.set('/rss/sport.xml', rss({ title: 'Sport', entries: ['final'] }));
    expect(await find()).toEqual(['/rss/world.xml', '/rss/sport.xml']);
    expect(await find('/service/rss')).toEqual(['/rss/world.xml', '/rss/sport.xml']);
  });

  test('leads to where sites keep their feed, near the page first', async () => {
    web.set('/blog/', '<title>The keeper’s blog</title>');
    web.set('/blog/rss.xml', rss());
    web.set('/rss.xml', rss({ title: 'All' }));
    expect(await find('/blog/')).toEqual(['/blog/rss.xml']);
  });

  test('is guessed at by the software that it shows', async () => {
    web.set('/category/lamps/', '<title>Lamps</title><img src="/wp-content/lamp.png">');
    web.set('/category/lamps/feed/', rss());
    expect(await find('/category/lamps/')).toEqual(['/category/lamps/feed/']);
    expect(web.log).toHaveLength(2);
  });

  test('that answers everything with a page has no feed, and is asked no more than politely', async () => {
    for (const path of ['/', '/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml']) {
      web.set(path, { headers: { 'content-type': 'application/rss+xml' }, body: '<!doctype html><p>Welcome</p>' });
    }
    expect(await find()).toMatchObject({ code: 'not-a-feed', found: 'page' });
    expect(web.log).toHaveLength(7);
  });

  test('with links without end is asked no more than politely', async () => {
    web.set('/', Array.from({ length: 500 }, (_, at) => `${link(`/${at}.xml`)}<a href="/a${at}.rss">RSS</a>`).join(''));
    expect(await find()).toMatchObject({ code: 'not-a-feed' });
    expect(web.log).toHaveLength(16);
  });

  test('is asked no more once it took long', async () => {
    web.set('/', (_, response) => {
      time += 30_000;
      response.end(link('/news.xml'));
    });
    web.set('/news.xml', rss());
    expect(await find()).toMatchObject({ code: 'not-a-feed' });
    expect(web.log).toEqual(['GET /']);
  });

  test('of a host that asks for a pause is asked no more', async () => {
    web.set('/', `${link('/a.xml')}${link('/b.xml')}`);
    web.set('/a.xml', { status: 429 });
    web.set('/b.xml', rss());
    expect(await find()).toMatchObject({ code: 'not-a-feed' });
    expect(web.log).toEqual(['GET /', 'GET /a.xml']);
  });

  test('that refuses its front page may publish its feed', async () => {
    web.set('/', { status: 403 });
    web.set('/feed', rss());
    expect(await find()).toEqual(['/feed']);
    expect(await find('/private')).toMatchObject({ code: 'http-status', status: 404 });
  });

  test('in a private network is not asked for what a page names there', async () => {
    web.set('/', `${link('http://127.0.0.2:1/feed.xml')}${link('http://169.254.169.254/feed.xml')}`);
    expect(await find()).toMatchObject({ code: 'not-a-feed', found: 'page' });
  });
});

describe('several feeds', () => {
  const names = (...hrefs: readonly [path: string, title: string, type?: string][]) =>
    web.set('/', hrefs.map(([path, title, type]) => link(path, title, type)).join(''));

  test('are offered in the order of their site, with what it calls them', async () => {
    names(['/world.xml', 'World'], ['/sport.xml', 'Sport']);
    web.set('/world.xml', rss({ entries: ['treaty'] }));
    web.set('/sport.xml', rss({ entries: ['final'] }));
    expect(await find()).toEqual(['/world.xml', '/sport.xml']);
    const found = await reader.feed(web.origin);
    expect(found).toMatchObject({ value: { called: 'World', others: [{ called: 'Sport' }] } });
  });

  test('of opinion are no comments', async () => {
    names(['/comment/rss', 'Comment'], ['/commentary.xml', 'Commentary'], ['/comments/feed', 'Comments']);
    web.set('/comment/rss', rss({ title: 'Comment', entries: ['view'] }));
    web.set('/commentary.xml', rss({ title: 'Commentary', entries: ['column'] }));
    expect(await find()).toEqual(['/comment/rss', '/commentary.xml']);
  });

  test('of the page’s own part of the site come first', async () => {
    web.set('/sport/', `${link('/feed/', 'All')}${link('/sport/feed/', 'Sport')}`);
    web.set('/feed/', rss({ title: 'All', entries: ['treaty'] }));
    web.set('/sport/feed/', rss({ title: 'Sport', entries: ['final'] }));
    expect(await find('/sport/')).toEqual(['/sport/feed/', '/feed/']);
  });

  test('in several formats are one', async () => {
    names(
      ['/rss', 'Merrow (RSS)'],
      ['/atom', 'Merrow (Atom)', 'application/atom+xml'],
      ['/json', 'Merrow (JSON)', 'application/feed+json'],
    );
    web.set('/rss', rss());
    expect(await find()).toEqual(['/rss']);
    expect(web.log).toEqual(['GET /', 'GET /rss']);
  });

  test('in several formats are one of those that are there', async () => {
    names(['/rss', 'Merrow (RSS)'], ['/atom', 'Merrow (Atom)', 'application/atom+xml']);
    web.set('/atom', atom());
    expect(await find()).toEqual(['/atom']);
  });

  test('with the same entries are one, whatever they are called', async () => {
    names(['/a.xml', 'Front page'], ['/b.xml', 'Newest']);
    web.set('/a.xml', rss({ title: 'Front page' }));
    web.set('/b.xml', atom({ title: 'Newest' }));
    expect(await find()).toEqual(['/a.xml']);
  });

  test('at one address, with and without www, a slash or TLS, are one', async () => {
    names(['/feed', 'Merrow'], ['/feed/', 'Merrow again']);
    web.set('/feed', rss());
    web.set('/feed/', rss({ entries: ['other'] }));
    expect(await find()).toEqual(['/feed']);
  });

  test('but for one that is empty, or long without news, leave a clear or a better one', async () => {
    names(['/empty.xml', 'Podcast'], ['/news.xml', 'News']);
    web.set('/empty.xml', rss({ entries: [] }));
    web.set('/news.xml', rss());
    expect(await find()).toEqual(['/news.xml']);
    web.set('/empty.xml', rss({ title: 'Podcast', entries: ['episode'], newest: NOW - 900 * day }));
    expect(await find()).toEqual(['/news.xml', '/empty.xml']);
  });
});

describe('what is no feed', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n%âã', 'file'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'file'],
    ['a page to sign in on', '<form><input type="password"></form>', 'login'],
    ['an article', '<meta property="og:type" content="article"><p>The lamp was lit.', 'article'],
    ['nothing', '', 'nothing'],
  ])('%s is said to be that', async (_, body, found) => {
    web.set('/it', { body: Buffer.from(body, 'latin1') });
    expect(await find('/it')).toMatchObject({ code: 'not-a-feed', found });
  });

  test('a page that is not there is said to be that', async () => {
    expect(await find('/it')).toMatchObject({ code: 'http-status', status: 404 });
  });

  test('a feed without entries is one', async () => {
    web.set('/it', rss({ entries: [] }));
    expect(await find('/it')).toEqual(['/it']);
  });

  test('what is no address is said to be that', async () => {
    expect(await reader.feed('https://')).toMatchObject({ problem: { code: 'bad-address' } });
  });
});

describe('a platform', () => {
  const answers = (table: Readonly<Record<string, string>>): { reader: Reader; asked: string[] } => {
    const asked: string[] = [];
    const stub: Http = {
      room: createBodyRoom(1),
      get: async (url) => {
        asked.push(url);
        const body = table[url];
        if (body === undefined) {
          return { ok: false, problem: { code: 'http-status', host: new URL(url).host, status: 404, retryAt: null } };
        }
        const known = { etag: null, lastModified: null, contentType: null, pause: null, movedTo: null, lasting: url };
        return { ok: true, value: { kind: 'body', url, body: Buffer.from(body), ...known } };
      },
      close: async () => undefined,
    };
    return { reader: createReader({ pages: pages.asked, http: stub, now: () => NOW }), asked };
  };

  test('is asked for its feed without its page', async () => {
    const { reader, asked } = answers({ 'https://www.reddit.com/r/lighthouses/.rss': atom() });
    expect(await reader.feed('reddit: <https://www.reddit.com/r/lighthouses/>')).toMatchObject({
      value: { url: 'https://www.reddit.com/r/lighthouses/.rss' },
    });
    expect(asked).toHaveLength(1);
  });

  test('offers the feeds of a repository, those with entries first', async () => {
    const { reader } = answers({
      'https://github.com/keeper/lamp/releases.atom': atom({ title: 'Releases', entries: [] }),
      'https://github.com/keeper/lamp/tags.atom': atom({ title: 'Tags', entries: ['v1'] }),
      'https://github.com/keeper/lamp/commits.atom': atom({ title: 'Commits', entries: ['c1', 'c2'] }),
    });
    expect(await reader.feed('github.com/keeper/lamp')).toMatchObject({
      value: { called: 'Tags', others: [{ called: 'Commits' }, { called: 'Releases' }] },
    });
  });

  test('is asked for a page that tells its feed', async () => {
    const { reader, asked } = answers({
      'https://itunes.apple.com/lookup?id=77&entity=podcast': '{"results":[{"feedUrl":"https://quay.example/rss"}]}',
      'https://quay.example/rss': rss(),
    });
    expect(await reader.feed('https://podcasts.apple.com/podcast/quay/id77')).toMatchObject({
      value: { url: 'https://quay.example/rss' },
    });
    expect(asked).toHaveLength(2);
  });

  test('that refuses or is not reached says so', async () => {
    const { reader, asked } = answers({});
    expect(await reader.feed('https://keeper.tumblr.com/rss')).toMatchObject({
      problem: { code: 'http-status', status: 404 },
    });
    expect(asked).toHaveLength(1);
    const away: Http = {
      room: createBodyRoom(1),
      get: async (url) => ({
        ok: false,
        problem: { code: 'unreachable', host: new URL(url).host, reason: 'it is away' },
      }),
      close: async () => undefined,
    };
    const unreached = createReader({ pages: pages.asked, http: away, now: () => NOW });
    expect(await unreached.feed('https://www.reddit.com/r/lighthouses')).toMatchObject({
      problem: { code: 'unreachable' },
    });
  });

  test('that does not keep its word is read as any page', async () => {
    const { reader } = answers({
      'https://medium.com/the-quay': link('https://quay.example/rss'),
      'https://quay.example/rss': rss(),
    });
    expect(await reader.feed('https://medium.com/the-quay')).toMatchObject({
      value: { url: 'https://quay.example/rss' },
    });
  });
});
