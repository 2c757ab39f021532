const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How posted messages follow articles that are edited; all ms but the counts. */
export const amendmentLimits = {
  /** What was posted before is read no more. */
  oldest: 7 * day,
  /** A message is edited so often: more would be a newspaper that rewrites itself. */
  most: 3,
  /** An edit waits so long for others, and for one that takes it back. */
  settle: 10 * minute,
  /** Between two edits of a message. An article is read anew every half hour at most. */
  gap: 30 * minute,
  /** Articles are looked for again so far back: their cards may be composed at the same moment, by another process too. */
  overlap: 15 * minute,
  /** So long after a message was made of a card, which is kept to the minute, others may be made of the same. */
  joining: 2 * minute,
  /** What can't be edited for so long, as the platform is away, is left as it stands. */
  patience: day,
  /** Where a person must act first, the first wait before it is tried again; it doubles up to the longest. */
  firstBar: 10 * minute,
  longestBar: 6 * hour,
  /** Cards are kept longer than they are read, so that none goes while its message is edited. */
  kept: 8 * day,
  forgetEvery: hour,
  /** Messages edited at a time: as many as a second may bring. */
  batch: 48,
} as const;
