import type { Problem } from '../problem.ts';

/** So many at once, then one more each `interval` ms. */
export interface Allowance {
  readonly burst: number;
  readonly interval: number;
}

type Who = 'person' | 'place';

export type Allowances = Readonly<Record<Who, Allowance>>;

/** Nobody who reads the answers asks faster; a place holds several who do. */
export const questions: Allowances = {
  person: { burst: 20, interval: 3_000 },
  place: { burst: 60, interval: 1_000 },
};

/** One is asked for with each letter: nobody types more than a few commands at this pace, nor do many in a place at once. */
export const suggestions: Allowances = {
  person: { burst: 60, interval: 200 },
  place: { burst: 300, interval: 40 },
};

type Asking = Readonly<Record<Who, string>>;
type Refusal = Extract<Problem, { code: 'too-many-requests' }>;

/** Counts what is asked, and says when it is too much at once. */
export interface Flood {
  /** Null where it may be answered; it does not count. */
  look(asking: Asking, now: number): Refusal | null;
  /** Null where it may be answered, which then counts. */
  refuse(asking: Asking, now: number): Refusal | null;
  /** How many persons and places are remembered. */
  readonly size: number;
}

const both = ['person', 'place'] as const;

const fewest = 1_000;

/**
 * Token buckets that are kept as the moment at which each is full again (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm):
 * a full one need not be remembered.
 */
export const createFlood = (allowances: Allowances): Flood => {
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

  const look = (asking: Asking, now: number): Refusal | null => {
    for (const who of both) {
      const { burst, interval } = allowances[who];
      const retryAt = next(who, asking[who], now) - burst * interval;
      if (retryAt > now) return { code: 'too-many-requests', who, retryAt };
    }
    return null;
  };

  return {
    look,
    refuse: (asking, now) => {
      const refusal = look(asking, now);
      if (refusal !== null) return refusal;
      for (const who of both) fullAt.set(`${who} ${asking[who]}`, next(who, asking[who], now));
      if (fullAt.size > pruneAt) prune(now);
      return null;
    },
    get size() {
      return fullAt.size;
    },
  };
};
