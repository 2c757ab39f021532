/** So many at most within so many ms, counted from any of them on. */
export interface WindowRate {
  readonly count: number;
  readonly within: number;
}

/** Knows when the next one may be done by when the last ones were, all ms by any clock that never goes back. */
export interface SlidingWindow {
  /** The ms to wait before the next. */
  wait(now: number): number;
  /** One is done now. */
  take(now: number): void;
}

/** A limit that is never passed. `sharers` is asked each time: how many have such a window and the limit in common. */
export const createSlidingWindow = ({ count, within }: WindowRate, sharers: () => number = () => 1): SlidingWindow => {
  /** The last of them, latest first. */
  const done: number[] = [];
  return {
    wait: (now) => {
      const others = sharers();
      const own = Math.max(1, Math.floor(count / others));
      // Where more share it than it has turns it can’t be kept at once; each then waits for several windows.
      const span = within * Math.max(1, others / count);
      return Math.max(0, (done[own - 1] ?? Number.NEGATIVE_INFINITY) + span - now);
    },
    take: (now) => {
      done.unshift(now);
      done.length = Math.min(done.length, count);
    },
  };
};
