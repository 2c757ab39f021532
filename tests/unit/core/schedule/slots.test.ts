import { expect, test } from 'vitest';
import { lastSlot, nextSlot } from '../../../../src/core/schedule/schedule.ts';
import { slotsOf, stretchesOf } from '../../../slot-oracle.ts';

const day = 86_400_000;
const from = Date.UTC(2026, 0, 1);
const until = Date.UTC(2027, 0, 1);
const times = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '23:30', '23:59'];
const daily = [0, 1, 2, 3, 4, 5, 6];

/** Each changes its clock in another way: by half an hour, by two, at midnight, before it, for a month, not at all. */
const zones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'America/New_York',
  'America/Nuuk',
  'America/Santiago',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

test.each(zones)('the slots of a year in %s are those that the clock shows, each once', (zone) => {
  const stretches = stretchesOf(zone, from - 2 * day, until + 2 * day);
  for (const days of [daily, [0, 6]]) {
    for (const time of times) {
      const due = slotsOf(stretches, [time], days).filter((slot) => slot > from && slot < until);
      const schedule = { times: [time], zone, days };
      const forward: (number | null)[] = [];
      for (let last: number | null = from; last !== null && forward.length < due.length; forward.push(last)) {
        last = nextSlot(schedule, last);
      }
      expect(forward).toEqual(due);
      expect(due.map((slot) => lastSlot(schedule, slot + 1))).toEqual(due);
    }
  }
});

test('a date that a zone left out wholly is made up for at the beginning of the next', () => {
  const schedule = { times: ['08:00'], zone: 'Pacific/Apia', days: daily };
  const slots = [Date.UTC(2011, 11, 29, 18), Date.UTC(2011, 11, 30, 10), Date.UTC(2011, 11, 30, 18)];
  expect(slots.map((slot) => nextSlot(schedule, slot - 1))).toEqual(slots);
});

test('a leap that ends inside the quiet hours puts a slot off until their end', () => {
  const schedule = { times: ['02:15'], zone: 'America/New_York', days: daily, quiet: { from: '03:00', to: '04:00' } };
  const due = Date.UTC(2026, 2, 8, 8);
  for (const after of [due - 2 * 3_600_000, due - 1_800_000]) expect(nextSlot(schedule, after)).toBe(due);
  expect(lastSlot(schedule, due + 1)).toBe(due);
});
