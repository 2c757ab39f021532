import { setTimeout as sleep } from 'node:timers/promises';

/** What a promise gives, or `late` where it takes longer than `ms`; the promise goes on. */
export const soon = async <T, L>(promise: Promise<T>, ms: number, late: L): Promise<T | L> => {
  const bell = new AbortController();
  const rung = sleep(ms, late, { signal: bell.signal, ref: false }).catch(() => late);
  try {
    return await Promise.race([promise, rung]);
  } finally {
    bell.abort();
  }
};
