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

  test('never gives out more in any second than its rate and its burst', () => {
    const rate = { perSecond: 48, burst: 2 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 60, maxLength: 400 }), (gaps) => {
        const bucket = createBucket(rate);
        let now = 0;
        const given = gaps.map((gap) => {
          now += gap;
          return now + bucket.take(now);
        });
        return given.every(
          (from) => given.filter((at) => at >= from && at < from + 1000).length <= rate.perSecond + rate.burst,
        );
      }),
    );
  });
});
