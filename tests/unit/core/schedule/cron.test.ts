import { describe, expect, test } from 'vitest';
import { parseCron } from '../../../../src/core/schedule/cron.ts';
import { describeSchedule } from '../../../../src/core/schedule/describe.ts';
import { lastSlot, nextSlot, type Schedule } from '../../../../src/core/schedule/schedule.ts';

const by = (cron: string, parts: Partial<Schedule> = {}): Schedule => ({
  times: ['05:05'],
  days: [2],
  zone: 'UTC',
  cron,
  ...parts,
});

const slots = (schedule: Schedule, start: string, count: number): string[] => {
  let after = Date.parse(start);
  return Array.from({ length: count }, () => {
    after = nextSlot(schedule, after) ?? Number.NaN;
    return new Date(after).toISOString().slice(0, 16);
  });
};

describe('a cron expression', () => {
  test.each([
    ['0 8 * * 1-5', '0 8 * * 1-5'],
    ['  30  7,19 1 * mon-fri ', '30 7,19 1 * MON-FRI'],
    ['*/15 * * * *', '*/15 * * * *'],
    ['0 8 29 2 *', '0 8 29 2 *'],
    ['0 8 L * *', '0 8 L * *'],
    ['0 8 * * mon#1', '0 8 * * MON#1'],
  ])('“%s” is read', (typed, cron) => {
    expect(parseCron(typed)).toEqual({ cron });
  });

  test.each([
    ['@daily', 'shortcut'],
    ['0 0 8 * * *', 'fields'],
    ['0 8 * *', 'fields'],
    ['', 'fields'],
    ['61 8 * * *', 'unreadable'],
    ['0 24 * * *', 'unreadable'],
    ['0 8 ? * *', 'unreadable'],
    ['0 8 * * someday', 'unreadable'],
    ['0 8 30 2 *', 'never'],
    ['0 0 31 4,6 *', 'never'],
    ['* * * * *', 'too-often'],
    ['*/14 * * * *', 'too-often'],
    ['0,10 8 * * *', 'too-often'],
    ['0,55 0,23 * * *', 'too-often'],
  ])('“%s” is refused: %s', (typed, trouble) => {
    expect(parseCron(typed)).toEqual({ trouble });
  });

  test('says when instead of times and days', () => {
    expect(slots(by('0 8 * * 1-5'), '2026-01-09T00:00Z', 3)).toEqual([
      '2026-01-09T08:00',
      '2026-01-12T08:00',
      '2026-01-13T08:00',
    ]);
    expect(lastSlot(by('0 8 * * 1-5'), Date.parse('2026-01-12T08:00Z'))).toBe(Date.parse('2026-01-09T08:00Z'));
  });

  test('of a leap day comes every four years', () => {
    expect(slots(by('0 8 29 2 *'), '2026-01-01T00:00Z', 2)).toEqual(['2028-02-29T08:00', '2032-02-29T08:00']);
  });

  test('follows the clocks of its zone: what they leap over comes after it, what they show twice comes once', () => {
    const schedule = by('30 1,2 * * *', { zone: 'America/New_York' });
    expect(slots(schedule, '2026-03-08T05:00Z', 3)).toEqual([
      '2026-03-08T06:30',
      '2026-03-08T07:00',
      '2026-03-09T05:30',
    ]);
    expect(slots(schedule, '2026-11-01T05:00Z', 3)).toEqual([
      '2026-11-01T05:30',
      '2026-11-01T07:30',
      '2026-11-02T06:30',
    ]);
  });

  test('waits for the end of the quiet hours, with all that fell into them', () => {
    const schedule = by('0 */3 * * *', { quiet: { from: '22:00', to: '07:00' } });
    expect(slots(schedule, '2026-01-09T20:00Z', 3)).toEqual([
      '2026-01-09T21:00',
      '2026-01-10T07:00',
      '2026-01-10T09:00',
    ]);
  });

  test('is told in words where it only names times and days, else as it is', () => {
    expect(describeSchedule(by('0 8,18 * * 1-5'))).toBe('weekdays at 08:00 and 18:00, UTC (cron 0 8,18 * * 1-5)');
    expect(describeSchedule(by('0 8 L * *'))).toBe('cron 0 8 L * *, UTC');
    expect(describeSchedule(by('*/30 * * * *'))).toBe('cron */30 * * * *, UTC');
  });
});
