import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OpmlFeed, sayFault, writeOpml } from '../../../src/core/opml.ts';
import { decodeBytes } from '../../../src/sources/charset.ts';
import { readOpml } from '../../../src/sources/opml/read-opml.ts';

const wrap = (body: string) => `<?xml version="1.0"?>\n<opml version="2.0">\n<body>\n${body}\n</body>\n</opml>`;
const read = (text: string) => {
  const outcome = readOpml(text, 'feeds.opml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const feedsOf = (body: string) => read(wrap(body)).feeds;
const faultsOf = (body: string) => read(wrap(body)).faults.map(sayFault);
const reasonOf = (text: string) => {
  const outcome = readOpml(text, 'feeds.opml');
  return outcome.ok || outcome.problem.code !== 'unreadable' ? null : outcome.problem.reason;
};
const GOOD = '<outline text="Good" xmlUrl="https://good.example/rss"/>';

describe('an OPML file', () => {
  test('gives each feed once, with the outline it stands in as topic', () => {
    const body = `
      <outline text="World">
        <outline type="rss" text="Merrow &amp; Post" xmlUrl="https://merrow.example/feed" htmlUrl="https://merrow.example/"/>
        <outline text="again" xmlUrl="https://merrow.example/feed"/>
      </outline>
      <outline title="Untold" xmlUrl="https://untold.example/rss?a=1&amp;b=2"/>
      <outline xmlUrl="https://bare.example/rss" category="/Science/Space"/>`;
    expect(read(wrap(body))).toEqual({
      faults: [],
      feeds: [
        { url: 'https://merrow.example/feed', title: 'Merrow & Post', site: 'https://merrow.example/', topic: 'world' },
        { url: 'https://untold.example/rss?a=1&b=2', title: 'Untold', site: null, topic: null },
        { url: 'https://bare.example/rss', title: 'bare.example', site: null, topic: 'science' },
      ],
    });
  });

  test('gives a feed the innermost of the outlines it stands in', () => {
    const inner = '<outline title="Space"><outline text="A" xmlUrl="https://a.example/"/></outline>';
    const after = '<outline text="B" xmlUrl="https://b.example/"/>';
    expect(feedsOf(`<outline text="Science">${inner}${after}</outline>`).map(({ topic }) => topic)).toEqual([
      'space',
      'science',
    ]);
  });

  test.each([
    [
      'of version 1.0',
      '<opml version="1.0"><body><outline text="A" type="rss" xmlUrl="https://a.example/"/></body></opml>',
    ],
    ['in capitals', '<OPML VERSION="1.1"><BODY><OUTLINE TEXT="A" XMLURL="https://a.example/"></OUTLINE></BODY></OPML>'],
    ['with the address in url', wrap('<outline text="A" url="https://a.example/"/>')],
    ['with a title alone', wrap('<outline text="" title="A" xmlUrl=" https://a.example/ "/>')],
    ['with marks of another kind, or none', wrap("<outline text='A' xmlUrl=https://a.example/ />")],
    [
      'after a mark and a doctype',
      `\ufeff<!DOCTYPE opml [<!ENTITY a "b"> <!-- ] --> ]>${wrap('<!-- <outline> --><outline text="A" xmlUrl="https://a.example/"/>')}`,
    ],
    ['followed by anything', `${wrap('<outline text="A" xmlUrl="https://a.example/"/>')}\n</x> <`],
  ])('%s is read', (_, text) => {
    expect(read(text)).toEqual({
      faults: [],
      feeds: [{ url: 'https://a.example/', title: 'A', site: null, topic: null }],
    });
  });

  test.each([
    ['Caf&eacute; &amp; Bar', 'Café & Bar'],
    ['Tea & Toast', 'Tea & Toast'],
    ['A &lt;b&gt; &#66; &#x43;', 'A <b> B C'],
    ['Not &amp;eacute; twice', 'Not &eacute; twice'],
    ['Unknown &nothing; stays', 'Unknown &nothing; stays'],
  ])('with %s in a title is read', (written, title) => {
    expect(feedsOf(`<outline text="${written}" xmlUrl="https://a.example/?x=1&y=2"/>`)).toMatchObject([
      { title, url: 'https://a.example/?x=1&y=2' },
    ]);
  });

  test('expands no entity of its own', () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join('');
    const text = `<!DOCTYPE opml [<!ENTITY l0 "ha">${laughs}<!ENTITY file SYSTEM "file:///etc/hostname">]>`;
    const { feeds } = read(`${text}${wrap('<outline text="&l9;&file;" xmlUrl="https://a.example/"/>')}`);
    expect(feeds).toMatchObject([{ title: '&l9;&file;' }]);
  });

  test.each(['utf-16le', 'latin1'] as const)('in %s is read as it declares', (encoding) => {
    const text = wrap('<outline text="Café" xmlUrl="https://a.example/"/>').replace('?>', ' encoding="iso-8859-1"?>');
    const bytes = Buffer.from(encoding === 'latin1' ? text : `\ufeff${text}`, encoding);
    expect(read(decodeBytes(bytes, null)).feeds).toMatchObject([{ title: 'Café' }]);
  });
});

describe('what is wrong in one place', () => {
  test.each([
    [
      '<outline text="x"\n xmlUrl="nowhere"/>',
      'line 4, column 1: “nowhere” is not an address: one that begins with https:// is expected',
    ],
    [
      '\n  <outline text="x" xmlUrl="file:///etc/hostname"/>',
      'line 5, column 3: “file:///etc/hostname” is not an address: one that begins with https:// is expected',
    ],
    ['<outline text="x" type="rss"/>', 'line 4, column 1: the feed “x” has no address: xmlUrl="https://…" is expected'],
    [
      '<outline text="x" type="include" url="https://a.example/b.opml"/>',
      'line 4, column 1: another list is included “x”, which is not fetched: import it by itself',
    ],
    [
      '<outline text="x" type="link" url="https://a.example/"/>',
      'line 4, column 1: “x” is a link to a page, no feed: xmlUrl="https://…" is expected',
    ],
    ['<outline text="World">', 'line 4, column 1: <outline> is never closed: </outline> is expected before </body>'],
    ['</outline>', 'line 4, column 1: </outline> closes nothing that is open'],
    ['< outline>', 'line 4, column 1: a < that begins no element: &lt; is expected'],
  ])('is told, and loses no other feed: %s', (body, fault) => {
    expect(faultsOf(`${body}${GOOD}`)).toEqual([fault]);
    expect(feedsOf(`${body}${GOOD}`)).toMatchObject([{ title: 'Good' }]);
  });

  test('is told where the file breaks off', () => {
    const { feeds, faults } = read(`<opml><body><outline text="World">\n${GOOD}`);
    expect(feeds).toMatchObject([{ title: 'Good', topic: 'world' }]);
    expect(faults.map(sayFault)).toEqual([
      'line 2, column 57: the document breaks off: </outline> </body> </opml> is expected',
    ]);
  });

  test('is told fifty times and no more', () => {
    expect(faultsOf(`${'<outline text="x" xmlUrl="y"/>'.repeat(200)}${GOOD}`)).toHaveLength(50);
  });
});

test('a name longer than any gives way to the host, and an address longer than any is told', () => {
  const long = 'n'.repeat(10_000);
  expect(feedsOf(`<outline text="${long}" xmlUrl="https://a.example/"/>`)).toMatchObject([{ title: 'a.example' }]);
  expect(faultsOf(`<outline text="x" xmlUrl="https://a.example/${long}"/>${GOOD}`)).toEqual([
    'line 4, column 1: the address of the feed “x” is too long: at most 2000 characters are expected',
  ]);
});

test.each([
  [
    'another kind of page',
    '<!doctype html><html><body>hello</body></html>',
    'it is a web page: export the list from your reader again, as OPML',
  ],
  [
    'a feed',
    '<?xml version="1.0"?><rss><channel/></rss>',
    'it is a feed, not a list of feeds: add it with /news feed add',
  ],
  ['another text', '{"feeds": []}', 'line 1: it does not begin with <opml>, as lists that readers export do'],
  ['nothing', ' \n', 'it is empty'],
  [
    'a list with faults alone',
    wrap('<outline text="x" xmlUrl="y"/>'),
    'line 4, column 1: “y” is not an address: one that begins with https:// is expected',
  ],
])('%s is refused', (_name, text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

test('a list without feeds is an empty one', () => {
  expect(read(wrap(''))).toEqual({ feeds: [], faults: [] });
});

describe('written and read again', () => {
  test('it is the same', () => {
    const feeds: OpmlFeed[] = [
      { url: 'https://a.example/?x=1&y=%222%22', title: 'A <b> & "C" &eacute;\ttab', site: null, topic: 'world' },
      { url: 'https://c.example/', title: 'Third', site: null, topic: 'world' },
      { url: 'https://b.example/', title: 'Bé', site: 'https://b.example/home', topic: null },
    ];
    expect(read(writeOpml(feeds, 'Mine & theirs'))).toEqual({ feeds, faults: [] });
  });

  test('ten thousand feeds take no time to speak of', () => {
    const feeds = Array.from({ length: 10_000 }, (_, at): OpmlFeed => {
      const url = `https://site${at}.example/feed?of=${at}&all`;
      return { url, title: `Site ${at}`, site: `https://site${at}.example/`, topic: `topic ${at % 40}` };
    });
    expect(read(writeOpml(feeds, 'Many')).feeds).toHaveLength(10_000);
  }, 10_000);
});

test.each([
  '<',
  '<outline ',
  '<outline text="',
  '</outline>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE [',
  '<!a>',
  '<outline text="&a;">',
  ']>',
  '<?',
])(
  'any number of %s is read in time',
  (piece) => {
    readOpml(`<opml>${piece.repeat(1_000_000 / piece.length)}`, 'hostile.opml');
  },
  10_000,
);

test('the standard feeds are readable, many, of several topics, and all over https', () => {
  const { feeds, faults } = read(readFileSync(new URL('../../../feeds.opml', import.meta.url), 'utf8'));
  expect(faults).toEqual([]);
  expect(feeds.length).toBeGreaterThanOrEqual(20);
  expect(new Set(feeds.map((feed) => feed.topic)).size).toBeGreaterThanOrEqual(5);
  expect(feeds.filter((feed) => !feed.url.startsWith('https://') || feed.topic === null)).toEqual([]);
});
