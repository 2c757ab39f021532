import { fail } from '../../core/result.ts';
import type { Http } from './client.ts';
import { createOwnHosts } from './own-hosts.ts';

/** How hosts that are read without being asked to are spared; times in ms. */
const SPARING = {
  /** Between two requests to one host. */
  gap: 500,
  /** A host that answers 429 without saying for how long. */
  tooMany: 15 * 60_000,
  /** Hosts remembered. */
  hosts: 10_000,
};

/** How hosts want to be asked, as far as their answers say. */
export interface Hosts {
  /** `notBefore` in ms since the epoch, `gap` between two requests in ms. `host` with its port. */
  manners(host: string): { readonly notBefore: number; readonly gap: number };
  /** It asks to be left alone until then. */
  hold(host: string, until: number): void;
  /** It wants so long between two requests, ms. */
  slow(host: string, gap: number): void;
}

/** `allowed`: hosts of the operator's own network, which need no gap. */
export function createHosts(allowed: readonly string[], now: () => number): Hosts {
  const isOwn = createOwnHosts(allowed);
  const holds = new Map<string, number>();
  const gaps = new Map<string, number>();
  return {
    manners: (host) => ({
      notBefore: holds.get(host) ?? 0,
      gap: isOwn(host) ? 0 : Math.max(gaps.get(host) ?? 0, SPARING.gap),
    }),
    hold: (host, until) => {
      holds.delete(host);
      holds.set(host, until);
      if (holds.size <= SPARING.hosts) return;
      for (const [other, end] of holds) if (end <= now()) holds.delete(other);
      const [oldest] = holds.keys();
      if (holds.size > SPARING.hosts && oldest !== undefined) holds.delete(oldest);
    },
    slow: (host, gap) => {
      gaps.delete(host);
      gaps.set(host, gap);
      const [oldest] = gaps.keys();
      if (gaps.size > SPARING.hosts && oldest !== undefined) gaps.delete(oldest);
    },
  };
}

/** The client, with hosts that asked to be left alone left alone: what is asked of them meanwhile is answered as they did. */
export const sparing = (http: Http, hosts: Hosts, now: () => number): Http => ({
  ...http,
  get: async (address, wishes) => {
    const host = URL.parse(address)?.host ?? '';
    const { notBefore } = hosts.manners(host);
    if (notBefore > now()) return fail({ code: 'http-status', host, status: 429, retryAt: notBefore });
    const answer = await http.get(address, wishes);
    if (answer.ok || answer.problem.code !== 'http-status') return answer;
    const { status, retryAt, host: busy } = answer.problem;
    const until = status === 429 ? (retryAt ?? now() + SPARING.tooMany) : status === 503 ? retryAt : null;
    if (until !== null) hosts.hold(busy, until);
    return answer;
  },
});
