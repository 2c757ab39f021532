import { cronWalls } from './cron.ts';
import { minutesOf } from './local-time.ts';
import type { Schedule } from './schedule.ts';

/** Wall times at which something is due: what clocks show, as if it were UTC, ms. */
export interface Walls {
  /** The first strictly after one. */
  after(wall: number): number | null;
  /** The last strictly before one. */
  before(wall: number): number | null;
}

const minute = 60_000;
const day = 1_440 * minute;

/** A day of the week comes again within so many dates. */
const week = 8;

/** By the cron expression where there is one, else by times and days. Throws on a time that is none. */
export function wallsOf({ times, days, cron }: Pick<Schedule, 'times' | 'days' | 'cron'>): Walls {
  return cron ? cronWalls(cron) : weekly(times, days);
}

function weekly(times: readonly string[], days: readonly number[]): Walls {
  const minutes = times.map(minutesOf).sort((a, b) => a - b);
  const on = (date: number): number[] =>
    days.includes(new Date(date).getUTCDay()) ? minutes.map((some) => date + some * minute) : [];
  const dates = (wall: number, step: number): number[] =>
    Array.from({ length: week }, (_, n) => Math.floor(wall / day) * day + n * step);
  return {
    after: (wall) =>
      dates(wall, day)
        .flatMap(on)
        .find((due) => due > wall) ?? null,
    before: (wall) =>
      dates(wall, -day)
        .flatMap((date) => on(date).reverse())
        .find((due) => due < wall) ?? null,
  };
}
