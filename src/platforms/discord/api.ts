import { REST, RESTEvents, type RouteLike } from 'discord.js';
import type { Log } from '../../core/ports.ts';
import { isTokenRefused } from './failures.ts';
import type { Pace } from './pace.ts';

export interface ApiSettings {
  readonly token: string;
  /** Without the version; null for Discord's own. */
  readonly apiBase: string | null;
}

type Method = 'get' | 'put' | 'patch' | 'delete';
type Query = Readonly<Record<string, string>>;

interface Asking {
  readonly body?: unknown;
  readonly query?: Query;
  /** Where the path holds a token of its own, so that the bot's is not needed. */
  readonly secret?: boolean;
}

/** Discord's HTTP API. Rejects with what `discordProblem` reads. */
export interface Api {
  /** What may be asked twice without harm: tried again at once where Discord stumbles. */
  ask<T>(method: Method, path: string, options?: Asking): Promise<T>;
  /** What must not be done twice: tried once. `secret` where the path holds a token of its own. */
  tell<T>(path: string, body: unknown, secret?: 'secret'): Promise<T>;
}

/** Of the bot's own requests; answers to questions don't count: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
const perSecond = 50;

/** Where discord.js is told to find the API: it adds the version itself. */
export const baseOf = (apiBase: string | null): string =>
  (apiBase ?? 'https://discord.com/api').replace(/\/+$/, '').replace(/\/v\d+$/, '');

/** `refused` is called when Discord does not take the token. */
export const createApi = (
  { token, apiBase }: ApiSettings,
  pace: Pace,
  log: Log,
  refused: (error: unknown) => void = () => {},
): Api => {
  const build = (retries: number, perSecond: number): REST => {
    const rest = new REST({
      api: baseOf(apiBase),
      version: '10',
      timeout: pace.request,
      retries,
      globalRequestsPerSecond: perSecond,
      // Each question has a path of its own, of which nothing is to be remembered for long.
      handlerSweepInterval: 5 * 60_000,
      invalidRequestWarningInterval: 100,
      // A part that waited out a long limit here would outlive its claim: the ledger waits instead.
      rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > pace.turn,
    });
    rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
      log.warn(
        { count, seconds: Math.ceil(remainingTime / 1000) },
        'Discord refuses many requests and bans an address at 10,000 in ten minutes: run doctor to see what it refuses',
      ),
    );
    return rest.setToken(token);
  };
  // A message that was stored before a 503 would stand there twice on a server that forgets nonces: the courier looks first.
  const [patient, once] = [build(2, perSecond / 2), build(0, perSecond / 2)];
  const [patientHooks, hooks] = [build(2, Number.POSITIVE_INFINITY), build(0, Number.POSITIVE_INFINITY)];
  const watching = async <T>(request: Promise<unknown>): Promise<T> => {
    try {
      return (await request) as T;
    } catch (error) {
      if (isTokenRefused(error)) refused(error);
      throw error;
    }
  };
  const signal = (): AbortSignal => AbortSignal.timeout(pace.request + pace.turn);
  return {
    ask: <T>(method: Method, path: string, { body, query, secret = false }: Asking = {}) => {
      const request = (secret ? patientHooks : patient)[method](path as RouteLike, {
        ...(query === undefined ? {} : { query: new URLSearchParams(query) }),
        ...(body === undefined ? {} : { body }),
        auth: !secret,
        signal: signal(),
      });
      return secret ? (request as Promise<T>) : watching<T>(request);
    },
    tell: <T>(path: string, body: unknown, secret?: 'secret') => {
      const request = (secret === undefined ? once : hooks).post(path as RouteLike, {
        body,
        signal: signal(),
        auth: secret === undefined,
      });
      // A refused interaction token says nothing of the bot's own.
      return secret === undefined ? watching<T>(request) : (request as Promise<T>);
    },
  };
};
