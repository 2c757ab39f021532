/**
 * Weights of the features by which a quote is worth showing, fitted to the judgements of people on invented articles
 * (`bench/fit-key-quotes.ts`), but for `shown`: what stands in the summary is not said twice.
 */
export const WORTH_WEIGHTS = {
  constant: 1.93,
  words: 2.13,
  short: -1.38,
  plural: 0.97,
  dense: 3.36,
  leaning: -0.95,
  denying: 0.71,
  late: -1.65,
  talkative: -0.29,
  opens: 1,
  continued: 0.37,
  nested: -2.08,
  asks: -1.71,
  sentences: -0.81,
  titled: 0.56,
  shown: -2,
};
