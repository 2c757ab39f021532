import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/core/article-text/date.ts';

const NOW = Date.UTC(2026, 4, 10, 12);
const HOUR = 3_600_000;

describe('a date', () => {
  test.each([
    ['2023-03-21', Date.UTC(2023, 2, 21)],
    ['2023-03-21 14:05', Date.UTC(2023, 2, 21, 14, 5)],
    ['2023-03-21T14:05:30Z', Date.UTC(2023, 2, 21, 14, 5, 30)],
    ['2023-03-21T14:05+02:00', Date.UTC(2023, 2, 21, 12, 5)],
    ['2023-03-21T14:05-0330', Date.UTC(2023, 2, 21, 17, 35)],
    ['21 March 2023', Date.UTC(2023, 2, 21)],
    ['March 21st, 2023', Date.UTC(2023, 2, 21)],
    ['Tue, 21 Mar 2023 14:05:30 +0100', Date.UTC(2023, 2, 21, 13, 5, 30)],
  ])('%s is read the same in every zone', (written, at) => {
    expect(parseDate(written, null)).toBe(at);
  });

  test.each([
    ['3h ago', 3 * HOUR],
    ['2 days ago', 48 * HOUR],
    ['an hour ago', HOUR],
    ['45 min ago', 0.75 * HOUR],
    ['yesterday', 24 * HOUR],
    ['just now', 0],
  ])('%s is counted back from now', (written, before) => {
    expect(parseDate(written, NOW)).toBe(NOW - before);
  });

  test.each(['soon', '', '2023-02-30', '2023-13-01', '03/04/2023', '5 bananas ago', 'March'])(
    '%j names no moment',
    (written) => {
      expect(parseDate(written, NOW)).toBeNull();
    },
  );

  test('that is relative means nothing without a now', () => {
    expect(parseDate('3h ago', null)).toBeNull();
  });
});
