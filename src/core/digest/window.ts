import type { Subscription, SubscriptionWish } from '../ports.ts';
import type { Wishes } from './wishes.ts';

/** What a digest covers: `(from, until]`, ms. */
export interface Window {
  readonly from: number;
  readonly until: number;
  /** Of a digest's first issue. */
  readonly first?: boolean;
}

/** A new digest's first issue reaches back so far: enough for a first page, nothing old, ms. */
export const firstReach = 24 * 3_600_000;

/**
 * News dated so long before the last slot is looked at again, whenever it was read: feeds are polled, and articles are
 * dated when written and grouped a little later than kept, ms.
 */
export const arrival = 3 * 3_600_000;

/**
 * The window of a digest that covers what came since `from`. A subscription's first digest reaches back a day before
 * its slot, however lately it was set.
 */
export const windowOf = (subscription: Pick<Subscription, 'created'> | null, from: number, until: number): Window => {
  const first = subscription === null || from <= subscription.created;
  return first ? { from: Math.min(from, until - firstReach), until, first } : { from, until };
};

/**
 * The wishes for stories that the store chose by topic already. Only it knows the topic that a place gave a feed, so
 * they are not chosen by their own again; and of a wished topic there may be as many as fit.
 */
export const ofWishedTopics = ({
  topics,
  count,
}: Pick<SubscriptionWish, 'topics' | 'count'>): Pick<Wishes, 'topics' | 'caps'> => ({
  topics: [],
  ...(topics.length === 0 ? {} : { caps: { topic: count } }),
});

/** From when on news is looked at, of which what was posted before is left out by its ids. */
export const lookFrom = ({ from }: Window): number => from - arrival;

/**
 * News dated from then on and read only in the window belongs to it too: a feed was out of reach, or the bot was down.
 * The first issue has nothing older than its window.
 */
export const lateFrom = ({ from, first = false }: Window): number => from - arrival - (first ? 0 : firstReach);
