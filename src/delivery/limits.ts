const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** How delivery spaces and bounds its work; all ms but the counts. */
export const limits = {
  /** A claim holds so long: many times an HTTP call's time-out of 15 s. */
  lease: 2 * minute,
  /** No send begins with less than this left of its lease, so that it ends while the claim still holds. */
  fence: 45 * second,
  /** After so many sends a part is given up. */
  attempts: 12,
  /** After so many digests in a row that failed, the last since a person must act, a digest is paused. */
  refusals: 3,
  /** The first wait before trying again; it doubles up to the longest. */
  firstWait: 15 * second,
  longestWait: 30 * minute,
  /** A digest older than this is not posted any more. */
  oldest: day,
  /** Of the slots that were missed for good, so many stand in the ledger each by itself. */
  recorded: 30,
  /** Beyond these, missed slots are counted up to so many. */
  counted: 1_000,
  /**
   * The clock by which a slot comes may be ahead of the platform's by so much, as after a change by an hour: a message
   * is looked for from so long before its slot.
   */
  astray: 2 * 60 * minute,
  /**
   * Composed later than this after its slot, a digest is looked for before it is sent at all: a tick comes each minute, so
   * it was not planned when it was due.
   */
  unheard: 2 * minute,
  /** Digests remembered that were begun here. */
  remembered: 10_000,
  /** Posted later than this, a digest says that it is late. */
  late: 15 * minute,
  /** New zone data moves a slot by less than this: https://www.iana.org/time-zones tells of changes by three hours at most. */
  clockChange: 4 * 60 * minute,
  /** Stories to choose a digest from, newest first: many times what one holds. */
  candidates: 1_000,
  /** Subscriptions planned and digests composed at once. */
  batch: 250,
  /** Next runs reckoned, and digests frozen, before others take their turn: a few ms each. */
  reckoned: 50,
  frozen: 50,
  /** Parts sent at a time on a platform, each to a place of its own: enough for 48 a second where each takes a second. */
  couriers: 64,
  /** A workspace with so many of them gets no more, and no more are claimed at once: a slow one is no hindrance to others. */
  inWorkspace: 8,
  /** So often one looks whether another process has carried what somebody waits for. */
  glance: second,
  /** So long a stop waits for what is being sent: few requests take as long, and a container is killed after ten seconds. */
  patience: 5 * second,
} as const;
