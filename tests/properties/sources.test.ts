import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeOpml } from '../../src/core/opml.ts';
import { cleanAddress } from '../../src/sources/article-id.ts';
import { decodeBytes } from '../../src/sources/charset.ts';
import { applyPlatform } from '../../src/sources/discovery/apply-rules.ts';
import { readPageLinks } from '../../src/sources/discovery/page-links.ts';
import { parseDate } from '../../src/sources/feed/date.ts';
import { parseFeed } from '../../src/sources/feed/parse.ts';
import { paragraphsOf } from '../../src/sources/html-text.ts';
import { readOpml } from '../../src/sources/opml/read-opml.ts';
import { parsePage } from '../../src/sources/page/parse.ts';

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="a">',
        '</div>',
        '<br>',
        '<b>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<script>',
        '</script>',
        '&amp;',
        '&#x41',
        '<',
        '>',
        '"',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('any bytes become text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, type) => {
      expect(typeof decodeBytes(bytes, type)).toBe('string');
    }),
  );
});

test('any text in UTF-8 is read as it was', () => {
  fc.assert(
    // A leading mark is taken off, and a first `<` beside NUL means UTF-16: neither begins a text.
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeBytes(Buffer.from(`text ${text}`), 'text/html; charset=utf-8')).toBe(`text ${text}`);
    }),
  );
});

test('any text is a date within reason or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const time = parseDate(text);
      expect(time === null || (time > -2 * 86_400_000 && time < Date.UTC(2202, 0))).toBe(true);
    }),
  );
});

test('every moment is read back from the forms in which feeds write it', () => {
  const moments = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const seconds = Math.floor(moment.getTime() / 1000) * 1000;
      expect(parseDate(moment.toUTCString())).toBe(seconds);
      expect(parseDate(moment.toISOString())).toBe(seconds);
    }),
  );
});

test('paragraphs are never empty and hold no line breaks', () => {
  fc.assert(
    fc.property(markup, (html) => {
      for (const paragraph of paragraphsOf(html)) expect(paragraph).toMatch(/^\S(?:[^\n\r\t]*\S)?$/u);
    }),
  );
});

test('any markup is one tree with one frame, without scripts, and reads the same when it is written', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const parsed = parsePage(html);
      if (parsed.kind === 'refused') throw new Error(parsed.reason);
      const { documentElement, body } = parsed.document;
      expect(parsed.document.querySelectorAll('html, head, body')).toHaveLength(2);
      expect(documentElement.querySelector('script')).toBeNull();
      const written = body.innerHTML;
      body.innerHTML = written;
      expect(body.innerHTML).toBe(written);
    }),
  );
});

test('any text is a feed or none', () => {
  fc.assert(
    fc.property(markup, (text) => {
      const outcome = parseFeed(
        `<rss version="2.0"><channel><title>t</title><item><title>${text}`,
        'https://merrow.example/f',
      );
      expect(outcome.ok || outcome.problem.code === 'not-a-feed').toBe(true);
    }),
  );
});

test('feeds written as OPML are read back, whatever they are called', () => {
  // A title without white space around it, and none of what XML can't hold.
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim());
  const said = words.filter((text) => text !== '' && !/[\p{Cc}\ufffe\uffff]/u.test(text));
  const feed = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: fc.oneof(said, fc.constantFrom('&eacute;', '&#65;', '"', "'", '<outline>', ']]>', 'a\tb')),
    site: fc.option(fc.webUrl().map((url) => new URL(url).href)),
    topic: fc.option(said.map((topic) => topic.toLowerCase())),
  });
  const feeds = fc.uniqueArray(feed, { selector: (each) => each.url, maxLength: 8 });
  const sorted = (list: readonly { url: string }[]) => [...list].sort((a, b) => (a.url < b.url ? -1 : 1));
  fc.assert(
    fc.property(feeds, (list) => {
      const back = readOpml(writeOpml(list, 'mine'), 'mine.opml');
      expect(back.ok && { ...back.value, feeds: sorted(back.value.feeds) }).toEqual({
        feeds: sorted(list),
        faults: [],
      });
    }),
  );
});

test('any markup is a list or none', () => {
  fc.assert(
    fc.property(markup, (text) => {
      const outcome = readOpml(`<opml><body>${text}`, 'odd.opml');
      expect(outcome.ok || outcome.problem.code === 'unreadable').toBe(true);
    }),
  );
});

test('any markup names addresses of the web as feeds, or none', () => {
  const links = fc.constantFrom(
    '<link rel="alternate" type="application/rss+xml" title="',
    '<link rel=feed href=',
    '<a href="/rss">',
    '<a href="javascript:rss()">RSS</a>',
    '<base href="',
  );
  const page = fc.array(fc.oneof(markup, links), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(page, (html) => {
      const { links, anchors } = readPageLinks(html, 'https://merrow.example/news');
      for (const { url } of [...links, ...anchors]) expect(new URL(url).protocol).toMatch(/^https?:$/);
    }),
  );
});

test('whatever address of a platform is given, what is made of it is an address of the web', () => {
  const hosts = fc.constantFrom(
    'github.com',
    'www.reddit.com',
    'medium.com',
    'vimeo.com',
    'keeper.tumblr.com',
    'dev.to',
    'gitlab.com',
  );
  fc.assert(
    fc.property(hosts, fc.webPath({ size: 'large' }), fc.webQueryParameters(), (host, path, query) => {
      const made = applyPlatform(`https://${host}${path || '/'}?${query}`)?.candidates ?? [];
      for (const { url } of made) expect(new URL(url).protocol).toBe('https:');
    }),
  );
});

test('a cleaned address is clean', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = cleanAddress(`${url}`);
      expect(cleanAddress(once)).toBe(once);
      expect(once).not.toContain('#');
    }),
  );
});

test('the children of an element are its elements among all that is in it, whatever is moved', () => {
  const step = fc.record({
    kind: fc.constantFrom('append', 'insert', 'remove', 'replace'),
    one: fc.nat(9),
    other: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const parsed = parsePage('<div id="a">x<p>1</p>y<p>2</p><b>3</b>z</div><div id="b"><i>4</i>w</div>');
      const [first, second] = parsed.kind === 'page' ? parsed.document.querySelectorAll('div') : [];
      if (first === undefined || second === undefined) throw new Error('the page was not read');
      for (const { kind, one, other } of steps) {
        const node = [...first.childNodes, ...second.childNodes][one];
        const before = second.childNodes[other % Math.max(1, second.childNodes.length)];
        expect([first, second].map((each) => each.children)).toEqual(
          [first, second].map((each) => each.childNodes.filter((child) => child.nodeType === 1)),
        );
        if (node === undefined) break;
        if (kind === 'append') second.appendChild(node);
        else if (kind === 'remove') node.remove();
        else if (before !== undefined && before !== node) {
          node.remove();
          if (kind === 'insert') second.insert(node, before);
          else second.replaceChild(node, before);
        }
      }
    }),
  );
});
