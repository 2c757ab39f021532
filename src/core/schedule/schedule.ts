import { Cron } from 'croner';
import { minutesOf } from './local-time.ts';

/** When a digest is due: local times in a zone on some days of the week. */
export interface Schedule {
  /** Local times `HH:MM`. */
  readonly times: readonly string[];
  /** IANA zone. */
  readonly zone: string;
  /** 0 Sunday to 6 Saturday. */
  readonly days: readonly number[];
  /** Local times between which nothing is posted, `from` included and `to` not; may pass midnight. */
  readonly quiet?: QuietHours | null;
}

export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** One local time with the days of the week on which it is due. */
interface Slot {
  readonly time: string;
  readonly days: readonly number[];
}

/**
 * The first slot strictly after `after` (ms); null where the schedule has no time or no day.
 *
 * A local time that a clock change leaves out is due at the first that exists; one that comes twice is due at its first
 * coming alone. A slot inside the quiet hours waits for their end. Throws on a zone or a time that is none.
 */
export function nextSlot(schedule: Schedule, after: number): number | null {
  return dueSlots(schedule).reduce<number | null>((first, slot) => {
    const due = cronOf(slot, schedule.zone).nextRun(new Date(after))?.getTime();
    return due !== undefined && (first === null || due < first) ? due : first;
  }, null);
}

/** The last slot strictly before `before` (ms), by the same rules as `nextSlot`. */
export function lastSlot(schedule: Schedule, before: number): number | null {
  return dueSlots(schedule).reduce<number | null>((last, slot) => {
    const due = cronOf(slot, schedule.zone).previousRuns(1, new Date(before))[0]?.getTime();
    return due !== undefined && (last === null || due > last) ? due : last;
  }, null);
}

/** A time of its own pattern each: croner moves and merges clock changes only for a single hour and minute. */
function cronOf({ time, days }: Slot, zone: string): Cron {
  const minutes = minutesOf(time);
  return new Cron(`${minutes % 60} ${Math.floor(minutes / 60)} * * ${days.join(',')}`, {
    timezone: zone,
    paused: true,
  });
}

function dueSlots({ times, days, quiet }: Schedule): Slot[] {
  if (days.length === 0) return [];
  return times.map((time) => {
    const wait = quiet ? waitFor(time, quiet) : 'none';
    if (!quiet || wait === 'none') return { time, days };
    return { time: quiet.to, days: wait === 'same-day' ? days : days.map((day) => (day + 1) % 7) };
  });
}

function waitFor(time: string, quiet: QuietHours): 'none' | 'same-day' | 'next-day' {
  const [at, from, to] = [minutesOf(time), minutesOf(quiet.from), minutesOf(quiet.to)];
  if (from < to) return at >= from && at < to ? 'same-day' : 'none';
  if (from > to && at >= from) return 'next-day';
  return from > to && at < to ? 'same-day' : 'none';
}
