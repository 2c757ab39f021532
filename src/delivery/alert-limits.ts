const minute = 60_000;
const hour = 60 * minute;

/** How alerts look for what is new; all ms but the counts. */
export const alertLimits = {
  /** What was published, or waits, for longer is no alert any more. */
  oldest: 6 * hour,
  /** What is older than this when it comes is told with others that are: after the bot was away there may be many. */
  late: hour,
  /** What is told in one message so soon after others of the hour before are more of them. */
  recent: 2 * hour,
  /** Articles are looked for again so far back: another process may have been slow to keep one, or its clock be behind. */
  overlap: 10 * minute,
  /** Articles matched at a time: between two such batches the process answers people. */
  batch: 50,
} as const;
