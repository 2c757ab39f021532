import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerHook } from './answers.ts';
import { answerOf, callMethod, limited, type Office, type Reply, reply } from './api.ts';
import { authorizePage } from './authorize.ts';
import type { FaultKind, SlackRequest } from './interface.ts';
import { plainHeaders } from './ledger.ts';
import { Refusal } from './method.ts';
import { type Incoming, readRequest, tokenOf } from './request.ts';
import type { Trouble } from './trouble.ts';

type Sent = Omit<Reply, 'body'> & { readonly text: string };

/** Everything that comes over HTTP: the Web API, response_urls and the authorize page. */
export const createFront = (office: Office, trouble: Trouble) => {
  const { world, ledger } = office;

  const note = (
    request: IncomingMessage,
    method: string,
    incoming: Incoming,
    at: number,
    reply: Reply | null,
  ): void => {
    const entry: SlackRequest = {
      at,
      method,
      token: tokenOf(request, incoming),
      body: incoming.args,
      headers: plainHeaders(request.headers),
      answer: reply === null ? null : answerOf(reply),
    };
    ledger.requests.push(entry);
    world.wait.changed();
  };

  /** Hooks answer `ok` in plain text, and name what is wrong in JSON. */
  const hook = (path: string, incoming: Incoming): Reply => {
    const { status, error } = answerHook(office, path, incoming.args);
    return reply(status, error === null ? { ok: true } : { ok: false, error });
  };

  const page = (incoming: Incoming): Reply => {
    try {
      return reply(200, { ok: true, ...authorizePage(world, incoming.args) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply(200, error.body);
    }
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = world.clock.now();
    const { pathname } = new URL(request.url ?? '/', world.origin);
    const incoming = await readRequest(request);
    const method = methodOf(pathname);
    const run = (): Reply => {
      if (method === 'response_url') return hook(pathname, incoming);
      if (method === 'authorize') return page(incoming);
      if (method === 'not_found') return reply(404, { ok: false, error: 'not_found' });
      return callMethod(office, method, request, incoming);
    };
    const fault = await trouble.meet(method);
    const outcome = faulty(fault, run, () => limited(ledger, fault?.kind === 'limited' ? fault.retryAfter : 1));
    note(request, method, incoming, at, outcome);
    if (outcome === null) {
      response.socket?.destroy();
      return;
    }
    const { status, headers, text } = written(outcome, fault, method);
    response.writeHead(status, headers).end(text);
  };
  return answer;
};

const methodOf = (path: string): string => {
  if (path.startsWith('/api/')) return path.slice('/api/'.length);
  if (path.startsWith('/commands/') || path.startsWith('/actions/')) return 'response_url';
  return path === '/oauth/v2/authorize' ? 'authorize' : 'not_found';
};

/** What a fault makes of an answer; null where the connection is dropped. */
const faulty = (fault: FaultKind | null, run: () => Reply, tooMany: () => Reply): Reply | null => {
  switch (fault?.kind) {
    case 'drop':
      return null;
    case 'commit-then-drop':
      run();
      return null;
    case 'status':
      return reply(fault.status, { ok: false, error: 'internal_error' });
    case 'commit-then-status':
      run();
      return reply(fault.status, { ok: false, error: 'internal_error' });
    case 'limited':
      return tooMany();
    case 'error':
      return reply(200, { ok: false, error: fault.error, ...fault.more });
    default:
      return run();
  }
};

/** The bytes: a gateway's page is HTML, a hook's success is the word `ok`. */
const written = ({ status, headers, body }: Reply, fault: FaultKind | null, method: string): Sent => {
  if (fault?.kind === 'status' && fault.html === true)
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      text: `<html><head><title>${status}</title></head><body><h1>${status} Bad Gateway</h1></body></html>`,
    };
  if (method === 'response_url' && status === 200)
    return { status, headers: { 'content-type': 'text/html' }, text: 'ok' };
  return { status, headers, text: JSON.stringify(body) };
};
