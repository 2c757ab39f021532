import { describe, expect, test } from 'vitest';
import { type AlertHour, mostAnHour, paceAlerts } from '../../../../src/core/alerts/pace.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = 100 * hour;

const waiting = (count: number, held = false) => Array.from({ length: count }, (_, id) => ({ id, held }));
const ids = (some: readonly { readonly id: number }[]) => some.map(({ id }) => id);
const pace = (some: readonly { id: number; held: boolean }[], last: AlertHour | null, at = now) => {
  const { single, rolled, kept, hour } = paceAlerts(some, last, at);
  return { single: ids(single), rolled: ids(rolled), kept: ids(kept), hour };
};

describe('alerts in a place', () => {
  test('are a message each up to the most of an hour, and the rest is kept', () => {
    expect(pace(waiting(7), null)).toEqual({
      single: [0, 1, 2, 3, 4],
      rolled: [],
      kept: [5, 6],
      hour: { began: now, posted: mostAnHour },
    });
    expect(pace(waiting(2), { began: now - minute, posted: 4 })).toMatchObject({ single: [0], kept: [1] });
  });

  test('wait while the hour that is full runs, and come as one message when it has ended', () => {
    const full = { began: now, posted: mostAnHour };
    expect(pace(waiting(3, true), full, now + hour - 1)).toMatchObject({ single: [], rolled: [], kept: [0, 1, 2] });
    expect(pace(waiting(3, true), full, now + hour)).toEqual({
      single: [],
      rolled: [0, 1, 2],
      kept: [],
      hour: { began: now + hour, posted: 1 },
    });
  });

  test('that were held come by themselves where only one is left', () => {
    expect(pace(waiting(1, true), null)).toMatchObject({ single: [0], rolled: [] });
  });

  test('that come late are one message at once where there is room', () => {
    expect(pace([...waiting(1), { id: 1, held: true }], { began: now, posted: 2 })).toMatchObject({
      rolled: [0, 1],
      hour: { began: now, posted: 3 },
    });
  });

  test('are not held for longer than an hour by a clock that was put back', () => {
    expect(pace(waiting(1), { began: now + 2 * hour, posted: mostAnHour })).toMatchObject({ single: [0] });
  });
});
