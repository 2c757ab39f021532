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
  const backwards = minutes.toReversed();
  const search = (
    wall: number,
    step: 1 | -1,
    inOrder: readonly number[],
    fits: (due: number) => boolean,
  ): number | null => {
    const first = Math.floor(wall / day);
    for (let n = 0; n < week; n += 1) {
      const date = first + n * step;
      if (!days.includes(weekday(date))) continue;
      const found = inOrder.find((some) => fits(date * day + some * minute));
      if (found !== undefined) return date * day + found * minute;
    }
    return null;
  };
  return {
    after: (wall) => search(wall, 1, minutes, (due) => due > wall),
    before: (wall) => search(wall, -1, backwards, (due) => due < wall),
  };
}

/** 0 Sunday to 6 Saturday, of a date counted from 1 January 1970, a Thursday. */
const weekday = (date: number): number => (((date + 4) % 7) + 7) % 7;
