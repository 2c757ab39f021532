/** How often something may be done. */
export interface WindowRate {
  /** So many at most, counted from any of them on, within so many ms. */
  readonly count: number;
  readonly within: number;
  /** Between two, ms: what was held up is made up for no faster than this. */
  readonly spacing: number;
}

/** Knows when the next one may be done by when the last ones were, all ms by any clock that never goes back. */
export interface SlidingWindow {
  /** The ms to wait before the next. */
  wait(now: number): number;
  /** One is done now. */
  take(now: number): void;
}

/**
 * A limit that makes up for time lost, as no bucket of so small a burst does, and is never passed in any window. `sharers` is asked
 * each time: how many have such a window and the limit in common.
 */
export const createSlidingWindow = (
  { count, within, spacing }: WindowRate,
  sharers: () => number = () => 1,
): SlidingWindow => {
  /** The last of them, latest first. */
  const done: number[] = [];
  return {
    wait: (now) => {
      const others = sharers();
      const own = Math.max(1, Math.floor(count / others));
      // Where more share it than it has turns it can’t be kept at once; each then waits for several windows.
      const span = within * Math.max(1, others / count);
      const [last = Number.NEGATIVE_INFINITY, first = Number.NEGATIVE_INFINITY] = [done[0], done[own - 1]];
      return Math.max(0, last + spacing * others - now, first + span - now);
    },
    take: (now) => {
      done.unshift(now);
      done.length = Math.min(done.length, count);
    },
  };
};
