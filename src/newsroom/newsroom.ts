import type { Article } from '../core/article.ts';
import type { Feed } from '../core/ports.ts';
import { createBacklog } from './backlog.ts';
import { createGate } from './gate.ts';
import { createGrouping } from './group.ts';
import { createIntake, NOTHING_TAKEN, type Taken } from './intake.ts';
import { CAPS, PACE } from './limits.ts';
import { createPolling, type PollResult } from './poll.ts';
import type { NewsroomOptions, Round } from './ports.ts';
import { createTally, NOTHING_DONE } from './tally.ts';
import { createTurns } from './turns.ts';

export interface Newsroom {
  /** Reads what lies in the folders, so that there is news before the first feed answers. Never rejects. */
  open(): Promise<void>;
  /** Begins to look for what is due, at once and then every few seconds, whether or not what was begun before has ended. */
  start(): void;
  /** Begins nothing new and waits, at most five seconds, for what is in flight. */
  stop(): Promise<void>;
  /** Resolves when all feeds that are due now have been looked at. Never rejects. */
  catchUp(): Promise<void>;
  /** One look: the folders, the feeds that are due, stories, retention. Never rejects; a second call joins the one under way. */
  round(): Promise<Round>;
}

const DAY = 86_400_000;

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { store, sources, clock, log } = options;
  const gate = createGate({
    most: CAPS.fetches,
    mostPerHost: CAPS.fetchesPerHost,
    mostPerDomain: CAPS.fetchesPerDomain,
    patience: PACE.hostWait,
    now: () => clock.now(),
    manners: (host) => sources.manners(host),
  });
  let stopping = false;
  /** A stop waited long enough: what is still under way writes nothing any more, and needs no word. */
  let left = false;
  let started = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<Round> | null = null;
  const looks = new Set<Promise<unknown>>();
  /** Feeds under way, until their pages are read. */
  const under = new Set<string>();
  /** By feed, those that are asked now: what ends when its pages begin to be read. */
  const asked = new Map<string, Promise<void>>();
  const turns = createTurns();
  /** Claims follow each other, so that each knows how much room there is. */
  let claimed: Promise<unknown> = Promise.resolve();
  let pruned = Number.NEGATIVE_INFINITY;
  let folders: Promise<Article[]> | null = null;
  let foldersRead = Number.NEGATIVE_INFINITY;
  /** Articles that are in no story yet, and those that say something else than when they were put into theirs. */
  const waiting: { readonly fresh: Article[]; readonly edited: Article[] } = { fresh: [], edited: [] };
  let grouped: Promise<unknown> = Promise.resolve();
  const grouping = createGrouping(options);
  const intake = createIntake(options, gate, () => stopping);
  const polling = createPolling(options, { gate, backlog: createBacklog(), intake, left: () => left });
  const tally = createTally(options);

  const safely = async <T>(what: string, fallback: T, task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      if (!left) log.error({ err: error }, `${what} went wrong`);
      return fallback;
    }
  };

  /** Gives what waits its stories, one batch after another: what comes meanwhile is the next one. */
  const group = ({ articles, edited }: Pick<Taken, 'articles' | 'edited'>): Promise<unknown> => {
    waiting.fresh.push(...articles);
    waiting.edited.push(...edited);
    grouped = grouped.then(async () => {
      if (left) return;
      const [some, changed] = [waiting.fresh.splice(0), waiting.edited.splice(0)];
      await safely('grouping', 0, () => grouping.group(some, changed));
      tally.add({ ...NOTHING_DONE, articles: some.length, edited: changed.length });
    });
    return grouped;
  };

  const readFolders = (): Promise<Article[]> => {
    foldersRead = clock.now();
    folders ??= safely('reading the folders', [], () => intake.folder()).finally(() => {
      folders = null;
    });
    return folders;
  };

  const pollSafely = async (feed: Feed, asked: () => void): Promise<PollResult> => {
    const result = await safely<PollResult | null>(`polling ${feed.url}`, null, () => polling.poll(feed, asked));
    if (result === null && !left) await safely('settling a feed', undefined, () => polling.settleBug(feed));
    return result ?? { failed: true, ...NOTHING_TAKEN };
  };

  const pollOne = async (feed: Feed, leave: () => void): Promise<PollResult> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const free = () => {
      leave();
      asked.delete(feed.id);
      resolve();
    };
    under.add(feed.id);
    asked.set(feed.id, promise);
    const taken = await pollSafely(feed, free);
    free();
    under.delete(feed.id);
    if (taken.articles.length + taken.edited.length > 0) void group(taken);
    return taken;
  };

  const putOff = (feed: Feed, until: number) =>
    safely('putting off a feed', undefined, () =>
      store.feeds.settle(feed.id, { kind: 'postponed' }, clock.now(), until),
    );

  const claim = async (): Promise<{ readonly begun: Promise<PollResult>[]; readonly full: boolean }> => {
    if (asked.size >= CAPS.feeds) await Promise.race(asked.values());
    const begun: Promise<PollResult>[] = [];
    let full = true;
    while (full && asked.size < CAPS.feeds) {
      if (stopping) return { begun, full: false };
      const room = CAPS.feeds - asked.size;
      const due = await safely('claiming feeds', [], () => store.feeds.claimDue(clock.now(), room, PACE.lease));
      for (const feed of due) {
        // One that outlasts its claim was claimed anew just now.
        if (under.has(feed.id)) continue;
        const turn = turns.take(feed.url, clock.now());
        if ('putOff' in turn) await putOff(feed, turn.putOff);
        else begun.push(pollOne(feed, turn.leave));
      }
      full = due.length === room;
    }
    return { begun, full };
  };

  /** Takes on what is due as far as there is room for it. `full`: there may be more. */
  const pollDue = async (): Promise<{ readonly results: PollResult[]; readonly full: boolean }> => {
    const turn = claimed.then(claim);
    claimed = turn;
    const { begun, full } = await turn;
    return { results: await Promise.all(begun), full };
  };

  const look = async (dropped: readonly Article[]): Promise<Round & { readonly full: boolean }> => {
    if (dropped.length > 0) await group({ ...NOTHING_TAKEN, articles: [...dropped] });
    const { results, full } = await pollDue();
    const sum = (count: (result: PollResult) => number): number => results.reduce((all, each) => all + count(each), 0);
    const done = {
      ...NOTHING_DONE,
      polled: results.length,
      failed: sum(({ failed }) => (failed ? 1 : 0)),
      floods: sum(({ floods }) => floods),
    };
    const read = {
      articles: dropped.length + sum(({ articles }) => articles.length),
      edited: sum(({ edited }) => edited.length),
    };
    if (left) return { ...done, ...read, full: false };
    await group(NOTHING_TAKEN);
    const round = { ...done, pruned: await safely('pruning', 0, prune) };
    tally.add(round);
    return { ...round, ...read, full };
  };

  const prune = async (): Promise<number> => {
    const now = clock.now();
    if (stopping || now - pruned < PACE.pruneEvery) return 0;
    pruned = now;
    return store.articles.prune(now - options.retentionDays * DAY);
  };

  const begin = <T>(task: Promise<T>): Promise<T> => {
    const tracked = task.finally(() => looks.delete(tracked));
    looks.add(tracked);
    return tracked;
  };

  const tick = () => {
    if (asked.size < CAPS.feeds) {
      const folders = clock.now() - foldersRead >= PACE.folders ? readFolders() : Promise.resolve([]);
      void begin(folders.then(look));
    }
    timer = setTimeout(tick, PACE.tick);
  };

  return {
    open: async () => {
      await group({ ...NOTHING_TAKEN, articles: await readFolders() });
    },
    catchUp: async () => {
      await Promise.all(looks);
      // What one look can't take on, the next does at once.
      while (!stopping && (await begin(readFolders().then(look))).full);
    },
    start: () => {
      if (started) return;
      started = true;
      tick();
    },
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      gate.hurry();
      if (looks.size === 0) return;
      const patience = new AbortController();
      const waited = new Promise<void>((resolve) => {
        const end = setTimeout(resolve, PACE.stopWait);
        patience.signal.addEventListener('abort', () => clearTimeout(end));
      });
      await Promise.race([Promise.all(looks), waited]);
      patience.abort();
      left = true;
    },
    round: () => {
      current ??= begin(readFolders().then(look)).finally(() => {
        current = null;
      });
      return current;
    },
  };
}
