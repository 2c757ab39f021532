import { composeDigest } from '../core/digest/compose.ts';
import type { Digest } from '../core/digest/digest.ts';
import { narrow } from '../core/digest/narrow.ts';
import { lateFrom, lookFrom, ofWishedTopics, type Window } from '../core/digest/window.ts';
import type { Store, SubscriptionWish } from '../core/ports.ts';
import { limits } from './limits.ts';

/**
 * The digest of a window for a place, without what was posted there; where it repeats, without what it posted itself,
 * which no digest without an id has.
 */
export const composeWindow = async (
  store: Store,
  wish: SubscriptionWish & { readonly id?: string },
  window: Window,
): Promise<Digest> => {
  const from = lookFrom(window);
  const query = {
    placeId: wish.placeId,
    ...(wish.topics.length === 0 ? {} : { topics: wish.topics }),
    limit: limits.candidates,
  };
  const recent = await store.stories.find({ ...query, since: from + 1 });
  const late = await store.stories.find({ ...query, since: lateFrom(window) + 1, until: from + 1, keptAfter: from });
  const stories = narrow([...recent, ...late], wish.filter ?? null);
  const ids = stories.map(({ id }) => id);
  const posted = wish.repeats
    ? await store.deliveries.posted(wish.placeId, ids, wish.id ?? '')
    : await store.deliveries.posted(wish.placeId, ids);
  const digest = composeDigest(stories, {
    from,
    until: window.until,
    count: wish.count,
    posted,
    late: new Set(late.map(({ id }) => id)),
    ...ofWishedTopics(wish),
  });
  return { ...digest, from: window.from };
};
