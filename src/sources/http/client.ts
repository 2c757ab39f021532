import { Agent, buildConnector, request } from 'undici';
import { fail, ok, type Result } from '../../core/result.ts';
import { readRetryAfter } from '../../core/retry-after.ts';
import { type AddressGuard, createAddressGuard } from './address-guard.ts';
import { type BodyRoom, type BodyShare, createBodyRoom } from './body-room.ts';
import { explainFailure } from './failure.ts';
import { HTTP_LIMITS, type HttpLimits, LONGEST_PAUSE } from './limits.ts';
import type { Resolve } from './look-up.ts';
import { createMeter } from './meter.ts';
import { createNames } from './names.ts';
import { readPause } from './pause.ts';
import { takeBody } from './take-body.ts';

export interface HttpOptions {
  /** By which servers know who asks; the name alone where left out. */
  readonly userAgent?: string;
  /** Hostnames and IP addresses that may lie in a private network. */
  readonly allowPrivateHosts?: readonly string[];
  readonly limits?: Partial<HttpLimits>;
  /** Looks names up in place of name servers and of the system. */
  readonly resolve?: Resolve;
  readonly now?: () => number;
}

/** What was kept from the last answer, so that the server can say that nothing changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What an answer says beside its body. */
interface Answer extends Validators {
  /** How long it asks not to be asked again, ms. */
  readonly pause: number | null;
  /** Where it lies for good: every redirect on the way there was a permanent one, and none gave up encryption. */
  readonly movedTo: string | null;
}

