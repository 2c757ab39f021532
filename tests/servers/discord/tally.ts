/** Counts, and lets wait for a count. */
export interface Tally {
  readonly count: number;
  add(): void;
  /** Resolves when so many were added since the start: 1 where none is named. */
  reached(count?: number): Promise<void>;
}

export function createTally(): Tally {
  let count = 0;
  const waiting = new Set<{ readonly wanted: number; readonly resolve: () => void }>();
  return {
    get count() {
      return count;
    },
    add() {
      count += 1;
      for (const wait of waiting) {
        if (count < wait.wanted) continue;
        waiting.delete(wait);
        wait.resolve();
      }
    },
    reached: (wanted = 1) =>
      count >= wanted ? Promise.resolve() : new Promise((resolve) => waiting.add({ wanted, resolve })),
  };
}
