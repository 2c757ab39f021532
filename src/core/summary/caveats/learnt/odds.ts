import type { CaveatKind } from '../../../article.ts';
import { RELATIONS, type Relation, visitFeatures, type Wording } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** The letters that the weights' columns are written with. */
export const COLUMNS = {
  U: 'unverified',
  D: 'denial',
  A: 'allegation',
  S: 'anonymous',
  I: 'interest',
  C: 'correction',
  F: 'disputed',
  E: 'preliminary',
  O: 'forecast',
} as const satisfies Record<string, CaveatKind>;
/** The column of whether a sentence tells what its reservation bears on. */
export const OWN = 'H';

const LETTERS = [...Object.keys(COLUMNS), OWN];
export const KINDS: readonly CaveatKind[] = Object.values(COLUMNS);

/** What the weights tell of a sentence, as logarithms of odds. */
export interface Odds {
  /** That it makes any reservation. */
  readonly any: number;
  readonly kinds: readonly { readonly kind: CaveatKind; readonly odds: number }[];
  /** That it tells what the reservation bears on. */
  readonly own: number;
}

/** How far the features of a sentence weigh together, however many they are. */
export const LENGTH = 3;
interface Table {
  /** Of every word and class that the weights know, a number. */
  readonly atoms: ReadonlyMap<string, number>;
  /** The places of the features, by relation and the numbers of both atoms. */
  readonly places: ReadonlyMap<number, number>;
  /** By place, a weight for each column. */
  readonly weights: Float64Array;
  /** By place, the last sentence that was seen to have the feature. */
  readonly seenIn: Float64Array;
}

const WIDTH = LETTERS.length;
const NUMBERS = Object.fromEntries(RELATIONS.map((relation, at) => [relation, at])) as Record<Relation, number>;
const LINE = /^(.)(\S+)(?: (\S+))?\t(.*)$/u;

const keyOf = (relation: Relation, first: number, second: number, atoms: number): number =>
  (NUMBERS[relation] * atoms + first) * atoms + second;

/** A line is a feature and, after a tab, its weights in hundredths, each behind the letter of its column. */
const readTable = (): Table => {
  const lines = WEIGHTS.trim()
    .split('\n')
    .map((line) => {
      const [, relation = '', first = '', second = '', written = ''] = LINE.exec(line) ?? [];
      return { relation: relation as Relation, first, second, written };
    });
  const atoms = new Map([['', 0]]);
  for (const { first, second } of lines)
    for (const atom of [first, second]) if (!atoms.has(atom)) atoms.set(atom, atoms.size);
  const places = new Map<number, number>();
  const weights = new Float64Array(lines.length * WIDTH);
  for (const [place, { relation, first, second, written }] of lines.entries()) {
    places.set(keyOf(relation, atoms.get(first) ?? 0, atoms.get(second) ?? 0, atoms.size), place);
    for (const [, letter = '', hundredths] of written.matchAll(/([A-Z])(-?\d+)/g))
      weights[place * WIDTH + LETTERS.indexOf(letter)] = Number(hundredths) / 100;
  }
  return { atoms, places, weights, seenIn: new Float64Array(lines.length) };
};

let read: Table | null = null;
let sentences = 0;

/** Calls back with the place of each feature of a sentence that the weights know, once, and at which word it begins. */
const weigh = (wording: Wording, add: (weights: Float64Array, place: number, at: number) => void): void => {
  // Read at the first question.
  read ??= readTable();
  const { atoms, places, weights, seenIn } = read;
  sentences += 1;
  visitFeatures(
    wording,
    (name) => atoms.get(name) ?? null,
    (relation, first, second, at) => {
      const place = places.get(keyOf(relation, first, second ?? 0, atoms.size));
      if (place === undefined || seenIn[place] === sentences) return;
      seenIn[place] = sentences;
      add(weights, place * WIDTH, at);
    },
  );
};

/** How likely a sentence makes a reservation by its words and what was told before it. */
export const oddsOf = (wording: Wording): Odds => {
  const sums = new Float64Array(WIDTH);
  let known = 0;
  weigh(wording, (weights, place) => {
    known += 1;
    for (let at = 0; at < WIDTH; at += 1) sums[at] = (sums[at] ?? 0) + (weights[place + at] ?? 0);
  });
  const scale = LENGTH / Math.sqrt(Math.max(1, known));
  const kinds = KINDS.map((kind, at) => ({ kind, odds: (sums[at] ?? 0) * scale }));
  return { any: anyOf(kinds.map(({ odds }) => odds)), kinds, own: (sums[KINDS.length] ?? 0) * scale };
};

/** Of any of them, from the odds of each. */
export const anyOf = (odds: readonly number[]): number => Math.log(odds.reduce((sum, one) => sum + Math.exp(one), 0));

/** What each word of a sentence speaks for a kind of reservation. */
export const wordWeights = (wording: Wording, kind: CaveatKind): Float64Array => {
  const column = KINDS.indexOf(kind);
  const spoken = new Float64Array(wording.words.length);
  weigh(wording, (weights, place, at) => {
    if (at >= 0) spoken[at] = (spoken[at] ?? 0) + (weights[place + column] ?? 0);
  });
  return spoken;
};
