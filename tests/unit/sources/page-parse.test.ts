import { describe, expect, test } from 'vitest';
import type { DomDocument } from '../../../src/sources/page/dom.ts';
import { parsePage } from '../../../src/sources/page/parse.ts';

function parse(html: string): DomDocument {
  const parsed = parsePage(html);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed.document;
}

describe('the tree of a page', () => {
  test('has a frame where the page has none, and what is not of the head in its body', () => {
    const { head, body } = parse('<title>Lamp</title><meta name="a" content="b"><p>The lamp &amp; the quay</p>');
    expect(head.innerHTML).toBe('<title>Lamp</title><meta name="a" content="b">');
    expect(body.innerHTML).toBe('<p>The lamp &amp; the quay</p>');
  });

  test('is without scripts, styles and what they hold, but with JSON-LD', () => {
    const document = parse(
      '<script>let a = "<p>";</script><script type="application/ld+json">{"a":"<p>"}</script><p>Lamp<svg><text>x</text></svg>',
    );
    expect(document.documentElement.innerHTML).toBe(
      '<head><script type="application/ld+json">{"a":"<p>"}</script></head><body><p>Lamp</p></body>',
    );
  });

  test('has no script where a tag stands inside a tag', () => {
    const { body } = parse('<p>The lamp</p><A<script>alight</A<script>');
    expect(body.innerHTML).toContain('<p>The lamp</p>');
    expect(body.innerHTML).not.toContain('<script');
  });

  test('holds the text of a paragraph as one, however it was told', () => {
    const [paragraph] = parse('<p>Bread &amp; butter &lt; cheese</p>').getElementsByTagName('p');
    expect(paragraph?.childNodes).toHaveLength(1);
    expect(paragraph?.textContent).toBe('Bread & butter < cheese');
  });

  test('is told how its style shows an element', () => {
    const [hidden, plain] = parse('<p style="color: red; DISPLAY:none !important">a</p><p>b</p>').getElementsByTagName(
      'p',
    );
    expect([hidden?.style?.display, plain?.style]).toEqual(['none', null]);
  });
});

describe('an element of the tree', () => {
  const list = () => parse('<ul><li>a</li> <li>b</li>c</ul>').getElementsByTagName('ul')[0];

  test('knows its children and who stands beside them', () => {
    const ul = list();
    const [a, b] = ul?.children ?? [];
    expect([a?.nextElementSibling, b?.previousElementSibling, b?.nextElementSibling]).toEqual([b, a, null]);
    expect([a?.parentElement, ul?.firstElementChild]).toEqual([ul, a]);
    expect(ul?.textContent).toBe('a bc');
  });

  test('can be moved, replaced and taken out', () => {
    const ul = list();
    const [a, b] = ul?.children ?? [];
    if (ul === undefined || a === undefined || b === undefined) throw new Error('no list');
    ul.appendChild(a);
    expect(ul.innerHTML).toBe(' <li>b</li>c<li>a</li>');
    ul.replaceChild(a, b);
    expect(ul.innerHTML).toBe(' <li>a</li>c');
    a.remove();
    expect([ul.innerHTML, ul.children, a.parentNode]).toEqual([' c', [], null]);
  });
});
