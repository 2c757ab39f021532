import type { Choice, Clock, Store } from '../ports.ts';

/** What is offered of a place's news before anything older is looked for. */
export interface RecentNews {
  /** Newest first: the value is the story's id. */
  readonly headlines: readonly Choice[];
  readonly publishers: readonly string[];
}

/** Who types a word is done within half a minute; what came in meanwhile can wait as long. */
const keptFor = 30_000;

/** Enough for what people look back at, few enough to be loaded between two letters. */
const stories = 100;

/** About 20 kB each. */
const places = 200;

/** The newest news of places, kept while somebody types, so that the letters after the first cost nothing. */
export const createRecentNews = (store: Store, clock: Clock): ((placeId: string) => Promise<RecentNews>) => {
  const kept = new Map<string, { readonly until: number; readonly news: Promise<RecentNews> }>();
  return async (placeId) => {
    const now = clock.now();
    const known = kept.get(placeId);
    // Where the clock was put back it is loaded again.
    if (known !== undefined && known.until > now && known.until <= now + keptFor) return known.news;
    const news = loadNews(store, placeId);
    kept.delete(placeId);
    kept.set(placeId, { until: now + keptFor, news });
    const [oldest] = kept.keys();
    if (kept.size > places && oldest !== undefined) kept.delete(oldest);
    try {
      return await news;
    } catch (err) {
      kept.delete(placeId);
      throw err;
    }
  };
};

const loadNews = async (store: Store, placeId: string): Promise<RecentNews> => {
  const found = await store.stories.find({ placeId, limit: stories });
  return {
    headlines: found.map(({ id, readings }) => ({ label: readings[0]?.article.title ?? '', value: id })),
    publishers: [
      ...new Set(found.flatMap(({ readings }) => readings.flatMap(({ article }) => article.publisher ?? []))),
    ],
  };
};
