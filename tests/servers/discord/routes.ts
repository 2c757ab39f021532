import { methodNotAllowed, notFound } from './refusals.ts';

/** One request that is allowed to be answered. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** 204 where there is no body. */
export interface Given {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** `/channels/:channel/messages`. */
  readonly template: string;
  /** Whether the path's own token lets in, without the bot's. */
  readonly open: boolean;
  readonly answer: (call: Call) => Given;
}

export const route = (method: string, template: string, answer: (call: Call) => Given): Route => ({
  method,
  template,
  open: false,
  answer,
});

/** A route whose path has a token of its own. */
export const openRoute = (method: string, template: string, answer: (call: Call) => Given): Route => ({
  method,
  template,
  open: true,
  answer,
});

export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  /** The id that a bucket is kept for: https://docs.discord.com/developers/topics/rate-limits */
  readonly major: string;
}

/** Which route answers. Throws the refusal where none does. */
export function findRoute(routes: readonly Route[], method: string, path: string): Found {
  const parts = path.split('/').map(decodeURIComponent);
  let elsewhere = false;
  for (const one of routes) {
    const params = match(one.template.split('/'), parts);
    if (params === null) continue;
    if (one.method !== method) {
      elsewhere = true;
      continue;
    }
    const major =
      params.channel ?? params.guild ?? (params.token === undefined ? '' : `${params.webhook ?? ''}/${params.token}`);
    return { route: one, params, major };
  }
  throw elsewhere ? methodNotAllowed() : notFound();
}

const match = (template: readonly string[], parts: readonly string[]): Record<string, string> | null => {
  if (template.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of template.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
};
