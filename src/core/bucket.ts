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
  /** The ms that whoever took one now would wait. */
  wait(now: number): number;
  /** Gives nothing out before that moment, and then one after the other. */
  hold(until: number): void;
  /** Whether it is as full as a new one. */
  rested(now: number): boolean;
}

/** Each of so many its part: all together never give out more in any second than one alone would, `perSecond + burst`. */
const partOf = ({ perSecond, burst }: Rate, sharers: number): Rate => {
  const own = Math.max(1, burst / sharers);
  // Where there are more than what is given out in a second, it can't be kept; none is left without.
  return { burst: own, perSecond: Math.max((perSecond + burst) / sharers - own, perSecond / sharers / 4) };
};

/**
 * `now` is of any clock that never goes back, ms. In any second at most `perSecond + burst` are given out. `sharers` is
 * asked each time: how many have such a bucket and the rate in common.
 */
export const createBucket = (rate: Rate, sharers: () => number = () => 1): Bucket => {
  /** When the next one would be there if all came evenly. */
  let due = Number.NEGATIVE_INFINITY;
  /** Between two, and by how much the first ones of a burst come early, ms. */
  const spaces = (): { readonly interval: number; readonly early: number } => {
    const { perSecond, burst } = partOf(rate, sharers());
    return { interval: 1000 / perSecond, early: ((burst - 1) * 1000) / perSecond };
  };
  return {
    take: (now) => {
      const { interval, early } = spaces();
      const wait = Math.max(0, due - early - now);
      due = Math.max(due, now) + interval;
      return wait;
    },
    wait: (now) => Math.max(0, due - spaces().early - now),
    hold: (until) => {
      due = Math.max(due, until + spaces().early);
    },
    rested: (now) => due <= now,
  };
};
