import { domainOf } from '../../core/domain.ts';

/** Room for what is taken of large bodies, so that however many come at once they never are more than there is memory for. */
export interface BodyRoom {
  /** Does something with a body that comes from an address; what is held of the room meanwhile is given back at its end. */
  during<T>(address: string, work: (share: BodyShare) => Promise<T>): Promise<T>;
}

/** What one body holds of it. */
export interface BodyShare {
  /**
   * Waits for room for so many bytes, all at once, so that none holds some while it waits for more: asked for once. False where none
   * was given until the signal.
   */
  hold(bytes: number, signal: AbortSignal): Promise<boolean>;
  /** Whether there was none at once. */
  readonly waited: boolean;
  /** It needs no more than so much of what it holds. */
  shrink(bytes: number): void;
}

interface Waiting {
  readonly bytes: number;
  readonly take: () => void;
}

interface Domain {
  held: number;
  readonly waiting: Set<Waiting>;
}

/**
 * Domains take turns, since whoever has one can make any number of names below it; each holds half of all at most. Who comes first
 * in its turn waits until there is room for it, and all behind it wait too: else large bodies never had their turn among small ones.
 */
export function createBodyRoom(most: number): BodyRoom {
  /** Those that hold or wait for something, in turn. */
  const domains = new Map<string, Domain>();
  let free = most;

  const change = (name: string, domain: Domain, by: number): void => {
    free -= by;
    domain.held += by;
    if (domain.held === 0 && domain.waiting.size === 0) domains.delete(name);
  };

  const next = (): readonly [string, Domain, Waiting] | null => {
    for (const [name, domain] of domains) {
      const [first] = domain.waiting;
      if (first !== undefined && domain.held + first.bytes <= most / 2) return [name, domain, first];
    }
    return null;
  };

  const admit = (): void => {
    for (let turn = next(); turn !== null; turn = next()) {
      const [name, domain, first] = turn;
      if (first.bytes > free) return;
      domain.waiting.delete(first);
      domains.delete(name);
      domains.set(name, domain);
      first.take();
    }
  };

  const open = (name: string): BodyShare => {
    let mine = 0;
    let waited = false;
    const wait = (bytes: number, signal: AbortSignal, resolve: (given: boolean) => void): void => {
      const domain = domains.get(name) ?? { held: 0, waiting: new Set() };
      const giveUp = (): void => {
        domain.waiting.delete(waiting);
        change(name, domain, 0);
        resolve(false);
        admit();
      };
      const take = (): void => {
        signal.removeEventListener('abort', giveUp);
        change(name, domain, bytes);
        mine += bytes;
        resolve(true);
      };
      const waiting: Waiting = { bytes, take };
      signal.addEventListener('abort', giveUp, { once: true });
      domain.waiting.add(waiting);
      domains.set(name, domain);
      admit();
      waited = domain.waiting.has(waiting);
    };
    return {
      get waited() {
        return waited;
      },
      hold: (bytes, signal) =>
        new Promise((resolve) => {
          if (signal.aborted) resolve(false);
          else wait(Math.min(bytes, most / 2), signal, resolve);
        }),
      shrink: (bytes) => {
        const domain = domains.get(name);
        if (domain === undefined || bytes >= mine) return;
        change(name, domain, bytes - mine);
        mine = bytes;
        admit();
      },
    };
  };

  return {
    during: async (address, work) => {
      const share = open(domainOf(URL.parse(address)?.host ?? ''));
      try {
        return await work(share);
      } finally {
        share.shrink(0);
      }
    },
  };
}
