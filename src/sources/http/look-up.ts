import { type LookupAddress, lookup as systemLookup } from 'node:dns';

/** Looks a name up; `node:dns`'s own `lookup` or a test's. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export const resolveBySystem: Resolve = (host, options, done) => systemLookup(host, options, done);

/** A name server that does not answer. */
export class SlowLookupError extends Error {
  readonly code = 'ESLOWLOOKUP';
  constructor(host: string) {
    super(`${host} was not looked up in time`);
  }
}

/**
 * The same look-up with an end: an error after `time` ms, and never more than `most` under way. The system's own cannot be
 * cancelled and holds one of the few threads that files and unpacking need too, so that names whose servers are silent would
 * otherwise hold them all.
 */
export function limitResolve(
  resolve: Resolve,
  { time, most }: { readonly time: number; readonly most: number },
): Resolve {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    while (running < most) {
      const begin = waiting.shift();
      if (begin === undefined) return;
      begin();
    }
  };
  return (host, options, done) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      done(new SlowLookupError(host), []);
    }, time);
    waiting.push(() => {
      if (over) return;
      running++;
      resolve(host, options, (error, addresses) => {
        running--;
        clearTimeout(timer);
        if (!over) done(error, addresses);
        next();
      });
    });
    next();
  };
}
