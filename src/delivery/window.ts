import { composeDigest } from '../core/digest/compose.ts';
import type { Digest } from '../core/digest/digest.ts';
import { narrow } from '../core/digest/narrow.ts';
import { lateFrom, lookFrom, ofWishedTopics, type Window } from '../core/digest/window.ts';
import type { Store, SubscriptionWish } from '../core/ports.ts';
import type { Story } from '../core/story.ts';
import { limits } from './limits.ts';

/** What a digest is chosen from. */
export interface Candidates {
  readonly recent: readonly Story[];
  /** Dated before the window, and read or corrected in it. */
  readonly late: readonly Story[];
  /** Those of the late that were first read in it. */
  readonly fresh: ReadonlySet<string>;
  /** Those of them that it must not tell again, with when they were posted. */
  readonly posted: ReadonlyMap<string, number>;
}

/**
 * The stories of a window for a place, and what of them was posted there; where the digest repeats, what it posted
 * itself, which is nothing of one without an id.
 */
export const findCandidates = async (
  {
    stories,
    deliveries,
  }: { readonly stories: Pick<Store['stories'], 'find'>; readonly deliveries: Store['deliveries'] },
  wish: SubscriptionWish & { readonly id?: string },
  window: Window,
): Promise<Candidates> => {
  const from = lookFrom(window);
  const query = {
    placeId: wish.placeId,
    ...(wish.topics.length === 0 ? {} : { topics: wish.topics }),
    limit: limits.candidates,
  };
  const recent = await stories.find({ ...query, since: from + 1 });
  const older = { ...query, since: lateFrom(window) + 1, until: from + 1 };
  const late = await stories.find({ ...older, keptAfter: from });
  const fresh = late.some(wasCorrected) ? await stories.find({ ...older, freshAfter: from }) : late;
  const found = [...recent, ...late];
  const posted = wish.repeats
    ? await deliveries.posted(wish.placeId, found, wish.id ?? '')
    : await deliveries.posted(wish.placeId, found);
  return { recent, late, fresh: new Set(fresh.map(({ id }) => id)), posted };
};

const wasCorrected = ({ readings }: Story): boolean => readings.some(({ article }) => article.corrected !== undefined);

/** The digest of a window, as a place wishes it. */
export const digestOf = (
  { recent, late, fresh, posted }: Candidates,
  wish: SubscriptionWish,
  window: Window,
): Digest => {
  const digest = composeDigest(narrow([...recent, ...late], wish.filter ?? null), {
    from: lookFrom(window),
    until: window.until,
    count: wish.count,
    posted,
    late: fresh,
    ...ofWishedTopics(wish),
  });
  return { ...digest, from: window.from };
};
