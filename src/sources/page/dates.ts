import { dayInAddress, tellsMonthOf } from './date-address.ts';
import { PUBLISHED_META, UPDATED_META, VAGUE_META } from './date-names.ts';
import { type DayOrder, daysInText } from './date-text.ts';
import { dayOrder } from './day-order.ts';
import type { DomDocument } from './dom.ts';
import { firstOf } from './first-of.ts';
import type { HeadlineLines } from './headline.ts';
import type { LinkedData } from './json-ld.ts';
import { listedDay } from './listed-day.ts';
import type { Meta } from './metadata.ts';
import { DAY, localDay, type Moment, momentOf, momentOfDay } from './moment.ts';
import { inZone } from './page-zone.ts';
import type { ShownDay } from './shown-days.ts';
import { timesOf } from './time-elements.ts';
import { type Beside, daysBeside, visibleDay } from './visible-days.ts';

export interface DateSources {
  readonly meta: Meta;
  readonly data: LinkedData | null;
  readonly url: string;
  readonly language: string | null;
  readonly lines: () => HeadlineLines;
}

/** A page is renamed or dated after a printed issue by no more than this, ms. */
const APART = 14 * DAY;
/** A change so soon after publication leaves an article its date, ms; a page that says it is one of an update may be older. */
const SAME_EDITION = 3 * DAY;
const REDATED = 30 * DAY;

/**
 * When it was published and changed: JSON-LD, meta elements, microdata, `time`, the address, the lines beside the headline, cross-checked.
 * Where the address holds a day far from the one told, the address is right: it was made when the article was. Where readers are shown
 * another day than machines are told, and not that one, theirs is right: publishing systems write the day of a change, or of a move,
 * for the day of publication, and guides that were written anew are as old as they say.
 */
export function readDates(
  document: DomDocument,
  sources: DateSources,
): { readonly published: Moment | null; readonly updated: Moment | null } {
  const { meta, data, url } = sources;
  const lines = sources.lines();
  const order = dayOrder(sources);
  const first = (texts: readonly (string | null | undefined)[]) =>
    firstOf(texts, (text) => momentOf(text) ?? momentInText(text, order));
  const times = timesOf(document, lines);
  const [posted, vague, changed] = [PUBLISHED_META, VAGUE_META, UPDATED_META].map((names) =>
    names.map((name) => meta(name)),
  );
  const told = [data?.published, ...(posted ?? []), ...times.published, ...(vague ?? []), ...times.plain];
  const published = first(told);
  const updated = first([data?.updated, ...(changed ?? []), ...times.updated]);
  const addressed = dayInAddress(url);
  const beside = daysBeside(lines, order);
  const differs = published !== null && addressed !== null && Math.abs(published.time - addressed.time) > APART;
  const best = (differs ? addressed : published) ?? addressed;
  const contradicted = () => {
    if (best === null) return listedDay(document, url, order) ?? visibleDay(document, lines, beside.ours, order);
    if (tellsMonthOf(url, best.time)) return null;
    return shownInstead(
      best,
      { updated, told: told.map(momentOf), opened: momentOf(meta('article:published_time')) },
      beside,
    );
  };
  const day = contradicted();
  const moment = day === null ? best : atTime(day, updated);
  const days = times.plain.slice(0, 1).filter((text) => !text.includes(':'));
  const signs = {
    shown: beside.ours,
    days: [
      ...days.flatMap((text) => daysInText(text, order).map(({ time }) => time)),
      ...(addressed ? [addressed.time] : []),
    ],
    told,
    url,
  };
  return {
    published: moment && inZone(moment, signs),
    updated: updated && inZone(updated, { shown: [], days: [], told: [], url }),
  };
}

/** A day as readers would write it, but for numbers that could be read in two ways. */
function momentInText(text: string | null | undefined, order: DayOrder): Moment | null {
  const day = text && text.length < 100 ? daysInText(text, order)[0] : undefined;
  return day === undefined || day.swapped !== null ? null : momentOfDay(day.time);
}

interface Statements {
  readonly updated: Moment | null;
  /** All that machines are told of its publication. */
  readonly told: readonly (Moment | null)[];
  /** What Open Graph says. */
  readonly opened: Moment | null;
}

/** The day that readers are shown where it contradicts the one that was told; null where they agree, or none is shown. */
function shownInstead(best: Moment, { updated, told, opened }: Statements, { ours, all }: Beside): ShownDay | null {
  const day = localDay(best);
  // A moment told in UTC may fall on the day before or after where the page is written.
  const apart = best.zoned && (best.offset === null || best.offset === 0) ? DAY : 0;
  const agrees = (other: number | null) => other !== null && Math.abs(other - day) <= apart;
  if (all.some((each) => each.kind !== 'updated' && (agrees(each.day) || agrees(each.swapped)))) return null;
  const latest = updated === null ? day : Math.max(day, localDay(updated)) + DAY;
  const plain = ours.find(({ kind, alone }) => kind === 'posted' || (kind === 'plain' && alone));
  if (plain !== undefined) {
    const isTold = told.some((other) => other !== null && localDay(other) === plain.day);
    return plain.day < day || isTold || (plain.day - day > SAME_EDITION && plain.day <= latest) ? plain : null;
  }
  // Where Open Graph says the same as JSON-LD, what is called the day of an update is just that.
  if (opened !== null && Math.abs(opened.time - best.time) <= DAY) return null;
  const changed = ours.find(({ kind }) => kind === 'updated');
  return changed !== undefined && changed.day - day > REDATED ? changed : null;
}

/** A day with the time of the update that fell on it: the clock beside it may be in any zone. */
const atTime = ({ day }: ShownDay, updated: Moment | null): Moment | null =>
  updated !== null && localDay(updated) === day ? updated : momentOfDay(day);
