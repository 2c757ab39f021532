import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { readArticle } from '../../../src/core/reading.ts';
import { createPageReader, type PageReader } from '../../../src/sources/page/page-reader.ts';

const BODY = [
  'The lamp at the end of Merrow quay was lit again on Tuesday, forty years after the harbour board switched it off to save oil.',
  'About two hundred people stood in the rain to watch, among them Ines Tolland, who kept the light as a girl and who turned the key.',
  '“I thought I would never hear that hum again,” she said, and she asked the board to leave the lamp burning through the winter.',
  'The board has not said who will pay for it, and its chair, Osric Penhale, declined to answer questions on the cost.',
];
const TEXT = BODY.join('\n\n');
const paragraphs = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

interface Parts {
  head?: string;
  before?: string;
  after?: string;
  within?: string;
  url?: string;
}

const page = ({ head = '', before = '', after = '', within = '' }: Parts = {}) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour lamp relit | Merrow Post</title><meta property="og:site_name" content="Merrow Post">${head}</head><body><nav><a href="/">Home</a><a href="/w">World</a></nav><main><article><h1>Harbour lamp relit</h1>${before}${paragraphs}${within}</article>${after}</main><footer>© Merrow Post</footer></body></html>`;

let pages: PageReader;
beforeAll(() => {
  // Long enough for a busy machine: what is tested is the reason, not the speed.
  pages = createPageReader({ workers: 1, deadline: 20_000 });
});
afterAll(() => pages.close());

async function read(parts: Parts = {}): Promise<Article> {
  const outcome = await pages.read({
    html: page(parts),
    url: parts.url ?? 'https://www.merrow.example/2026/11/22/lamp?utm_source=x',
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

describe('the text of a page', () => {
  test('is its paragraphs, parted by blank lines, without the furniture around them', async () => {
    expect((await read()).text).toBe(TEXT);
  });

  test('leaves captions out', async () => {
    const before =
      '<figure><img src="lamp.jpg" alt="a lamp"><figcaption>The lamp on Tuesday. Photo: A. Nother</figcaption></figure>';
    expect((await read({ before })).text).toBe(TEXT);
  });

  test('keeps a line broken once in one paragraph and parts it where it is broken twice', async () => {
    const within =
      '<p>First line of the poem that they sang,<br>second line of it.<br><br>And then, after a pause, all of them went home.</p>';
    expect((await read({ within })).text).toBe(
      `${TEXT}\n\nFirst line of the poem that they sang, second line of it.\n\nAnd then, after a pause, all of them went home.`,
    );
  });

  test('is literal: markup shown as text stays text', async () => {
    const within =
      '<p>He typed &lt;b&gt;@everyone&lt;/b&gt; and left it there, to the surprise of everyone who read it.</p>';
    expect((await read({ within })).text).toContain('He typed <b>@everyone</b> and left it there');
  });
});

test('the text is the main part that the page names, where a notice hides it until scripts run', async () => {
  const notice =
    '<div><p>We value your privacy, and so do our partners, of whom there are many, and each of whom cares for it.</p></div>';
  const html = `<html><head><title>Harbour lamp relit</title></head><body>${notice}<main style="display:none">${paragraphs}</main></body></html>`;
  const outcome = await pages.read({ html, url: 'https://merrow.example/a' });
  expect(outcome.ok && outcome.value.text).toBe(TEXT);
});

describe('furniture inside the article', () => {
  test.each([
    ['a prompt', '<p>Subscribe to our newsletter and have the harbour in your inbox.</p>'],
    ['a button', '<p>Continue Reading Below</p>'],
    ['a link to another story', '<p>Related: <a href="/x">Harbour board elects a chair</a></p>'],
    ['a paragraph that is one link', '<p><a href="/x">Ferry timetable changes after Easter</a></p>'],
    ['a credit', '<p>Photo: A. Nother / Merrow Post</p>'],
    ['a date line', '<div>Updated 22 November 2026, 10:15</div>'],
    ['a caption by its class', '<div class="image-caption">The lamp as it stood on Tuesday evening, in the rain</div>'],
    ['a copyright line', '<p>© 2026 Merrow Post. All rights reserved.</p>'],
    ['who else reported', '<p>(Reporting by Ines Tolland; Editing by Osric Penhale)</p>'],
    ['the same paragraph again', `<p>${BODY[3]}</p>`],
    [
      'other stories',
      '<h3>You may also like</h3><ul><li><a href="/1">Ferry timetable changes</a></li><li><a href="/2">Gull census begins</a></li></ul>',
    ],
  ])('is left out: %s', async (_kind, within) => {
    expect((await read({ within })).text).toBe(TEXT);
  });

  test.each([
    ['a correction', 'Correction: an earlier version of this story gave the wrong year for the lamp.'],
    ['a clarification', 'Clarification: a caption said all rights reserved by the board; they are the town’s.'],
    ['an editor’s note', 'Editor’s note: the Merrow Post has not verified the claims of the harbour board.'],
    [
      'words in quotation marks',
      '“Sign up for our newsletter, they told me, and the lamp will come back to your inbox,” she said.',
    ],
    ['a short sentence', 'Nobody spoke.'],
    ['a sentence about a copy right', 'Read more closely, the contract leaves the lamp to the town.'],
  ])('is not: %s', async (_kind, sentence) => {
    const within = `<p>${sentence}</p><p>${BODY[0]?.replace('Tuesday', 'Friday')}</p>`;
    expect((await read({ within })).text).toContain(`\n\n${sentence}\n\n`);
  });

  test('before the first sentence: sections, names and the headline again', async () => {
    const before = '<div>World</div><div>By Ines Tolland</div><h2>Harbour lamp relit</h2>';
    expect((await read({ before })).text).toBe(TEXT);
  });
});

describe('what a page says of its article:', () => {
  test('JSON-LD first', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Merrow Post' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour lamp relit',
          datePublished: '2026-11-22T08:30:00+01:00',
          dateModified: '2026-11-22T10:00:00Z',
          author: [{ '@type': 'Person', name: 'Ines Tolland' }, { '@id': '#second' }],
          image: { url: '/lamp.jpg' },
        },
        { '@id': '#second', '@type': 'Person', name: 'Osric Penhale' },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><meta name="author" content="Somebody Else">`;
    expect(await read({ head })).toMatchObject({
      title: 'Harbour lamp relit',
      titleDerived: false,
      byline: 'Ines Tolland, Osric Penhale',
      published: Date.UTC(2026, 10, 22, 7, 30),
      updated: Date.UTC(2026, 10, 22, 10),
      image: 'https://www.merrow.example/lamp.jpg',
      publisher: 'Merrow Post',
      language: 'en-GB',
      completeness: 'whole',
    });
  });

  test('meta elements', async () => {
    const head = `<meta property="article:published_time" content="2026-11-21T08:30:00Z"><meta name="author" content="By Ines Tolland">
      <meta property="og:image" content="https://img.merrow.example/lamp.jpg"><meta property="og:title" content="Harbour lamp relit">`;
    expect(await read({ head })).toMatchObject({
      byline: 'Ines Tolland',
      published: Date.UTC(2026, 10, 21, 8, 30),
      image: 'https://img.merrow.example/lamp.jpg',
    });
  });

  test('microdata and time elements', async () => {
    const before =
      '<div class="byline">By <span itemprop="author"><span itemprop="name">Ines Tolland</span></span></div><time datetime="2026-11-20T08:30:00Z">Friday</time>';
    expect(await read({ before })).toMatchObject({ byline: 'Ines Tolland', published: Date.UTC(2026, 10, 20, 8, 30) });
  });

  test('the address, when nothing else has a date', async () => {
    expect(await read()).toMatchObject({ published: Date.UTC(2026, 10, 22), byline: null, image: null });
    expect(await read({ url: 'https://merrow.example/lamp' })).toMatchObject({ published: null });
  });

  test.each(['Harbour lamp relit - Merrow Post', 'Harbour lamp relit', 'Merrow Post | Harbour lamp relit'])(
    'the headline of "%s" is without the name of the site',
    async (title) => {
      expect(await read({ head: `<meta property="og:title" content="${title}">` })).toMatchObject({
        title: 'Harbour lamp relit',
      });
    },
  );

  test('dates that are none are passed over', async () => {
    const head =
      '<meta property="article:published_time" content="2026-02-30"><meta name="date" content="0001-01-01T00:00:00Z">';
    expect(await read({ head, url: 'https://merrow.example/lamp' })).toMatchObject({ published: null });
  });
});

