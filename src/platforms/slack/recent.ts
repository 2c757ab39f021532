import type { Clock } from '../../core/ports.ts';

export interface Recent<T> {
  /** What is known by this key, or what `fetch` gives; asked for once by all who ask at the same time. A failure is not kept. */
  get(key: string, fetch: () => Promise<T>): Promise<T>;
  forget(key: string): void;
}

/** What was looked up lately: `life` ms, at most so many, the oldest goes first. */
export const createRecent = <T>(clock: Clock, life: number, most: number): Recent<T> => {
  const known = new Map<string, { readonly until: number; readonly value: Promise<T> }>();
  return {
    get: (key, fetch) => {
      const kept = known.get(key);
      if (kept !== undefined && kept.until > clock.now()) return kept.value;
      const value = fetch();
      known.delete(key);
      known.set(key, { until: clock.now() + life, value });
      if (known.size > most)
        for (const oldest of known.keys()) {
          known.delete(oldest);
          break;
        }
      value.catch(() => {
        if (known.get(key)?.value === value) known.delete(key);
      });
      return value;
    },
    forget: (key) => {
      known.delete(key);
    },
  };
};
