import { minutesOf } from './local-time.ts';
import { wallsOf } from './walls.ts';
import { clockOf, type ZoneClock } from './zone-clock.ts';

/** When a digest is due: local times in a zone on some days of the week, or what a cron expression says. */
export interface Schedule {
  /** Local times `HH:MM`. */
  readonly times: readonly string[];
  /** IANA zone. */
  readonly zone: string;
  /** 0 Sunday to 6 Saturday. */
  readonly days: readonly number[];
  /** Of five fields; instead of times and days. */
  readonly cron?: string | null;
  /** Local times between which nothing is posted, `from` included and `to` not; may pass midnight. */
  readonly quiet?: QuietHours | null;
}

export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const minute = 60_000;
const day = 1_440 * minute;

/** Clocks leap by an hour, at Troll in Antarctica by two: https://www.iana.org/time-zones */
const longestLeap = 120 * minute;

/**
 * The first slot strictly after `after` (ms); null where the schedule has no time or no day, or never comes.
 *
 * A local time that a clock change leaves out is due at the first that exists; one that comes twice is due at its first
 * coming alone. A slot inside the quiet hours waits for their end. Throws on a zone, a time or an expression that is none.
 */
export function nextSlot(schedule: Schedule, after: number): number | null {
  const { quiet = null } = schedule;
  const clock = clockOf(schedule.zone);
  const walls = wallsOf(schedule);
  const shown = clock.wallAt(after);
  // What waits for the end of these quiet hours was due from their beginning on, or before it where a leap ended in them.
  const waiting = spanAround(shown, quiet);
  for (let wall = walls.after(waiting ? waiting.from - longestLeap : shown); wall !== null; wall = walls.after(wall)) {
    const due = dueAt(wall, clock, quiet);
    if (due > after) return due;
  }
  return null;
}

/** The last slot strictly before `before` (ms), by the same rules as `nextSlot`. */
export function lastSlot(schedule: Schedule, before: number): number | null {
  const { quiet = null } = schedule;
  const clock = clockOf(schedule.zone);
  const walls = wallsOf(schedule);
  // Where the clock went back just now, it has shown later times already.
  const shown = Math.max(clock.wallAt(before), clock.wallAt(before - day) + day);
  for (let wall = walls.before(shown + 1); wall !== null; wall = walls.before(wall)) {
    const due = dueAt(wall, clock, quiet);
    if (due < before) return due;
  }
  return null;
}

/** Whether the quiet hours of a zone are on at a moment. */
export function isQuiet(quiet: QuietHours | null, zone: string, at: number): boolean {
  return quiet !== null && spanAround(clockOf(zone).wallAt(at), quiet) !== null;
}

/** Later walls are due no earlier, so the first that is late enough is the next. */
function dueAt(wall: number, clock: ZoneClock, quiet: QuietHours | null): number {
  const due = clock.momentOf(spanAround(wall, quiet)?.to ?? wall);
  // A leap of the clock may end inside the quiet hours.
  const leapt = spanAround(clock.wallAt(due), quiet);
  return leapt === null ? due : clock.momentOf(leapt.to);
}

/** The quiet hours that a wall time is in, as walls; null where it is in none. */
function spanAround(wall: number, quiet: QuietHours | null): { readonly from: number; readonly to: number } | null {
  if (quiet === null) return null;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const length = ((to - from + 1_440) % 1_440) * minute;
  const into = (((wall - from * minute) % day) + day) % day;
  return into < length ? { from: wall - into, to: wall - into + length } : null;
}
