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
  readonly places: Places;
  /** By place, a weight for each column. */
  readonly weights: Float64Array;
  /** By place, the last sentence that was seen to have the feature. */
  readonly seenIn: Float64Array;
}

const WIDTH = LETTERS.length;
const NUMBERS = Object.fromEntries(RELATIONS.map((relation, at) => [relation, at])) as Record<Relation, number>;
const LINE = /^(.)(\S+)(?: (\S+))?\t(.*)$/u;

/**
 * The places of the features, by relation and the numbers of both atoms: open addressing over plain numbers, as each sentence asks
 * for some thousand and most are not there.
 */
interface Places {
  readonly keys: Uint32Array;
  readonly places: Int32Array;
}

const NOWHERE = -1;
/** A slot that holds none; no key is so large while there are fewer than 24,000 words and classes. */
const EMPTY = 2 ** 32 - 1;
/** Slots to a feature: few are in each other's way. */
const ROOM = 2;
/** Odd, so that neighbouring keys fall far apart (Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;

/** Of a key the slot that holds it or where it would stand; the number of slots is a power of two. */
const slotOf = (keys: Uint32Array, key: number): number => {
  const last = keys.length - 1;
  const hash = Math.imul(key, SPREAD);
  let slot = (hash ^ (hash >>> 15)) & last;
  while (keys[slot] !== key && keys[slot] !== EMPTY) slot = (slot + 1) & last;
  return slot;
};

const placesOf = (found: readonly number[]): Places => {
  const size = 2 ** Math.ceil(Math.log2(ROOM * found.length));
  const keys = new Uint32Array(size).fill(EMPTY);
  const places = new Int32Array(size).fill(NOWHERE);
  for (const [place, key] of found.entries()) {
    const slot = slotOf(keys, key);
    keys[slot] = key;
    places[slot] = place;
  }
  return { keys, places };
};

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
  const weights = new Float64Array(lines.length * WIDTH);
  for (const [place, { written }] of lines.entries())
    for (const [, letter = '', hundredths] of written.matchAll(/([A-Z])(-?\d+)/g))
      weights[place * WIDTH + LETTERS.indexOf(letter)] = Number(hundredths) / 100;
  const places = placesOf(
    lines.map(({ relation, first, second }) =>
      keyOf(relation, atoms.get(first) ?? 0, atoms.get(second) ?? 0, atoms.size),
    ),
  );
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
      const place = places.places[slotOf(places.keys, keyOf(relation, first, second ?? 0, atoms.size))] ?? NOWHERE;
      if (place === NOWHERE || seenIn[place] === sentences) return;
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
