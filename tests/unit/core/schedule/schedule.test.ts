import { describe, expect, test } from 'vitest';
import { lastSlot, nextSlot, type Schedule } from '../../../../src/core/schedule/schedule.ts';

const daily = [0, 1, 2, 3, 4, 5, 6];
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

function slotsFrom(schedule: Schedule, start: string, count: number): (string | null)[] {
  let after = at(start);
  return Array.from({ length: count }, () => {
    const slot = nextSlot(schedule, after);
    after = slot ?? after;
    return iso(slot);
  });
}

describe('the next slot', () => {
  test('is the local time in the zone, not in UTC', () => {
    expect(slotsFrom({ times: ['08:00'], zone: 'America/Toronto', days: daily }, '2026-01-10T00:00:00Z', 2)).toEqual([
      '2026-01-10T13:00:00.000Z',
      '2026-01-11T13:00:00.000Z',
    ]);
  });

  test('is strictly after the moment asked about', () => {
    const schedule = { times: ['08:00'], zone: 'UTC', days: daily };
    expect(iso(nextSlot(schedule, at('2026-01-10T08:00:00Z')))).toBe('2026-01-11T08:00:00.000Z');
    expect(iso(nextSlot(schedule, at('2026-01-10T07:59:59Z')))).toBe('2026-01-10T08:00:00.000Z');
  });

  test('takes several times a day in their order, whatever the order given', () => {
    const schedule = { times: ['18:30', '08:00', '12:15'], zone: 'Europe/Paris', days: daily };
    expect(slotsFrom(schedule, '2026-01-10T00:00:00Z', 4)).toEqual([
      '2026-01-10T07:00:00.000Z',
      '2026-01-10T11:15:00.000Z',
      '2026-01-10T17:30:00.000Z',
      '2026-01-11T07:00:00.000Z',
    ]);
  });

  test('keeps to the days as they are in the zone', () => {
    const mondays = { times: ['07:00'], zone: 'Asia/Tokyo', days: [1] };
    expect(slotsFrom(mondays, '2026-01-08T00:00:00Z', 2)).toEqual([
      '2026-01-11T22:00:00.000Z',
      '2026-01-18T22:00:00.000Z',
    ]);
  });

  test('is right where the offset is not a whole hour', () => {
    const zones = ['Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Adelaide', 'America/St_Johns', 'Pacific/Chatham'];
    const first = zones.map((zone) =>
      iso(nextSlot({ times: ['08:00'], zone, days: daily }, at('2026-07-01T00:00:00Z'))),
    );
    expect(first).toEqual([
      '2026-07-01T02:30:00.000Z',
      '2026-07-01T02:15:00.000Z',
      '2026-07-01T22:30:00.000Z',
      '2026-07-01T10:30:00.000Z',
      '2026-07-01T19:15:00.000Z',
    ]);
  });

  test('is null where there is no time or no day', () => {
    expect(nextSlot({ times: [], zone: 'UTC', days: daily }, 0)).toBeNull();
    expect(nextSlot({ times: ['08:00'], zone: 'UTC', days: [] }, 0)).toBeNull();
    expect(lastSlot({ times: ['08:00'], zone: 'UTC', days: [] }, 0)).toBeNull();
  });

  test('throws on a zone or a time that is none, which no parser lets through', () => {
    expect(() => nextSlot({ times: ['08:00'], zone: 'Atlantis/Poseidonis', days: daily }, 0)).toThrow('Poseidonis');
    expect(() => nextSlot({ times: ['25:00'], zone: 'UTC', days: daily }, 0)).toThrow('25:00');
  });
});

