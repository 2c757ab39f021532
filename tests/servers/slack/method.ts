import type { Fields } from './interface.ts';
import type { Ledger } from './ledger.ts';
import type { Install, World } from './world.ts';

/** Requests a minute, by https://docs.slack.dev/apis/web-api/rate-limits; `post` is one a second in each channel. */
export type Tier = 1 | 2 | 3 | 4 | 'post' | 'special';

export interface Call {
  readonly world: World;
  readonly ledger: Ledger;
  readonly args: Fields;
  /** Whose token it is; methods of tier-less tokens never look. */
  readonly install: Install;
}

/** One method of the Web API, by its page at https://docs.slack.dev/reference/methods/NAME. */
export interface Method {
  readonly token: 'bot' | 'app' | 'none';
  /** One of these is needed; none where the list is empty. */
  readonly scopes: readonly string[];
  readonly tier: Tier;
  /** Whether a JSON body is read; methods that only read take forms alone. */
  readonly json: boolean;
  run(call: Call): Fields;
}

/** What Slack says instead of doing it: the body of an answer with `ok: false`. */
export class Refusal extends Error {
  readonly body: Fields;
  constructor(error: string, more: Fields = {}) {
    super(error);
    this.name = 'Refusal';
    this.body = { ok: false, error, ...more };
  }
}

export const refuse = (error: string, more: Fields = {}): never => {
  throw new Refusal(error, more);
};

/** The token lacks a scope: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
export const needScope = (install: Install, ...anyOf: readonly string[]): void => {
  if (anyOf.length === 0 || anyOf.some((scope) => install.scopes.has(scope))) return;
  refuse('missing_scope', { needed: anyOf.join(','), provided: [...install.scopes].join(',') });
};

/** An argument that must be there. */
export const need = (args: Fields, name: string): string => {
  const value = args[name];
  if (typeof value === 'string' && value !== '') return value;
  return refuse('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  });
};
