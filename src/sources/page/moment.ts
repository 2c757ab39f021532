import { parseDate } from '../feed/date.ts';

/** A moment in ms and, where it is known in which zone the page tells it, the minutes east of UTC. */
export interface Moment {
  readonly time: number;
  readonly offset: number | null;
  /** False where neither a zone nor UTC was told: then it was read as UTC, and is a local time in truth. */
  readonly zoned: boolean;
}

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 86_400_000;
/** Before the web, or a clock's zero: nobody published then what is a page now. */
const EARLIEST = Date.UTC(1990);
/** The zone farthest from UTC, minutes. */
const FARTHEST = 14 * 60;

const NUMERIC_ZONE = /:\d\d(?:\.\d+)?\s?([+-])(\d\d):?(\d\d)$/;
const ZONED = /\d\s?(?:Z|UTC|GMT|[A-Z]{3,4}|(?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2})\s*(?:\([^)]*\))?$/;
/** A clock whose numbers lack a zero, or whose thousandths follow a colon. */
const LOOSE_CLOCK = /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.:]\d+)?)?(?=Z|[+-]|$)/;

/** What a machine-readable date says; null where it is none, or none that a page of the web can have. */
export function momentOf(text: string | null | undefined): Moment | null {
  const plain = text
    ?.trim()
    .slice(0, 100)
    .replace(LOOSE_CLOCK, (_, year: string, ...rest: (string | undefined)[]) => {
      const [month, day, hour, minute, second] = rest.slice(0, 5).map((part) => (part ?? '0').padStart(2, '0'));
      return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    });
  const time = plain ? parseDate(plain) : null;
  if (time === null || time < EARLIEST) return null;
  const [, sign, hours, minutes] = NUMERIC_ZONE.exec(plain ?? '') ?? [];
  const offset = sign === undefined ? null : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return { time, offset, zoned: ZONED.test(plain ?? '') && /:/.test(plain ?? '') };
}

export const momentOfDay = (time: number | null): Moment | null =>
  time === null || time < EARLIEST ? null : { time, offset: null, zoned: false };

/** Midnight UTC of the day that the calendar shows where the page is written, ms. */
export const localDay = ({ time, offset }: Moment): number => dayOfTime(time + (offset ?? 0) * MINUTE);
export const dayOfTime = (time: number): number => Math.floor(time / DAY) * DAY;

/** The zone in which a clock shows `wall` at this moment, minutes; null where no zone could. Zones lie quarters of an hour apart. */
export function zoneBetween({ time }: Moment, wall: number): number | null {
  const minutes = Math.floor(wall / MINUTE) - Math.floor(time / MINUTE);
  return Math.abs(minutes) <= FARTHEST && minutes % 15 === 0 ? minutes : null;
}

/** The zone nearest to UTC, in whole hours, in which the moment falls on that day; null where none does. `day`: midnight UTC, ms. */
export function zoneForDay({ time }: Moment, day: number): number | null {
  const last = day + DAY - MINUTE;
  const hours = time < day ? Math.ceil((day - time) / HOUR) : time > last ? -Math.ceil((time - last) / HOUR) : 0;
  return Math.abs(hours) * 60 <= FARTHEST ? hours * 60 : null;
}
