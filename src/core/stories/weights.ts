/**
 * By what two articles tell one event: weights of a logistic model over what they share and what their neighbours share
 * with them. Fitted by bench/fit-stories.ts on labelled news; none belongs to a word.
 */
export const LIKENESS = {
  constant: -4.68,
  /** Below zero, since headlines and leads count by themselves: what both share together is counted in each. */
  words: -8.2,
  lead: 9.8,
  less: 5.1,
  more: 4.3,
  /** How near the likeness comes to the best that either has. */
  rank: 5,
  /**
   * How near it comes to the second best that they have beside each other, so that a third article of an event is not held
   * against what the first two share. Held below what a fit gives it (see there).
   */
  mates: 2,
  /** How alike each is to what lies around it: a topic that many articles are about. */
  crowd: -19.4,
  /** Headlines that tell of other figures. */
  figures: -0.5,
  /** They tell of days of the week that follow each other, or that lie further apart. */
  nextDay: -1.2,
  otherDay: -2.7,
};

/** From these odds on, as a logarithm, articles are one story: below even, since a pair is backed by the rest of its story. */
export const sameEvent = -1.15;

/**
 * How alike the neighbours of an article are at the least, before enough is read to know: its likest, and those that tell
 * other events, at once and where only two articles are read; and from where on these, and the second best, say no more.
 */
export const NEIGHBOURS = { best: 0.2, mates: 0.4, density: 0.1, few: 0.12, crowded: 0.3 };
