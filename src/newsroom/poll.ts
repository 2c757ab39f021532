import type { Feed, FeedMove, PollPace } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import type { Backlog, Room } from './backlog.ts';
import type { Gate } from './gate.ts';
import { type Intake, NOTHING_TAKEN, type Taken } from './intake.ts';
import { BACKOFF, MOVE_AFTER, PACE, POLLING } from './limits.ts';
import { rateAfter, rateOf } from './news-rate.ts';
import { paceOf, pollAfterFailure, pollAfterSuccess, spread } from './next-poll.ts';
import type { NewsroomOptions, Polled } from './ports.ts';
import { hostOf } from './read-entries.ts';
import { describeTrouble } from './trouble.ts';

/** What came of one poll. */
export type PollResult = Omit<Taken, 'whole' | 'left'> & { readonly failed: boolean };

/** Polls feeds: asks, takes in what is new, and settles when to come again. */
export interface Polling {
  /** `asked` is called when the feed's server has answered and its pages begin to be read, as the poll is over but for these. */
  poll(feed: Feed, asked: () => void): Promise<PollResult>;
  /** Settles a feed whose poll was ended by a bug. */
  settleBug(feed: Feed): Promise<void>;
}

interface PollingParts {
  readonly gate: Gate;
  readonly backlog: Backlog;
  readonly intake: Intake;
  /** True where nothing must be written any more. */
  readonly left: () => boolean;
}

const DAY = 86_400_000;

export function createPolling(
  options: NewsroomOptions,
  { gate, backlog, intake, left: isOver }: PollingParts,
): Polling {
  const { store, sources, clock, chance, log, interval: base } = options;
  /** When any server answered last: while none does the trouble is ours, and no feed has ended. */
  let answered = Number.NEGATIVE_INFINITY;

  const settleFailure = async (feed: Feed, problem: Problem): Promise<void> => {
    const now = clock.now();
    const { failures, failingSince } = feed.health;
    const trouble = describeTrouble(problem);
    const nextPoll = pollAfterFailure(base, failures, problem, now, chance);
    await store.feeds.settle(feed.id, { kind: 'failed', trouble }, now, nextPoll);
    const status = problem.code === 'http-status' ? problem.status : null;
    const failing = now - (failingSince ?? now) >= BACKOFF.patience && failures + 1 >= BACKOFF.tries;
    const why = status === 410 ? 'gone' : failing && now - answered <= DAY ? 'failing' : null;
    if (why === null) return;
    const told = await store.feeds.end(feed.id, { why, at: now }, trouble);
    log.warn({ feed: feed.url, why, trouble, told }, 'A feed is not polled any more');
  };

  /** Articles a day, after a poll that found so many. */
  const rateOfNews = ({ succeeded, perDay }: Feed['health'], polled: Polled, found: number): number | null => {
    const now = clock.now();
    const dated = polled.kind === 'read' && (succeeded === null || perDay === null);
    const told = dated ? rateOf(polled.document.entries, now) : null;
    if (told !== null || succeeded === null) return told;
    return rateAfter(perDay ?? POLLING.baseRate, found, now - succeeded);
  };

  const settleSuccess = async (
    feed: Feed,
    polled: Polled,
    { articles, whole, left }: Pick<Taken, 'articles' | 'whole' | 'left'>,
  ): Promise<void> => {
    const now = clock.now();
    const rhythm = polled.kind === 'read' ? (polled.document.rhythm ?? null) : feed.health.rhythm;
    const pause = Math.max(polled.pause ?? 0, rhythm?.pause ?? 0) || null;
    const pace: PollPace = paceOf({ base, perDay: rateOfNews(feed.health, polled, articles.length), pause });
    const interval = left ? Math.min(pace.interval, PACE.leftover) : pace.interval;
    const nextPoll = pollAfterSuccess(feed.id, { interval }, now, { pause, rhythm });
    const moving = moveOf(feed, polled.movedTo);
    if (moving !== null && moving.seen >= MOVE_AFTER) {
      log.info({ feed: feed.url, to: moving.to }, 'A feed moved');
      if ((await store.feeds.move(feed.id, moving.to)) !== feed.id) return;
    }
    const { etag, lastModified } = polled;
    if (polled.kind === 'unchanged') {
      return store.feeds.settle(feed.id, { kind: 'unchanged', etag, lastModified, pace, moving }, now, nextPoll);
    }
    const { title, site } = polled.document;
    // Where entries were left the poll is not over: without validators the feed comes again next time, changed or not.
    const { bodyHash } = polled;
    const known = whole ? { etag, lastModified, bodyHash } : { etag: null, lastModified: null, bodyHash: null };
    await store.feeds.settle(feed.id, { kind: 'read', ...known, title, site, pace, rhythm, moving }, now, nextPoll);
  };

  const pollWith = async (feed: Feed, room: Room, asked: () => void): Promise<PollResult> => {
    const host = hostOf(feed.url);
    const polled = await gate.run(host, 'feed', async () => {
      const { notBefore } = sources.manners(host);
      if (notBefore > clock.now() + PACE.hostWait) return { postponed: notBefore };
      if (!room.expect(feed)) return { postponed: Math.round(clock.now() + spread(PACE.backlog, chance)) };
      return sources.poll(feed);
    });
    if (isOver()) return { failed: true, ...NOTHING_TAKEN };
    if ('postponed' in polled) {
      await store.feeds.settle(feed.id, { kind: 'postponed' }, clock.now(), polled.postponed);
      return { failed: false, ...NOTHING_TAKEN };
    }
    if (polled.ok || polled.problem.code === 'http-status') answered = clock.now();
    if (!polled.ok) {
      const { problem } = polled;
      log.debug({ feed: feed.url, problem, failures: feed.health.failures + 1 }, 'A feed could not be read');
      await settleFailure(feed, problem);
      return { failed: true, ...NOTHING_TAKEN };
    }
    const taken =
      polled.value.kind === 'read'
        ? await intake.feed(feed, polled.value.document, (wanted, entries) => {
            asked();
            return room.admit(wanted, entries);
          })
        : { ...NOTHING_TAKEN, whole: true, left: false };
    await settleSuccess(feed, polled.value, taken);
    return { failed: false, ...taken };
  };

  return {
    poll: (feed, asked) => {
      const room = backlog.open(feed);
      return pollWith(feed, room, asked).finally(room.leave);
    },
    settleBug: (feed) => settleFailure(feed, { code: 'bug', reference: feed.id }),
  };
}

const moveOf = ({ health: { moving } }: Feed, movedTo: string | null): FeedMove | null =>
  movedTo === null ? null : { to: movedTo, seen: moving?.to === movedTo ? moving.seen + 1 : 1 };
