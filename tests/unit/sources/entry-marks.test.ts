import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '../../../src/core/ports.ts';
import { looseAddress, marksOf } from '../../../src/sources/entry-marks.ts';

const lamp: FeedEntry = {
  id: 'https://merrow.example/?p=12',
  url: 'https://merrow.example/2026/lamp',
  title: 'Harbour lamp relit',
  text: 'The lamp on the north pier burns again after the winter, the harbour board said on Monday.',
  byline: null,
  published: 1,
  image: null,
};
const marks = (change: Partial<FeedEntry> = {}) => marksOf({ ...lamp, ...change });

describe('a page is known', () => {
  test.each([
    ['by another scheme', 'http://merrow.example/2026/lamp'],
    ['with www before its host', 'https://www.merrow.example/2026/lamp'],
    ['with a final slash and a fragment', 'https://merrow.example/2026/lamp/#top'],
    ['with what tracks its reader', 'https://merrow.example/2026/lamp?utm_source=rss'],
    ['with the session of a visit', 'https://merrow.example/2026/lamp?PHPSESSID=abc123'],
    ['with a session in its path', 'https://merrow.example/2026/lamp;jsessionid=A1B2?x'.replace('?x', '')],
    ['with what keeps caches out', 'https://merrow.example/2026/lamp?_=17953416'],
  ])('%s', (_, url) => {
    expect(marks({ url })).toEqual(marks());
  });

  test.each([
    'https://merrow.example/2026/ferry',
    'https://merrow.example/2026/lamp?page=2',
    'https://lindau.example/2026/lamp',
  ])('apart from %s', (url) => {
    expect(marks({ url }).link).not.toBe(marks().link);
  });

  test('by its path on another host, unless that is the front page', () => {
    expect(marks({ url: 'https://lindau.example/2026/lamp' }).path).toBe(marks().path);
    expect(marks({ url: 'https://merrow.example/' }).path).toBeNull();
  });
});

test('an id that is an address is known as addresses are, any other by its letters', () => {
  expect(marks({ id: 'http://www.merrow.example/?p=12' }).guid).toBe(marks().guid);
  expect(marks({ id: 'lamp-1' }).guid).not.toBe(marks({ id: 'Lamp-1' }).guid);
});

test('what a reader would not see differ is no edit', () => {
  const change = { published: 2, image: 'https://merrow.example/lamp.jpg', id: 'b', url: 'https://merrow.example/b' };
  expect(marks(change).content).toBe(marks().content);
});

test.each<[string, Partial<FeedEntry>]>([
  ['title', { title: 'Harbour lamp relit at last' }],
  ['text', { text: `${lamp.text} It will burn all night.` }],
  ['time of change', { updated: 2 }],
])('another %s is an edit', (_, change) => {
  expect(marks(change).content).not.toBe(marks().content);
});

test('what an entry does not have is no mark', () => {
  expect(marksOf({ ...lamp, id: null, url: null, title: '…', text: 'Read more.' })).toMatchObject({
    guid: null,
    link: null,
    title: null,
    path: null,
    words: null,
  });
  expect(looseAddress('no address')).toBeNull();
});
