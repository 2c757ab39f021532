/** Pages and feeds that were written to hold a reader up, each with a sound article or entry of our own in it. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const PARAGRAPHS = [
  'The weir below Sandwick mill was opened on Monday for the first time since the flood, and the river fell by a hand’s breadth.',
  'Some sixty people had come to see it, among them Tove Hallam, whose father built the gate and who turned its wheel herself.',
  '“It went as easily as a kitchen tap,” she said, and she asked the council to have it greased before the winter.',
  'The council has not said what the repair cost, and its clerk, Edric Vane, would not be drawn on who is to pay.',
];
const ARTICLE = `<article><h1>Weir opened at Sandwick</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (more: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Weir opened at Sandwick</title>${head}</head><body>${ARTICLE}${more}</body></html>`;
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;
const numbered = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

/** Deep, wide, long and broken pages; `size` 1 is what is tried in measuring, smaller is quicker. */
export function hostilePages(size = 1): Hostile[] {
  const n = (count: number) => Math.ceil(count * size);
  const made: Record<string, string> = {
    'divs in each other': page('<div>'.repeat(n(60_000))),
    'tables in each other': page('<table><tr><td>'.repeat(n(4_000))),
    'lists in each other': page('<ul><li>'.repeat(n(20_000))),
    'bold that never ends': page('<b>'.repeat(n(40_000))),
    'links, bold and italic out of order': page('<a href="/x"><b><i></a>'.repeat(n(20_000))),
    'templates in each other': page('<template>'.repeat(n(20_000))),
    'drawings in each other': page('<svg><foreignObject><p>'.repeat(n(20_000))),
    'forms and frames': page('<form><iframe><noscript>'.repeat(n(20_000))),
    'paragraphs of a word': page('<p>weir</p>'.repeat(n(150_000))),
    'paragraphs in the head': page('', '<p>a, b.'.repeat(n(30_000))),
    'short quotations': page('<q>weir</q>'.repeat(n(39_000))),
    'list items': page('<li>weir'.repeat(n(39_000))),
    links: page(numbered(n(39_000), (at) => `<a href="/w${at}">weir ${at}</a> `)),
    pictures: page(numbered(n(39_000), (at) => `<img src="/w${at}.jpg" alt="weir">`)),
    headings: page('<h2>Weir</h2>'.repeat(n(39_000))),
    headlines: page(numbered(n(39_000), (at) => `<h1>Weir ${at} opened at Sandwick</h1>`)),
    dates: page(numbered(n(39_000), (at) => `<time>${(at % 28) + 1} March 2021</time>`)),
    bylines: page('<p class="byline">By Tove Hallam</p>'.repeat(n(20_000))),
    'lines that name authors, among links': page(
      `<div>${'Author: w1<br><br>'.repeat(n(120_000))}${'<a href="/author/w">weir</a>'.repeat(n(120_000))}</div>`,
    ),
    breaks: page('weir<br>'.repeat(n(39_000))),
    'an element of very many attributes': page(`<div ${numbered(n(150_000), (at) => `w${at}=1 `)}>x</div>`),
    'a class of megabytes': page(`<div class="${'article weir '.repeat(n(300_000))}">x</div>`),
    'a class of humps': page(`<p class="${'wE'.repeat(n(500_000))}">x</p>`),
    'a word of a megabyte': page(`<p>${'w'.repeat(n(1_500_000))}</p>`),
    'a sentence of a megabyte': page(`<p>${'and the river fell '.repeat(n(80_000))}</p>`),
    'megabytes of space': page(`<p>a${' \t\n'.repeat(n(1_500_000))}b</p>`),
    'full stops': page(`<p>${'. '.repeat(n(700_000))}</p>`),
    'marks of exclamation': page(`<p>${'!'.repeat(n(1_000_000))}</p>`),
    'marks that open': page(`<p>${'“'.repeat(n(1_000_000))}</p>`),
    'arrows that lead back': page('').replace('</article>', `<p>${'↩'.repeat(n(1_000_000))}a</p></article>`),
    'marks by turns': page(`<p>${'“a” said he, '.repeat(n(80_000))}</p>`),
    names: page(`<p>${numbered(n(60_000), (at) => `Tove${at} Hallam said. `)}</p>`),
    'accents on one letter': page(`<p>e${'\u0301'.repeat(n(400_000))}</p>`),
    'joined emoji': page(`<p>${'👩\u200d'.repeat(n(100_000))}</p>`),
    'halves of characters': page(`<p>${'\ud83d'.repeat(n(500_000))}</p>`),
    'text turned around': page(`<p>${'\u202eweir '.repeat(n(200_000))}</p>`),
    'less-than signs': page('<'.repeat(n(1_000_000))),
    ampersands: page('&'.repeat(n(1_000_000))),
    'character references': page(`<p>${'&#x57;'.repeat(n(900_000))}</p>`),
    'comments that never end': page('<!--'.repeat(n(400_000))),
    'comments begun anew': page('<!-- - -- '.repeat(n(400_000))),
    'a script that never ends': page(`<script>${'if (a < b) '.repeat(n(200_000))}`),
    'an attribute that never ends': page(`<a href="${'x>y '.repeat(n(900_000))}`),
    'a tag of spaces': page(`<a ${' '.repeat(n(900_000))}b`),
    metadata: page(
      '',
      numbered(n(39_000), (at) => `<meta name="w${at}" content="1">`),
    ),
    'linked data in itself': page('', ld('['.repeat(n(400_000)) + ']'.repeat(n(400_000)))),
    'linked data by the thousand, broken': page('', ld('{"@type": "NewsArticle", ').repeat(n(5_000))),
    'linked data of spaces': page('', ld(`{"a":1,${' '.repeat(n(900_000))}`)),
    'linked data of commas': page('', ld(', '.repeat(n(400_000)))),
    'linked data of authors': page(
      '',
      ld(`{"@type":"NewsArticle","author":[${'{"name":"Tove"},'.repeat(n(50_000))}{}]}`),
    ),
    'a title of megabytes': page('', `<meta property="og:title" content="${'weir '.repeat(n(1_000_000))}">`),
  };
  return Object.entries(made).map(([name, text]) => ({ name, text }));
}

