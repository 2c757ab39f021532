import type { Clock, Log } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { LIMITS } from './limits.ts';

/** Leaves an endpoint alone for a while after it failed several times in a row. */
export interface Circuit {
  /** Whether it may be asked now. */
  closed(): boolean;
  answered(): void;
  /** Whether it is left alone from now on. */
  failed(problem: Problem): boolean;
}

export const createCircuit = ({ clock, log }: { readonly clock: Clock; readonly log: Log }): Circuit => {
  let failures = 0;
  let until = Number.NEGATIVE_INFINITY;
  return {
    closed: () => clock.now() >= until,
    answered: () => {
      failures = 0;
    },
    failed: (problem) => {
      const now = clock.now();
      failures += 1;
      const asked = problem.code === 'http-status' ? problem.retryAt : null;
      if (now < until || (asked === null && failures < LIMITS.failures)) return false;
      failures = 0;
      until = asked ?? now + LIMITS.pause;
      // The code and nothing of the answer: endpoints repeat the key or the request in it.
      const { code } = problem;
      const status = problem.code === 'http-status' ? { status: problem.status } : {};
      log.warn(
        { problem: code, ...status, until: new Date(until).toISOString() },
        'The language model does not answer and is left alone for a while; summaries stay verbatim',
      );
      return true;
    },
  };
};
