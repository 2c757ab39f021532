/**
 * Weights of the features by which a quote is worth showing, fitted to the judgements of people on invented articles
 * (`bench/fit-key-quotes.ts`), but for `shown`: what stands in the summary is not said twice.
 */
export const WORTH_WEIGHTS = {
  constant: -4.3,
  words: 1.95,
  short: -1.4,
  plural: 0.93,
  dense: 2.88,
  leaning: -0.91,
  denying: 0.67,
  late: -1.62,
  talkative: -0.41,
  opens: 1.05,
  continued: 0.36,
  nested: -2.22,
  asks: -1.49,
  sentences: -0.75,
  titled: 0.56,
  shown: -2,
};
