import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_LIMITS } from '../../src/core/sound-article.ts';
import { articleOf } from '../../src/sources/page/page-reader.ts';
import { readPage } from '../../src/sources/page/read-page.ts';
import { nastyText } from './card-arbitrary.ts';
import { mutate } from './mutations.ts';
import { fixtures, readAsFeed, readAsPage, tellArticle } from './read-anything.ts';

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const pages = fixtures('pages');
const feeds = fixtures('feeds');

test('a damaged page is read or refused, and what is read of it can be told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), seed, (page, by) => readAsPage(mutate(page, by, pages))),
    { numRuns: 120 },
  );
});

test('a damaged feed is read or refused, and what is read of it can be told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...feeds), seed, (feed, by) => readAsFeed(mutate(feed, by, [...feeds, ...pages]))),
    { numRuns: 150 },
  );
});

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const ADDRESSES = [
  'javascript:alert(1)',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'https://merrow.example/a)](javascript:x',
  'https://ida:word@merrow.example/a.jpg',
  '//merrow.example/"onerror="x',
  'https://merrow.example/lamp.jpg',
];

test('whatever a page calls itself, its author and its pictures is literal text and links into the web', () => {
  const address = fc.constantFrom(...ADDRESSES);
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 4, maxLength: 8 }), address, address, (words, picture, canonical) => {
      const [title = '', author = '', site = '', ...said] = words.map(escaped);
      const paragraphs = said.map(
        (each) => `<p>${each} The lamp at the end of the quay was lit again, “${each}” said ${author}.</p>`,
      );
      const html = `<html><head><title>${title}</title><meta property="og:title" content="${title}">
        <meta name="author" content="${author}"><meta property="og:site_name" content="${site}">
        <meta property="og:image" content="${escaped(picture)}"><link rel="canonical" href="${escaped(canonical)}">
        </head><body><article><h1>${title}</h1><p class="byline">By ${author}</p>${paragraphs.join('').repeat(3)}</article></body></html>`;
      const url = 'https://merrow.example/lamp';
      const reading = readPage(html, url);
      const article = reading.kind === 'read' ? articleOf({ html, url }, url, reading) : null;
      if (article?.ok) tellArticle(article.value);
    }),
    { numRuns: 100 },
  );
});

test('a title, an author and a publisher of a megabyte each are told in a line', () => {
  const long = 'lamp '.repeat(200_000);
  const text = ['on Tuesday', 'forty years after it was put out', 'though nobody was there to see it'].map(
    (words) =>
      `<p>The lamp at the end of the quay was lit again ${words}, and the board has not said who pays for it.</p>`,
  );
  const html = `<title>${long}</title><meta name="author" content="${long}"><meta property="og:site_name" content="${long}">${text.join('')}`;
  const url = 'https://merrow.example/lamp';
  const reading = readPage(html, url);
  const article = reading.kind === 'read' ? articleOf({ html, url }, url, reading) : null;
  if (!article?.ok) throw new Error('the page was not read');
  expect(article.value.title.length).toBeLessThanOrEqual(FIELD_LIMITS.title);
  tellArticle(article.value);
});
