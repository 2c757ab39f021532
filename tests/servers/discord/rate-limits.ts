import { createHash } from 'node:crypto';

export interface RouteLimit {
  readonly method: string;
  /** Of the path's template: `/channels/:channel/messages`. */
  readonly path: RegExp;
  readonly limit: number;
  /** ms. */
  readonly per: number;
}

/** Discord publishes no numbers and asks to read the headers; these were seen in its answers. */
const SEEN: readonly RouteLimit[] = [
  { method: 'POST', path: /^\/channels\/:channel\/messages$/, limit: 5, per: 5000 },
  { method: 'PATCH', path: /^\/channels\/:channel\/messages\/:message$/, limit: 5, per: 5000 },
  { method: 'DELETE', path: /^\/channels\/:channel\/messages\/:message$/, limit: 5, per: 1000 },
  { method: 'GET', path: /^\/channels\/:channel\/messages/, limit: 10, per: 5000 },
  { method: 'POST', path: /^\/channels\/:channel\/threads$/, limit: 50, per: 300_000 },
  { method: 'PUT', path: /^\/applications\/:application\/.*commands$/, limit: 5, per: 20_000 },
  { method: 'POST', path: /^\/applications\/:application\/.*commands$/, limit: 5, per: 20_000 },
  { method: 'POST', path: /^\/webhooks\//, limit: 5, per: 2000 },
  { method: 'PATCH', path: /^\/webhooks\//, limit: 5, per: 2000 },
  { method: 'GET', path: /^\/gateway\/bot$/, limit: 2, per: 5000 },
];

export interface Allowance {
  readonly headers: Readonly<Record<string, string>>;
  /** Null where it is let through. */
  readonly refused: Limited | null;
}

export interface Limited {
  /** Seconds. */
  readonly retryAfter: number;
  readonly scope: 'user' | 'global' | 'shared';
}

/** https://docs.discord.com/developers/topics/rate-limits: a bucket for each route and its first id, and one over everything that a bot's token asks. */
export function createRateLimits(now: () => number, globalLimit: number, others: readonly RouteLimit[]) {
  const buckets = new Map<string, { left: number; resetAt: number }>();
  let second = { from: 0, count: 0 };

  const take = (method: string, template: string, major: string, counted: boolean): Allowance => {
    if (counted) {
      if (now() - second.from >= 1000) second = { from: now(), count: 0 };
      second.count += 1;
      if (second.count > globalLimit) {
        const retryAfter = (second.from + 1000 - now()) / 1000;
        return { headers: {}, refused: { retryAfter, scope: 'global' } };
      }
    }
    const limit = [...others, ...SEEN].find((one) => one.method === method && one.path.test(template));
    if (limit === undefined) return { headers: {}, refused: null };
    const name = createHash('md5').update(`${method} ${template}`).digest('hex');
    const key = `${name}:${major}`;
    const old = buckets.get(key);
    const bucket = old === undefined || old.resetAt <= now() ? { left: limit.limit, resetAt: now() + limit.per } : old;
    buckets.set(key, bucket);
    const refused = bucket.left === 0;
    if (!refused) bucket.left -= 1;
    const after = (bucket.resetAt - now()) / 1000;
    return {
      headers: {
        'x-ratelimit-limit': String(limit.limit),
        'x-ratelimit-remaining': String(bucket.left),
        'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': after.toFixed(3),
        'x-ratelimit-bucket': name,
      },
      refused: refused ? { retryAfter: after, scope: 'user' } : null,
    };
  };
  return { take };
}

/** What a 429 says; `Retry-After` has whole seconds, the body the exact ones. */
export const limitedAnswer = ({ retryAfter, scope }: Limited) => ({
  headers: {
    'retry-after': String(Math.ceil(retryAfter)),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  },
  body: {
    message: scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.',
    retry_after: retryAfter,
    global: scope === 'global',
  },
});
