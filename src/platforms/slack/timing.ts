import { setTimeout as timer } from 'node:timers/promises';

/** How long this room waits, ms. Tests hand in their own. */
export interface Timing {
  /** A slow answer is announced after this. */
  readonly patience: number;
  /** A window closes after this, though the answer is not there: Slack gives three seconds. */
  readonly submission: number;
  /** The waits before an answer that Slack stumbled over is given again. */
  readonly again: readonly number[];
  /** Connecting is given up after this, and begun anew. */
  readonly attempt: number;
  /** A socket whose other end does not answer a ping for so long is dead. */
  readonly silence: number;
  /** Between two attempts to connect: the first wait, doubled each time up to the longest; and where a person must act. */
  readonly retries: { readonly first: number; readonly longest: number; readonly refused: number };
  /** A connection that ends sooner counts as a failure, so that one that never holds is not begun without end. */
  readonly shortest: number;
  /** Closing waits so long for answers under way. */
  readonly farewell: number;
  /** Resolves after so many ms, and at once where the signal says so; never rejects. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

export const usualTiming: Timing = {
  patience: 1500,
  submission: 2000,
  again: [1000, 5000, 20_000],
  attempt: 20_000,
  silence: 5000,
  retries: { first: 1000, longest: 60_000, refused: 300_000 },
  shortest: 10_000,
  farewell: 8000,
  pause: (ms, signal) =>
    timer(ms, undefined, { ref: false, ...(signal === undefined ? {} : { signal }) }).catch(() => {}),
};

/** What a promise gives, or null where that takes longer. */
export const within = async <T>(promise: Promise<T>, ms: number, { pause }: Timing): Promise<T | null> => {
  const over = new AbortController();
  try {
    return await Promise.race([promise, pause(ms, over.signal).then(() => null)]);
  } finally {
    over.abort();
  }
};
