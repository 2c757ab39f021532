import type { Block } from './blocks.ts';
import { POSTED, UPDATED } from './date-names.ts';
import type { DayOrder } from './date-text.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import { CLOSE_AFTER, CLOSE_BEFORE, closestLines, FAR_AFTER, FAR_BEFORE, type HeadlineLines } from './headline.ts';
import { isOfOthers, leadsAway, type ShownDay, shownDays } from './shown-days.ts';

export interface Beside {
  /** Days that are dates of the article. */
  readonly ours: readonly ShownDay[];
  /** Those and the ones that may be of others. */
  readonly all: readonly ShownDay[];
}

/** The days shown in the headline's line and in those around it, nearest first. */
export function daysBeside(around: HeadlineLines, order: DayOrder): Beside {
  const { headline, after, before } = around;
  const close = [...(headline === null ? [] : [headline]), ...closestLines(around)];
  const farther = [...after.slice(CLOSE_AFTER, FAR_AFTER), ...before.slice(CLOSE_BEFORE, FAR_BEFORE)];
  const read = (line: Block, isClose: boolean) => {
    const days = shownDays(line.text, order).map((day) =>
      isOfChange(line.element) ? { ...day, kind: 'updated' as const } : day,
    );
    const isOurs = ({ kind }: ShownDay) => isClose || kind === 'posted' || !isOfOthers(line.element, headline);
    return { all: days, ours: leadsAway(line) ? [] : days.filter(isOurs) };
  };
  const lines = [...close.map((line) => read(line, true)), ...farther.map((line) => read(line, false))];
  return { ours: lines.flatMap(({ ours }) => ours), all: lines.flatMap(({ all }) => all) };
}

const isOfChange = (element: DomElement): boolean =>
  element.matches('[itemprop~="dateModified"]') || element.querySelector('time[itemprop~="dateModified"]') !== null;

const MOST_LINES = 1_000;
const NAMED_AFTER_DATES =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="meta"], [class*="byline"], [id*="date"]';
const MOST_LABELLED = 60;

/** The day shown beside the headline, else in a line that names it, else in a short element that is named after dates, else in the page's first lines. */
export function visibleDay(
  document: DomDocument,
  { headline, near, all, first }: HeadlineLines,
  beside: readonly ShownDay[],
  order: DayOrder,
): ShownDay | null {
  const daysOf = (lines: readonly Block[]) =>
    lines.flatMap((line) => {
      const days = shownDays(line.text, order);
      return days.length === 0 || leadsAway(line) || isOfOthers(line.element, headline) ? [] : days;
    });
  const labelled = (word: RegExp) =>
    daysOf(all.filter(({ text }) => text.length < 120 && word.test(text) && /\d/.test(text)).slice(0, MOST_LABELLED));
  const ofKind = (days: readonly ShownDay[], ...kinds: ShownDay['kind'][]) =>
    days.find(({ kind }) => kinds.includes(kind));
  return (
    ofKind(beside, 'posted', 'plain') ??
    ofKind(labelled(POSTED), 'posted') ??
    ofKind(beside, 'updated') ??
    ofKind(daysOf(near), 'posted', 'plain', 'updated') ??
    [...document.querySelectorAll(NAMED_AFTER_DATES)]
      .slice(0, MOST_LABELLED)
      .flatMap((element) => (isOfOthers(element, headline) ? [] : shownDays(lineOfElement(element), order)))[0] ??
    (near.length > 0 ? undefined : ofKind(daysOf(first), 'posted', 'plain', 'updated')) ??
    ofKind(labelled(UPDATED), 'updated') ??
    onlyDay(daysOf(all.slice(0, MOST_LINES))) ??
    null
  );
}

/** The one day that a whole page shows, beside its sentences. */
function onlyDay(days: readonly ShownDay[]): ShownDay | null {
  const [day] = days;
  return day !== undefined && day.kind === 'plain' && days.every((each) => each.day === day.day) ? day : null;
}
