import type { FeedRhythm } from '../../core/ports.ts';
import { type Element, textsOf } from './element.ts';

/** Where RSS says when to come again (https://www.rssboard.org/rss-specification, http://purl.org/rss/1.0/modules/syndication). */
export const RHYTHM_FIELDS = ['ttl', 'sy:updateperiod', 'sy:updatefrequency', 'skiphours/hour', 'skipdays/day'];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['yearly', 365 * DAY],
]);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** What a feed says of when to come again; nothing where it says nothing that can be read. */
export function rhythmOf(about: Element): { readonly rhythm?: FeedRhythm } {
  const first = (name: string): string | undefined => textsOf(about, [name])[0]?.trim().toLowerCase();
  const ttl = wholeOf(first('ttl'));
  const period = PERIODS.get(first('sy:updateperiod') ?? '');
  const frequency = Math.max(1, wholeOf(first('sy:updatefrequency')) ?? 1);
  const pause = Math.max((ttl ?? 0) * MINUTE, period === undefined ? 0 : period / frequency);
  const hours = textsOf(about, ['skiphours/hour']).flatMap((text) => wholeOf(text.trim()) ?? []);
  const days = textsOf(about, ['skipdays/day']).map((text) => WEEKDAYS.indexOf(text.trim().toLowerCase()));
  const rhythm: FeedRhythm = {
    pause: pause === 0 ? null : Math.round(Math.min(pause, DAY)),
    // Some number the hours from 1 to 24.
    skipHours: distinct(hours.filter((hour) => hour <= 24).map((hour) => hour % 24)),
    skipDays: distinct(days.filter((day) => day >= 0)),
  };
  const silent = rhythm.pause === null && rhythm.skipHours.length === 0 && rhythm.skipDays.length === 0;
  return silent ? {} : { rhythm };
}

const wholeOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
