import { firstOf } from './first-of.ts';
import { LOCAL_ZONES } from './local-zones.ts';
import { DAY, localDay, MINUTE, type Moment, momentOf, zoneBetween, zoneForDay } from './moment.ts';
import type { ShownDay } from './shown-days.ts';

interface ZoneSigns {
  readonly shown: readonly ShownDay[];
  /** Midnights UTC of the days that `time` elements and the address tell. */
  readonly days: readonly number[];
  /** All that machines are told of the same moment. */
  readonly told: readonly (string | null | undefined)[];
  readonly url: string;
}

/**
 * The moment in the zone of the page. Publishing systems tell UTC or no zone at all; the page shows its own clock or calendar, and
 * tells the same moment elsewhere with its zone. A time told without one is local where the country has but one.
 */
export function inZone(moment: Moment, { shown, days, told, url }: ZoneSigns): Moment {
  if (moment.offset !== null && moment.offset !== 0) return moment;
  if (!moment.zoned) {
    const offset = LOCAL_ZONES[URL.parse(url)?.hostname.split('.').at(-1) ?? ''];
    return offset === undefined ? moment : { time: moment.time - offset * MINUTE, offset, zoned: true };
  }
  const spoken = shown.filter(({ kind }) => kind !== 'updated' && kind !== 'other');
  const offset =
    firstOf(told, (text) => {
      const other = momentOf(text);
      if (other === null || other.offset === 0) return null;
      if (other.offset !== null) return other.time === moment.time ? other.offset : null;
      return other.zoned || other.time % DAY === 0 ? null : zoneBetween(moment, other.time);
    }) ??
    firstOf(spoken, ({ wall }) => (wall === null ? null : zoneBetween(moment, wall))) ??
    firstOf([...spoken.map(({ day }) => day), ...days], (day) =>
      Math.abs(day - localDay(moment)) <= DAY ? zoneForDay(moment, day) : null,
    );
  return offset === null || offset === 0 ? moment : { ...moment, offset };
}
