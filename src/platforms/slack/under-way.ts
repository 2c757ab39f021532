import { type Timing, within } from './timing.ts';

/** What has begun and not ended. */
export interface UnderWay {
  add<T>(work: Promise<T>): Promise<T>;
  /** When all has ended, or the time for farewells is over. */
  ended(timing: Timing): Promise<void>;
}

export const createUnderWay = (): UnderWay => {
  const all = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const settled: Promise<unknown> = work.then(
        () => all.delete(settled),
        () => all.delete(settled),
      );
      all.add(settled);
      return work;
    },
    ended: async (timing) => {
      await within(Promise.all(all), timing.farewell, timing);
    },
  };
};
