import type { FeedEntry } from '../core/ports.ts';

const DAY = 86_400_000;

/** What is older weighs less and less: a week ago by a factor of e, so that quiet nights and weekends move it little. */
const MEMORY = 7 * DAY;

/** New articles a day out of a feed's own dates, of its last week or as far back as it goes; null where fewer than two say. */
export function rateOf(entries: readonly FeedEntry[], now: number): number | null {
  const times = entries.flatMap(({ published }) => (published === null || published > now ? [] : [published]));
  const first = times.reduce((least, time) => Math.min(least, time), now);
  const span = Math.min(now - first, MEMORY);
  if (times.length < 2 || span === 0) return null;
  const recent = times.filter((time) => time >= now - span).length;
  return (recent * DAY) / Math.max(span, DAY / 24);
}

/** The same after a poll that found so many new ones, `elapsed` ms after the last: what is known fades as this is added. */
export function rateAfter(perDay: number, found: number, elapsed: number): number {
  const weight = 1 - Math.exp(-Math.max(elapsed, 1) / MEMORY);
  return perDay * (1 - weight) + (found * DAY * weight) / Math.max(elapsed, 1);
}
