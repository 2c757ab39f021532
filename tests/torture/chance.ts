/** Chance that a seed repeats. */
export interface Chance {
  /** In `[0, 1)`. */
  next(): number;
  /** From `least` to `most`, both among them. */
  whole(least: number, most: number): number;
  /** True so often in the long run. */
  often(share: number): boolean;
  one<T>(of: readonly [T, ...T[]]): T;
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export const createChance = (seed: number): Chance => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { next, whole, often: (share) => next() < share, one: (of) => of[whole(0, of.length - 1)] ?? of[0] };
};
