import type { FeedEntry, FeedTally } from '../core/ports.ts';
import { CAPS, PACE } from './limits.ts';

const DAY = 86_400_000;

/** When an entry was published as far as can be believed: never in the future, now where it does not say. */
export const believedTime = (published: number | null, now: number): number => Math.min(published ?? now, now);

const saysAnything = ({ id, url, title, text }: FeedEntry): boolean => (id ?? url ?? title ?? text) !== null;

/**
 * The entries of a poll worth reading, in the feed's order; none of those that say nothing, which would count as the newest. A feed's first poll takes in what is recent alone, the newest; later
 * ones all that retention would keep.
 */
export function chooseEntries(
  entries: readonly FeedEntry[],
  options: { readonly first: boolean; readonly now: number; readonly retention: number },
): FeedEntry[] {
  const { first, now, retention } = options;
  const oldest = now - (first ? Math.min(PACE.firstPollAge, retention) : retention);
  const recent = entries.filter((entry) => saysAnything(entry) && believedTime(entry.published, now) >= oldest);
  return first ? newest(recent, CAPS.firstPollEntries, now) : recent;
}

/** So many of the newest, in their order; of one time the first. */
export function newest<Entry extends { readonly published: number | null }>(
  entries: readonly Entry[],
  most: number,
  now: number,
): Entry[] {
  if (entries.length <= most) return [...entries];
  const sorted = entries.toSorted((a, b) => believedTime(b.published, now) - believedTime(a.published, now));
  const chosen = new Set(sorted.slice(0, most));
  return entries.filter((entry) => chosen.has(entry));
}

/**
 * How many new entries a feed may have without its being a flood, that was not read for so long, ms: so many times what it gave
 * in that time before. `tally` is of `TALLY_TIME` before it was last read.
 */
export const expectedEntries = (tally: FeedTally | undefined, unreadFor: number): number => {
  const daily = (tally?.articles ?? 0) / (TALLY_TIME / DAY);
  const days = Math.max(1, unreadFor / DAY);
  return Math.max(CAPS.flood, Math.ceil(daily * days * CAPS.floodFactor));
};

/** Over which what a feed gives a day is told, ms. */
export const TALLY_TIME = 7 * DAY;
