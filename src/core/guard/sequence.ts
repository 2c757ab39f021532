import type { GuardWord } from './words.ts';

/** Places at which a sequence is tried. */
const TRIES = 200;

/** The words of a source in their order, with where each stands. */
export interface Sequence {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export const sequenceOf = (words: readonly GuardWord[]): Sequence => {
  const places = new Map<string, number[]>();
  for (const [at, { lower }] of words.entries()) {
    const known = places.get(lower);
    if (known === undefined) places.set(lower, [at]);
    else known.push(at);
  }
  return { words: words.map(({ lower }) => lower), places };
};

/** Where the words stand in the source one behind the other, looked for where the rarest of them stands; null where they do not. */
export const placeOf = ({ words, places }: Sequence, wanted: readonly GuardWord[]): number | null => {
  let [rarest, fewest] = [0, Number.POSITIVE_INFINITY];
  for (const [at, { lower }] of wanted.entries()) {
    const count = places.get(lower)?.length ?? 0;
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  const found = (places.get(wanted[rarest]?.lower ?? '') ?? [])
    .slice(0, TRIES)
    .find((place) => wanted.every(({ lower }, at) => words[place - rarest + at] === lower));
  return found === undefined ? null : found - rarest;
};

export const hasWords = (sequence: Sequence, wanted: readonly GuardWord[]): boolean =>
  placeOf(sequence, wanted) !== null;
