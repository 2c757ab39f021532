import { setImmediate } from 'node:timers/promises';
import type { Desk } from './core/ports.ts';

/**
 * The desk, with one answer begun at each turn of the event loop: where many ask at once, what the platforms want
 * acknowledged within seconds is read and acknowledged between two answers, not behind them all.
 */
export const inTurns = (desk: Desk): Desk => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...desk,
    answer: (request, asker) => {
      last = last.then(() => setImmediate());
      return last.then(() => desk.answer(request, asker));
    },
  };
};
