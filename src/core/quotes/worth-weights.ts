/**
 * Weights of the features by which a quote is worth showing, fitted to the judgements of people on invented articles
 * (`bench/fit-key-quotes.ts`), but for `shown`: what stands in the summary is not said twice.
 */
export const WORTH_WEIGHTS = {
  constant: -4.39,
  words: 1.33,
  short: -1.15,
  brief: -0.18,
  readable: 0.28,
  plural: 0.99,
  dense: 2.74,
  pointing: -0.87,
  leaning: -0.9,
  denying: 0.72,
  capital: 0.73,
  late: -1.56,
  talkative: -0.37,
  pronoun: -0.33,
  opens: 0.84,
  continued: 0.45,
  nested: -1.95,
  asks: -1.69,
  titled: 0.27,
  told: 0.24,
  described: 0.34,
  shown: -2,
};
