/** A row of features, with whether the outcome came true, and how much the row counts. */
export interface Row {
  readonly values: readonly number[];
  readonly holds: boolean;
  readonly counts: number;
}

const ROUNDS = 12;

export const dot = (one: readonly number[], other: readonly number[]): number => {
  let sum = 0;
  for (const [at, value] of one.entries()) sum += value * (other[at] ?? 0);
  return sum;
};

export const share = (odds: number): number => 1 / (1 + Math.exp(-odds));

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
      const likely = share(dot(weights, values));
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
    const step = solve(curve, gradient);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (step.every((size) => Math.abs(size) < 1e-5)) break;
  }
  return weights;
};

/** Gaussian elimination with the largest pivot. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const width = rows.length;
  for (let at = 0; at < width; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < width; row += 1)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    const top = rows[pivot] as number[];
    rows[pivot] = rows[at] as number[];
    rows[at] = top;
    for (let row = at + 1; row < width; row += 1) {
      const line = rows[row] as number[];
      const by = (line[at] ?? 0) / (top[at] ?? 1);
      if (by !== 0)
        for (let place = at; place <= width; place += 1) line[place] = (line[place] ?? 0) - by * (top[place] ?? 0);
    }
  }
  const found: number[] = right.map(() => 0);
  for (let at = width - 1; at >= 0; at -= 1) {
    const line = rows[at] as number[];
    let rest = line[width] ?? 0;
    for (let place = at + 1; place < width; place += 1) rest -= (line[place] ?? 0) * (found[place] ?? 0);
    found[at] = rest / (line[at] ?? 1);
  }
  return found;
};
