import { dot, logistic } from '../src/core/summary/salience.ts';

/** Rows of features with what they should give. */
export interface Examples {
  readonly features: readonly (readonly number[])[];
  readonly wanted: readonly number[];
}

/** Weights of a logistic regression with an L2 penalty, by Newton's method. */
export const logisticFit = ({ features, wanted }: Examples, penalty: number, rounds = 12): number[] => {
  let weights: number[] = new Array(features[0]?.length ?? 0).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const system = emptySystem(weights.length);
    for (const [at, row] of features.entries()) {
      const likely = logistic(dot(row, weights));
      add(system, row, (wanted[at] ?? 0) - likely, likely * (1 - likely));
    }
    for (const [at, row] of system.entries()) {
      row[at] = (row[at] ?? 0) + penalty;
      row[weights.length] = (row[weights.length] ?? 0) - penalty * (weights[at] ?? 0);
    }
    const step = solve(system);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
};

/** Weights of a linear regression with an L2 penalty within each group: only differences inside a group count, each group as much. */
export const ridgeFit = (groups: readonly Examples[], penalty: number): number[] => {
  const size = groups.find(({ features }) => features.length > 0)?.features[0]?.length ?? 0;
  const system = emptySystem(size);
  for (const { features, wanted } of groups) {
    const mean = Array.from({ length: size }, (_, at) => average(features.map((row) => row[at] ?? 0)));
    const middle = average(wanted);
    for (const [at, row] of features.entries()) {
      const centred = row.map((value, feature) => value - (mean[feature] ?? 0));
      add(system, centred, ((wanted[at] ?? 0) - middle) / features.length, 1 / features.length);
    }
  }
  for (const [at, row] of system.entries()) row[at] = (row[at] ?? 0) + penalty;
  return solve(system);
};

export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const emptySystem = (size: number): number[][] => Array.from({ length: size }, () => new Array(size + 1).fill(0));

const add = (system: number[][], row: readonly number[], pull: number, weight: number): void => {
  for (const [at, value] of row.entries()) {
    if (value === 0) continue;
    const line = system[at] ?? [];
    for (const [other, times] of row.entries()) line[other] = (line[other] ?? 0) + weight * value * times;
    line[row.length] = (line[row.length] ?? 0) + value * pull;
  }
};

/** What a system of linear equations is solved by: Gauss–Jordan elimination with pivots; the last column is the right side. */
export const solve = (system: readonly (readonly number[])[]): number[] => {
  const lines = system.map((line) => [...line]);
  const size = lines.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at; row < size; row += 1)
      if (Math.abs(lines[row]?.[at] ?? 0) > Math.abs(lines[pivot]?.[at] ?? 0)) pivot = row;
    const [upper, lower] = [lines[at] ?? [], lines[pivot] ?? []];
    lines[at] = lower;
    lines[pivot] = upper;
    for (const [row, line] of lines.entries()) {
      const times = (line[at] ?? 0) / (lower[at] || 1);
      if (row === at || times === 0) continue;
      for (let column = at; column <= size; column += 1)
        line[column] = (line[column] ?? 0) - times * (lower[column] ?? 0);
    }
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] || 1));
};
