import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastSlot, nextSlot, type Schedule } from '../../src/core/schedule/schedule.ts';

const day = 86_400_000;
const zones = [
  'UTC',
  'America/St_Johns',
  'Europe/Dublin',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Santiago',
];

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
const schedule: fc.Arbitrary<Schedule> = fc.record({
  times: fc.array(time, { minLength: 1, maxLength: 3 }),
  zone: fc.constantFrom(...zones),
  days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  quiet: fc.option(fc.record({ from: time, to: time }), { nil: null }),
});
const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });

test('the last slot before the one after the next is the next: going on and back are one way', () => {
  fc.assert(
    fc.property(schedule, moment, (wanted, after) => {
      const next = nextSlot(wanted, after) ?? Number.NaN;
      expect(next).toBeGreaterThan(after);
      expect(next - after).toBeLessThanOrEqual(8 * day);
      expect(lastSlot(wanted, nextSlot(wanted, next) ?? Number.NaN)).toBe(next);
    }),
  );
});

test('a daily schedule posts on each date once for each of its times, over every change of the clock', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), time, fc.constantFrom(2025, 2026, 2027), (zone, at, year) => {
      const daily = { times: [at], zone, days: [0, 1, 2, 3, 4, 5, 6] };
      const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
      const dates: string[] = [];
      const end = Date.UTC(year, 3, 20);
      for (
        let slot = nextSlot(daily, Date.UTC(year, 2, 1));
        slot !== null && slot < end;
        slot = nextSlot(daily, slot)
      ) {
        dates.push(date.format(slot));
      }
      const first = Date.parse(dates[0] ?? '');
      expect(dates.map((each) => (Date.parse(each) - first) / day)).toEqual(dates.map((_, n) => n));
      expect(dates.length).toBeGreaterThanOrEqual(49);
    }),
    { numRuns: 25 },
  );
});
