/** What the clocks of a zone show. A wall time is what they show as if it were UTC, ms. */
export interface ZoneClock {
  /** The wall time at a moment. */
  wallAt(moment: number): number;
  /** The first moment at which the clocks show a wall time, or where they leap over it, at which they have. */
  momentOf(wall: number): number;
}

const second = 1_000;
const day = 86_400 * second;

/** A clock takes 55 kB and a fifth of a millisecond to make: those used last are kept. */
const most = 64;
const kept = new Map<string, ZoneClock>();

/** All digests of a slot ask about the same few moments, and formatting one takes microseconds. */
const mostMoments = 256;

/** The clock of an IANA zone. Throws a RangeError that names a zone that is none. */
export function clockOf(zone: string): ZoneClock {
  const clock = kept.get(zone) ?? makeClock(zone);
  kept.delete(zone);
  kept.set(zone, clock);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return clock;
}

function makeClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsets = new Map<number, number>();
  const offsetAt = (moment: number): number => {
    const known = offsets.get(moment);
    if (known !== undefined) return known;
    const offset = offsetIn(format.format(moment));
    if (offsets.size >= mostMoments) offsets.clear();
    offsets.set(moment, offset);
    return offset;
  };
  return {
    wallAt: (moment) => moment + offsetAt(moment),
    momentOf: (wall) => {
      // No zone is a day from UTC, and none changes its clock twice in two days.
      const before = offsetAt(wall - day);
      const after = offsetAt(wall + day);
      if (before === after) return wall - before;
      const change = firstWith(wall - day, wall + day, (moment) => offsetAt(moment) === after);
      return wall - before < change ? wall - before : Math.max(change, wall - after);
    },
  };
}

/** The first whole second in `(from, until]` from which on something holds. */
function firstWith(from: number, until: number, holds: (moment: number) => boolean): number {
  let [no, yes] = [Math.floor(from / second), Math.ceil(until / second)];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle * second)) yes = middle;
    else no = middle;
  }
  return yes * second;
}

/** Of "11/14/2023, GMT-03:30", ms; a bare GMT is no distance, and before 1900 many had seconds. */
function offsetIn(formatted: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /GMT([+-])(\d+):(\d+)(?::(\d+))?$/.exec(formatted) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * second;
}
