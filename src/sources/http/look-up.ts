import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { domainOf } from '../../core/domain.ts';

/** Looks a name up. Who can give up does so on `signal`, and says so to `done` too. */
export type Resolve = (
  host: string,
  options: { readonly all: true; readonly signal?: AbortSignal },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** As all programs of the machine do, with its files and its network's own names. It can't be given up and holds a thread. */
export const resolveBySystem: Resolve = (host, _options, done) => systemLookup(host, { all: true }, done);

/** Name servers that do not answer. */
export class SlowLookupError extends Error {
  readonly code = 'ESLOWLOOKUP';
  /** Whether they were asked at all; else too many others were. */
  readonly asked: boolean;
  constructor(host: string, asked: boolean) {
    super(`${host} was not looked up in time`);
    this.asked = asked;
  }
}

export interface LookUpLimits {
  /** Until an answer, ms, with the time in which it waits for others. */
  readonly time: number;
  /** Under way at a time. */
  readonly most: number;
  /** Of these, names of one domain: whoever has it can make any number of them, and servers for them that are silent. */
  readonly mostPerDomain: number;
}

interface Line {
  readonly domain: string;
  readonly waiting: Set<() => void>;
  running: number;
}

/** The same look-up with an end: an error after `time` ms, and never more than `most` under way, of domains in turn. */
export function limitResolve(resolve: Resolve, { time, most, mostPerDomain }: LookUpLimits): Resolve {
  const lines = new Map<string, Line>();
  /** Those with a name that may be looked up, in turn. */
  const ready = new Set<Line>();
  let running = 0;

  const offer = (line: Line) => {
    if (line.waiting.size > 0 && line.running < mostPerDomain) ready.add(line);
    else ready.delete(line);
    if (line.waiting.size + line.running === 0) lines.delete(line.domain);
  };

  const next = () => {
    while (running < most) {
      const [line] = ready;
      if (line === undefined) return;
      const [begin] = line.waiting;
      begin?.();
    }
  };

  return (host, options, done) => {
    const domain = domainOf(host);
    const line = lines.get(domain) ?? { domain, waiting: new Set(), running: 0 };
    lines.set(domain, line);
    const deadline = new AbortController();
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      const asked = !line.waiting.delete(begin);
      offer(line);
      deadline.abort();
      done(new SlowLookupError(host, asked), []);
    }, time);
    const begin = () => {
      line.waiting.delete(begin);
      ready.delete(line);
      line.running++;
      running++;
      offer(line);
      resolve(host, { ...options, signal: deadline.signal }, (error, addresses) => {
        clearTimeout(timer);
        line.running--;
        running--;
        offer(line);
        if (!over) done(error, addresses);
        next();
      });
    };
    line.waiting.add(begin);
    offer(line);
    next();
  };
}
