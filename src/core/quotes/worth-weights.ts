/**
 * Weights of the features by which a quote is worth showing, fitted to the judgements of people on invented articles
 * (`bench/fit-key-quotes.ts`), but for `shown`: what stands in the summary is not said twice.
 */
export const WORTH_WEIGHTS = {
  constant: -5.16,
  words: 2.13,
  short: -1.37,
  plural: 0.97,
  dense: 3.32,
  leaning: -0.94,
  denying: 0.69,
  late: -1.64,
  talkative: -0.31,
  opens: 0.99,
  continued: 0.37,
  nested: -2.07,
  asks: -1.72,
  sentences: -0.8,
  titled: 0.55,
  shown: -2,
};
