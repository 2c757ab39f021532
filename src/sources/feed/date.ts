import { MONTHS, ZONE_MINUTES } from './zones.ts';

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
  /^([12]\d{3})(?:-?(\d{2})(?:-?(\d{2})(?:[Tt\s]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|z|UTC|GMT|[A-Z]{2,4}|[+-]\d{1,2}:?\d{0,2})?)?)?)?$/;
const CLOCK = /\b(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?/i;
const ZONE = /(?:([+-])(\d{1,2}):?(\d{2})?|\b([A-Z]{1,4}))\s*(?:\([^)]*\))?\s*$/;

/**
 * A date as feeds and pages write it, ms since the epoch: W3CDTF (https://www.w3.org/TR/NOTE-datetime), RFC 822, RFC 850,
 * `ctime`, and the usual departures from them. Null where it is none: `Date.parse` misreads some silently and knows few zones.
 */
export function parseDate(text: string): number | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length < 4 || plain.length > 100) return null;
  const moment = readW3c(plain) ?? readNamedMonth(plain);
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

function readNamedMonth(text: string): Moment | null {
  const clock = CLOCK.exec(text);
  const date = clock ? `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}` : text;
  const month = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/i.exec(date);
  if (!month) return null;
  const before = /(\d{1,4})(?:st|nd|rd|th)?[\s,.-]*$/i.exec(date.slice(0, month.index));
  const after = date.slice(month.index + month[0].length);
  const numbers = [...after.matchAll(/(?<![+\d-])-?(\d{1,4})(?=\D|$)/g)].map((each) => each[1] ?? '');
  // "21 Nov 2026", "Nov 21, 2026", "Sat Nov 21 08:00:00 2026", "2026 Nov 21"
  const [day, year] = before?.[1]
    ? before[1].length > 2
      ? [numbers[0], before[1]]
      : [before[1], numbers[0]]
    : [numbers[0], numbers[1]];
  if (day === undefined || year === undefined) return null;
  const zone = ZONE.exec(text.slice(clock ? clock.index + clock[0].length : text.length));
  const half = clock?.[4]?.[0]?.toLowerCase();
  const hour = Number(clock?.[1] ?? 0);
  return {
    year: fullYear(year),
    month: MONTHS.indexOf((month[1] ?? '').toLowerCase()) + 1,
    day: Number(day),
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute: Number(clock?.[2] ?? 0),
    second: Number(clock?.[3] ?? 0),
    offset: (zone && zoneMinutes(zone[0].replace(/\(.*/, '').trim())) ?? 0,
  };
}

/** RFC 2822, section 4.3. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

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