export interface Fetched extends Answer {
  readonly kind: 'body';
  /** Where it came from in the end. */
  readonly url: string;
  /** Where it is to be asked for again: as far as all redirects were permanent ones. */
  readonly lasting: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

export interface Wishes {
  /** The header that says what is asked for. */
  readonly accept: string;
  readonly validators?: Validators;
  /** `take`: a body that is longer than the caps, or breaks off, is given as far as it goes; else it is a Problem. */
  readonly beginning?: 'take';
  /** What whoever reads the body holds of the client's room, where it holds it until then. */
  readonly share?: BodyShare;
  /** Asked before each redirect is followed; a Problem ends the way there. */
  readonly mayFollow?: (address: string) => Promise<Result<null>>;
}

export interface Http {
  /**
   * Fetches an address with GET. Problems: `bad-address`, `private-address`, `blocked-port`, `unreachable`, `http-status`, `too-large`,
   * `too-slow`, `too-many-redirects`.
   */
  get(address: string, wishes: Wishes): Promise<Result<Fetched | Unchanged>>;
  /** For large bodies. */
  readonly room: BodyRoom;
  close(): Promise<void>;
}

export interface Unchanged extends Answer {
  readonly kind: 'unchanged';
}

const USER_AGENT = 'Pullquote';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

export function createHttp(options: HttpOptions = {}): Http {
  const limits: HttpLimits = { ...HTTP_LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  const allowed = options.allowPrivateHosts ?? [];
  const { resolve } = options;
  const lookUps = resolve === undefined ? {} : { servers: resolve, system: resolve };
  const guard = createAddressGuard(allowed, createNames({ allowed, limits, now, ...lookUps }));
  // One protocol, whose every limit is tested.
  const connect = buildConnector({ lookup: guard.lookup, timeout: limits.connectTime, allowH2: false });
  const meter = createMeter(connect, limits.lineBytes);
  const agent = new Agent({
    connect: meter.connect,
    headersTimeout: limits.totalTime,
    bodyTimeout: limits.totalTime,
    maxHeaderSize: limits.headerBytes,
    connections: 4,
    allowH2: false,
  });
  const userAgent = options.userAgent ?? USER_AGENT;
  const room = createBodyRoom(limits.roomBytes);
  return {
    room,
    get: async (address, wishes) => {
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), limits.totalTime);
      const asked: Record<string, string> = {
        'user-agent': userAgent,
        accept: wishes.accept,
        'accept-encoding': 'gzip, deflate, br, zstd',
      };
      if (wishes.validators?.etag) asked['if-none-match'] = wishes.validators.etag;
      if (wishes.validators?.lastModified) asked['if-modified-since'] = wishes.validators.lastModified;
      try {
        const trip = { agent, guard, limits, now, asked, wishes, signal: deadline.signal };
        const { share } = wishes;
        if (share !== undefined) return await follow(address, { ...trip, share });
        return await room.during(address, (share) => follow(address, { ...trip, share }));
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => {
      meter.close();
      return agent.destroy();
    },
  };
}

interface Trip {
  readonly agent: Agent;
  readonly guard: AddressGuard;
  readonly limits: HttpLimits;
  readonly now: () => number;
  readonly asked: Record<string, string>;
  readonly wishes: Wishes;
  readonly signal: AbortSignal;
  readonly share: BodyShare;
}

async function follow(address: string, trip: Trip): Promise<Result<Fetched | Unchanged>> {
  let checked = trip.guard.check(address);
  let permanent = true;
  let lasting = address;
  for (let hop = 0; hop <= trip.limits.redirects; hop++) {
    if (!checked.ok) return checked;
    const url = checked.value;
    if (permanent) lasting = url.href;
    const step = await fetchHop(url, trip);
    if (!step.ok) return step;
    const movedTo = hop > 0 && permanent ? url.href : null;
    if (step.value.kind === 'unchanged') return ok({ ...step.value, movedTo });
    if (step.value.kind === 'body') return ok({ ...step.value, movedTo, lasting });
    checked = trip.guard.check(step.value.to, url.href);
    const bared = url.protocol === 'https:' && checked.ok && checked.value.protocol !== 'https:';
    permanent &&= step.value.permanent && !bared;
    const allowed = checked.ok && trip.wishes.mayFollow ? await trip.wishes.mayFollow(checked.value.href) : ok(null);
    if (!allowed.ok) return allowed;
  }
  const host = checked.ok ? checked.value.host : address.slice(0, 200);
  return fail({ code: 'too-many-redirects', host, limit: trip.limits.redirects });
}

type Hop =
  | Omit<Fetched, 'movedTo' | 'lasting'>
  | Omit<Unchanged, 'movedTo'>
  | { readonly kind: 'moved'; readonly to: string; readonly permanent: boolean };

async function fetchHop(url: URL, trip: Trip): Promise<Result<Hop>> {
  const { limits, agent } = trip;
  const host = url.host;
  const headerDeadline = new AbortController();
  const timer = setTimeout(() => headerDeadline.abort(), limits.headerTime);
  const flood = new AbortController();
  const signal = AbortSignal.any([trip.signal, headerDeadline.signal, flood.signal]);
  try {
    let interim = 0;
    const onInfo = () => {
      if (++interim > limits.interim) flood.abort();
    };
    const answer = await request(url, { dispatcher: agent, headers: trip.asked, signal, onInfo });
    clearTimeout(timer);
    const header = (name: string): string | null => {
      const value = answer.headers[name];
      return (Array.isArray(value) ? value.at(-1) : value) ?? null;
    };
    const stop = (outcome: Result<Hop>): Result<Hop> => {
      // Destroying an unread body emits an error that says no more than that.
      answer.body.on('error', () => {}).destroy();
      return outcome;
    };
    const to = header('location');
    if (REDIRECTS.has(answer.statusCode) && to !== null) {
      return stop(ok({ kind: 'moved', to: recode(to), permanent: PERMANENT.has(answer.statusCode) }));
    }
    const said = {
      etag: header('etag'),
      lastModified: header('last-modified'),
      pause: readPause(header, trip.now()),
    };
    if (answer.statusCode === 304) return stop(ok({ kind: 'unchanged', ...said }));
    if (answer.statusCode !== 200 && answer.statusCode !== 203) {
      const retryAt = readRetryAfter(header('retry-after'), trip.now(), LONGEST_PAUSE);
      return stop(fail({ code: 'http-status', host, status: answer.statusCode, retryAt }));
    }
    const { share, wishes } = trip;
    const cut = wishes.beginning === 'take';
    const announced = Number(header('content-length') ?? 0) || null;
    if (!cut && (announced ?? 0) > limits.wireBytes) {
      return stop(fail({ code: 'too-large', host, limit: limits.bodyBytes }));
    }
    const encoding = header('content-encoding') ?? '';
    const taken = await takeBody(answer.body, { host, encoding, announced, cut, limits, share, signal });
    if (!taken.ok) return taken;
    const { body, half } = taken.value;
    return ok({
      kind: 'body',
      url: url.href,
      contentType: header('content-type'),
      ...said,
      // What came half way must not count as known when it is asked for again.
      ...(half ? { etag: null, lastModified: null } : {}),
      body,
    });
  } catch (error) {
    if (flood.signal.aborted) return fail({ code: 'unreachable', host, reason: 'it does not speak HTTP' });
    if (signal.aborted) {
      return fail({ code: 'too-slow', host, limit: trip.signal.aborted ? limits.totalTime : limits.headerTime });
    }
    const problem = explainFailure(error, host, limits);
    if (problem === null) throw error;
    return fail(problem);
  } finally {
    clearTimeout(timer);
  }
}

/** Headers come as Latin-1; servers that write a bare UTF-8 address into `Location` mean UTF-8. */
const recode = (header: string): string => {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? header : text;
};
