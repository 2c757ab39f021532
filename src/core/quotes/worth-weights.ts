/**
 * Weights of the features by which a quote is worth showing, fitted to the judgements of people on invented articles
 * (`bench/fit-key-quotes.ts`), but for `shown`: what stands in the summary is not said twice.
 */
export const WORTH_WEIGHTS = {
  constant: 1.87,
  words: 2.12,
  short: -1.41,
  plural: 0.96,
  dense: 3.31,
  leaning: -0.96,
  denying: 0.76,
  late: -1.69,
  talkative: -0.28,
  opens: 0.95,
  continued: 0.44,
  nested: -2.11,
  asks: -1.62,
  sentences: -0.78,
  titled: 0.55,
  shown: -2,
};
