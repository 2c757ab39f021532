import { monthOf } from './months.ts';
import { ZONE_MINUTES } from './zones.ts';

interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  offset: number;
}

const W3C =
  /^([12]\d{3})(?:-?(\d{2})(?:-?(\d{2})(?:[Tt\s]\s*(\d{1,2}(?=:)|\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|z|UTC|GMT|[A-Z]{2,4}|[+-]\d{1,2}:?\d{0,2})?)?)?)?$/;
/** Numbers alone, in the orders that leave no doubt: year first, day before dots, and slashes with a number that is no month. */
const NUMBERS = /^(\d{1,4})([-/.]|年)(\d{1,2})(?:\2|月)(\d{1,4})日?(?![-/.\d])/;
const CLOCK = /\b(\d{1,2})(?::(\d{1,2})|[.h](\d{2}))(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?/i;
const ZONE = /(?:([+-])\s?(\d{1,2}):?(\d{2})?|\b([A-Z]{1,4}))\s*(?:\([^)]*\))?\s*$/;

/**
 * A date as feeds and pages write it, ms since the epoch: W3CDTF (https://www.w3.org/TR/NOTE-datetime), RFC 822, RFC 850,
 * `ctime`, and the usual departures from them. Null where it is none: `Date.parse` misreads some silently and knows few zones.
 */
export function parseDate(text: string): number | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length < 4 || plain.length > 100) return null;
  const moment = readW3c(plain) ?? readNumbers(plain) ?? readNamedMonth(plain);
  return moment === null ? null : toTime(moment);
}

function readW3c(text: string): Moment | null {
  const found = W3C.exec(text);
  if (!found) return null;
  const [, year = '', month = '1', day = '1', hour = '0', minute = '0', second = '0', zone = 'Z'] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    offset: zoneMinutes(zone.toUpperCase()) ?? 0,
  };
}

function readNumbers(text: string): Moment | null {
  const found = NUMBERS.exec(text);
  if (!found) return null;
  const [whole, first = '', mark, second = '', third = ''] = found;
  const rest = readClock(text.slice(whole.length));
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third), ...rest };
  if (third.length !== 4 || mark === '-') return null;
  const [a, b, year] = [Number(first), Number(second), Number(third)];
  if (mark === '.' || a > 12) return { year, month: b, day: a, ...rest };
  return b > 12 ? { year, month: a, day: b, ...rest } : null;
}

/** "21 Nov 2026", "Nov 21, 2026", "Sat Nov 21 08:00:00 2026", "2026 Nov 21", with a time and a zone anywhere behind. */
function readNamedMonth(text: string): Moment | null {
  const clock = CLOCK.exec(text);
  const date = clock ? `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}` : text;
  const named = [...date.matchAll(/\p{L}{3,}\.?/gu)].flatMap((word) => {
    const month = monthOf(word[0]);
    const before = /(\d{1,4})(?:st|nd|rd|th)?(?:[\s,.-]|\bde\b)*$/i.exec(date.slice(0, word.index))?.[1];
    return month === null ? [] : [{ month, before, after: date.slice(word.index + word[0].length) }];
  });
  // Some days of the week are called as months are: the month has the day before it.
  const best = named.find(({ before }) => before !== undefined) ?? named[0];
  if (!best) return null;
  const numbers = [...best.after.matchAll(/(?<![+\d-])-?(\d{1,4})(?=\D|$)/g)].map((each) => each[1] ?? '');
  const [day, year] =
    best.before === undefined
      ? [numbers[0], numbers[1]]
      : best.before.length > 2
        ? [numbers[0], best.before]
        : [best.before, numbers[0]];
  if (day === undefined || year === undefined) return null;
  return { year: fullYear(year), month: best.month, day: Number(day), ...readClock(text) };
}

/** The time in a text, and its zone at the end; midnight UTC where there is none. */
function readClock(text: string): Pick<Moment, 'hour' | 'minute' | 'second' | 'offset'> {
  const clock = CLOCK.exec(text);
  if (!clock) return { hour: 0, minute: 0, second: 0, offset: 0 };
  const zone = ZONE.exec(text.slice(clock.index + clock[0].length));
  const half = clock[5]?.[0]?.toLowerCase();
  const hour = Number(clock[1]);
  return {
    hour: half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute: Number(clock[2] ?? clock[3]),
    second: Number(clock[4] ?? 0),
    offset: (zone && zoneMinutes(zone[0].replace(/\(.*/, '').replace(/\s/g, ''))) ?? 0,
  };
}

/** RFC 2822, section 4.3. */
const fullYear = (digits: string): number =>
  Number(digits) + (digits.length > 3 ? 0 : digits.length === 2 && Number(digits) < 50 ? 2000 : 1900);

function zoneMinutes(zone: string): number | null {
  const named = ZONE_MINUTES[zone];
  if (named !== undefined) return named;
  const [, sign, hours = '0', minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total > 14 * 60 ? null : sign === '-' ? -total : total;
}

function toTime(moment: Moment): number | null {
  const { year, month, day, hour, minute, second, offset } = moment;
  if (year < 1970 || year > 2200 || hour > 24 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(year, month - 1, day);
  const back = new Date(midnight);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000;
}
