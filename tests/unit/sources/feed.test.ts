import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/sources/feed/parse.ts';

const URL_OF_FEED = 'https://merrow.example/news/feed.xml';
const read = (text: string) => {
  const outcome = parseFeed(text, URL_OF_FEED);
  return outcome.ok ? outcome.value : outcome.problem;
};
const entryOf = (text: string) => {
  const document = read(text);
  return 'entries' in document ? document.entries[0] : document;
};
const rss = (item: string, channel = '<title>Merrow Post</title><link>https://merrow.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Merrow Post</title><id>tag:merrow.example,2026:1</id><updated>2026-11-22T00:00:00Z</updated><link rel="self" href="/feed.xml"/><link href="/"/><entry>${entry}</entry></feed>`;

const LAMP = {
  id: 'lamp-1',
  url: 'https://merrow.example/lamp',
  title: 'Lamp relit & “humming”',
  text: 'The lamp was lit.\n\nIt hums again.',
  byline: 'Ines Tolland',
  published: Date.UTC(2026, 10, 22, 8, 30),
  image: 'https://merrow.example/lamp.jpg',
};

describe('one entry comes out the same of', () => {
  test.each([
    [
      'RSS 2.0',
      rss(`<title>Lamp relit &amp; “humming”</title><link>https://merrow.example/lamp</link><guid isPermaLink="false">lamp-1</guid>
        <dc:creator>Ines Tolland</dc:creator><pubDate>Sun, 22 Nov 2026 09:30:00 CET</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>The lamp was <b>lit</b>.</p><p>It hums&nbsp;again.</p>]]></content:encoded>
        <media:content url="/lamp.jpg" medium="image"/>`),
    ],
    [
      'Atom 1.0',
      atom(`<title type="html">Lamp relit &amp;amp; “humming”</title><link rel="alternate" href="/lamp"/><id>lamp-1</id>
        <author><name>Ines Tolland</name></author><published>2026-11-22T08:30:00Z</published><updated>2026-11-22T08:30:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The lamp was <b>lit</b>.</p><p>It hums again.</p></div></content>
        <media:thumbnail url="https://merrow.example/lamp.jpg"/>`),
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Merrow Post',
        home_page_url: 'https://merrow.example/',
        items: [
          {
            id: 'lamp-1',
            url: '/lamp',
            title: 'Lamp relit & “humming”',
            content_html: '<p>The lamp was <b>lit</b>.<p>It hums again.',
            date_published: '2026-11-22T08:30:00Z',
            authors: [{ name: 'Ines Tolland' }],
            image: 'lamp.jpg',
          },
        ],
      }),
    ],
  ])('%s', (_format, text) => {
    expect(read(text)).toMatchObject({ title: 'Merrow Post', site: 'https://merrow.example/' });
    expect(entryOf(text)).toEqual(LAMP);
  });

  test('RDF, whose items have no guid and no image', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel rdf:about="x"><title>Merrow Post</title><link>https://merrow.example/</link><description>d</description></channel>
      <item rdf:about="https://merrow.example/lamp"><title>Lamp relit &amp; “humming”</title><dc:creator>Ines Tolland</dc:creator><dc:date>2026-11-22T08:30:00Z</dc:date>
      <description>The lamp was lit.&lt;br/&gt;&lt;br/&gt;It hums again.</description></item></rdf:RDF>`;
    expect(read(text)).toMatchObject({ title: 'Merrow Post', site: 'https://merrow.example/' });
    expect(entryOf(text)).toEqual({ ...LAMP, id: LAMP.url, image: null });
  });
});

describe('the link of an entry', () => {
  test('may be a guid that is a permalink', () => {
    expect(entryOf(rss('<title>x</title><guid>https://merrow.example/a</guid>'))).toMatchObject({
      url: 'https://merrow.example/a',
    });
    expect(entryOf(rss('<title>x</title><guid isPermaLink="false">https://merrow.example/a</guid>'))).toMatchObject({
      url: null,
    });
  });

  test('is resolved against xml:base, the site, and the feed', () => {
    expect(entryOf(rss('<title>x</title><link>a/b</link>'))).toMatchObject({ url: 'https://merrow.example/a/b' });
    expect(entryOf(rss('<title>x</title><link>a</link>', '<title>t</title>'))).toMatchObject({
      url: 'https://merrow.example/news/a',
    });
    const based = atom('<title>x</title><id>1</id><link href="a"/>').replace(
      '<entry>',
      '<entry xml:base="https://other.example/deep/">',
    );
    expect(entryOf(based)).toMatchObject({ url: 'https://other.example/deep/a' });
  });

  test('is never another scheme', () => {
    expect(entryOf(rss('<title>x</title><link>javascript:alert(1)</link>'))).toMatchObject({ url: null });
  });
});

test('the text of a video entry is its media description', () => {
  const entry =
    '<title>x</title><id>1</id><media:group><media:description>What is seen.</media:description></media:group>';
  expect(entryOf(atom(entry))).toMatchObject({ text: 'What is seen.' });
});

test('markup that was escaped twice is read as markup', () => {
  const twice =
    '<title>A &amp;amp;lt; B &amp;lt;i&amp;gt;now&amp;lt;/i&amp;gt;</title><description>&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two.&amp;lt;/p&amp;gt;</description>';
  expect(entryOf(rss(twice))).toMatchObject({ text: 'One.\n\nTwo.' });
});

test('scripts, styles and addresses of mail are not read', () => {
  const item =
    '<title>x</title><author>desk@merrow.example</author><description><![CDATA[<script>alert(1)</script><style>p{}</style><p>Read.</p>]]></description>';
  expect(entryOf(rss(item))).toMatchObject({ text: 'Read.', byline: null });
});

describe('a broken feed is read as far as it goes:', () => {
  const item = '<title>First</title><link>https://merrow.example/1</link>';
  test.each([
    ['a bare ampersand', rss(item.replace('First', 'Bread & butter &nbsp; now')), 'Bread & butter now'],
    ['a document that ends half way', rss(`${item}</item><item><title>Sec`).slice(0, -30), 'First'],
    ['a CDATA section that is never closed', rss(`${item}<description><![CDATA[<p>lost`), 'First'],
    ['an undeclared entity', rss(item.replace('First', 'Caf&eacute;')), 'Café'],
  ])('%s', (_name, text, title) => {
    expect(entryOf(text)).toMatchObject({ title });
  });
});

test.each([
  ['a page', '<!doctype html><html><body><p>hello</p></body></html>', { found: 'page' }],
  ['nothing', ' \n', { found: 'nothing' }],
  ['other JSON', '{"a":1}', {}],
  ['other XML', '<opml version="2.0"><body/></opml>', {}],
])('%s is no feed', (_name, text, found) => {
  expect(read(text)).toEqual({ code: 'not-a-feed', url: URL_OF_FEED, ...found });
});

describe('a feed made to keep its reader busy', () => {
  const most = (piece: string, length = 1_000_000) => piece.repeat(Math.floor(length / piece.length));

  test.each(['<p ', '<img ', '<img src', '&lt;p ', '<b></i>', '<div><b></p></i>'])(
    'of %s alone is read at once',
    (piece) => {
      expect(read(rss(`<title>Lamp</title><description><![CDATA[Lit. ${most(piece)}]]></description>`))).toMatchObject({
        entries: [{ title: 'Lamp', text: expect.stringMatching(/^Lit\./) }],
      });
    },
    // Unmended, each takes from ten seconds to minutes.
    5_000,
  );

  const LAMP_ITEM = '<item><title>Lamp</title></item>';
  test.each([
    ['open elements', '<a>'],
    ['items in items', '<item>'],
    ['open tags', '<a '],
    ['attributes without an end', '<a b="'],
    ['attributes', 'x a="b" '],
    ['spaces in a tag', '<a'.padEnd(1_000)],
    ['open sections', '<![CDATA['],
    ['sections in sections', '<x><![CDATA[<![CDATA[]]>'],
    ['open comments', '<!--'],
    ['open instructions', '<?x '],
    ['open declarations', '<!DOCTYPE x ['],
    ['end tags', '</a>'],
    ['crossed tags', '<a><b></a></b>'],
    ['less-than signs', '<'],
    ['ampersands', '&'],
    ['namespaces', '<x:a xmlns:x="https://merrow.example/ns">'],
  ])(
    'of %s is read as far as it makes sense',
    (_name, piece) => {
      const text = `<rss><channel>${LAMP_ITEM}${most(piece)}`;
      expect(read(text)).toMatchObject({
        entries: expect.arrayContaining([expect.objectContaining({ title: 'Lamp' })]),
      });
    },
    5_000,
  );

  test('of more entries than are wanted ends after those', () => {
    const text = `<rss><channel>${most(LAMP_ITEM)}`;
    const counted = [parseFeed(text, URL_OF_FEED), parseFeed(text, URL_OF_FEED, 5)];
    expect(counted.map((each) => each.ok && each.value.entries.length)).toEqual([1_000, 5]);
  });

  test('of entities that stand for each other, or for a file, tells none of them', () => {
    const laughs =
      '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/hostname">';
    const text = `<!DOCTYPE rss [${laughs}]>${rss('<title>&c; &f;</title>').replace(/^<\?.*?\?>/, '')}`;
    expect(entryOf(text)).toMatchObject({ title: '&c; &f;' });
  });

  test('of names that objects have by birth changes no object', () => {
    const text = `<rss><channel><item __proto__="a" constructor="b"><__proto__><x>1</x></__proto__><title xmlns="constructor">Lamp</title></item>`;
    expect(read(text)).toMatchObject({ entries: [{ title: 'Lamp' }] });
    expect('x' in {}).toBe(false);
  });
});

describe('what a publisher files an entry under', () => {
  test.each([
    ['RSS', rss('<title>Lamp</title><category>Arts &amp; Books</category><category>lamps</category>')],
    ['Dublin Core', rss('<title>Lamp</title><dc:subject>Arts &amp; Books</dc:subject><dc:subject>lamps</dc:subject>')],
    ['Atom', atom('<title>Lamp</title><category term="x-1" label="Arts &amp; Books"/><category term="lamps"/>')],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Merrow Post',
        items: [{ id: '1', title: 'Lamp', tags: ['Arts & Books', 'lamps'] }],
      }),
    ],
  ])('comes out of %s', (_, text) => {
    expect(entryOf(text)).toMatchObject({ categories: ['Arts & Books', 'lamps'] });
  });

  test('is ten names at most, and absent where there is none', () => {
    expect(entryOf(rss(`<title>Lamp</title>${'<category>lamps</category>'.repeat(40)}`))).toMatchObject({
      categories: Array.from({ length: 10 }, () => 'lamps'),
    });
    expect(entryOf(rss('<title>Lamp</title><category> </category>'))).not.toHaveProperty('categories');
  });
});

test('a feed that lists a thousand categories before its title has that title, and its site', () => {
  const text = rss(
    '<title>Lamp</title>',
    `${'<category>lamps</category>'.repeat(1_000)}<title>Merrow Post</title><link rel="self" href="/feed.xml"/><link href="https://merrow.example/"/>`,
  );
  expect(read(text)).toMatchObject({
    title: 'Merrow Post',
    site: 'https://merrow.example/',
    entries: [{ title: 'Lamp' }],
  });
});

describe('of a feed with more entries than are read', () => {
  const item = (n: number, date: string | null) =>
    `<item><title>Entry ${n}</title><link>https://merrow.example/${n}</link>${date === null ? '' : `<pubDate>${date}</pubDate>`}</item>`;
  const day = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toUTCString();
  const titles = (items: readonly string[], most: number) => {
    const outcome = parseFeed(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, URL_OF_FEED, most);
    return outcome.ok ? outcome.value.entries.map(({ title }) => title) : outcome.problem;
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

  test('that begins with the oldest, the newest are read, in its order', () => {
    const archive = numbers(2_500).map((n) => item(n, day(n)));
    expect(titles(archive, 3)).toEqual(['Entry 2497', 'Entry 2498', 'Entry 2499']);
    expect(titles(archive.toReversed(), 3)).toEqual(['Entry 2499', 'Entry 2498', 'Entry 2497']);
  });

  test('in no order, the newest are read wherever they stand', () => {
    const mixed = numbers(101).map((n) => item(n, day((n * 37) % 101)));
    const newest = numbers(101).filter((n) => (n * 37) % 101 >= 96);
    expect(titles(mixed, 5)).toEqual(newest.map((n) => `Entry ${n}`));
  });

  test('without dates, the first are read', () => {
    expect(
      titles(
        numbers(50).map((n) => item(n, null)),
        2,
      ),
    ).toEqual(['Entry 0', 'Entry 1']);
  });

  test('with some dates, one without counts as the one before it', () => {
    const some = [item(0, day(0)), item(1, day(9)), item(2, null), item(3, day(3)), item(4, null)];
    expect(titles(some, 2)).toEqual(['Entry 1', 'Entry 2']);
  });

  test('of JSON, the newest are read', () => {
    const items = numbers(9).map((n) => ({
      id: String(n),
      title: `Entry ${n}`,
      date_published: new Date(n * 86_400_000 + 1e12).toISOString(),
    }));
    const outcome = parseFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }), URL_OF_FEED, 2);
    expect(outcome.ok && outcome.value.entries.map(({ title }) => title)).toEqual(['Entry 7', 'Entry 8']);
  });
});

test('an entry tells when it was changed, where that is later than when it was published', () => {
  const dates = (published: string, updated: string) =>
    entryOf(atom(`<id>a</id><title>Lamp</title><published>${published}</published><updated>${updated}</updated>`));
  expect(dates('2026-11-22T08:30:00Z', '2026-11-23T08:30:00Z')).toMatchObject({
    published: Date.UTC(2026, 10, 22, 8, 30),
    updated: Date.UTC(2026, 10, 23, 8, 30),
  });
  expect(dates('2026-11-22T08:30:00Z', '2026-11-22T08:30:00Z')).not.toHaveProperty('updated');
  expect(entryOf(atom('<id>a</id><title>Lamp</title><updated>2026-11-23T08:30:00Z</updated>'))).not.toHaveProperty(
    'updated',
  );
});
