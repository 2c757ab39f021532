import type { Problem } from '../problem.ts';

/** So many at once, then one more each `interval` ms. */
export interface Allowance {
  readonly burst: number;
  readonly interval: number;
}

/** Nobody who reads the answers asks faster; a place holds several who do. */
export const allowances = {
  person: { burst: 20, interval: 3_000 },
  place: { burst: 60, interval: 1_000 },
} as const satisfies Record<string, Allowance>;

type Who = keyof typeof allowances;

/** Counts what is asked, and says when it is too much at once. */
export interface Flood {
  /** Null where it may be answered, which then counts. */
  refuse(asking: Readonly<Record<Who, string>>, now: number): Extract<Problem, { code: 'too-many-requests' }> | null;
  /** How many persons and places are remembered. */
  readonly size: number;
}

const fewest = 1_000;

/**
 * Token buckets that are kept as the moment at which each is full again (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm):
 * a full one need not be remembered.
 */
export const createFlood = (): Flood => {
  const fullAt = new Map<string, number>();
  let pruneAt = fewest;

  const next = (who: Who, id: string, now: number): number => {
    const { burst, interval } = allowances[who];
    // Where the clock was put back nobody waits for longer than an empty bucket takes.
    const full = Math.min(fullAt.get(`${who} ${id}`) ?? now, now + burst * interval);
    return Math.max(full, now) + interval;
  };

  const prune = (now: number): void => {
    for (const [key, full] of fullAt) if (full <= now) fullAt.delete(key);
    pruneAt = Math.max(fewest, 2 * fullAt.size);
  };

  return {
    refuse: (asking, now) => {
      const filled = (['person', 'place'] as const).map((who) => ({ who, full: next(who, asking[who], now) }));
      for (const { who, full } of filled) {
        const retryAt = full - allowances[who].burst * allowances[who].interval;
        if (retryAt > now) return { code: 'too-many-requests', who, retryAt };
      }
      for (const { who, full } of filled) fullAt.set(`${who} ${asking[who]}`, full);
      if (fullAt.size > pruneAt) prune(now);
      return null;
    },
    get size() {
      return fullAt.size;
    },
  };
};
