import { type LookupAddress, Resolver } from 'node:dns';
import { type Resolve, SlowLookupError } from './look-up.ts';

/** Until a server is asked once more, and then twice as long, ms. */
const PATIENCE = 1_500;

/** How long addresses of one kind wait for those of the other, ms: RFC 8305, section 3. */
const OTHER_KIND = 50;

/**
 * Looks names up by asking the name servers of the machine, or these, which holds no thread however long they are silent. What
 * other programs know by files or other networks it does not find.
 */
export const resolveByServers =
  (servers?: readonly string[]): Resolve =>
  (host, { signal }, done) => {
    // One for each name, so that giving one up gives up no other.
    const resolver = new Resolver({ timeout: PATIENCE, tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    const found: LookupAddress[] = [];
    let missing = 2;
    let problem: NodeJS.ErrnoException | null = null;
    let timer: NodeJS.Timeout | undefined;
    let over = false;

    const finish = () => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      resolver.cancel();
      // The older kind first: a machine without the newer one still is common.
      found.sort((one, other) => one.family - other.family);
      if (found.length > 0) return done(null, found);
      done(problem === null || problem.code === 'ETIMEOUT' ? new SlowLookupError(host, true) : problem, []);
    };
    const take = (family: 4 | 6) => (error: NodeJS.ErrnoException | null, addresses?: string[]) => {
      if (over) return;
      missing--;
      problem ??= error;
      // A name with addresses of one kind alone is told by the other's absence.
      if (error?.code === 'ETIMEOUT') problem = error;
      found.push(...(addresses ?? []).map((address) => ({ address, family })));
      if (missing === 0) finish();
      else if (found.length > 0) timer = setTimeout(finish, OTHER_KIND);
    };
    resolver.resolve4(host, take(4));
    resolver.resolve6(host, take(6));
    signal?.addEventListener('abort', finish);
  };
