/** What one place wants to read at one slot. */
export interface Wishes {
  /** The window `(from, until]`, ms. */
  readonly from: number;
  readonly until: number;
  /** In lower case; empty for all. */
  readonly topics: readonly string[];
  /** At most this many stories. */
  readonly count: number;
  /** Stories, by id, that are dated before the window but could be read only in it. */
  readonly late?: ReadonlySet<string>;
  /** Stories posted in the place before, by id, with when they last were, ms. */
  readonly posted: ReadonlyMap<string, number>;
  /**
   * How many stories that only one publisher has may come from one publisher, or be on one topic, while others wait.
   * By default a third of the count for a publisher and half of it for a topic, and no cap on a wished topic.
   */
  readonly caps?: { readonly publisher?: number; readonly topic?: number };
}
