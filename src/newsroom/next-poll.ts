import type { FeedRhythm, PollPace } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { fnv } from '../core/text/fnv.ts';
import { BACKOFF, POLLING } from './limits.ts';

const HOUR = 3_600_000;

/** A draw in [0, 1). */
export type Chance = () => number;

/** What is asked of the time of the next poll. */
interface Asked {
  /** What the operator set: between two polls of a feed with `POLLING.baseRate` new articles a day, ms. */
  readonly base: number;
  /** New articles a day; null where nobody knows. */
  readonly perDay: number | null;
  /** How long the publisher asks not to be asked again, ms. */
  readonly pause: number | null;
}

/**
 * How often to poll a feed that answers: by the square root of how rarely it has news, which for so many polls a day makes
 * articles wait least in all (of polls at an interval i, news at a rate r waits r·i/2 and costs 1/i: least in sum where i grows
 * with 1/√r), but never oftener than its publisher asks. From five minutes to a day.
 */
export function paceOf({ base, perDay, pause }: Asked): PollPace {
  const own = perDay === null ? base : stepNear(base * Math.sqrt(POLLING.baseRate / Math.max(perDay, 1e-6)));
  // A little longer than asked, so that a poll which came late does not put off the next by a whole interval.
  const asked = pause === null ? 0 : stepFrom(pause * POLLING.margin);
  if (asked > own) return { interval: asked, by: 'publisher', perDay };
  return { interval: own, by: perDay === null ? 'start' : 'news', perDay };
}

const stepFrom = (least: number): number => POLLING.steps.find((step) => step >= least) ?? POLLING.longest;

const stepNear = (interval: number): number =>
  POLLING.steps.findLast((step) => step <= interval * POLLING.rounding) ?? POLLING.shortest;

/**
 * When to poll a feed that answered, ms. Each feed has a place of its own in the interval, by its id, which it takes at the next
 * poll: thousands that come at once, as after a restart, are spread evenly from then on. Never sooner than asked, nor in hours
 * and days that the feed says to skip, as far as a day ahead.
 */
export function pollAfterSuccess(
  id: string,
  { interval }: Pick<PollPace, 'interval'>,
  now: number,
  { pause, rhythm }: { readonly pause: number | null; readonly rhythm: FeedRhythm | null },
): number {
  const latest = now + POLLING.longest;
  const least = Math.max(now + interval / 2, now + (pause ?? 0));
  const own = placeOf(id) * interval;
  const slot = Math.ceil((least - own) / interval) * interval + own;
  return Math.round(Math.min(afterSkipped(Math.min(slot, latest), rhythm, latest), latest));
}

/** In [0, 1), evenly over ids. */
function placeOf(id: string): number {
  let hash = fnv(id);
  // Its low bits alone are even for ids that differ in their last letter.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 2 ** 32;
}

/** The first moment from this one on that is not to be skipped; `latest` where none is before. */
function afterSkipped(time: number, rhythm: FeedRhythm | null, latest: number): number {
  if (rhythm === null) return time;
  const skipped = (at: number): boolean => {
    const date = new Date(at);
    return rhythm.skipHours.includes(date.getUTCHours()) || rhythm.skipDays.includes(date.getUTCDay());
  };
  let at = time;
  // The same minute of a later hour, so that feeds do not all come as the hour begins.
  while (at < latest && skipped(at)) at += HOUR;
  return at;
}

/**
 * When to poll a feed that failed once more, ms: the interval twice as long for each failure in a row, up to a day, a quarter
 * sooner or later; never before the time that the server named. What is not there is looked for less often at once.
 * `failures`: those in a row before this one.
 */
export function pollAfterFailure(
  interval: number,
  failures: number,
  problem: Problem,
  now: number,
  chance: Chance,
): number {
  const absent = problem.code === 'not-a-feed' || (problem.code === 'http-status' && problem.status === 404);
  const first = absent ? Math.max(interval, BACKOFF.absent) : interval;
  const doubled = first * 2 ** Math.min(failures + 1, 20);
  const pause = spread(Math.min(doubled, BACKOFF.longest), chance);
  const named = problem.code === 'http-status' ? (problem.retryAt ?? 0) : 0;
  return Math.round(Math.max(now + pause, named));
}

/** A pause a quarter shorter or longer, so that what was put off together does not come again together. */
export const spread = (pause: number, chance: Chance): number => pause * (0.75 + 0.5 * chance());
