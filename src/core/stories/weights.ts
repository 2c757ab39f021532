/**
 * By what two articles tell one event: weights of a logistic model over what they share and what their neighbours share
 * with them. Fitted by bench/fit-stories.ts on labelled news; none belongs to a word.
 */
export const LIKENESS = {
  constant: -4.14,
  words: 10.2,
  lead: 0.8,
  less: 2.5,
  more: 2.4,
  /** How near the likeness comes to the best that either has. */
  rank: 5.7,
  /** How alike each is to what lies around it: a topic that many articles are about. */
  crowd: -24.7,
};

/** From these odds on, as a logarithm, articles are one story: below even, since a pair is backed by the rest of its story. */
export const sameEvent = -1.5;

/**
 * How alike the neighbours of an article are at the least, before enough is read to know: its likest, and those that tell
 * other events, at once and where only two articles are read; and from where on it says no more.
 */
export const NEIGHBOURS = { best: 0.2, density: 0.1, few: 0.12, crowded: 0.3 };
