const second = 1_000;
const minute = 60 * second;

/** How the adapter spaces and bounds what it does; all ms but the crowd. */
export interface Pace {
  /** A request is given up after so long, the wait for its turn included. */
  readonly request: number;
  /** No turn is waited for longer than this. */
  readonly turn: number;
  /** A form that takes longer is not opened: Discord waits 3 s for the first response. */
  readonly form: number;
  /** An answer that takes longer is announced first. */
  readonly patience: number;
  /** Where so many questions wait already, one is acknowledged before anything is done about it. */
  readonly crowd: number;
  /** Suggestions that take longer are left out: Discord waits 3 s. */
  readonly suggestions: number;
  /** The waits before an answer that Discord stumbled over is given again. */
  readonly again: readonly number[];
  /** `open` returns after so long, though the attempt goes on. */
  readonly opening: number;
  /** A connection that is down for so long is built anew. */
  readonly watchdog: number;
  /** The first wait between two attempts to connect; it doubles up to the longest. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** Answers under way may take so long when closing, and the connection so long to close. */
  readonly farewell: number;
  readonly hangUp: number;
}

export const usualPace: Pace = {
  request: 15 * second,
  turn: 10 * second,
  form: 2 * second,
  patience: 700,
  crowd: 4,
  suggestions: 2.5 * second,
  again: [second, 4 * second, 15 * second, minute],
  opening: 20 * second,
  watchdog: 3 * minute,
  firstWait: 2 * second,
  longestWait: 2 * minute,
  farewell: 8 * second,
  hangUp: 3 * second,
};
