const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How the newsroom paces itself; every time in ms. */
export const PACE = {
  /** Between two looks at what is due. */
  tick: 30_000,
  /** A claim on a feed outlives any poll of it, and ends soon enough when its process dies. */
  lease: 10 * MINUTE,
  /** However often a feed fails, it is tried once a day. */
  longestBackoff: DAY,
  /** Grouping lets others run after so long: an answer to somebody waits for it hardly. */
  slice: 15,
  /** What a feed's first poll takes in. */
  firstPollAge: 2 * DAY,
  pruneEvery: HOUR,
  /** An article whose entry changes is read anew so often at most, and half as often each time that nothing had changed. */
  reread: 30 * MINUTE,
  /** How a feed had an entry is written again so often, though nothing changed: what it lists no longer is forgotten. */
  seen: DAY,
  /** A flood of one kind is told in the log once in so long. */
  tellFlood: DAY,
  /** A stop waits so long for what is in flight: a container is killed after ten seconds. */
  stopWait: 5_000,
};

export const CAPS = {
  /** Feeds claimed at a time: at 30 s a tick this polls 1,500 feeds in 15 minutes. */
  feeds: 50,
  firstPollEntries: 20,
  /** More new entries than this in one poll wait for the next. */
  entries: 60,
  /** More new entries than this at once, and than its custom times the factor, are a flood: the newest are taken in. */
  flood: 100,
  floodFactor: 3,
  /** So many entries that come under other names, or change at once, more than half of the feed, are no news: they are not read again. */
  renamed: 10,
  /** Edited entries whose articles are read anew in one poll. */
  edits: 10,
  /** How often the pause between two readings of an edited entry is doubled. */
  rereadDoublings: 4,
  fetches: 8,
  /** Fetches from one host at a time. */
  fetchesPerHost: 2,
  /** Polls over which an entry that cannot be read is tried again. */
  attempts: 3,
  /** Articles of the folders handed over to be read at a time: a stop waits for so many. */
  dropped: 100,
  /** Articles taken into the story index, or told to the store, at a time: some ms of work. */
  grouped: 100,
  /** Entries remembered as unreadable, or as read anew for nothing. */
  memory: 50_000,
};
