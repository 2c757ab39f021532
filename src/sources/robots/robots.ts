import type { Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Http } from '../http/client.ts';
import { createOwnHosts } from '../http/own-hosts.ts';
import { ALL_ALLOWED, ALL_DISALLOWED, type RobotsRules, readRobots } from './rules.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

const ROBOTS = {
  token: 'pullquote',
  /** What is read of a robots.txt, bytes: what RFC 9309 asks for at least (section 2.5). */
  bytes: 500 * 1024,
  /** How long it is believed (section 2.4). */
  fresh: DAY,
  /** How soon one that could not be reached is asked for again. */
  retry: 10 * MINUTE,
  /** One that was not reached for so long is taken for absent (section 2.3.1.4). */
  absence: 30 * DAY,
  /** Sites remembered, and bytes of their rules. */
  sites: 5_000,
  size: 8_000_000,
  /** The longest pause between two requests that is kept to, ms: the pages of one poll must end within its claim. */
  longestDelay: 5_000,
};

/** Whether pages may be read, by what their sites say to crawlers. */
export interface Robots {
  /** Problem: `disallowed`. */
  check(address: string): Promise<Result<null>>;
}

interface Site {
  readonly rules: RobotsRules;
  readonly until: number;
  /** Since when its robots.txt can't be reached; null where it can. */
  readonly missing: number | null;
}

interface RobotsPorts {
  readonly http: Pick<Http, 'get'>;
  readonly now: () => number;
  /** Hosts of the operator's own network, whose pages are read without asking. */
  readonly allowed?: readonly string[];
  /** Hears how long a host wants between two requests, ms; 0 where it no longer asks for a pause. */
  readonly slow?: (host: string, delay: number) => void;
}

/** Asks each site once a day, however many of its pages are read. */
export function createRobots({ http, now, allowed = [], slow }: RobotsPorts): Robots {
  const isOwn = createOwnHosts(allowed);
  const sites = new Map<string, Site>();
  const asked = new Map<string, Promise<Site>>();
  let size = 0;

  const forget = (origin: string) => {
    size -= sites.get(origin)?.rules.size ?? 0;
    sites.delete(origin);
  };

  const remember = (origin: string, site: Site) => {
    forget(origin);
    sites.set(origin, site);
    size += site.rules.size;
    for (const oldest of sites.keys()) {
      if (sites.size <= ROBOTS.sites && size <= ROBOTS.size) break;
      if (oldest !== origin) forget(oldest);
    }
  };

  const ask = async (url: URL): Promise<Site> => {
    const before = sites.get(url.origin);
    const outcome = await http.get(`${url.origin}/robots.txt`, { accept: 'text/plain, */*;q=0.1', beginning: 'take' });
    const fresh = (rules: RobotsRules): Site => ({ rules, until: now() + ROBOTS.fresh, missing: null });
    if (!outcome.ok && isMissing(outcome.problem)) {
      const missing = before?.missing ?? now();
      // What it said before holds on; where nobody knows, no page is read for a while.
      const known = before?.rules ?? ALL_DISALLOWED;
      const rules = now() - missing >= ROBOTS.absence ? ALL_ALLOWED : known;
      return { rules, until: now() + ROBOTS.retry, missing };
    }
    if (!outcome.ok || outcome.value.kind === 'unchanged') return fresh(ALL_ALLOWED);
    const text = new TextDecoder().decode(outcome.value.body.subarray(0, ROBOTS.bytes));
    return fresh(readRobots(text, ROBOTS.token));
  };

  const learn = (url: URL, site: Site): Site => {
    const { delay } = site.rules;
    const before = sites.get(url.origin)?.rules.delay ?? null;
    remember(url.origin, site);
    if (delay !== null || before !== null) slow?.(url.host, Math.min(delay ?? 0, ROBOTS.longestDelay));
    return site;
  };

  const siteOf = (url: URL): Promise<Site> => {
    const known = sites.get(url.origin);
    if (known !== undefined && known.until > now()) return Promise.resolve(known);
    const underWay =
      asked.get(url.origin) ??
      ask(url)
        .then((site) => learn(url, site))
        .finally(() => asked.delete(url.origin));
    asked.set(url.origin, underWay);
    return underWay;
  };

  return {
    check: async (address) => {
      const url = URL.parse(address);
      // What is wrong with the address itself is said by whoever fetches it.
      if (url === null || !/^https?:$/.test(url.protocol) || isOwn(url.hostname)) return ok(null);
      const { rules } = await siteOf(url);
      return rules.allows(url.pathname + url.search) ? ok(null) : fail({ code: 'disallowed', host: url.host });
    },
  };
}

/** Nobody knows what it says: the server or the network fails. Any other answer says that there is none. */
const isMissing = (problem: Problem): boolean =>
  problem.code === 'unreachable' ||
  problem.code === 'too-slow' ||
  (problem.code === 'http-status' && (problem.status >= 500 || problem.status === 429));

/** The client for pages: none is fetched, nor any on the way to it, that its site does not want read. */
export const obeying = (http: Http, robots: Robots): Http => ({
  ...http,
  get: async (address, wishes) => {
    const allowed = await robots.check(address);
    return allowed.ok ? http.get(address, { ...wishes, mayFollow: robots.check }) : allowed;
  },
});
