import type { Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import { reasonOf } from './open.ts';

/** Carries a Problem out of a transaction, which it undoes. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Answers with the Problem that ended some work on databases; a disk that is full is one too. */
export const refusals = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    return fail(error instanceof Refused ? error.problem : { code: 'copy-failed', reason: reasonOf(error) });
  }
};