describe('when the clock goes forward', () => {
  const cases: [string, string, string, string[]][] = [
    ['America/New_York', '02:30', '2026-03-07T12:00:00Z', ['2026-03-08T07:00:00.000Z', '2026-03-09T06:30:00.000Z']],
    ['Europe/London', '01:15', '2026-03-28T12:00:00Z', ['2026-03-29T01:00:00.000Z', '2026-03-30T00:15:00.000Z']],
    // Half an hour only: 02:00 becomes 02:30.
    ['Australia/Lord_Howe', '02:15', '2026-10-03T00:00:00Z', ['2026-10-03T15:30:00.000Z', '2026-10-04T15:15:00.000Z']],
    // At midnight: the day begins at 01:00.
    ['Africa/Cairo', '00:30', '2026-04-23T12:00:00Z', ['2026-04-23T22:00:00.000Z', '2026-04-24T21:30:00.000Z']],
  ];
  test.each(cases)('in %s, %s is posted at the first time that exists', (zone, time, start, slots) => {
    expect(slotsFrom({ times: [time], zone, days: daily }, start, 2)).toEqual(slots);
  });

  test('two times that meet there are one slot', () => {
    const schedule = { times: ['02:15', '02:45', '03:00'], zone: 'America/New_York', days: daily };
    expect(slotsFrom(schedule, '2026-03-08T05:00:00Z', 2)).toEqual([
      '2026-03-08T07:00:00.000Z',
      '2026-03-09T06:15:00.000Z',
    ]);
  });

  test('a weekly slot is not put off to the next week', () => {
    const sundays = { times: ['02:30'], zone: 'America/New_York', days: [0] };
    expect(iso(nextSlot(sundays, at('2026-03-02T00:00:00Z')))).toBe('2026-03-08T07:00:00.000Z');
  });
});

describe('when the clock goes back', () => {
  const cases: [string, string, string, string[]][] = [
    ['America/New_York', '01:30', '2026-10-31T12:00:00Z', ['2026-11-01T05:30:00.000Z', '2026-11-02T06:30:00.000Z']],
    ['Europe/London', '01:15', '2026-10-24T12:00:00Z', ['2026-10-25T00:15:00.000Z', '2026-10-26T01:15:00.000Z']],
    ['Australia/Lord_Howe', '01:45', '2026-04-04T00:00:00Z', ['2026-04-04T14:45:00.000Z', '2026-04-05T15:15:00.000Z']],
    ['Africa/Cairo', '23:30', '2026-10-29T12:00:00Z', ['2026-10-29T20:30:00.000Z', '2026-10-30T21:30:00.000Z']],
  ];
  test.each(cases)('in %s, %s is posted at its first coming alone', (zone, time, start, slots) => {
    expect(slotsFrom({ times: [time], zone, days: daily }, start, 2)).toEqual(slots);
  });
});

describe('the last slot', () => {
  const schedule = { times: ['08:00', '18:30'], zone: 'America/Toronto', days: [1, 2, 3, 4, 5] };

  test('is strictly before the moment asked about', () => {
    expect(iso(lastSlot(schedule, at('2026-01-12T13:00:00Z')))).toBe('2026-01-09T23:30:00.000Z');
    expect(iso(lastSlot(schedule, at('2026-01-12T13:00:01Z')))).toBe('2026-01-12T13:00:00.000Z');
  });

  test('is the one at which the clock went forward', () => {
    const early = { times: ['02:30'], zone: 'America/New_York', days: daily };
    expect(iso(lastSlot(early, at('2026-03-08T12:00:00Z')))).toBe('2026-03-08T07:00:00.000Z');
  });
});

describe('a slot inside the quiet hours', () => {
  const quiet = { from: '22:00', to: '07:00' };

  test('waits for their end on the next day when they pass midnight', () => {
    const fridays = { times: ['23:00'], zone: 'UTC', days: [5], quiet };
    expect(slotsFrom(fridays, '2026-01-05T00:00:00Z', 2)).toEqual([
      '2026-01-10T07:00:00.000Z',
      '2026-01-17T07:00:00.000Z',
    ]);
  });

  test('waits for their end on the same day after midnight', () => {
    const fridays = { times: ['06:00'], zone: 'UTC', days: [5], quiet };
    expect(iso(nextSlot(fridays, at('2026-01-05T00:00:00Z')))).toBe('2026-01-09T07:00:00.000Z');
  });

  test('stays where it stands when it is at their end or outside them', () => {
    const schedule = { times: ['07:00', '21:59'], zone: 'UTC', days: daily, quiet };
    expect(slotsFrom(schedule, '2026-01-05T00:00:00Z', 2)).toEqual([
      '2026-01-05T07:00:00.000Z',
      '2026-01-05T21:59:00.000Z',
    ]);
  });

  test('waits within the day too, and is one with another slot at their end', () => {
    const schedule = { times: ['12:30', '14:00'], zone: 'UTC', days: daily, quiet: { from: '12:00', to: '14:00' } };
    expect(slotsFrom(schedule, '2026-01-05T00:00:00Z', 2)).toEqual([
      '2026-01-05T14:00:00.000Z',
      '2026-01-06T14:00:00.000Z',
    ]);
  });
});
