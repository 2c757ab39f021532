import type { Problem } from '../../core/problem.ts';
import { HeldError } from './gate.ts';
import { remedies } from './remedies.ts';

/** What discord.js's own errors have, whichever of its classes they are of. */
interface Refusal {
  /** HTTP's, where an answer came. */
  readonly status: number | null;
  /** Discord's number, or Node's or undici's name for what happened on the way. */
  readonly code: number | string | null;
  /** Until it may be tried again, ms. */
  readonly wait: number | null;
}

const numberAt = (error: object, name: string): number | null => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** What a failed request says of itself. */
export const refusalOf = (error: unknown): Refusal => {
  if (typeof error !== 'object' || error === null) return { status: null, code: null, wait: null };
  const code: unknown = Reflect.get(error, 'code');
  const wait = numberAt(error, 'timeToReset');
  return {
    status: wait === null ? numberAt(error, 'status') : 429,
    code: typeof code === 'number' || typeof code === 'string' ? code : null,
    wait: wait === null ? null : Math.max(wait, numberAt(error, 'retryAfter') ?? 0),
  };
};

/** Whether Discord no longer takes the token: also what discord.js says of the requests after the first refused one. */
export const isTokenRefused = (error: unknown): boolean =>
  refusalOf(error).status === 401 || (error instanceof Error && error.message.startsWith('Expected token to be set'));

/** Discord's own numbers begin there; a smaller one repeats HTTP's. */
const firstNumber = 10_000;

/** Whether Discord itself says what is wrong, as Unknown Member; a route that isn't there says nothing. */
export const isNumbered = (error: unknown): boolean => {
  const { code } = refusalOf(error);
  return typeof code === 'number' && code >= firstNumber;
};

/** Whether nobody can tell if it was done: no answer came, or one that says nothing. */
export const isAmbiguous = (error: unknown): boolean => {
  const { status } = refusalOf(error);
  return status === null || status >= 500;
};

/** Nothing changes within so long where a person must act: a token, or a refusal of the whole address. */
const longWait = 15 * 60_000;

/**
 * Why Discord did not take it, for the people of `place`. `cannot-post` where a person must act, so that it is not
 * asked for again and again: Discord bans an address at 10,000 answers of 401, 403 and 429 in ten minutes.
 */
export const discordProblem = (error: unknown, place: string, now: number): Problem => {
  const { status, code, wait } = refusalOf(error);
  const failed = (reason: string, retryAt: number | null = null) =>
    ({ code: 'platform-failed', platform: 'Discord', reason, retryAt }) as const;
  if (isTokenRefused(error))
    return failed('it no longer takes my token; my operator must set a new one', now + longWait);
  const remedy = typeof code === 'number' ? remedies[code] : undefined;
  if (remedy !== undefined) return { code: 'cannot-post', place, remedy: remedy(place) };
  if (error instanceof HeldError)
    return { ...failed('it asks me to slow down', now + error.timeToReset), untried: true };
  if (status === 429) return failed('it asks me to slow down', now + (wait ?? 60_000));
  if (status === 403) return failed('it lets nothing through from my address', now + longWait);
  if (status !== null && status >= 400 && status < 500) {
    const remedyOfOthers = `Discord does not take it there (${status}, code ${code ?? 'none'}). Choose another channel, or tell my operator.`;
    return { code: 'cannot-post', place, remedy: remedyOfOthers };
  }
  if (status !== null) return failed(`it is having trouble (${status})`);
  return failed('I can’t reach it');
};
