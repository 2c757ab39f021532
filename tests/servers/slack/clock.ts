/** Time that a server lives by. */
export interface SlackClock {
  /** Ms since the epoch. */
  now(): number;
  /** Runs it once after so many ms; gives what calls it off. */
  after(ms: number, run: () => void): () => void;
}

export interface ManualClock extends SlackClock {
  /** Lets so many ms go by, and runs what falls due on the way, in order. */
  advance(ms: number): void;
}

/** Real time, which keeps no process alive. */
export const realClock: SlackClock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** Time that stands until it is advanced; from the real moment unless told, since the real clients compare signatures with it. */
export const manualClock = (start = Date.now()): ManualClock => {
  let now = start;
  const due = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      due.add(timer);
      return () => due.delete(timer);
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const next = [...due].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
};
