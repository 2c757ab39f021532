import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBucket } from '../../../src/core/bucket.ts';

describe('a bucket', () => {
  test('gives a burst at once, then one after the other', () => {
    const bucket = createBucket({ perSecond: 10, burst: 3 });
    expect([1, 2, 3, 4, 5].map(() => bucket.take(1000))).toEqual([0, 0, 0, 100, 200]);
    expect(bucket.take(1300)).toBe(0);
  });

  test('fills up to its burst and no further while nothing is taken', () => {
    const bucket = createBucket({ perSecond: 10, burst: 2 });
    for (const now of [0, 0, 0]) bucket.take(now);
    expect(bucket.rested(299)).toBe(false);
    expect(bucket.rested(300)).toBe(true);
    expect([1, 2, 3].map(() => bucket.take(60_000))).toEqual([0, 0, 100]);
  });

  test('that is held gives nothing out before, and then no burst', () => {
    const bucket = createBucket({ perSecond: 10, burst: 3 });
    bucket.hold(5000);
    expect([1, 2, 3].map(() => bucket.take(1000))).toEqual([4000, 4100, 4200]);
  });

  test('is slower where others have one too, as soon as they do, and goes on as before when they end', () => {
    let sharers = 1;
    const bucket = createBucket({ perSecond: 10, burst: 4 }, () => sharers);
    sharers = 2;
    expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([0, 0, 200, 400]);
    sharers = 1;
    expect([1, 2, 3, 4, 5].map(() => bucket.take(60_000))).toEqual([0, 0, 0, 0, 100]);
  });

  test('is never closed for good, however many there are', () => {
    const bucket = createBucket({ perSecond: 10, burst: 1 }, () => 1000);
    bucket.take(0);
    expect(bucket.take(0)).toBeLessThan(1_000_000);
  });

  test('never gives out more in any second than its rate and its burst, however many it is shared by', () => {
    const rate = { perSecond: 48, burst: 2 };
    const gaps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 60, maxLength: 400 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 20 }), (gaps, sharers) => {
        const buckets = Array.from({ length: sharers }, () => createBucket(rate, () => sharers));
        let now = 0;
        const given = gaps.map((gap, index) => {
          now += gap;
          return now + (buckets[index % sharers]?.take(now) ?? 0);
        });
        return given.every(
          (from) => given.filter((at) => at >= from && at < from + 1000).length <= rate.perSecond + rate.burst,
        );
      }),
    );
  });
});
