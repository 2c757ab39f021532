const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How the newsroom paces itself; every time in ms. */
export const PACE = {
  /** Between two looks at what is due: each takes on few of thousands of feeds, which come evenly. */
  tick: 5_000,
  /** Between two looks into the folders. */
  folders: 30_000,
  /** Between two lines in the log. */
  report: 15 * MINUTE,
  /** A claim on a feed outlives any poll of it, and ends soon enough when its process dies. */
  lease: 10 * MINUTE,
  /** A feed whose turn was not kept, as too much is under way with its domain, comes again after so long, each so long after the other. */
  putOff: 15_000,
  apart: 250,
  /** One that will have many pages to read, while many wait to be read, comes again after so long. */
  backlog: 2 * MINUTE,
  /** A page of which the reading did not begin within so long is left for the next poll, as its claim ends. */
  readWithin: 6 * MINUTE,
  /** A feed of which pages were left for lack of room comes again so soon. */
  leftover: 10 * MINUTE,
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
  /** What is asked of a host that wants to be left alone waits so long; of one that wants longer it is not asked at all. */
  hostWait: 30_000,
};

/** How often a feed that answers is polled. */
export const POLLING = {
  /** The intervals there are, ms, each some quarter longer: one that changed a little with each poll would have no place of its own. */
  steps: [
    5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600, 720, 960, 1200, 1440,
  ].map((minutes) => minutes * MINUTE),
  shortest: 5 * MINUTE,
  longest: DAY,
  /** New articles a day of a feed that is polled at the interval that the operator set. */
  baseRate: 48,
  /** A step that is no more than so many times the interval is near it: half of a step in ratio. */
  rounding: 1.12,
  /** Times what a publisher asks. */
  margin: 1.05,
};

/** How often a feed that fails is polled, and until when. */
export const BACKOFF = {
  /** However often a feed fails, it is tried once a day. */
  longest: DAY,
  /** Before it is doubled, where nothing or something else lies at the address. */
  absent: HOUR,
  /** A feed that failed for so long, and so often, has ended: a site that is mended at all is mended within two weeks. */
  patience: 14 * DAY,
  tries: 10,
};

/** Polls in a row at which a feed's server must say that it lies elsewhere for good: a network that asks for a login says so once. */
export const MOVE_AFTER = 2;

export const CAPS = {
  /** Feeds being polled, until their pages are read: 10,000 feeds at 15 minutes are 11 a second, of which each may take 18 s. */
  feeds: 200,
  /** What waits to be read of feeds that were polled, UTF-16 units of their entries. */
  backlog: 16_000_000,
  /** What an entry that is to be read counts for at least, UTF-16 units, and the most that all others of its feed count for. */
  backlogEntry: 5_000,
  backlogFeed: 2_000_000,
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
  /** Fetches at a time: feeds are small and parsed at once, pages wait for whoever reads them. */
  fetches: { feed: 48, page: 24 },
  fetchesPerDomain: { feed: 8, page: 4 },
  /** Of feeds and pages together. */
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
