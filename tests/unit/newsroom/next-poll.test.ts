import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '../../../src/core/ports.ts';
import { POLLING } from '../../../src/newsroom/limits.ts';
import { rateAfter, rateOf } from '../../../src/newsroom/news-rate.ts';
import { paceOf, pollAfterFailure, pollAfterSuccess } from '../../../src/newsroom/next-poll.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Sunday. */
const NOW = Date.UTC(2026, 10, 22, 12);
const base = 15 * MINUTE;
const silent = { pause: null, rhythm: null };

describe('how often a feed is polled', () => {
  test.each([
    [1_000, 5 * MINUTE],
    [200, 8 * MINUTE],
    [48, 15 * MINUTE],
    [9, 30 * MINUTE],
    [1, 90 * MINUTE],
    [1 / 7, 5 * HOUR],
    [1 / 365, DAY],
    [0, DAY],
  ])('with %d new articles a day', (perDay, interval) => {
    expect(paceOf({ base, perDay, pause: null })).toEqual({ interval, by: 'news', perDay });
  });

  test('is what the operator set where nobody knows how often it has news', () => {
    const odd = 17 * MINUTE;
    expect(paceOf({ base: odd, perDay: null, pause: null })).toEqual({ interval: odd, by: 'start', perDay: null });
  });

  test('goes with what the operator set', () => {
    expect(paceOf({ base: 4 * base, perDay: 48, pause: null })).toMatchObject({ interval: HOUR });
    expect(paceOf({ base: 96 * base, perDay: 480, pause: null }).interval).toBeLessThanOrEqual(DAY);
  });

  test('is never more than the publisher asks, and at least once a day all the same', () => {
    const asking = (pause: number) => paceOf({ base, perDay: 48, pause });
    expect(asking(HOUR)).toMatchObject({ interval: 75 * MINUTE, by: 'publisher' });
    expect(asking(10 * MINUTE)).toMatchObject({ interval: base, by: 'news' });
    expect(asking(DAY)).toMatchObject({ interval: DAY, by: 'publisher' });
  });
});

describe('when a feed that answered is polled next', () => {
  const ids = Array.from({ length: 2_000 }, (_, n) => `feed-${n}`);
  const next = (id: string, now = NOW, said: Parameters<typeof pollAfterSuccess>[3] = silent) =>
    pollAfterSuccess(id, { interval: base }, now, said);

  test('is an interval later, again and again, though each poll comes a little late', () => {
    let at = next('feed-1');
    for (let poll = 0; poll < 5; poll++) {
      const later = next('feed-1', at + 20_000);
      expect(later - at).toBe(base);
      at = later;
    }
  });

  test('spreads thousands that came at once evenly, within half an interval of it', () => {
    const minutes = new Map<number, number>();
    for (const id of ids) {
      const pause = next(id) - NOW;
      expect(pause).toBeGreaterThanOrEqual(base / 2);
      expect(pause).toBeLessThan(1.5 * base);
      const minute = Math.floor(pause / MINUTE);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    // 15 minutes with some 133 each; four standard deviations.
    expect(Math.max(...minutes.values())).toBeLessThan(133 + 4 * 11.5);
  });

  test('is not sooner than asked', () => {
    for (const id of ids) expect(next(id, NOW, { pause: base * 0.9, rhythm: null }) - NOW).toBeGreaterThan(base * 0.9);
  });

  test('is a day later at most', () => {
    for (const id of ids) {
      expect(pollAfterSuccess(id, { interval: DAY }, NOW, { pause: DAY, rhythm: null })).toBeLessThanOrEqual(NOW + DAY);
    }
  });

  test('is in none of the hours that the feed says to skip, as far as that ends within a day', () => {
    const skipHours = [11, 12, 13, 14];
    const hours = ids.map((id) =>
      new Date(next(id, NOW, { pause: null, rhythm: rhythm({ skipHours }) })).getUTCHours(),
    );
    expect(new Set(hours)).toEqual(new Set([15]));
    const weekend = next('feed-1', NOW, { pause: null, rhythm: rhythm({ skipDays: [0] }) });
    expect(new Date(weekend).getUTCDay()).toBe(1);
    const never = next('feed-1', NOW, { pause: null, rhythm: rhythm({ skipDays: [0, 1, 2, 3, 4, 5, 6] }) });
    expect(never).toBe(NOW + DAY);
  });
});

describe('when a feed that failed is tried next', () => {
  const next = (problem: Parameters<typeof pollAfterFailure>[2], failures = 0) =>
    pollAfterFailure(base, failures, problem, NOW, () => 0.5) - NOW;

  test('is later where nothing lies at its address, or something else', () => {
    const status = (status: number) =>
      ({ code: 'http-status', host: 'merrow.example', status, retryAt: null }) as const;
    expect(next(status(500))).toBe(30 * MINUTE);
    expect(next(status(404))).toBe(2 * HOUR);
    expect(next({ code: 'not-a-feed', url: 'https://merrow.example/feed' })).toBe(2 * HOUR);
    expect(next(status(404), 20)).toBe(DAY);
  });
});

describe('how often a feed has news', () => {
  const entries = (...ages: (number | null)[]): FeedEntry[] =>
    ages.map((age) => ({
      id: null,
      url: 'https://merrow.example/a',
      title: 'Lamp relit',
      text: null,
      byline: null,
      published: age === null ? null : NOW - age,
      image: null,
    }));

  test('is told by its own dates, of the last week at most', () => {
    expect(rateOf(entries(0, 6 * HOUR, 12 * HOUR), NOW)).toBeCloseTo(6);
    expect(rateOf(entries(DAY, 30 * DAY, 60 * DAY), NOW)).toBeCloseTo(1 / 7);
  });

  test('is not known where it says no dates, or one alone', () => {
    expect(rateOf(entries(null, null), NOW)).toBeNull();
    expect(rateOf(entries(HOUR), NOW)).toBeNull();
    expect(rateOf(entries(-HOUR, -DAY), NOW)).toBeNull();
  });

  test('of a feed whose entries all bear the time at which it was made is not taken for endless', () => {
    expect(rateOf(entries(1, 1, 1), NOW)).toBeLessThanOrEqual(3 * 24);
  });

  test('falls slowly while nothing comes, and settles at what comes', () => {
    expect(rateAfter(9, 0, HOUR)).toBeGreaterThan(8.9);
    expect(rateAfter(9, 0, 7 * DAY)).toBeCloseTo(9 / Math.E);
    let rate = 1;
    for (let poll = 0; poll < 2_000; poll++) rate = rateAfter(rate, poll % 2, HOUR);
    expect(rate).toBeCloseTo(12, 0);
  });

  test('is the same however often one looks', () => {
    let often = 4;
    for (let poll = 0; poll < 48; poll++) often = rateAfter(often, 0, HOUR / 2);
    expect(often).toBeCloseTo(rateAfter(4, 0, DAY));
  });

  test('never comes to be more than all steps are for', () => {
    for (const perDay of [0, 1e-9, 1e9]) {
      expect(POLLING.steps).toContain(paceOf({ base, perDay, pause: null }).interval);
    }
  });
});

const rhythm = (parts: { skipHours?: number[]; skipDays?: number[] }) => ({
  pause: null,
  skipHours: [],
  skipDays: [],
  ...parts,
});
