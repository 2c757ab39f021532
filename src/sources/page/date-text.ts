import { MONTH_BEGINNINGS } from './months.ts';

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/gu;
const YEAR_LAST = /(?<![\d.])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d.]*\d)/gu;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]{0,2}(?:of\s|de\s|d['’])?([\p{L}]{3,12})\.?,?[\s-]{0,2}(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/gu;
const MONTH_DAY = /(?<!\p{L})([\p{L}]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}((?:19|20)\d\d)(?!\d)/gu;
/** Longer lines are looked at so far only. */
const LONGEST = 400;
/** No line of dates holds more. */
const MOST_DAYS = 8;

/** A calendar day as a line writes it. */
interface WrittenDay {
  /** Midnight UTC, ms. */
  readonly time: number;
  /** The same numbers read the other way, month for day, where both are days of the calendar. */
  readonly swapped: number | null;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** The order of day and month in numbers alone: 4/5/2026 is the fifth of April, as in American English, or the fourth of May. */
export type DayOrder = 'month first' | 'day first';

/** The calendar days that a line tells, in order. Takes time in proportion to the line. */
export function daysInText(line: string, order: DayOrder): WrittenDay[] {
  const text = line.slice(0, LONGEST);
  const days = [
    ...[...text.matchAll(YEAR_FIRST)].map((found) => plain(found, dayOf(found[1], Number(found[2]), found[3]))),
    ...[...text.matchAll(DAY_MONTH)].map((found) => plain(found, dayOf(found[3], monthOf(found[2]), found[1]))),
    ...[...text.matchAll(MONTH_DAY)].map((found) => plain(found, dayOf(found[3], monthOf(found[1]), found[2]))),
    ...[...text.matchAll(YEAR_LAST)].map((found) => inNumbers(found, order)),
  ].filter((day) => day !== null);
  let end = 0;
  const parted: WrittenDay[] = [];
  for (const day of days.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (day.start < end || parted.length >= MOST_DAYS) continue;
    parted.push(day);
    end = day.end;
  }
  return parted;
}

/** The order that a line gives away by a number which is no month; null where it holds none. Points part days from months in one order only. */
export function orderIn(line: string): DayOrder | null {
  const [, a, b] = /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?![\d./-])/.exec(line.slice(0, LONGEST)) ?? [];
  if (Number(a) > 12 && Number(b) <= 12) return 'day first';
  return Number(b) > 12 && Number(a) <= 12 ? 'month first' : null;
}

const plain = (found: RegExpExecArray, time: number | null): WrittenDay | null =>
  time === null ? null : { time, swapped: null, start: found.index, end: found.index + found[0].length };

function inNumbers(found: RegExpExecArray, order: DayOrder): WrittenDay | null {
  const [whole, a = '', separator, b = '', year = ''] = found;
  // Two digits are a year only where points part them, or a time of day or a score would be one.
  if (year.length === 2 && separator !== '.') return null;
  const full = year.length === 2 ? `20${year}` : year;
  const dayFirst = dayOf(full, Number(b), a);
  const monthFirst = separator === '.' ? null : dayOf(full, Number(a), b);
  const [time, swapped] = order === 'month first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const day = { start: found.index, end: found.index + whole.length };
  if (time === null) return swapped === null ? null : { time: swapped, swapped: null, ...day };
  return { time, swapped: swapped === time ? null : swapped, ...day };
}

export function monthOf(word = ''): number | null {
  const name = word.toLowerCase();
  const at = MONTH_BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return at < 0 ? null : at + 1;
}

function dayOf(year = '', month: number | null, day = ''): number | null {
  if (month === null) return null;
  const time = Date.UTC(Number(year), month - 1, Number(day));
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === Number(day) ? time : null;
}
