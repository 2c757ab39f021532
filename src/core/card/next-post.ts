import { type Inline, literal, time } from '../card.ts';
import type { Subscription } from '../ports.ts';

/** When a digest posts next, as inlines that end a line. */
export const nextPost = ({ nextRun, zone, paused }: Pick<Subscription, 'nextRun' | 'zone' | 'paused'>): Inline[] => {
  if (paused) return [literal('not until it is resumed')];
  if (nextRun === null) return [literal('never')];
  return [time(nextRun, 'date-time', zone), literal(' ('), time(nextRun, 'relative', zone), literal(')')];
};
