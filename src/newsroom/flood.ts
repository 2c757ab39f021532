import type { Flood } from '../core/ports.ts';
import { PACE } from './limits.ts';

/** How many entries of a poll were passed over, by why. */
export type FloodCounts = Readonly<Record<Flood['kind'], number>>;

/** What a feed said too much of in one poll; null where it did not. */
export function floodOf(counts: FloodCounts, at: number): Flood | null {
  const kind = (['new', 'renamed', 'rewritten'] as const).find((each) => counts[each] > 0);
  return kind === undefined ? null : { kind, count: counts[kind], at };
}

/** Some feeds change with each poll: that is told once a day. */
export const isNewsOf = (flood: Flood, last: Flood | undefined): boolean =>
  last === undefined || last.kind !== flood.kind || flood.at - last.at >= PACE.tellFlood;
