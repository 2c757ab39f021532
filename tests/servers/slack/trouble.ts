import type { ArmedFault, FaultKind } from './interface.ts';
import type { Wait } from './wait.ts';

interface Armed {
  readonly method: string;
  readonly fault: FaultKind;
  left: number;
  met: number;
  readonly released: Promise<void>;
}

/** Faults that were asked for, and the requests that meet them. */
export interface Trouble {
  arm(method: string, fault: FaultKind, times: number): ArmedFault;
  /** The fault that this request meets; null where none. A held request waits here. */
  meet(method: string): Promise<FaultKind | null>;
}

export const createTrouble = (wait: Wait): Trouble => {
  const armed: Armed[] = [];
  return {
    arm: (method, fault, times) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const entry: Armed = { method, fault, left: times, met: 0, released: promise };
      armed.push(entry);
      return {
        met: () => entry.met,
        reached: (count = 1) => wait.until(() => (entry.met >= count ? true : undefined)).then(() => undefined),
        release: () => {
          entry.left = 0;
          resolve();
        },
      };
    },
    meet: async (method) => {
      const entry = armed.find((one) => one.left > 0 && (one.method === method || one.method === '*'));
      if (entry === undefined) return null;
      entry.left -= 1;
      entry.met += 1;
      wait.changed();
      if (entry.fault.kind === 'held') await entry.released;
      return entry.fault;
    },
  };
};
