import { describe, expect, test } from 'vitest';
import { feedHealth } from '../../../../src/core/card/feed-health.ts';
import { noticeCard } from '../../../../src/core/card/notice-card.ts';
import { renderPlain } from '../../../../src/core/card/plain.ts';
import type { Feed, FeedTally } from '../../../../src/core/ports.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

const feed = (health: Partial<Feed['health']>): Feed => ({
  id: 'courier',
  url: 'https://courier.example/feed',
  title: 'Harbour Courier',
  site: null,
  topic: null,
  standard: false,
  health: {
    polled: NOW - 5 * MINUTE,
    succeeded: NOW - 5 * MINUTE,
    nextPoll: NOW + 10 * MINUTE,
    interval: 15 * MINUTE,
    failures: 0,
    trouble: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    perDay: null,
    pacedBy: 'news',
    rhythm: null,
    failingSince: null,
    ended: null,
    moving: null,
    ...health,
  },
});

/** What it says, its times in words. */
const said = (health: Partial<Feed['health']>, tally?: FeedTally): string => {
  const inlines = feedHealth(feed(health), { tally, zone: 'UTC', now: NOW });
  const told = inlines.map((inline) =>
    inline.type === 'time' ? `<${Math.round((inline.at - NOW) / MINUTE)} min>` : 'text' in inline ? inline.text : '',
  );
  return told.join('');
};

describe('the health of a feed says', () => {
  test('when it was read, and when it will be', () => {
    expect(said({})).toBe('read <-5 min>, next <10 min> · each 15 minutes · nothing new this week');
    expect(said({ polled: null, succeeded: null })).toBe('not read yet');
  });

  test.each<[string, FeedTally, string]>([
    ['a feed of seldom news', { articles: 3, excerpts: 0 }, '3 articles this week'],
    ['one article', { articles: 1, excerpts: 0 }, '1 article this week'],
    ['a feed of much news', { articles: 65, excerpts: 0 }, 'about 9 articles a day'],
    [
      'some that are excerpts',
      { articles: 65, excerpts: 12 },
      "about 9 articles a day, 12 of 65 this week from the publisher's summary",
    ],
    ['all of them', { articles: 6, excerpts: 6 }, "6 articles this week, all from the publisher's summary"],
  ])('what it gives: %s', (_, tally, expected) => {
    expect(said({}, tally)).toContain(` · ${expected}`);
  });

  test('how often it is read, and where its publisher wants that', () => {
    expect(said({ interval: 90 * MINUTE })).toContain(' · each 90 minutes ·');
    expect(said({ interval: 150 * MINUTE, pacedBy: 'publisher' })).toContain(
      ' · each 2.5 hours, as its publisher asks ·',
    );
  });

  test('that it has ended, since when, why, and what to do', () => {
    const trouble = 'courier.example answered 410 (gone for good).';
    expect(said({ ended: { why: 'gone', at: NOW - MINUTE }, failures: 1, trouble })).toBe(
      `not read any more since <-1 min>: ${trouble} When it is back: /news feed add https://courier.example/feed`,
    );
  });

  test('what fails, since when, and when it is tried again', () => {
    expect(
      said({
        failures: 3,
        trouble: 'courier.example answered 503.',
        succeeded: NOW - DAY,
        nextPoll: NOW + 60 * MINUTE,
      }),
    ).toBe(
      'the last 3 tries failed: courier.example answered 503. Last read <-1440 min>, next try <60 min> · nothing new this week',
    );
    expect(said({ failures: 1, succeeded: null })).toBe('the last try failed. Never read yet, next try <10 min>');
  });

  test.each([
    ['new', 'too much came at once, and 400 entries were passed over'],
    ['renamed', 'its addresses changed, and 400 entries were not told again'],
    ['rewritten', 'most of it changed at once, and 400 entries were not read again'],
  ] as const)('what was too much at once: %s, for a week', (kind, expected) => {
    expect(said({ flood: { kind, count: 400, at: NOW - DAY } })).toContain(` · ${expected} <-1440 min>`);
    expect(said({ flood: { kind, count: 400, at: NOW - 8 * DAY } })).not.toContain('400');
  });
});

test('it can be read as plain text', () => {
  const inlines = feedHealth(feed({}), { tally: { articles: 1, excerpts: 1 }, zone: 'UTC', now: NOW });
  const card = noticeCard({ title: 'Sources', blocks: [{ type: 'list', items: [inlines] }] });
  expect(renderPlain(card, { width: 400 })).toContain("1 article this week, all from the publisher's summary");
});
