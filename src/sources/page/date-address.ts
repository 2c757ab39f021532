import { monthOf } from './date-text.ts';
import { type Moment, momentOf } from './moment.ts';

const YEAR_FIRST = [
  /[/_-]((?:19|20)\d\d)[/_-]?(0\d|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/,
  /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$)/,
];
const MONTH_BY_NAME = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;
const YEAR_LAST = /[/_-](\d\d)-(\d\d)-((?:19|20)\d\d)(?=[/_.-]|$)/;

/** The day that an address tells; null where it tells none, or one that could be read in two ways. */
export function dayInAddress(url: string): Moment | null {
  const path = URL.parse(url)?.pathname ?? '';
  for (const pattern of YEAR_FIRST) {
    const found = pattern.exec(path);
    if (found) return dayOf(found[1], Number(found[2]), found[3]);
  }
  const named = MONTH_BY_NAME.exec(path);
  if (named) return dayOf(named[1], monthOf(named[2]) ?? 0, named[3]);
  const [, a, b, year] = YEAR_LAST.exec(path) ?? [];
  if (Number(a) > 12) return dayOf(year, Number(b), a);
  return Number(b) > 12 ? dayOf(year, Number(a), b) : null;
}

const dayOf = (year = '', month: number, day = ''): Moment | null =>
  momentOf(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);

/** Whether an address tells the month of that day, as those of publishing systems do: it was made when the article was. */
export const tellsMonthOf = (url: string, day: number): boolean => {
  const [, year, month] =
    /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])(?=[/_.-]|$)/.exec(URL.parse(url)?.pathname ?? '') ?? [];
  const date = new Date(day);
  return Number(year) === date.getUTCFullYear() && Number(month) === date.getUTCMonth() + 1;
};