const ITEM = '<item><title>Weir opened</title><link>https://sandwick.example/weir</link><guid>weir</guid></item>';
const feed = (more: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Sandwick Echo</title>${ITEM}${more}</channel></rss>`;

/** Entities that grow, elements by the hundred thousand, and what never closes. */
export function hostileFeeds(size = 1): Hostile[] {
  const n = (count: number) => Math.ceil(count * size);
  const laughs = numbered(9, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  const made: Record<string, string> = {
    'entities of entities': feed('<item><title>&l9;</title></item>', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>`),
    'a long entity, often': feed(
      `<item><title>${'&w;'.repeat(n(100_000))}</title></item>`,
      `<!DOCTYPE a [<!ENTITY w "${'w'.repeat(n(100_000))}">]>`,
    ),
    'a file as an entity': feed(
      '<item><title>&f;</title></item>',
      '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/hostname">]>',
    ),
    'an address as an entity': feed(
      '<item><title>&f;</title></item>',
      '<!DOCTYPE a [<!ENTITY f SYSTEM "http://127.0.0.1/">]>',
    ),
    'a type definition elsewhere': feed('', '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">'),
    'brackets in the document type': feed('', `<!DOCTYPE a [${'['.repeat(n(900_000))}`),
    'elements in each other': feed('<x>'.repeat(n(400_000))),
    'markup in each other in an entry': feed(
      `<item><description>${'&lt;div&gt;'.repeat(n(90_000))}</description></item>`,
    ),
    entries: feed('<item><title>w</title><guid>1</guid></item>'.repeat(n(150_000))),
    categories: feed(`<item>${'<category>w</category>'.repeat(n(200_000))}</item>`),
    links: feed(`<item>${'<link>https://sandwick.example/w</link>'.repeat(n(100_000))}</item>`),
    attributes: feed(`<item ${numbered(n(200_000), (at) => `w${at}="1" `)}/>`),
    namespaces: feed(`<item ${numbered(n(80_000), (at) => `xmlns:w${at}="urn:${at}" `)}/>`),
    'a title of megabytes': feed(`<item><title>${'weir '.repeat(n(900_000))}</title></item>`),
    ampersands: feed(`<item><title>${'&'.repeat(n(900_000))}</title></item>`),
    'less-than signs': feed('<'.repeat(n(900_000))),
    'CDATA that never ends': feed('<![CDATA['.repeat(n(300_000))),
    'comments that never end': feed('<!--'.repeat(n(400_000))),
    'instructions that never end': feed('<?a '.repeat(n(400_000))),
    'a tag of spaces': feed(`<item ${' '.repeat(n(900_000))}`),
    'brackets of JSON': `{"version":"https://jsonfeed.org/version/1.1","title":"w","items":[${'['.repeat(n(900_000))}`,
    'entries of JSON': `{"version":"https://jsonfeed.org/version/1.1","title":"w","items":[${'{"id":"1","title":"w"},'.repeat(n(200_000))}{}]}`,
    'half of JSON': `{"version":"https://jsonfeed.org/version/1.1","title":"w","items":[${'{"id":"1","title":"w"},'.repeat(n(200_000))}{"id`,
  };
  return Object.entries(made).map(([name, text]) => ({ name, text }));
}
