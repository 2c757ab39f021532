import type { IncomingMessage } from 'node:http';
import { installOf } from './installs.ts';
import type { Fields, SlackRequest } from './interface.ts';
import type { Ledger } from './ledger.ts';
import { type Call, type Method, needScope, Refusal, refuse } from './method.ts';
import { methods } from './methods/index.ts';
import type { Rates } from './rates.ts';
import { type Incoming, tokenOf } from './request.ts';
import type { Install, World } from './world.ts';

/** What is sent back. */
export interface Reply {
  readonly status: number;
  readonly body: Fields;
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything that a request is answered with. */
export interface Office {
  readonly world: World;
  readonly ledger: Ledger;
  readonly rates: Rates;
}

/** Stands for the app itself, where a method asks for no bot. */
const nobody: Install = {
  token: '',
  teamId: '',
  enterpriseId: null,
  wholeOrganisation: false,
  botUserId: '',
  botId: '',
  scopes: new Set(['connections:write']),
  dead: null,
};

/** Whose token it is, refused with the name that Slack gives to what is wrong with it. */
const authorize = ({ world }: Office, method: Method, token: string | null): Install => {
  if (method.token === 'none') return nobody;
  if (token === null) return refuse('not_authed');
  if (token === world.appToken) return method.token === 'app' ? nobody : refuse('not_allowed_token_type');
  const install = installOf(world, token);
  if (install === undefined) return refuse('invalid_auth');
  if (install.dead !== null) return refuse(install.dead);
  if (method.token === 'app') return refuse('not_allowed_token_type');
  return install;
};

/** One call of the Web API, answered as a Slack would: https://docs.slack.dev/apis/web-api */
export const callMethod = (office: Office, name: string, request: IncomingMessage, incoming: Incoming): Reply => {
  const { world, ledger, rates } = office;
  let install: Install | null = null;
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  try {
    if (method === undefined) return reply(200, { ok: false, error: 'unknown_method', req_method: name });
    if (incoming.error !== null) refuse(incoming.error);
    install = authorize(office, method, tokenOf(request, incoming));
    const key =
      method.tier === 'post' ? `${install.teamId} ${String(incoming.args.channel)}` : `${install.teamId} ${name}`;
    const wait = rates.take(method.tier, key);
    if (wait !== null) return limited(ledger, wait);
    needScope(install, ...method.scopes);
    const args = incoming.json && !method.json ? {} : basicAuth(request, incoming.args);
    const call: Call = { world, ledger, args, install };
    return reply(200, { ok: true, ...method.run(call) }, scopesOf(install, method));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return reply(200, error.body, install === null || method === undefined ? {} : scopesOf(install, method));
  }
};

/** A client may give its id and secret as Basic authorization: https://docs.slack.dev/reference/methods/oauth.v2.access */
const basicAuth = (request: IncomingMessage, args: Fields): Fields => {
  const basic = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return args;
  const [id, ...rest] = Buffer.from(basic, 'base64').toString().split(':');
  return { client_id: id, client_secret: rest.join(':'), ...args };
};

export const limited = (ledger: Ledger, seconds: number): Reply => {
  ledger.limited += 1;
  return reply(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(seconds) });
};

const scopesOf = ({ scopes, token }: Install, method: Method): Readonly<Record<string, string>> =>
  token === '' ? {} : { 'x-oauth-scopes': [...scopes].join(','), 'x-accepted-oauth-scopes': method.scopes.join(',') };

export const reply = (status: number, body: Fields, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
});

/** What the ledger keeps of an answer. */
export const answerOf = ({ status, body }: Reply): SlackRequest['answer'] => ({
  status,
  error: typeof body.error === 'string' ? body.error : null,
});
