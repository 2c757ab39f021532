import { ADJECTIVES } from './adjectives.ts';
import { NOUNS } from './nouns.ts';
import { VERBS } from './verbs.ts';

/**
 * Which English words mean the same, more or less than each other, or the opposite; after WordNet (WORDNET.md). A line is a
 * sense: its words, then the lines that are broader (`>`) or opposite (`!`), in base 36 and within their part of speech.
 */
interface Senses {
  readonly ofWord: ReadonlyMap<string, readonly number[]>;
  readonly broader: readonly (readonly number[])[];
  readonly opposite: readonly (readonly number[])[];
  /** The first sense that is a noun's, and the first behind those. */
  readonly nouns: readonly [number, number];
}

export type Relation = 'same' | 'synonym' | 'broader' | 'sibling' | 'opposite' | 'none';

let kept: Senses | null = null;

/** Read at the first question: whoever never asks pays nothing. */
const senses = (): Senses => {
  kept ??= readSenses();
  return kept;
};

const readSenses = (): Senses => {
  const ofWord = new Map<string, number[]>();
  const broader: number[][] = [];
  const opposite: number[][] = [];
  const firsts: number[] = [];
  for (const part of [VERBS, NOUNS, ADJECTIVES]) {
    const first = broader.length;
    firsts.push(first);
    for (const line of part.slice(1).split('\n')) {
      const sense = broader.length;
      const wider: number[] = [];
      const against: number[] = [];
      for (const field of line.split(' ')) {
        if (field.startsWith('>')) wider.push(first + Number.parseInt(field.slice(1), 36));
        else if (field.startsWith('!')) against.push(first + Number.parseInt(field.slice(1), 36));
        else {
          const known = ofWord.get(field);
          if (known === undefined) ofWord.set(field, [sense]);
          else known.push(sense);
        }
      }
      broader.push(wider);
      opposite.push(against);
    }
  }
  return { ofWord, broader, opposite, nouns: [firsts[1] ?? 0, firsts[2] ?? 0] };
};

/** Whether a base form is an English word known here. */
export const isKnown = (base: string): boolean => senses().ofWord.has(base);

/** All that a word may mean. */
export interface Meaning {
  readonly bases: readonly string[];
  readonly senses: readonly number[];
  readonly broader: readonly number[];
  /** Opposite to one of its senses. */
  readonly opposite: readonly number[];
  /** Opposite to one of its broader senses. */
  readonly widelyOpposite: readonly number[];
  /** Only ever a noun. */
  readonly thing: boolean;
}

/** What a word may mean that has these base forms. */
export const meaningOf = (bases: readonly string[]): Meaning => {
  const { ofWord, broader, opposite, nouns } = senses();
  const all = [...new Set(bases.flatMap((base) => ofWord.get(base) ?? []))];
  const above = [...new Set(all.flatMap((sense) => broader[sense] ?? []))];
  const against = (of: readonly number[]): number[] => of.flatMap((sense) => opposite[sense] ?? []);
  return {
    bases,
    senses: all,
    broader: above,
    opposite: against(all),
    widelyOpposite: against(above),
    thing: all.length > 0 && all.every((sense) => sense >= nouns[0] && sense < nouns[1]),
  };
};

/** Whether one word may stand for the other. */
export const isSynonym = (one: Meaning, other: Meaning): boolean =>
  meet(one.bases, other.bases) || meet(one.senses, other.senses);

/** How two words are related: the closest of all their senses. */
export const relationOf = (one: Meaning, other: Meaning): Relation => {
  if (meet(one.bases, other.bases)) return 'same';
  if (meet(one.senses, other.senses)) return 'synonym';
  if (meet(one.opposite, other.senses) || meet(one.widelyOpposite, other.senses) || meet(one.opposite, other.broader))
    return 'opposite';
  if (meet(one.broader, other.senses) || meet(one.senses, other.broader)) return 'broader';
  return meet(one.broader, other.broader) ? 'sibling' : 'none';
};

/** Whether a sense of one is the opposite of a sense of the other. */
export const isOppositeSense = (one: Meaning, other: Meaning): boolean => meet(one.opposite, other.senses);

/** Whether two words are things of one kind, and neither may stand for the other. */
export const isOfKind = (one: Meaning, other: Meaning): boolean => {
  const { nouns } = senses();
  const kinds = one.broader.filter((sense) => sense >= nouns[0] && sense < nouns[1]);
  return relationOf(one, other) === 'sibling' && meet(kinds, other.broader);
};

const meet = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length > 0 && one.some((each) => other.includes(each));
