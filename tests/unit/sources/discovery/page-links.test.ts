import { describe, expect, test } from 'vitest';
import { readPageLinks } from '../../../../src/sources/discovery/page-links.ts';

const LINK = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
const PAGE = 'https://merrow.example/news';
const links = (html: string) => readPageLinks(html, PAGE).links.map(({ url }) => url);
const anchors = (html: string) => readPageLinks(html, PAGE).anchors.map(({ url }) => url);

describe('the feeds that a page names', () => {
  test('are found in its head with what it calls them, those of comments last', () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" title="Comments" href="/c.xml">
      <link rel="alternate" type="application/atom+xml" title="Merrow: World" href="/world.xml">${LINK}</head>`;
    expect(readPageLinks(html, PAGE).links).toEqual([
      { url: 'https://merrow.example/world.xml', title: 'Merrow: World', type: 'application/atom+xml' },
      { url: 'https://merrow.example/feed.xml', title: null, type: 'application/rss+xml' },
      { url: 'https://merrow.example/c.xml', title: 'Comments', type: 'application/rss+xml' },
    ]);
  });

  test.each([
    ['with other relations', '<link rel="Alternate nofollow" type="application/rss+xml" href="/a">'],
    ['by the relation alone', '<link rel="feed" href="/a">'],
    ['with a charset in the type', '<link rel=alternate type="Application/RSS+XML; charset=utf-8" href="a">'],
    ['against the base', '<base href="https://merrow.example/"><link rel="alternate" type="text/xml" href="a">'],
    [
      'against the first base with an address',
      '<base href="https://merrow.example/"><base target="_top"><base href="/no/"><link rel="alternate" type="text/xml" href="a">',
    ],
    ['in the body', '<body><div><link rel="alternate" type="application/feed+json" href="/a"></div>'],
  ])('are found %s', (_, html) => {
    expect(links(html)).toEqual(['https://merrow.example/a']);
  });

  test.each([
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">',
    '<link rel="alternate" type="text/xml" href="/oembed?url=x&format=xml">',
    '<link rel="alternate" hreflang="fr" href="/fr">',
    '<link rel="stylesheet" type="text/xml" href="/a">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    '<link rel="alternate" type="application/rss+xml">',
  ])('are not in %s', (html) => {
    expect(links(html)).toEqual([]);
  });

  test.each(['<b>', '<b></i>', '<a href=/rss>', '<a href="/rss', '<link rel=alternate '])(
    'are found at once before any number of %s',
    (piece) => {
      expect(links(`${LINK}${piece.repeat(1_000_000 / piece.length)}`)).toEqual(['https://merrow.example/feed.xml']);
    },
    3_000,
  );
});

describe('a link for readers', () => {
  test.each([
    ['/a', '<a href="/a">RSS</a>'],
    ['/a', '<a href="/a"><img src="x.png" alt="RSS feed"></a>'],
    ['/a', '<a href="/a" aria-label="RSS"><svg></svg></a>'],
    ['/a', '<a href="/a">\n  Feeds\n</a>'],
    ['/blog/feed/', '<a href="blog/feed/">Follow</a>'],
    ['/news.rss', '<a href="/news.rss">Follow</a>'],
    ['/world/rss.xml', '<a href="/world/rss.xml">World</a>'],
    ['/?format=rss', '<a href="/?format=rss">Follow</a>'],
  ])('to %s may lead to a feed: %s', (path, html) => {
    expect(anchors(html)).toEqual([`https://merrow.example${path}`]);
  });

  test('is called no more than a name’s length of what its pictures say', () => {
    const pictures = `<img alt="${'RSS '.repeat(40)}">`.repeat(1_000);
    expect(readPageLinks(`<a href="/rss">${pictures}</a>`, PAGE).anchors[0]?.title?.length).toBeLessThan(500);
  });

  test('may lead to another host of the site, or to one that carries feeds', () => {
    expect(anchors('<a href="https://feeds.merrow.example/top">RSS</a>')).toHaveLength(1);
    expect(anchors('<a href="https://feeds.burner.example/merrow/rss">RSS</a>')).toHaveLength(1);
  });

  test.each([
    '<a href="/a">News</a>',
    '<a href="/sitemap.xml">RSS</a>',
    '<a href="https://untold.example/rss">RSS</a>',
    '<a href="/news#top">RSS</a>',
    '<a href="https://feedly.com/i/subscription/feed/https://merrow.example/rss">RSS</a>',
    '<a href="mailto:rss@merrow.example">RSS</a>',
    '<a>RSS</a>',
  ])('leads to none: %s', (html) => {
    expect(anchors(html)).toEqual([]);
  });
});

test('a page tells whether it asks to sign in, or is an article', () => {
  const kind = (html: string) => readPageLinks(html, PAGE).kind;
  expect(kind('<form><input name="who"><input type="Password"></form>')).toBe('login');
  expect(kind(`<form><input type="password"></form><p>${'The lamp was lit. '.repeat(150)}</p>`)).toBe('page');
  expect(kind('<meta property="og:type" content="article"><input type="password">')).toBe('article');
  expect(kind(`<script>${'//'.repeat(2_000)}</script><input type="password">`)).toBe('login');
  expect(kind('<meta property="og:type" content="article"><p>The lamp was lit.')).toBe('article');
  expect(kind('<p>The lamp was lit.')).toBe('page');
});
