import type { Article } from '../core/article.ts';
import type { Feed } from '../core/ports.ts';
import { createGate } from './gate.ts';
import { createGrouping } from './group.ts';
import { createIntake, type Taken } from './intake.ts';
import { CAPS, PACE } from './limits.ts';
import { pollAfterFailure, pollAfterSuccess } from './next-poll.ts';
import type { NewsroomOptions, Round } from './ports.ts';
import { hostOf } from './read-entries.ts';
import { describeTrouble } from './trouble.ts';

export interface Newsroom {
  /** Reads what lies in the folders, so that there is news before the first feed answers. Never rejects. */
  open(): Promise<void>;
  /** Begins to look for what is due, at once and then every half minute. */
  start(): void;
  /** Begins nothing new and waits, at most five seconds, for what is in flight. */
  stop(): Promise<void>;
  /** Resolves when all feeds that are due now have been looked at. Never rejects. */
  catchUp(): Promise<void>;
  /** One look: the folders, the feeds that are due, stories, retention. Never rejects; a second call joins the one under way. */
  round(): Promise<Round>;
}

const DAY = 86_400_000;

/** What came of one poll. */
type PollResult = Omit<Taken, 'whole'> & { readonly failed: boolean };

const nothing = { articles: [], edited: [], floods: 0 };

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { store, sources, clock, chance, log, interval } = options;
  const gate = createGate(CAPS.fetches, CAPS.fetchesPerHost);
  let stopping = false;
  /** A stop waited long enough: what is still under way writes nothing any more, and needs no word. */
  let left = false;
  let started = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<Round> | null = null;
  let pruned = Number.NEGATIVE_INFINITY;
  const grouping = createGrouping(options);
  const intake = createIntake(options, gate, () => stopping);

  const pollFeed = async (feed: Feed): Promise<PollResult> => {
    const polled = await gate.run(hostOf(feed.url), () => sources.poll(feed));
    if (left) return { failed: true, ...nothing };
    const now = clock.now();
    if (!polled.ok) {
      const trouble = describeTrouble(polled.problem);
      log.debug(
        { feed: feed.url, problem: polled.problem, failures: feed.health.failures + 1 },
        'A feed could not be read',
      );
      await store.feeds.settle(
        feed.id,
        { kind: 'failed', trouble },
        now,
        pollAfterFailure(interval, feed.health.failures, polled.problem, now, chance),
      );
      return { failed: true, ...nothing };
    }
    const nextPoll = pollAfterSuccess(interval, now, chance);
    if (polled.value.kind === 'unchanged') {
      await store.feeds.settle(feed.id, { kind: 'unchanged' }, now, nextPoll);
      return { failed: false, ...nothing };
    }
    const { document, etag, lastModified } = polled.value;
    const taken = await intake.feed(feed, document);
    // Where entries were left the poll is not over: without validators the feed comes again next time, changed or not.
    const validators = taken.whole ? { etag, lastModified } : { etag: null, lastModified: null };
    const { title, site } = document;
    await store.feeds.settle(feed.id, { kind: 'read', ...validators, title, site }, now, nextPoll);
    return { failed: false, ...taken };
  };

  const safely = async <T>(what: string, fallback: T, task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      if (!left) log.error({ err: error }, `${what} went wrong`);
      return fallback;
    }
  };

  const settleBug = (feed: Feed) =>
    safely('settling a feed', undefined, () => {
      const now = clock.now();
      const problem = { code: 'bug', reference: feed.id } as const;
      const nextPoll = pollAfterFailure(interval, feed.health.failures, problem, now, chance);
      return store.feeds.settle(feed.id, { kind: 'failed', trouble: describeTrouble(problem) }, now, nextPoll);
    });

  const readFolders = async (): Promise<Article[]> => {
    const dropped = await safely('reading the folders', [], () => intake.folder());
    if (dropped.length > 0) await safely('grouping', 0, () => grouping.group(dropped));
    return dropped;
  };

  const look = async (): Promise<Round> => {
    const dropped = await readFolders();
    const due = stopping
      ? []
      : await safely('claiming feeds', [], () => store.feeds.claimDue(clock.now(), CAPS.feeds, PACE.lease));
    const outcomes = await Promise.all(
      due.map((feed) =>
        safely<PollResult | null>(`polling ${feed.url}`, null, () => pollFeed(feed)).then(async (outcome) => {
          if (outcome === null && !left) await settleBug(feed);
          return outcome ?? { failed: true, ...nothing };
        }),
      ),
    );
    if (left) {
      const failed = outcomes.length;
      return { polled: failed, failed, articles: dropped.length, edited: 0, floods: 0, pruned: 0 };
    }
    const fresh = outcomes.flatMap((outcome) => outcome.articles);
    const edited = outcomes.flatMap((outcome) => outcome.edited);
    await safely('grouping', 0, () => grouping.group(fresh, edited));
    const round = {
      polled: outcomes.length,
      failed: outcomes.filter((outcome) => outcome.failed).length,
      articles: dropped.length + fresh.length,
      edited: edited.length,
      floods: outcomes.reduce((sum, { floods }) => sum + floods, 0),
      pruned: await safely('pruning', 0, prune),
    };
    if (round.failed > 0) log.warn(round, 'Looked for news; not every feed could be read, and /news sources says why');
    else if (round.polled + round.articles + round.edited + round.pruned > 0) log.info(round, 'Looked for news');
    options.tell?.(round);
    return round;
  };

  const prune = async (): Promise<number> => {
    const now = clock.now();
    if (stopping || now - pruned < PACE.pruneEvery) return 0;
    pruned = now;
    return store.articles.prune(now - options.retentionDays * DAY);
  };

  const round = (): Promise<Round> => {
    current ??= look().finally(() => {
      current = null;
    });
    return current;
  };

  /** What one look can't take on, the next does at once. */
  const catchUp = async (): Promise<void> => {
    await current;
    while (!stopping && (await round()).polled === CAPS.feeds);
  };

  const tick = async () => {
    await round();
    if (!stopping) timer = setTimeout(tick, PACE.tick);
  };

  return {
    open: async () => {
      const { length } = await readFolders();
      options.tell?.({ polled: 0, failed: 0, articles: length, edited: 0, floods: 0, pruned: 0 });
    },
    catchUp,
    start: () => {
      if (started) return;
      started = true;
      void tick();
    },
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      if (current === null) return;
      const patience = new AbortController();
      const waited = new Promise<void>((resolve) => {
        const end = setTimeout(resolve, PACE.stopWait);
        patience.signal.addEventListener('abort', () => clearTimeout(end));
      });
      await Promise.race([current, waited]);
      patience.abort();
      left = true;
    },
    round,
  };
}
