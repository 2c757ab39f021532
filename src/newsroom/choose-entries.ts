import type { FeedEntry } from '../core/ports.ts';
import { CAPS, PACE } from './limits.ts';

/** When an entry was published as far as can be believed: never in the future, now where it does not say. */
export const believedTime = (published: number | null, now: number): number => Math.min(published ?? now, now);

/**
 * The entries of a poll worth reading, in the feed's order. A feed's first poll takes in what is recent alone; later ones all
 * that retention would keep.
 */
export function chooseEntries(
  entries: readonly FeedEntry[],
  options: { readonly first: boolean; readonly now: number; readonly retention: number },
): FeedEntry[] {
  const { first, now, retention } = options;
  const oldest = now - (first ? Math.min(PACE.firstPollAge, retention) : retention);
  return entries
    .filter((entry) => believedTime(entry.published, now) >= oldest)
    .slice(0, first ? CAPS.firstPollEntries : undefined);
}
