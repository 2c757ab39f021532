/** Something of a feed's entry, with its place among all entries of the feed and its date where it tells one, ms. */
export interface Placed {
  readonly at: number;
  readonly date: number | null;
}

/** Keeps the newest entries of a feed of any length, and never more than twice as many as are wanted. */
export interface Newest<Entry extends Placed> {
  add(entry: Entry): void;
  /** Whether what comes now is not newer: twice as many as are wanted were there, none newer than the one before it. */
  settled(): boolean;
  /** In the feed's order. */
  entries(): Entry[];
}

/**
 * Newest by their dates; an entry without one counts as its neighbour before, and of a feed without any the first are the
 * newest by custom.
 */
export function createNewest<Entry extends Placed>(most: number): Newest<Entry> {
  let kept: { readonly entry: Entry; readonly age: number }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let [count, rising] = [0, 0];

  const drop = () => {
    if (kept.length <= most) return;
    // Sorting is stable: of one age the first stay.
    kept = kept
      .sort((one, other) => (one.age === other.age ? one.entry.at - other.entry.at : other.age - one.age))
      .slice(0, most);
  };

  return {
    add(entry) {
      count += 1;
      if (entry.date !== null && count > 1 && entry.date > last) rising += 1;
      last = entry.date ?? last;
      kept.push({ entry, age: last });
      if (kept.length >= 2 * most) drop();
    },
    settled: () => rising === 0 && count >= 2 * most,
    entries() {
      drop();
      return kept.map(({ entry }) => entry).sort((one, other) => one.at - other.at);
    },
  };
}
