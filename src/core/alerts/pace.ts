/** What alerts did in a place in its running hour. */
export interface AlertHour {
  readonly began: number;
  /** Messages posted in it. */
  readonly posted: number;
}

/** A story that waits to be told. `held`: it waits to be told with others, not by itself. */
export interface Waiting {
  readonly held: boolean;
}

export interface Paced<T> {
  /** Told in a message each. */
  readonly single: readonly T[];
  /** Told in one message; none or at least two. */
  readonly rolled: readonly T[];
  /** Kept back until the hour ends. */
  readonly kept: readonly T[];
  readonly hour: AlertHour;
}

const hourLength = 3_600_000;

/** Alerts post so many messages in a place in an hour; what comes then is told in one when it has ended. */
export const mostAnHour = 5;

/** What is told now of what waits, in its order; an hour begins with its first message. */
export const paceAlerts = <T extends Waiting>(waiting: readonly T[], last: AlertHour | null, now: number): Paced<T> => {
  // A clock that was put back must not hold alerts for longer than an hour.
  const runs = last !== null && now < last.began + hourLength && now >= last.began - hourLength;
  const hour = runs ? last : { began: now, posted: 0 };
  const room = mostAnHour - hour.posted;
  if (room <= 0) return { single: [], rolled: [], kept: waiting, hour };
  if (waiting.length > 1 && waiting.some(({ held }) => held)) {
    return { single: [], rolled: waiting, kept: [], hour: { ...hour, posted: hour.posted + 1 } };
  }
  const single = waiting.slice(0, room);
  return { single, rolled: [], kept: waiting.slice(room), hour: { ...hour, posted: hour.posted + single.length } };
};
