/** How often something may be done. */
export interface Rate {
  readonly perSecond: number;
  /** So many at once, where nothing was done before. */
  readonly burst: number;
}

/** A token bucket, whose tokens are given out ahead of time: whoever takes one waits until it is there. */
export interface Bucket {
  /** The ms to wait from now on. */
  take(now: number): number;
  /** Gives nothing out before that moment, and then one after the other. */
  hold(until: number): void;
  /** Whether it is as full as a new one. */
  rested(now: number): boolean;
}

/** `now` is of any clock that never goes back, ms. In any second at most `perSecond + burst` are given out. */
export const createBucket = ({ perSecond, burst }: Rate): Bucket => {
  const interval = 1000 / perSecond;
  const early = (burst - 1) * interval;
  /** When the next one would be there if all came evenly. */
  let due = Number.NEGATIVE_INFINITY;
  return {
    take: (now) => {
      const wait = Math.max(0, due - early - now);
      due = Math.max(due, now) + interval;
      return wait;
    },
    hold: (until) => {
      due = Math.max(due, until + early);
    },
    rested: (now) => due <= now,
  };
};
