import { composeDigest } from '../core/digest/compose.ts';
import type { Digest } from '../core/digest/digest.ts';
import { lookFrom, ofWishedTopics, type Window } from '../core/digest/window.ts';
import type { Store, SubscriptionWish } from '../core/ports.ts';
import { limits } from './limits.ts';

/** The digest of a window for a place, without what was posted there. */
export const composeWindow = async (store: Store, wish: SubscriptionWish, window: Window): Promise<Digest> => {
  const from = lookFrom(window);
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
  const { until } = window;
  const digest = composeDigest(stories, { from, until, count: wish.count, posted, ...ofWishedTopics(wish) });
  return { ...digest, from: window.from };
};