describe('the address of an article', () => {
  test('is the one the page calls canonical', async () => {
    const head = '<link rel="canonical" href="https://merrow.example/lamp#top">';
    expect(await read({ head })).toMatchObject({ url: 'https://merrow.example/lamp' });
  });

  test.each(['https://other.example/lamp', 'https://merrow.example/', 'http://127.0.0.1/', 'javascript:alert(1)'])(
    'is never %s',
    async (href) => {
      const head = `<link rel="canonical" href="${href}"><meta property="og:image" content="http://169.254.169.254/x.png">`;
      expect(await read({ head, url: 'https://merrow.example/a' })).toMatchObject({
        url: 'https://merrow.example/a',
        image: null,
      });
    },
  );
});

describe('a hostile page', () => {
  const deep = (n: number) => page({ within: `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}` });

  test.each([
    ['5,000 nested elements', deep(5_000), 'the page is nested too deeply'],
    ['100,000 elements', page({ within: '<p>short, text</p>'.repeat(100_000) }), 'the page has too many elements'],
    ['half a million lone brackets', page({ within: '< '.repeat(600_000) }), 'the page is too broken'],
    ['9 MB', page({ within: `<p>${'lorem ipsum, '.repeat(700_000)}</p>` }), 'the page is too long'],
  ])('of %s is refused, and the next one is read', async (_name, html, reason) => {
    expect(await pages.read({ html, url: 'https://merrow.example/a', name: 'a' })).toEqual({
      ok: false,
      problem: { code: 'unreadable', name: 'a', reason },
    });
    expect((await read()).text).toBe(TEXT);
  });

  test('with 500 nested elements is read all the same', async () => {
    const outcome = await pages.read({ html: deep(500), url: 'https://merrow.example/a' });
    expect(outcome.ok && outcome.value.text).toContain(TEXT);
  });

  test('that takes too long loses its worker, and the next one is read by another', async () => {
    const hasty = createPageReader({ workers: 1, deadline: 1 });
    const slow = {
      html: page({ within: '<p>Some words, and more of them.</p>'.repeat(5_000) }),
      url: 'https://merrow.example/a',
    };
    expect(await hasty.read({ ...slow, name: 'slow' })).toMatchObject({
      problem: { code: 'unreadable', reason: 'it took too long to read' },
    });
    await hasty.close();
    expect((await read()).text).toBe(TEXT);
  });

  test('cannot pollute what all objects share', async () => {
    const data =
      '{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":{"prototype":{"polluted":1}},"author":[null,7,{"name":{}}]}';
    const article = await read({ head: `<script type="application/ld+json">${data}</script>` });
    expect(article).toMatchObject({ title: 'Harbour lamp relit', byline: null });
  });
});

