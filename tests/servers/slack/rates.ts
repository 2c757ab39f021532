import type { SlackClock } from './clock.ts';
import type { Tier } from './method.ts';

/** How many at once, and how many more each second. */
interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * https://docs.slack.dev/apis/web-api/rate-limits: a tier is so many a minute and more in bursts; posting is one a second in a channel,
 * with short bursts; special methods allow hundreds a minute. How long a burst may be is not told: three posts here.
 */
const paces: Readonly<Record<Tier, Pace>> = {
  1: { burst: 5, perSecond: 1 / 60 },
  2: { burst: 20, perSecond: 20 / 60 },
  3: { burst: 50, perSecond: 50 / 60 },
  4: { burst: 100, perSecond: 100 / 60 },
  special: { burst: 300, perSecond: 300 / 60 },
  post: { burst: 3, perSecond: 1 },
};

/** Counts requests by the clock; gives the whole seconds to wait, or null where the request may pass. */
export interface Rates {
  on: boolean;
  take(tier: Tier, key: string): number | null;
}

export const createRates = (clock: SlackClock, on: boolean): Rates => {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    on,
    take(tier, key) {
      if (!this.on) return null;
      const { burst, perSecond } = paces[tier];
      const now = clock.now();
      const bucket = buckets.get(key) ?? { left: burst, at: now };
      bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      buckets.set(key, bucket);
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perSecond));
      bucket.left -= 1;
      return null;
    },
  };
};
