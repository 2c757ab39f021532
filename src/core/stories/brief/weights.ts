import type { SalienceWeights } from './salience.ts';

/**
 * How headlines and sentences that tell one event are weighed: structural features alone, no word and no name. Fitted by
 * `bench/fit-briefs.ts` on 1,362 stories of three outlets each against the headline and the roundup that editors wrote of them.
 */
export const HEADLINE_SALIENCE: SalienceWeights = {
  words: [-4.98, 4.0, -0.14, -0.14, -1.26, 0.86, 0.34, -0.49, 2.09, -0.08, 0.26, -0.04],
  pairs: [-5.01, 6.77, 0.67, 0.67, 0.97, -0.26, -1.09],
};

export const BRIEF_SALIENCE: readonly number[] = [
  -3.33, 1.36, -0.1, 1.8, -0.65, 0.82, 0.57, -0.07, 1.11, 0.57, 0.59, 0.14,
];

/** An editor's brief is about e^base words long times the words that each article tells, to the power of `slope`; within bounds in words. */
export interface LengthWeights {
  readonly base: number;
  readonly slope: number;
  readonly least: number;
  readonly most: number;
}

/** The bounds are those of what was fitted on, teasers of 20 to 80 words: whole articles want no longer brief. */
export const BRIEF_LENGTH: LengthWeights = { base: 1.54, slope: 0.62, least: 30, most: 75 };

/** In the order of the features of a set of sentences. */
export const BRIEF_WEIGHTS: readonly number[] = [
  4.49, -1.24, -0.48, 0.06, -0.03, -0.1, -0.05, -0.04, 0.73, 0.1, 0.17, -0.52, 0.17, -0.23, 1.13,
];
