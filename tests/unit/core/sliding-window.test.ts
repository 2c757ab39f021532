import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSlidingWindow, type WindowRate } from '../../../src/core/sliding-window.ts';

const rate: WindowRate = { count: 3, within: 1000 };

describe('a sliding window', () => {
  test('lets so many through, and the next when the first of them is long enough ago', () => {
    const window = createSlidingWindow(rate);
    for (const now of [0, 100, 700]) {
      expect(window.wait(now)).toBe(0);
      window.take(now);
    }
    expect([window.wait(700), window.wait(1000)]).toEqual([300, 0]);
    window.take(1000);
    expect(window.wait(1000)).toBe(100);
  });

  test('is never closed for good, however many share it', () => {
    const window = createSlidingWindow(rate, () => 100);
    window.take(0);
    expect(window.wait(0)).toBeCloseTo(33_333, 0);
    expect(window.wait(33_334)).toBe(0);
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
