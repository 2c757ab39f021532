import type { SalienceWeights } from './salience.ts';

/**
 * How headlines and sentences that tell one event are weighed: structural features alone, no word and no name. Fitted by
 * `bench/fit-briefs.ts` on 1,362 stories of three outlets each against the headline and the roundup that editors wrote of them.
 */
export const HEADLINE_SALIENCE: SalienceWeights = {
  words: [-4.98, 4.0, -0.14, -0.14, -1.26, 0.86, 0.34, -0.49, 2.09, -0.08, 0.26, -0.04],
  pairs: [-5.01, 6.77, 0.67, 0.67, 0.97, -0.26, -1.09],
};

export const BRIEF_SALIENCE: SalienceWeights = {
  words: [-3.22, 0.99, 0.27, 1.09, -0.69, 0.64, 0.49, 0.04, 1.51, 0.61, 0.55, 0.16],
  pairs: [-3.73, 2.5, 2.65, 1.5, 0.69, -0.01, -0.27],
};

/** In the order of the features of a set of sentences. */
export const BRIEF_WEIGHTS: readonly number[] = [
  5.21, -0.48, 0.73, 0.07, -0.18, -0.02, -0.05, -0.04, -0.04, -0.1, 0.24, 0.22, 0.15, -0.48, 0.39,
];
