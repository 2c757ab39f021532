import { LIMITS } from './limits.ts';

export interface Allowance {
  readonly requestsPerHour: number;
  readonly tokensPerHour: number;
}

/** One request that counts; what it cost is known when it is over. */
export interface Spent {
  readonly at: number;
  tokens: number;
}

/** What may be asked in any hour, by a clock of ms. */
export interface Budget {
  /** Counts a request of about so many tokens; null where the hour has no room for it. */
  take(now: number, tokens: number): Spent | null;
}

export const createBudget = ({ requestsPerHour, tokensPerHour }: Allowance): Budget => {
  let spent: Spent[] = [];
  return {
    take: (now, tokens) => {
      spent = spent.filter(({ at }) => at > now - LIMITS.hour && at <= now);
      const used = spent.reduce((sum, one) => sum + one.tokens, 0);
      if (spent.length >= requestsPerHour || used + tokens > tokensPerHour) return null;
      const entry = { at: now, tokens };
      spent.push(entry);
      return entry;
    },
  };
};
