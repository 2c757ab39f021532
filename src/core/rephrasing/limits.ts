/** What a model is given and may return. Chosen by us: a card's summary has at most 60 words in three sentences. */
export const LIMITS = {
  /** Below so many words nothing is gained by shortening. */
  leastWords: 25,
  /** UTF-16 units of one support: a longer one is no sentence, and costs tokens. */
  supportLength: 600,
  sentences: 3,
  /** UTF-16 units of one sentence returned. */
  sentenceLength: 500,
  /** What is shorter has most often lost its verb. */
  sentenceWords: 5,
  /** The part of the words that is asked for; up to all of them but one are taken. */
  share: 0.65,
  /** Reasons told with the second request. */
  reasons: 8,
} as const;
