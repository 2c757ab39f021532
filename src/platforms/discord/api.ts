import { DefaultRestOptions, REST, RESTEvents, type RESTOptions, type RouteLike } from 'discord.js';
import type { Log } from '../../core/ports.ts';
import { isTokenRefused } from './failures.ts';
import { createGate, type GateRate } from './gate.ts';
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
  /** What may be done twice and hurries nobody: tried once, after all that is waited for. */
  change(path: string, body: unknown): Promise<void>;
}

/**
 * Of 50 a second that the bot may ask, with some left for what comes late or early on the way; answers to questions don't
 * count: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
const rate: GateRate = {
  start: { rest: 4_000, count: 10, spacing: 50 },
  steady: { perSecond: 48, burst: 4 },
  most: { count: 49, within: 1_020 },
};

/** Where discord.js is told to find the API: it adds the version itself. */
export const baseOf = (apiBase: string | null): string =>
  (apiBase ?? 'https://discord.com/api').replace(/\/+$/, '').replace(/\/v\d+$/, '');

/** What a server answered without saying that it is JSON, which discord.js leaves as bytes. */
export const decoded = (answer: unknown): unknown => {
  if (!(answer instanceof ArrayBuffer) || answer.byteLength === 0) return answer;
  try {
    return JSON.parse(new TextDecoder().decode(answer));
  } catch {
    return answer;
  }
};

/** `refused` is called when Discord does not take the token; `sharers` tells how many processes ask with it. */
export const createApi = (
  { token, apiBase }: ApiSettings,
  pace: Pace,
  log: Log,
  refused: (error: unknown) => void = () => {},
  sharers?: () => number,
): Api => {
  const gate = createGate(rate, pace.turn, undefined, sharers);
  /** Each request waits for its turn at the last moment, also one that discord.js tries again. */
  const paced =
    (haste: 'waited-for' | 'scheduled'): RESTOptions['makeRequest'] =>
    async (url, init) => {
      await gate.pass(haste, init.signal as AbortSignal | null);
      const answer = await DefaultRestOptions.makeRequest(url, init);
      if (answer.status === 429 && isOfAll(answer.headers)) gate.hold(secondsToWait(answer.headers) * 1000);
      return answer;
    };
  const build = (retries: number, makeRequest = DefaultRestOptions.makeRequest): REST => {
    const rest = new REST({
      api: baseOf(apiBase),
      version: '10',
      timeout: pace.request,
      retries,
      makeRequest,
      // The gate counts, for both clients together.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
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
  const [patient, once] = [build(2, paced('waited-for')), build(0, paced('scheduled'))];
  const [patientHooks, hooks] = [build(2), build(0)];
  const watching = async <T>(request: Promise<unknown>): Promise<T> => {
    try {
      return decoded(await request) as T;
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
      return secret ? (request.then(decoded) as Promise<T>) : watching<T>(request);
    },
    change: async (path, body) => {
      await watching(once.patch(path as RouteLike, { body, signal: signal() }));
    },
    tell: <T>(path: string, body: unknown, secret?: 'secret') => {
      const request = (secret === undefined ? once : hooks).post(path as RouteLike, {
        body,
        signal: signal(),
        auth: secret === undefined,
      });
      // A refused interaction token says nothing of the bot's own.
      return secret === undefined ? watching<T>(request) : (request.then(decoded) as Promise<T>);
    },
  };
};

type Headers = Awaited<ReturnType<RESTOptions['makeRequest']>>['headers'];

/** Whether a refusal is for all that the bot asks: so are those that come from before Discord and name no scope. */
const isOfAll = (headers: Headers): boolean => headers.has('x-ratelimit-global') || !headers.has('x-ratelimit-scope');

const secondsToWait = (headers: Headers): number => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 60;
};
