import { composeDigest } from '../core/digest/compose.ts';
import type { Digest } from '../core/digest/digest.ts';
import type { Store, Subscription, SubscriptionWish } from '../core/ports.ts';
import { limits } from './limits.ts';

/** What a digest covers: `(from, until]`, ms; nothing that was told up to `from` is told again. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/**
 * The window of a digest that covers what came since `from`. A subscription's first digest reaches back a day before
 * its slot, however lately it was set: a first page, and nothing old.
 */
export const windowOf = (subscription: Subscription | null, from: number, until: number): Window => {
  const first = subscription === null || from <= subscription.created;
  return { from: first ? Math.min(from, until - limits.firstReach) : from, until };
};

/** The digest of a window for a place, without what was posted there. */
export const composeWindow = async (store: Store, wish: SubscriptionWish, window: Window): Promise<Digest> => {
  const from = window.from - limits.arrival;
  const stories = await store.stories.find({
    placeId: wish.placeId,
    ...(wish.topics.length === 0 ? {} : { topics: wish.topics }),
    since: from + 1,
    limit: limits.candidates,
  });
  const posted = await store.deliveries.posted(
    wish.placeId,
    stories.map(({ id }) => id),
  );
  const topics = wish.topics.map((topic) => topic.toLowerCase());
  const digest = composeDigest(stories, { from, until: window.until, topics, count: wish.count, posted });
  return { ...digest, from: window.from };
};
