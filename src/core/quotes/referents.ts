import type { Figure } from './people.ts';

/** How a figure stood in the text up to a place; sentences are counted over the whole article. */
export interface Standing {
  readonly figure: number;
  /** The last sentence with the figure in it, and where in it by a name, by "he", by "she", as a subject, as the first subject. */
  sentence: number;
  named: number;
  male: number;
  female: number;
  subject: number;
  led: number;
  spoke: number;
  asked: number;
  heard: number;
  /** The last sentence with the figure as an owner: "Fenn’s". */
  owner: number;
  /** The paragraph that named it last. */
  frame: number;
  /** When it was mentioned, counted in mentions. */
  order: number;
  count: number;
  /** Named last by a name that another bears too, with nothing to tell them apart. */
  unclear: boolean;
}

const NEVER = -1000;

/** Of whom nothing has been told yet. */
export const UNKNOWN: Omit<Standing, 'figure'> = {
  sentence: NEVER,
  named: NEVER,
  male: NEVER,
  female: NEVER,
  subject: NEVER,
  led: NEVER,
  spoke: NEVER,
  asked: NEVER,
  heard: NEVER,
  owner: NEVER,
  frame: -1,
  order: 0,
  count: 0,
  unclear: false,
};

/** What is known of the place of a pronoun. */
export interface Place {
  readonly sentence: number;
  readonly frame: number;
  readonly order: number;
  readonly gender: Figure['gender'];
  /** Right after a quotation: “…,” she said. */
  readonly beside: boolean;
}

/** How a candidate is named around the place of a pronoun. */
export interface Naming {
  /** Named later in the same sentence: "she said Fenn was wrong" is not about Fenn. */
  readonly later: boolean;
  /** Named inside a quotation of the same sentence, or of the same paragraph: few speak of themselves by name. */
  readonly quoted: boolean;
  readonly quotedNear: boolean;
  /** Told by the pronoun’s own verb: "he told Fenn" is not Fenn. */
  readonly told: boolean;
}

/** Structural features of a candidate for a pronoun, in the order of `WEIGHTS`. */
export const featuresOf = (figure: Figure, standing: Standing, place: Place, naming: Naming): number[] => {
  const near = (sentence: number): number => 2 ** -Math.min(40, place.sentence - sentence);
  const sure = Math.min(1.5, figure.genderSure) / 1.5;
  const known = place.gender !== null && figure.gender !== null;
  return [
    near(standing.sentence),
    near(standing.named),
    place.gender === null ? 0 : near(standing[place.gender]),
    place.gender === null ? 0 : near(standing[place.gender === 'male' ? 'female' : 'male']),
    near(standing.subject),
    near(standing.led),
    near(standing.spoke),
    near(standing.asked),
    near(standing.heard),
    standing.frame === place.frame ? 1 : 0,
    standing.order === place.order ? 1 : 0,
    standing.subject === place.sentence ? 1 : 0,
    naming.later ? 1 : 0,
    naming.quoted ? 1 : 0,
    naming.quotedNear ? 1 : 0,
    known && figure.gender === place.gender ? sure : 0,
    known && figure.gender !== place.gender ? sure : 0,
    Math.log2(1 + standing.count) / 3,
    Math.max(-3, Math.min(6, figure.person)) / 6,
    figure.words.length > 1 ? 0 : 1,
    place.beside ? near(standing.spoke) : 0,
    place.beside && standing.frame === place.frame ? 1 : 0,
    place.beside ? near(standing.sentence) : 0,
    place.beside ? near(standing.asked) : 0,
    place.beside ? near(standing.heard) : 0,
    naming.told ? 1 : 0,
    near(standing.owner),
  ];
};

/**
 * Fitted by `bench/fit-referents.ts` as a choice among candidates; in the order of `featuresOf`. Four are set by what English
 * allows: hardly any text says "he" and then "she" of one person, who is asked answers and who asks does not, and "he told Fenn" is
 * not Fenn.
 */
const WEIGHTS: readonly number[] = [
  1.74, 1.85, -0.27, -2, 1.19, 1.54, 1.32, 0.17, 0.25, 0.53, -0.14, -1.04, -0.07, -0.46, -0.66, 1.11, -1.31, -0.43,
  0.18, -0.17, 1.63, 0.61, 1.37, -1.2, 1.5, -3, -0.5,
];

export const scoreOf = (features: readonly number[]): number => {
  let sum = 0;
  for (const [index, feature] of features.entries()) sum += feature * (WEIGHTS[index] ?? 0);
  return sum;
};
