import { Cron } from 'croner';
import type { Walls } from './walls.ts';

/** Why an expression is no schedule of a digest. */
export type CronTrouble = 'shortcut' | 'fields' | 'unreadable' | 'never' | 'too-often';

const minute = 60_000;

/** A digest more often than this is no digest, ms. */
export const leastApart = 15 * minute;

/** So many comings tell how near two can be: all of two days for what comes every quarter of an hour. */
const examined = 200;

/** From here on an expression is examined: a Saturday, 1 January 2000. */
const start = Date.UTC(2000, 0, 1);

/**
 * The cron expression that somebody typed, in the usual way of writing, or what is wrong with it: minute, hour, day of
 * the month, month, day of the week (https://man7.org/linux/man-pages/man5/crontab.5.html), with L, W and # as croner
 * has them. Where both days are given, either will do.
 */
export function parseCron(typed: string): { readonly cron: string } | { readonly trouble: CronTrouble } {
  const text = typed.trim();
  if (text.startsWith('@')) return { trouble: 'shortcut' };
  const fields = text.toUpperCase().split(/\s+/);
  if (fields.length !== 5) return { trouble: 'fields' };
  const cron = fields.join(' ');
  // A question mark would mean the moment at which it is read.
  if (/[^\dA-Z*,/#-]/.test(fields.join('')) || !isReadable(cron)) return { trouble: 'unreadable' };
  const walls = cronWalls(cron);
  let last = walls.after(start);
  if (last === null) return { trouble: 'never' };
  for (let comings = 1; comings < examined; comings += 1) {
    const next = walls.after(last);
    if (next === null) break;
    if (next - last < leastApart) return { trouble: 'too-often' };
    last = next;
  }
  return { cron };
}

/** When an expression is due by the clocks of no zone in particular: what a change of the clock does is not its business. */
export function cronWalls(cron: string): Walls {
  const pattern = read(cron);
  return {
    after: (wall) => pattern.nextRun(new Date(wall))?.getTime() ?? null,
    before: (wall) => pattern.previousRuns(1, new Date(wall))[0]?.getTime() ?? null,
  };
}

/** The local times and days of an expression that only names those, with few times; null for any other. */
export function timesOfCron(cron: string): { readonly times: string[]; readonly days: number[] } | null {
  const [, , date, month] = cron.split(' ');
  if (date !== '*' || month !== '*' || cron.includes('#') || cron.includes('L')) return null;
  const walls = cronWalls(cron);
  const times = new Set<string>();
  const days = new Set<number>();
  for (
    let wall = walls.after(start - 1);
    wall !== null && wall < start + 7 * 1_440 * minute;
    wall = walls.after(wall)
  ) {
    times.add(new Date(wall).toISOString().slice(11, 16));
    days.add(new Date(wall).getUTCDay());
    if (times.size > most) return null;
  }
  return { times: [...times].sort(), days: [...days].sort() };
}

/** More times than these nobody reads in a row. */
const most = 4;

const read = (cron: string): Cron => new Cron(cron, { mode: '5-part', utcOffset: 0, paused: true });

function isReadable(cron: string): boolean {
  try {
    read(cron);
    return true;
  } catch {
    return false;
  }
}
