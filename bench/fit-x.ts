/**
 * Fits the weights by which sentences are taken for reservations (`src/core/summary/caveats/learnt/weights.ts`) on invented news: the
 * marked lines of `tests/quality/caveat-lines`, the passages of `tests/quality/caveats-to-learn`, and those of `tests/quality/caveats`
 * whose errors may be read. Of each kind, and of whether the sentence tells what it bears on, a logistic regression with an L2
 * penalty; features that weigh little for all of them are left out, and the rest fitted again.
 *
 *   node bench/fit-caveats.ts [--write] [--hands] [--without HAND,HAND]
 *
 * `--without` leaves what those wrote out and prints the same for them together.
 * `--hands` prints, for each writer left out of the fit, what thresholds find and how much of that is right.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anyOf, COLUMNS, KINDS, LENGTH, OWN } from '../src/core/summary/caveats/learnt/odds.ts';
import { logistic } from '../src/core/summary/salience.ts';
import { names, type Row, readRows } from './caveat-rows.ts';

const FILE = join(import.meta.dirname, '../src/core/summary/caveats/learnt/weights.ts');
/** A feature seen in fewer sentences says nothing of others. */
const FEWEST = Number(process.env.FEWEST ?? 3);
const ROUNDS = Number(process.env.ROUNDS ?? 10);
const PENALTY = Number(process.env.PENALTY ?? 0.3);
const STEP = Number(process.env.STEP ?? 0.4);
/** A feature that weighs less for every column is left out, and a weight that is less is not written. */
const SMALLEST = Number(process.env.SMALLEST ?? 0.5);
const UNWRITTEN = 0.1;
/** How much more it counts what listed wordings have found than one of many words. */
const FOUND = Number(process.env.FOUND ?? 4);
const THRESHOLDS = [-1, -0.5, 0, 0.5, 1, 1.5];

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    hands: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});

const all = readRows();
const without = new Set(values.without.split(','));
const rows = all.filter(({ hand }) => !without.has(hand));
/** What each feature counts for. */
const counted = names.map((name) => (name.startsWith('=') ? FOUND : 1));
const LETTERS = [...Object.keys(COLUMNS), OWN];
const WIDTH = LETTERS.length;

/** Of each column whether it holds of a row: 1, 0, or NaN where that is open. */
const targetsOf = ({ kinds, own }: Row): readonly number[] => [
  ...KINDS.map((kind) => (kinds === null ? Number.NaN : Number(kinds.includes(kind)))),
  own === null ? Number.NaN : Number(own),
];

interface Fit {
  /** A weight for each feature and column; nothing for features that are not known. */
  readonly weights: Float64Array;
  readonly known: Uint8Array;
}

const oddsOf = ({ weights, known }: Fit, features: readonly number[]): Float64Array => {
  const odds = new Float64Array(WIDTH);
  let length = 0;
  for (const feature of features) {
    if (known[feature] !== 1) continue;
    length += 1;
    const value = counted[feature] ?? 1;
    for (let column = 0; column < WIDTH; column += 1)
      odds[column] = (odds[column] ?? 0) + value * (weights[feature * WIDTH + column] ?? 0);
  }
  const scale = LENGTH / Math.sqrt(Math.max(1, length));
  for (let column = 0; column < WIDTH; column += 1) odds[column] = (odds[column] ?? 0) * scale;
  return odds;
};

/** The rows in another order, the same each time (a linear congruential generator: Numerical Recipes, 7.1.4). */
const shuffled = <T>(those: readonly T[]): T[] => {
  const order = [...those];
  let seed = 1;
  for (let at = order.length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = seed % (at + 1);
    const one = order[at] as T;
    order[at] = order[other] as T;
    order[other] = one;
  }
  return order;
};

