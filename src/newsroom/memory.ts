/** Counts per key for the newest `most` keys: what would otherwise grow as long as the process runs. */
export interface Memory {
  count(key: string): number;
  /** Adds one and returns the count. */
  add(key: string): number;
}

export function createMemory(most: number): Memory {
  const counts = new Map<string, number>();
  return {
    count: (key) => counts.get(key) ?? 0,
    add: (key) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.delete(key);
      counts.set(key, count);
      const oldest = counts.size > most ? counts.keys().next() : null;
      if (oldest && !oldest.done) counts.delete(oldest.value);
      return count;
    },
  };
}
