import { expect, test } from 'vitest';
import { parsePage } from '../../../src/sources/page/parse.ts';

const parsed = parsePage(`<main id="m" class="story  lead"><article itemprop="articleBody text">
  <header><time datetime="2026">x</time></header><a rel="nofollow author" href="/people/ida" class="by-line">Ida</a></article></main>
  <time>y</time><A class="Story">z</A>`);
if (parsed.kind === 'refused') throw new Error(parsed.reason);
const { document } = parsed;

test.each([
  ['a name', 'time', 2],
  ['names', 'main, article ,A', 4],
  ['a class among others', '.lead', 1],
  ['a class in its own case', '.story', 1],
  ['no part of a class', '.line', 0],
  ['an id', '#m', 1],
  ['a name and a class', 'a.by-line', 1],
  ['an attribute', 'time[datetime]', 1],
  ['an attribute’s value', '[href="/people/ida"]', 1],
  ['a word of it', '[itemprop~="articleBody"]', 1],
  ['no part of a word', '[itemprop~="article"]', 0],
  ['a part of it', '[class*="line"]', 1],
  ['its beginning', '[href^="/people/"]', 1],
  ['elements below others', 'main article time[datetime]', 1],
  ['no elements beside others', 'header a', 0],
  ['values with commas and spaces', '[itemprop="a, b"], main header', 1],
])('a selector means %s', (_what, selector, count) => {
  expect(document.querySelectorAll(selector)).toHaveLength(count);
});

test('the first element that is meant is found, from within and from around', () => {
  const link = document.querySelector('[rel~="author"]');
  expect(link?.closest('[class*="story"]')?.localName).toBe('main');
  expect(link?.closest('nav')).toBeNull();
  expect(link?.matches('main a, header')).toBe(true);
  expect(link?.querySelector('a')).toBeNull();
});

test.each(['a:hover', 'a + b', 'a[', '*'])('a selector of another kind throws: %s', (selector) => {
  expect(() => document.querySelectorAll(selector)).toThrow('no selector known here');
});
