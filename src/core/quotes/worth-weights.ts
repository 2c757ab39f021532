/**
 * Weights of the features by which a quote is worth showing, fitted to the judgements of people on invented articles
 * (`bench/fit-key-quotes.ts`), but for `shown`: what stands in the summary is not said twice.
 */
export const WORTH_WEIGHTS = {
  constant: -4.77,
  words: 1.38,
  short: -1.11,
  brief: -0.2,
  readable: 0.24,
  plural: 0.94,
  dense: 2.76,
  pointing: -0.96,
  leaning: -0.85,
  denying: 0.75,
  capital: 0.98,
  late: -1.55,
  talkative: -0.33,
  pronoun: -0.26,
  opens: 0.96,
  continued: 0.38,
  nested: -2.0,
  asks: -1.72,
  titled: 0.27,
  told: 0.19,
  described: 0.2,
  shown: -2,
};
