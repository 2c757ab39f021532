/** A stretch of time through which a zone's clock keeps one distance from UTC: `[start, end)`, all ms. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The stretches of a zone from one moment to another, found by asking `Intl` for the local clock every half hour (no
 * library of schedules has a part in it) and then minute by minute where two answers differ.
 */
export function stretchesOf(zone: string, from: number, until: number): Stretch[] {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const offsetAt = (at: number): number => {
    const [month, date, year, hours, minutes, seconds] = (clock.format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year ?? 0, (month ?? 0) - 1, date, hours, minutes, seconds) - at;
  };
  const stretches: Stretch[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let at = from; at < until; at += hour / 2) {
    const next = offsetAt(at + hour / 2);
    if (next === offset) continue;
    let change = at + minute;
    while (offsetAt(change) === offset) change += minute;
    stretches.push({ start, end: change, offset });
    start = change;
    offset = next;
  }
  return [...stretches, { start, end: until, offset }];
}

/**
 * When a local time is due, date by date: at the first moment that the clock shows it; where the clock leaps over it,
 * at the first moment after the leap; so each date once. Of dates on one of `days` alone, 0 Sunday to 6 Saturday.
 */
export function slotsOf(
  stretches: readonly Stretch[],
  times: readonly string[],
  days: readonly number[] = [0, 1, 2, 3, 4, 5, 6],
): number[] {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  const slots = new Set<number>();
  const begin = Math.floor((first.start + first.offset) / day) * day;
  for (let date = begin; date <= last.end + last.offset; date += day) {
    if (!days.includes(new Date(date).getUTCDay())) continue;
    for (const time of times) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const slot = momentOf(stretches, date + hours * hour + minutes * minute);
      if (slot !== null) slots.add(slot);
    }
  }
  return [...slots].sort((a, b) => a - b);
}

/** The first moment at which the clock shows `wall` (a local time as if it were UTC), or has leapt over it. */
function momentOf(stretches: readonly Stretch[], wall: number): number | null {
  const shown = stretches.find(({ start, end, offset }) => wall - offset >= start && wall - offset < end);
  if (shown !== undefined) return wall - shown.offset;
  const leap = stretches.find(
    ({ start, offset }, index) =>
      index > 0 && wall < start + offset && wall >= start + (stretches[index - 1]?.offset ?? 0),
  );
  return leap?.start ?? null;
}
