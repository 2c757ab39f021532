import type { Subscription, SubscriptionWish } from '../ports.ts';
import type { Wishes } from './wishes.ts';

/** What a digest covers: `(from, until]`, ms. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** A new digest's first issue reaches back so far: enough for a first page, nothing old, ms. */
export const firstReach = 24 * 3_600_000;

/** News dated before the last slot may be read after it, as feeds are polled and articles dated when written, ms. */
export const arrival = 3 * 3_600_000;

/**
 * The window of a digest that covers what came since `from`. A subscription's first digest reaches back a day before
 * its slot, however lately it was set.
 */
export const windowOf = (subscription: Pick<Subscription, 'created'> | null, from: number, until: number): Window => {
  const first = subscription === null || from <= subscription.created;
  return { from: first ? Math.min(from, until - firstReach) : from, until };
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

/** From when on news is looked at: late arrivals too, of which those posted before are left out by their ids. */
export const lookFrom = ({ from }: Window): number => from - arrival;
