import type { Problem } from '../core/problem.ts';
import { PACE } from './limits.ts';

/** A draw in [0, 1). */
export type Chance = () => number;

/** When to poll a feed that answered, ms: an interval later, a tenth sooner or later so that feeds drift apart. */
export const pollAfterSuccess = (interval: number, now: number, chance: Chance): number =>
  Math.round(now + interval * (0.9 + 0.2 * chance()));

/**
 * When to poll a feed that failed once more, ms: the interval twice as long for each failure in a row, up to a day, a quarter
 * sooner or later; never before the time that the server named. `failures`: those in a row before this one.
 */
export function pollAfterFailure(
  interval: number,
  failures: number,
  problem: Problem,
  now: number,
  chance: Chance,
): number {
  const doubled = interval * 2 ** Math.min(failures + 1, 20);
  const pause = Math.min(doubled, PACE.longestBackoff) * (0.75 + 0.5 * chance());
  const named = problem.code === 'http-status' ? (problem.retryAt ?? 0) : 0;
  return Math.round(Math.max(now + pause, named));
}
