import { expect, test } from 'vitest';
import { card, link, literal, section, time } from '../../../../src/core/card.ts';
import { renderHtml } from '../../../../src/platforms/console/html.ts';

const html = (one: Parameters<typeof section>[0]) => renderHtml(card({ fallback: 'x', sections: [section(one)] }));

test('a quote is a blockquote with its speaker cited', () => {
  expect(
    html({ blocks: [{ type: 'quote', words: 'A & <b>', speaker: 'Ida', role: 'a pilot', source: null }] }),
  ).toContain(
    '<figure class="quote"><blockquote dir="auto"><p>“A &#38; &#60;b&#62;”</p></blockquote><figcaption>— <cite><bdi>Ida</bdi></cite>, <bdi>a pilot</bdi></figcaption></figure>',
  );
});

test('a link leads to the web only, and gives no handle on the page', () => {
  const inlines = [link('a', 'https://a.example/"x'), link('b', 'javascript:alert(1)')];
  expect(html({ blocks: [{ type: 'text', inlines }] })).toContain(
    '<p dir="auto"><a href="https://a.example/%22x" rel="noopener noreferrer nofollow ugc" target="_blank"><bdi>a</bdi></a>b</p>',
  );
});

test('a time has its instant', () => {
  expect(html({ footer: [time(0, 'date')] })).toContain(
    '<time datetime="1970-01-01T00:00:00.000Z">1 January 1970</time>',
  );
});

test('lines stay lines', () => {
  expect(html({ blocks: [{ type: 'text', inlines: [literal('a\r\nb')] }] })).toContain('a<br>\nb');
});

test('a card without anything shows its fallback', () => {
  expect(renderHtml(card({ fallback: '<x>', sections: [] }))).toBe(
    '<article class="card card-info">\n<p dir="auto">&#60;x&#62;</p>\n</article>\n',
  );
});
