import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OpmlFeed, parseOpml, writeOpml } from '../../../src/sources/opml.ts';

const wrap = (body: string) => `<?xml version="1.0"?>\n<opml version="2.0">\n<body>\n${body}\n</body>\n</opml>`;
const reasonOf = (text: string) => {
  const outcome = parseOpml(text, 'feeds.opml');
  return outcome.ok || outcome.problem.code !== 'unreadable' ? null : outcome.problem.reason;
};

describe('an OPML file', () => {
  test('gives each feed once, with the outline it stands in as topic', () => {
    const text = wrap(`
      <outline text="World">
        <outline type="rss" text="Merrow &amp; Post" xmlUrl="https://merrow.example/feed" htmlUrl="https://merrow.example/"/>
        <outline text="again" xmlUrl="https://merrow.example/feed"/>
      </outline>
      <outline title="Untold" xmlUrl="https://untold.example/rss?a=1&amp;b=2"/>
      <outline xmlUrl="https://bare.example/rss" category="/Science/Space"/>`);
    expect(parseOpml(text, 'feeds.opml')).toEqual({
      ok: true,
      value: [
        { url: 'https://merrow.example/feed', title: 'Merrow & Post', site: 'https://merrow.example/', topic: 'world' },
        { url: 'https://untold.example/rss?a=1&b=2', title: 'Untold', site: null, topic: null },
        { url: 'https://bare.example/rss', title: 'bare.example', site: null, topic: 'science' },
      ],
    });
  });

  test.each([
    [
      'an outline that is never closed',
      wrap('<outline text="World">\n<outline text="x" xmlUrl="https://x.example/"/>'),
      'line 4: <outline> is never closed',
    ],
    ['an address that is none', wrap('<outline text="x"\n xmlUrl="nowhere"/>'), 'line 4: "nowhere" is not an address'],
    [
      'another scheme',
      wrap('\n<outline text="x" xmlUrl="file:///etc/hostname"/>'),
      'line 5: "file:///etc/hostname" is not an address',
    ],
    ['another kind of file', '<html><body>hello</body></html>', 'line 1: it does not begin with <opml>'],
    ['nothing', '', 'line 1: it does not begin with <opml>'],
    ['outlines without end', wrap('<outline text="a">'.repeat(5000)), 'line 4: outlines are nested too deeply'],
  ])('%s is refused with its line', (_name, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('written and read again is the same', () => {
    const feeds: OpmlFeed[] = [
      { url: 'https://a.example/?x=1&y="2"', title: 'A <b> & "C"', site: null, topic: 'world' },
      { url: 'https://b.example/', title: 'Bé', site: 'https://b.example/home', topic: null },
      { url: 'https://c.example/', title: 'Third', site: null, topic: 'world' },
    ].map((feed) => ({ ...feed, url: new URL(feed.url).href }));
    const back = parseOpml(writeOpml(feeds, 'Mine & theirs'), 'x');
    expect(back.ok && [...back.value].sort((a, b) => (a.url < b.url ? -1 : 1))).toEqual(feeds);
  });
});

test('the standard feeds are readable, many, of several topics, and all over https', () => {
  const outcome = parseOpml(readFileSync(new URL('../../../feeds.opml', import.meta.url), 'utf8'), 'feeds.opml');
  const feeds = outcome.ok ? outcome.value : [];
  expect(feeds.length).toBeGreaterThanOrEqual(20);
  expect(new Set(feeds.map((feed) => feed.topic)).size).toBeGreaterThanOrEqual(5);
  expect(feeds.filter((feed) => !feed.url.startsWith('https://') || feed.topic === null)).toEqual([]);
});
