import { type HttpLimits, LOOKUP_MEMORY } from './limits.ts';
import { limitResolve, type Resolve, resolveBySystem, SlowLookupError } from './look-up.ts';
import { resolveByServers } from './name-servers.ts';
import { createOwnHosts } from './own-hosts.ts';

export interface NameOptions {
  /** Hosts of the operator's own network, which files of the machine may name, and nobody's else hold up. */
  readonly allowed: readonly string[];
  readonly limits: HttpLimits;
  readonly now: () => number;
  readonly servers?: Resolve;
  readonly system?: Resolve;
}

/**
 * How names are looked up: those of the operator's own hosts as the machine does it, all others by its name servers, and as the
 * machine does it where these know nothing. That holds threads which files and unpacking need too, so a few do it at a time.
 */
export function createNames(options: NameOptions): Resolve {
  const { allowed, limits, now, servers = resolveByServers(), system = resolveBySystem } = options;
  const { lookupTime: time, lookups: most, lookupsPerDomain: mostPerDomain } = limits;
  const isOwn = createOwnHosts(allowed);
  const own = limitResolve(system, { time, most: 1, mostPerDomain: 1 });
  const others = limitResolve(system, { time, most: limits.systemLookups, mostPerDomain: 1 });
  const asked = limitResolve(servers, { time, most, mostPerDomain });
  const resolve: Resolve = (host, wishes, done) => {
    if (isOwn(host)) return own(host, wishes, done);
    if (!host.replace(/\.$/, '').includes('.')) return others(host, wishes, done);
    asked(host, wishes, (error, found) => {
      if (error === null || error instanceof SlowLookupError) done(error, found);
      else others(host, wishes, done);
    });
  };
  return rememberFailures(resolve, now);
}

/** The same look-up where who asks for a name that is looked up already waits for that answer, and one without an answer is not asked for again at once. */
export function rememberFailures(resolve: Resolve, now: () => number): Resolve {
  const failed = new Map<string, { readonly error: NodeJS.ErrnoException; readonly until: number }>();
  const asking = new Map<string, Parameters<Resolve>[2][]>();

  const remember = (host: string, error: NodeJS.ErrnoException) => {
    if (error instanceof SlowLookupError && !error.asked) return;
    failed.delete(host);
    failed.set(host, { error, until: now() + LOOKUP_MEMORY.time });
    const [oldest] = failed.keys();
    if (failed.size > LOOKUP_MEMORY.names && oldest !== undefined) failed.delete(oldest);
  };

  return (host, options, done) => {
    const known = failed.get(host);
    if (known !== undefined && known.until > now()) return done(known.error, []);
    const others = asking.get(host);
    if (others !== undefined) return void others.push(done);
    const all = [done];
    asking.set(host, all);
    resolve(host, options, (error, found) => {
      asking.delete(host);
      if (error !== null) remember(host, error);
      for (const each of all) each(error, found);
    });
  };
}
