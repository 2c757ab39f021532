import { nextSlot } from '../schedule/schedule.ts';
import type { Since } from './kinds/since.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** The moment in ms: counted back from now, or where the local date begins in a zone. */
export const sinceMoment = (since: Since, now: number, zone: string): number => {
  if (since.type === 'ago') return now - since.ms;
  const utc = Date.parse(since.date);
  // Local days begin from 14 hours before to 12 hours after the same date's in UTC, so two midnights may come first.
  const first = nextSlot({ times: ['00:00'], zone, days: everyDay }, utc - 14 * 3_600_000 - 1);
  if (first === null) return utc;
  const localDate = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(first);
  if (localDate === since.date) return first;
  return nextSlot({ times: ['00:00'], zone, days: everyDay }, first) ?? utc;
};
