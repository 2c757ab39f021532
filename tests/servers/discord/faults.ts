/** Which requests go wrong: the path has its query and no `/api/v10`. */
export interface FaultPlace {
  readonly method: string;
  readonly path: RegExp;
  /** How many of them: 1. */
  readonly times?: number;
}

export type FaultKind =
  /** Answered so without being done; 502 as a proxy's page. */
  | { readonly kind: 'error'; readonly status: 500 | 502 | 503 | 504 }
  /** Done, and answered so all the same. */
  | { readonly kind: 'commit-then-error'; readonly status: 500 | 502 | 503 | 504 }
  /** The connection ends without an answer, and nothing was done. */
  | { readonly kind: 'drop' }
  /** Done, and the connection ends without an answer. */
  | { readonly kind: 'commit-then-drop' }
  /** Seconds. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number; readonly scope?: 'user' | 'global' | 'shared' }
  /** Refused with a JSON error of Discord's, for what it does that is not done here. */
  | { readonly kind: 'refuse'; readonly status: number; readonly code: number; readonly message: string }
  /** Neither done nor answered before `release`. */
  | { readonly kind: 'hold' }
  /** Done, and answered with 200 and half a JSON text. */
  | { readonly kind: 'malformed' };

export interface Fault {
  readonly hits: number;
  /** Resolves at the first hit. */
  readonly met: Promise<void>;
  /** Ends it: what is held goes on, what comes goes right. */
  release(): void;
}

export interface Faults {
  add(place: FaultPlace, kind: FaultKind): Fault;
  /** What befalls this request, if anything does. */
  meet(method: string, path: string): { readonly kind: FaultKind; readonly released: Promise<void> } | null;
  releaseAll(): void;
}

export function createFaults(): Faults {
  const faults: {
    place: FaultPlace;
    kind: FaultKind;
    hits: number;
    meet: () => void;
    released: Promise<void>;
    over: boolean;
    release: () => void;
  }[] = [];
  return {
    add(place, kind) {
      const met = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      const fault = {
        place,
        kind,
        hits: 0,
        meet: met.resolve,
        released: released.promise,
        over: false,
        release: released.resolve,
      };
      faults.push(fault);
      return {
        get hits() {
          return fault.hits;
        },
        met: met.promise,
        release: () => {
          fault.over = true;
          fault.release();
        },
      };
    },
    meet(method, path) {
      const fault = faults.find(
        ({ place, hits, over }) =>
          !over && hits < (place.times ?? 1) && place.method === method && place.path.test(path),
      );
      if (fault === undefined) return null;
      fault.hits += 1;
      fault.meet();
      return { kind: fault.kind, released: fault.released };
    },
    releaseAll: () => {
      for (const fault of faults) fault.release();
    },
  };
}
