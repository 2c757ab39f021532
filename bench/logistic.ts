import { dot, logistic } from '../src/core/summary/salience.ts';
import { solve } from './regression.ts';

/** A row of features, with whether the outcome came true, and how much the row counts. */
export interface Row {
  readonly values: readonly number[];
  readonly holds: boolean;
  readonly counts: number;
}

const ROUNDS = 12;

/**
 * Fits a logistic regression by Newton's method. The first feature is the constant 1 and goes free; each other one is penalised by
 * the square of its weight times its spread, so that the penalty (in rows) does not depend on units.
 */
export const fitLogistic = (rows: readonly Row[], penalty: number): number[] => {
  const width = rows[0]?.values.length ?? 0;
  const total = rows.reduce((sum, { counts }) => sum + counts, 0);
  const spreads = Array.from({ length: width }, (_, at) => {
    const mean = rows.reduce((sum, { values, counts }) => sum + counts * (values[at] ?? 0), 0) / total;
    return rows.reduce((sum, { values, counts }) => sum + counts * ((values[at] ?? 0) - mean) ** 2, 0) / total;
  });
  const penalties = spreads.map((spread, at) => (at === 0 ? 1e-9 : penalty * (spread + 1e-3)));
  let weights: number[] = spreads.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, at) => -(penalties[at] ?? 0) * weight);
    const curve = spreads.map((_, at) => spreads.map((__, other) => (at === other ? (penalties[at] ?? 0) : 0)));
    for (const { values, holds, counts } of rows) {
      const likely = logistic(dot(weights, values));
      const bend = counts * Math.max(1e-6, likely * (1 - likely));
      const miss = counts * ((holds ? 1 : 0) - likely);
      for (const [at, value] of values.entries()) {
        if (value === 0) continue;
        gradient[at] = (gradient[at] ?? 0) + miss * value;
        const line = curve[at] as number[];
        for (let other = 0; other < values.length; other += 1)
          line[other] = (line[other] ?? 0) + bend * value * (values[other] ?? 0);
      }
    }
    const step = solve(curve.map((line, at) => [...line, gradient[at] ?? 0]));
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (step.every((size) => Math.abs(size) < 1e-5)) break;
  }
  return weights;
};