describe('a page without an article', () => {
  test.each([
    ['nothing', ''],
    ['a notice', '<!doctype html><html><body><p>Please enable JavaScript.</p></body></html>'],
  ])('(%s) says so', async (_name, html) => {
    expect(await pages.read({ html, url: 'https://merrow.example/a' })).toMatchObject({
      problem: { code: 'not-an-article', url: 'https://merrow.example/a' },
    });
  });
});

test('several pages at once are all answered, each with its own', async () => {
  const articles = await Promise.all(
    ['one', 'two', 'three', 'four'].map((name) =>
      read({ within: `<p>This paragraph belongs to page ${name}, and to no other page.</p>` }),
    ),
  );
  expect(articles.map((article) => /page (\w+),/.exec(article.text)?.[1])).toEqual(['one', 'two', 'three', 'four']);
});

test('a reader that was closed answers, and does not hang', async () => {
  const closed = createPageReader();
  await closed.close();
  expect(await closed.read({ html: page(), url: 'https://merrow.example/a' })).toMatchObject({
    problem: { code: 'unreadable' },
  });
});

describe('an article', () => {
  test('is read as the core reads it, also for somebody who waits', async () => {
    const article = await read();
    const reading = readArticle(article);
    expect(reading.quotes).toHaveLength(1);
    expect(await pages.readArticle(article)).toEqual({ ok: true, value: reading });
    expect(await pages.asked.readArticle(article)).toEqual({ ok: true, value: reading });
  });

  test('that takes too long is a problem, named by its address or its title', async () => {
    const hasty = createPageReader({ deadline: 1 });
    const long = { ...(await read()), text: `“Light it,” said Ines Tolland. ${'“No,” he said. '.repeat(20_000)}` };
    const reason = 'it took too long to read';
    expect(await Promise.all([hasty.readArticle(long), hasty.readArticle({ ...long, url: null })])).toEqual([
      { ok: false, problem: { code: 'unreadable', name: long.url, reason } },
      { ok: false, problem: { code: 'unreadable', name: 'Harbour lamp relit', reason } },
    ]);
    await hasty.close();
  });
});

describe('a feed', () => {
  const feed = (items: number) =>
    `<rss version="2.0"><channel><title>Merrow Post</title>${Array.from({ length: items }, (_, i) => `<item><title>Lamp ${i}</title><description>${BODY[0]}</description></item>`).join('')}</channel></rss>`;

  test.each([
    ['small', 2],
    ['large', 900],
  ])('that is %s is read', async (_size, items) => {
    const outcome = await pages.readFeed(feed(items), 'https://merrow.example/feed');
    expect(outcome.ok && outcome.value.entries.length).toBe(items);
  });

  test('that is large and none is a problem', async () => {
    expect(await pages.readFeed(`<html>${BODY[0]?.repeat(3_000)}`, 'https://merrow.example/feed')).toEqual({
      ok: false,
      problem: { code: 'not-a-feed', url: 'https://merrow.example/feed', found: 'page' },
    });
  });

  test('that takes too long is a problem, and the next is read', async () => {
    const hasty = createPageReader({ deadline: 1 });
    expect(await hasty.readFeed(feed(9_000), 'https://merrow.example/feed')).toMatchObject({
      problem: { code: 'unreadable', reason: 'it took too long to read' },
    });
    await hasty.close();
  });
});
