/** How the model's room keeps itself short; every time in ms. */
export const LIMITS = {
  /** Requests under way at a time. */
  atOnce: 2,
  /** Bytes of an answer: three sentences with a model's thoughts before them. */
  answerBytes: 262_144,
  /** Tokens a model may write, thoughts included. */
  answerTokens: 4_000,
  /** Of one language or another a token is so many characters or more: https://platform.openai.com/tokenizer */
  charactersPerToken: 3,
  /** Failures in a row after which nothing is asked for a while. */
  failures: 3,
  pause: 10 * 60_000,
  /** Failures after which a story is not asked about again, where others are answered. */
  attempts: 2,
  remembered: 1_000,
  /** Nothing is looked for so long where the hour's budget is used up. */
  rest: 5 * 60_000,
  /** By so much the clocks of processes may differ. */
  overlap: 60_000,
  /** However late an endpoint wants to be asked again. */
  longestPause: 60 * 60_000,
  hour: 60 * 60_000,
  /** Stories as old are hardly shown any more. */
  oldest: 24 * 60 * 60_000,
  /** Stories looked at and asked about in one look. */
  looked: 100,
  asked: 20,
  /** One process asks, for as long as a look may take. */
  lease: 5 * 60_000,
} as const;
