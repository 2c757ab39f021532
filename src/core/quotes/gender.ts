import { AUXILIARIES, PREPOSITIONS } from '../text/closed-class.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../text/titles.ts';
import type { Frame } from './frames.ts';
import type { Figure, Mention, People } from './people.ts';

/** As sure as a title makes it. */
const CERTAIN = 5;
/** What a noun for a man or a woman beside the name counts: "his wife, Ida", "Brook, a spokeswoman". */
const NOUN = 3;
/** Tokens before a name, and after its comma, in which such a noun is looked for. */
const REACH = { before: 2, after: 8 };
/** Least share of one gender in what speaks for either, before a figure is taken to have it. */
const SETTLED = 0.65;
/** Rounds after which the shares move no more. */
const ROUNDS = 6;

/** A pronoun and whom it may mean, with how well each fits by everything but gender. */
export interface Reading {
  readonly gender: 'male' | 'female';
  /** What it counts: the weights are fitted on "he" and "she", and say less of "her" and "his". */
  readonly weight: number;
  readonly candidates: readonly { readonly figure: number; readonly share: number }[];
}

/** Learns who is a man and who a woman from titles and from nouns beside the name. */
export const learnGenders = (people: People, frames: readonly Frame[]): void => {
  for (const mention of people.mentions) {
    const tokens = frames[mention.frame]?.tokens;
    const gender = mention.quoted || tokens === undefined ? null : byNoun(tokens, mention);
    const figure = people.figures[mention.figure];
    if (gender === null || figure === undefined) continue;
    figure.described[gender] += NOUN;
  }
  for (const figure of people.figures) {
    const { male, female } = figure.described;
    if (figure.gender !== null) figure.genderSure = CERTAIN;
    else if (male !== female) {
      figure.gender = male > female ? 'male' : 'female';
      figure.genderSure = Math.abs(Math.log((0.5 + male) / (0.5 + female)));
    }
  }
};

type Gender = Reading['gender'];

/** What a noun for a man or a woman says, past what it is joined with: "ex-husband", "sister-in-law". */
export const genderOf = (noun: string): Gender | null => {
  const word = noun.replace(/-in-law$|^(?:ex|great|half)-/gu, '');
  return MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : null;
};

const byNoun = (tokens: Frame['tokens'], mention: Mention): Gender | null => {
  const apposed = /^[,.]$/u.test(tokens[mention.to]?.text ?? '') || tokens[mention.to]?.type === 'break';
  for (let at = mention.from - 1; at >= Math.max(0, mention.titleFrom - REACH.before); at -= 1) {
    const token = tokens[at];
    const word = token?.lower.replace(/\.$/u, '') ?? '';
    // "a spokesman for Brook", "the actor’s friend Brook": another person stands there.
    if (PREPOSITIONS.has(word) || (token?.type === 'sign' && !(token.text === ',' && apposed))) break;
    const gender = token?.type !== 'word' || /^(?:he|she|his|her|him)$/u.test(word) ? null : genderOf(word);
    if (gender !== null) return gender;
  }
  if (tokens[mention.to]?.text !== ',') return null;
  for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + REACH.after); at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return null;
    // "Fenn, whose wife", "Fenn, speaking to a man": another person begins.
    if (/^(?:who|whose|whom|that|and|he|she|his|her)$/u.test(token.lower)) return null;
    const gender = token.capital ? null : genderOf(token.lower);
    if (gender !== null) return gender;
    if (PREPOSITIONS.has(token.lower) || AUXILIARIES.has(token.lower) || /ing$/u.test(token.lower)) return null;
  }
  return null;
};

/**
 * Finds for every figure the gender that makes most sense of all pronouns together: each pronoun is shared out among whom it
 * may mean, by how well they fit and by what else speaks for their gender, until the shares stay (expectation maximisation).
 */
export const settleGenders = (people: People, readings: readonly Reading[]): void => {
  const prior = people.figures.map((figure) =>
    figure.genderSure === CERTAIN
      ? { male: figure.gender === 'male' ? 20 : 0.01, female: figure.gender === 'female' ? 20 : 0.01 }
      : { male: 0.5 + figure.described.male, female: 0.5 + figure.described.female },
  );
  let sums = prior;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = prior.map((sum) => ({ ...sum }));
    for (const { gender, weight, candidates } of readings) {
      const weights = candidates.map(({ figure, share }) => {
        const sum = sums[figure];
        return sum === undefined ? 0 : (share * sum[gender]) / (sum.male + sum.female);
      });
      const whole = weights.reduce((one, other) => one + other, 0);
      for (const [index, candidate] of candidates.entries()) {
        const sum = next[candidate.figure];
        if (sum !== undefined && whole > 0) sum[gender] += (weight * (weights[index] ?? 0)) / whole;
      }
    }
    sums = next;
  }
  for (const figure of people.figures) {
    const { male, female } = sums[figure.id] ?? { male: 0, female: 0 };
    if (figure.genderSure === CERTAIN) continue;
    const known = Math.max(male, female) >= SETTLED * (male + female);
    figure.gender = !known ? null : male > female ? 'male' : 'female';
    figure.genderSure = known ? Math.abs(Math.log(male / female)) : 0;
  }
};

/** A gender settles that a figure is somebody. */
export const countAsPerson = (figures: readonly Figure[]): void => {
  for (const figure of figures) if (figure.gender !== null) figure.person += 1;
};
