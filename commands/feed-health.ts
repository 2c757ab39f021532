import { feedHealth, tallyTime } from '../src/core/card/feed-health.ts';
import type { Inline } from '../src/core/card.ts';
import type { Context } from '../src/core/command/command.ts';
import type { Feed } from '../src/core/ports.ts';

/** How each of some feeds is, by its id. */
export const healthOf = async (
  feeds: readonly Feed[],
  { store, place, now }: Context,
): Promise<(feed: Feed) => readonly Inline[]> => {
  const ids = feeds.map(({ id }) => id);
  const tallies = await store.entries.tallies(ids, now - tallyTime);
  return (feed) => feedHealth(feed, { tally: tallies.get(feed.id), zone: place.zone, now });
};
