import { setTimeout as timer } from 'node:timers/promises';
import { createBucket, type Rate } from '../../core/bucket.ts';
import { createSlidingWindow, type WindowRate } from '../../core/sliding-window.ts';

/** Time that never goes back, ms, and waits in it. */
export interface Passing {
  now(): number;
  pause(ms: number): Promise<unknown>;
}

/** No timer runs for longer, so that none keeps a process that has ended its work, ms. */
const longestPause = 1000;

const passing: Passing = { now: () => performance.now(), pause: (ms) => timer(ms) };

/** Refused before it was sent, since it would wait too long; as `refusalOf` reads it. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
  readonly timeToReset: number;
  constructor(ms: number) {
    super('Discord takes nothing from the bot now');
    this.timeToReset = ms;
  }
}

/** Lets the requests of a bot through one after the other, no faster than its part of a rate that so many share. */
export interface Gate {
  /** Resolves when it is a request's turn. What somebody waits for goes ahead of what a schedule posts. */
  pass(haste: 'waited-for' | 'scheduled', signal?: AbortSignal | null): Promise<void>;
  /** Lets nothing through for so many ms; what would wait longer than `patience` is refused at once. */
  hold(ms: number): void;
}

interface Waiting {
  readonly signal: AbortSignal | null;
  readonly go: () => void;
  readonly refuse: (error: unknown) => void;
}

/** Evenly by `steady`, of which the burst makes up for what was held up; never more than `most`. */
export interface GateRate {
  /** After so many ms of rest so many come one by one, with this space between, ms: what opens a connection arrives later than what follows it. */
  readonly start: { readonly rest: number; readonly count: number; readonly spacing: number };
  readonly steady: Rate;
  readonly most: WindowRate;
}

export const createGate = (
  rate: GateRate,
  patience: number,
  { now, pause }: Passing = passing,
  sharers: () => number = () => 1,
): Gate => {
  const limits = [createBucket(rate.steady, sharers), createSlidingWindow(rate.most, sharers)];
  const lanes = { 'waited-for': [] as Waiting[], scheduled: [] as Waiting[] };
  let heldUntil = Number.NEGATIVE_INFINITY;
  let open = false;

  let last = Number.NEGATIVE_INFINITY;
  let sinceRest = 0;

  const wait = (): number => {
    const starting = sinceRest < rate.start.count && now() - last < rate.start.rest;
    return Math.max(starting ? last + rate.start.spacing - now() : 0, ...limits.map((limit) => limit.wait(now())));
  };
  const take = (): void => {
    for (const limit of limits) limit.take(now());
    sinceRest = now() - last < rate.start.rest ? sinceRest + 1 : 1;
    last = now();
  };
  const next = (): Waiting | undefined => lanes['waited-for'].shift() ?? lanes.scheduled.shift();
  const waits = (): boolean => lanes['waited-for'].length + lanes.scheduled.length > 0;
  const refuseAll = (): void => {
    for (let one = next(); one !== undefined; one = next()) one.refuse(new HeldError(heldUntil - now()));
  };

  const letThrough = async (): Promise<void> => {
    open = true;
    while (waits()) {
      for (let ms = wait(); ms > 0; ms = wait()) await pause(Math.ceil(ms));
      // It may have been held meanwhile, and again; and what waited may have been given up.
      for (let held = heldUntil - now(); held > 0 && waits(); held = heldUntil - now()) {
        await pause(Math.min(Math.ceil(held), longestPause));
      }
      let one = next();
      while (one?.signal?.aborted) one = next();
      if (one === undefined) continue;
      take();
      one.go();
    }
    open = false;
  };

  return {
    pass: (haste, signal = null) =>
      new Promise((resolve, reject) => {
        // Its abort was, and will not be heard again.
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        if (heldUntil - now() > patience) {
          reject(new HeldError(heldUntil - now()));
          return;
        }
        const abort = (): void => reject(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        const done = (): void => signal?.removeEventListener('abort', abort);
        lanes[haste].push({
          signal,
          go: () => {
            done();
            resolve();
          },
          refuse: (error) => {
            done();
            reject(error);
          },
        });
        if (!open) void letThrough();
      }),
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, now() + ms);
      if (ms > patience) refuseAll();
    },
  };
};
