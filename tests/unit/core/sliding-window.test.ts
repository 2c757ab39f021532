import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSlidingWindow, type WindowRate } from '../../../src/core/sliding-window.ts';

const rate: WindowRate = { count: 5, within: 1000, spacing: 100 };

/** When so many are done one after the other, each as soon as it may. */
const times = (count: number, from = 0, held: Readonly<Record<number, number>> = {}): number[] => {
  const window = createSlidingWindow(rate);
  let now = from;
  return Array.from({ length: count }, (_, n) => {
    now += window.wait(now) + (held[n] ?? 0);
    window.take(now);
    return now;
  });
};

describe('a sliding window', () => {
  test('lets the first through with some space between, and the next when the first is long enough ago', () => {
    expect(times(7)).toEqual([0, 100, 200, 300, 400, 1000, 1100]);
  });

  test('makes up for what was held up', () => {
    expect(times(12, 0, { 6: 350 }).slice(5)).toEqual([1000, 1450, 1550, 1650, 1750, 2000, 2450]);
  });

  test('is never closed for good, however many share it', () => {
    const window = createSlidingWindow(rate, () => 100);
    window.take(0);
    expect(window.wait(0)).toBe(20_000);
    expect(window.wait(20_000)).toBe(0);
  });

  test('is never passed, whoever shares it and however late each comes', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 30, maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: rate.count }), (gaps, sharers) => {
        const windows = Array.from({ length: sharers }, () => createSlidingWindow(rate, () => sharers));
        const clocks = windows.map(() => 0);
        const done = gaps.map((gap, index) => {
          const which = index % sharers;
          const came = (clocks[which] ?? 0) + gap;
          const now = came + (windows[which]?.wait(came) ?? 0);
          windows[which]?.take(now);
          clocks[which] = now;
          return now;
        });
        return done.every((from) => done.filter((at) => at >= from && at < from + rate.within).length <= rate.count);
      }),
    );
  });
});
