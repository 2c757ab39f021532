import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { RecordedRequest } from './contract.ts';
import type { FaultKind, Faults } from './faults.ts';
import { type createRateLimits, type Limited, limitedAnswer } from './rate-limits.ts';
import { invalidJson, invalidVersion, Refusal, unauthorized, wrongContentType } from './refusals.ts';
import { findRoute, type Given, type Route } from './routes.ts';
import { createTally, type Tally } from './tally.ts';

export interface HttpHouse {
  readonly now: () => number;
  readonly admits: (token: string) => boolean;
  readonly limits: ReturnType<typeof createRateLimits>;
  readonly faults: Faults;
  readonly routes: () => readonly Route[];
  /** What lies on the CDN at an address; undefined where that is none of it. */
  readonly file: (
    requested: string,
  ) => { readonly status: number; readonly type: string; readonly text: string } | undefined;
  readonly upgrade: (request: IncomingMessage, socket: Socket, head: Buffer) => void;
}

interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The REST side: who asks, how often, what goes wrong, and a record of it all. */
export function createHttp(house: HttpHouse) {
  const requests: RecordedRequest[] = [];
  const invalidBodies: { path: string; body: unknown; faults: readonly string[] }[] = [];
  const arrivals: Tally = createTally();
  const counts = { limited: 0, invalid: 0 };
  const crashes: unknown[] = [];
  let port = 0;
  let server: Server | null = null;

  const limitedBy = (limited: Limited, headers: Readonly<Record<string, string>> = {}): Answered => {
    const { body, headers: own } = limitedAnswer(limited);
    return { status: 429, headers: { ...headers, ...own }, body };
  };

  /** What is done with a request that nothing befalls. */
  const perform = (record: RecordedRequest, raw: string): Answered => {
    const url = new URL(record.path, 'http://discord.invalid');
    let headers: Readonly<Record<string, string>> = {};
    try {
      const { route, params, major } = findRoute(house.routes(), record.method, url.pathname);
      const allowed = house.admits((record.headers.authorization ?? '').replace(/^Bot /, ''));
      if (!route.open && !(allowed && record.headers.authorization?.startsWith('Bot '))) throw unauthorized();
      const allowance = house.limits.take(record.method, route.template, major, !route.open);
      headers = allowance.headers;
      if (allowance.refused !== null) return limitedBy(allowance.refused, headers);
      if (raw !== '' && !/^application\/json\b/.test(record.headers['content-type'] ?? '')) throw wrongContentType();
      if (raw !== '' && record.body === undefined) throw invalidJson();
      const given: Given = route.answer({ params, query: url.searchParams, body: record.body });
      return { ...given, headers };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 50035)
        invalidBodies.push({ path: record.path, body: record.body, faults: [JSON.stringify(error.errors)] });
      return { status: error.status, headers, body: error.body() };
    }
  };

  const befall = (kind: FaultKind, response: ServerResponse, done: () => Answered): Answered | null => {
    switch (kind.kind) {
      case 'hold':
        return done();
      case 'drop':
        response.destroy();
        return null;
      case 'commit-then-drop':
        done();
        response.destroy();
        return null;
      case 'error':
        return broken(kind.status);
      case 'commit-then-error':
        done();
        return broken(kind.status);
      case 'refuse':
        return { status: kind.status, body: { message: kind.message, code: kind.code } };
      case 'rate-limit':
        return limitedBy({ retryAfter: kind.retryAfter, scope: kind.scope ?? 'user' });
      case 'malformed':
        return { status: 200, headers: { 'x-half': '1' }, body: done().body ?? {} };
    }
  };

  const write = (response: ServerResponse, answered: Answered): void => {
    const { status, headers = {}, body } = answered;
    if (body === undefined) {
      response.writeHead(204, headers).end();
      return;
    }
    if (typeof body === 'string') {
      response.writeHead(status, { 'content-type': 'text/html; charset=UTF-8', ...headers }).end(body);
      return;
    }
    const { 'x-half': half, ...others } = headers;
    const text = JSON.stringify(body);
    const cut = half === undefined ? text : text.slice(0, Math.ceil(text.length / 2));
    response.writeHead(status, { 'content-type': 'application/json', ...others }).end(cut);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request) pieces.push(piece);
    } catch {
      return;
    }
    const file = house.file(request.url ?? '/');
    if (file !== undefined) {
      response.writeHead(file.status, { 'content-type': file.type }).end(file.text);
      return;
    }
    const raw = Buffer.concat(pieces).toString();
    const [, version, path = '/'] = /^\/api(?:\/v(\d+))?(\/.*)?$/.exec(request.url ?? '') ?? [];
    const record: RecordedRequest = {
      method: request.method ?? 'GET',
      path,
      body: jsonOf(raw),
      headers: request.headers,
      at: house.now(),
      status: null,
    };
    requests.push(record);
    const fault = house.faults.meet(record.method, path);
    arrivals.add();
    if (fault?.kind.kind === 'hold') await fault.released;
    const done = (): Answered => {
      if (version === undefined || version === '10') return perform(record, raw);
      return { status: 400, body: invalidVersion().body() };
    };
    const answered = fault === null ? done() : befall(fault.kind, response, done);
    if (answered === null) return;
    record.status = answered.body === undefined ? 204 : answered.status;
    const shared = answered.headers?.['x-ratelimit-scope'] === 'shared';
    if (record.status === 429) counts.limited += 1;
    if ([401, 403, 429].includes(record.status) && !shared) counts.invalid += 1;
    write(response, answered);
  };

  const listen = async (wanted: number): Promise<void> => {
    const opened = createServer((request, response) => {
      serve(request, response).catch((error: unknown) => {
        crashes.push(error);
        response.destroy();
      });
    });
    opened.on('upgrade', house.upgrade);
    await new Promise<void>((resolve, reject) => opened.once('error', reject).listen(wanted, '127.0.0.1', resolve));
    port = (opened.address() as AddressInfo).port;
    server = opened;
  };

  const stop = async (): Promise<void> => {
    const standing = server;
    server = null;
    if (standing === null) return;
    await new Promise<void>((resolve) => {
      standing.close(() => resolve());
      standing.closeAllConnections();
    });
  };

  return {
    requests,
    invalidBodies,
    counts,
    /** Faults of the server itself. */
    crashes,
    port: () => port,
    listen,
    /** On the same port as before. */
    listenAgain: () => listen(port),
    stop,
    async requested(method: string, path: RegExp, count: number): Promise<readonly RecordedRequest[]> {
      for (;;) {
        const these = requests.filter((request) => request.method === method && path.test(request.path));
        if (these.length >= count) return these;
        await arrivals.reached(arrivals.count + 1);
      }
    },
  };
}

/** A 502 comes from the proxy before Discord, as a page. */
const broken = (status: number): Answered =>
  status === 502
    ? { status, body: '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>cloudflare</body>\n</html>' }
    : {
        status,
        body: { message: `${status}: ${status === 503 ? 'Service Unavailable' : 'Internal Server Error'}`, code: 0 },
      };

/** Undefined where it is no JSON. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