/** All columns at once, sentence by sentence, with steps of each weight's own (AdaGrad, Duchi et al. 2011). */
const fitOver = (some: readonly Row[], known: Uint8Array): Fit => {
  const weights = new Float64Array(known.length * WIDTH);
  const squares = new Float64Array(known.length * WIDTH).fill(1);
  const counts = countsOf(some);
  const examples = shuffled(some).map((row) => {
    const features = row.features.filter((feature) => known[feature] === 1);
    return { hand: row.hand, features, targets: targetsOf(row), scale: LENGTH / Math.sqrt(Math.max(1, features.length)) };
  });
  const bias = new Map<string, Float64Array>(); const bsq = new Map<string, Float64Array>();
  for (const {hand} of examples) { bias.set(hand, new Float64Array(WIDTH)); bsq.set(hand, new Float64Array(WIDTH).fill(1)); }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { hand, features, targets, scale } of examples) {
      const misses = oddsOf({ weights, known }, features);
      const hb = bias.get(hand)!, hs = bsq.get(hand)!;
      if (process.env.BIAS) for (let column = 0; column < WIDTH; column += 1) misses[column] = (misses[column] ?? 0) + hb[column]!;
      for (const [column, target] of targets.entries())
        { const m = Number.isNaN(target) ? 0 : (logistic(misses[column] ?? 0) - target);
        if (process.env.BIAS) { const sl = m + 0.002 * hb[column]!; hs[column]! += sl * sl; hb[column]! -= STEP * sl / Math.sqrt(hs[column]!); }
        misses[column] = m * scale; }
      for (const feature of features) {
        const value = counted[feature] ?? 1;
        const penalty = PENALTY / Math.max(1, counts[feature] ?? 1);
        for (let column = 0; column < WIDTH; column += 1) {
          const at = feature * WIDTH + column;
          const weight = weights[at] ?? 0;
          const slope = value * (misses[column] ?? 0) + penalty * weight;
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (STEP * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, known };
};

const countsOf = (some: readonly Row[]): Uint32Array => {
  const counts = new Uint32Array(names.length);
  for (const { features } of some) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
};

/** Fits twice: over all features that are seen often enough, then over those that weigh enough. */
const fitTo = (some: readonly Row[]): Fit => {
  const first = fitOver(
    some,
    Uint8Array.from(countsOf(some), (count) => Number(count >= FEWEST)),
  );
  const most = (feature: number): number =>
    first.weights
      .subarray(feature * WIDTH, (feature + 1) * WIDTH)
      .reduce((all, one) => Math.max(all, Math.abs(one)), 0);
  return fitOver(
    some,
    Uint8Array.from(first.known, (known, feature) => Number(known === 1 && most(feature) >= SMALLEST)),
  );
};

const per = (some: number, all: number): string => ((100 * some) / Math.max(1, all)).toFixed(0);

const report = (name: string, judged: readonly { readonly row: Row; readonly odds: Float64Array }[]): void => {
  const sure = judged
    .flatMap(({ row: { kinds, own }, odds }) => {
      const each = [...odds.subarray(0, KINDS.length)];
      const best = KINDS[each.indexOf(Math.max(...each))];
      const owned = own === null ? null : own === (odds[KINDS.length] ?? 0) > 0;
      return kinds === null ? [] : [{ any: anyOf(each), kinds, best, owned }];
    })
    .sort((one, other) => other.any - one.any);
  const makers = sure.filter(({ kinds }) => kinds.length > 0);
  let met = 0;
  let precision = 0;
  for (const [at, { kinds }] of sure.entries())
    if (kinds.length > 0) {
      met += 1;
      precision += met / (at + 1);
    }
  const right = makers.filter(({ kinds, best }) => best !== undefined && kinds.includes(best));
  const owned = makers.filter((one) => one.owned !== null);
  const at = THRESHOLDS.map((least) => {
    const taken = sure.filter(({ any }) => any >= least);
    const found = taken.filter(({ kinds }) => kinds.length > 0);
    return `${least}: ${per(found.length, makers.length)}/${per(found.length, taken.length)}`;
  });
  console.log(
    `${name}  average precision ${per(precision, makers.length)}, kind ${per(right.length, makers.length)}, own ${per(owned.filter((one) => one.owned).length, owned.length)}; found / right at ${at.join(', ')}`,
  );
};

if (values.hands) {
  const every: { row: Row; odds: Float64Array }[] = [];
  for (const hand of [...new Set(rows.map((row) => row.hand))].sort()) {
    const fit = fitTo(rows.filter((row) => row.hand !== hand));
    const judged = rows.filter((row) => row.hand === hand).map((row) => ({ row, odds: oddsOf(fit, row.features) }));
    report(hand, judged);
    every.push(...judged);
  }
  report('all', every);
}

const left = all.filter(({ hand }) => without.has(hand));
const fit = values.write || left.length > 0 ? fitTo(rows) : null;
if (fit !== null && left.length > 0)
  report(
    values.without,
    left.map((row) => ({ row, odds: oddsOf(fit, row.features) })),
  );

if (values.write && fit !== null) {
  const { weights, known } = fit;
  const lines = names.flatMap((name, feature) => {
    if (known[feature] !== 1) return [];
    const columns = LETTERS.flatMap((letter, column) => {
      const weight = weights[feature * WIDTH + column] ?? 0;
      return Math.abs(weight) < UNWRITTEN ? [] : `${letter}${Math.round(100 * weight) * (counted[feature] ?? 1)}`;
    });
    return [`${name}\t${columns.join('')}`];
  });
  const text = lines.sort().join('\n');
  writeFileSync(
    FILE,
    `/**
 * Written by bench/fit-caveats.ts from our own invented news. A line: a feature (features.ts), then after a tab what it weighs, in
 * hundredths, behind the letter of each column (odds.ts).
 */
export const WEIGHTS = \`
${text}
\`;
`,
  );
  console.log(`${lines.length} features of ${rows.length} sentences, ${text.length} characters`);
}
