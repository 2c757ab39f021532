import { describe, expect, test } from 'vitest';
import { findFeedLinks } from '../../../src/sources/discovery.ts';

const LINK = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';

describe('the feeds that a page names', () => {
  test('are found in its head, those of comments last', () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" title="Comments" href="/c.xml">${LINK}</head>`;
    expect(findFeedLinks(html, 'https://merrow.example/news')).toEqual([
      'https://merrow.example/feed.xml',
      'https://merrow.example/c.xml',
    ]);
  });

  test.each(['<b>', '<b></i>'])(
    'are found at once before any number of %s',
    (piece) => {
      expect(findFeedLinks(`${LINK}${piece.repeat(160_000)}`, 'https://merrow.example/')).toEqual([
        'https://merrow.example/feed.xml',
      ]);
    },
    3_000,
  );
});
