import { MONTH_BEGINNINGS } from './months.ts';

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/u;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d.])/u;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]{0,2}(?:of\s|de\s|d['’])?([\p{L}]{3,12})\.?,?[\s-]{0,2}(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/u;
const MONTH_DAY = /(?<!\p{L})([\p{L}]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}((?:19|20)\d\d)(?!\d)/u;

/**
 * The first calendar day that a line tells, as ms at midnight UTC; null where it tells none. `monthFirst`: 4/5/2026 is the fifth of
 * April, as in American English. Takes time in proportion to the line.
 */
export function dayInText(text: string, monthFirst: boolean): number | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const month = monthOf(dayMonth[2]);
    if (month !== null) return dayOf(dayMonth[3], month, dayMonth[1]);
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) {
    const month = monthOf(monthDay[1]);
    if (month !== null) return dayOf(monthDay[3], month, monthDay[2]);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return null;
  const [, a = '', separator, b = '', year = ''] = yearLast;
  // Two digits are a year only where points part them, or a time of day or a score would be one.
  if (year.length === 2 && separator !== '.') return null;
  const swapped = separator !== '.' && (Number(b) > 12 || (monthFirst && Number(a) <= 12));
  return dayOf(year.length === 2 ? `20${year}` : year, Number(swapped ? a : b), swapped ? b : a);
}

function monthOf(word = ''): number | null {
  const name = word.toLowerCase();
  const at = MONTH_BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return at < 0 ? null : at + 1;
}

function dayOf(year = '', month = 0, day = ''): number | null {
  const time = Date.UTC(Number(year), month - 1, Number(day));
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === Number(day) ? time : null;
}
