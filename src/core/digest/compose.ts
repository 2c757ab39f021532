import type { Story } from '../story.ts';
import type { Digest } from './digest.ts';
import { chooseQuoteOfTheDay } from './quote-of-the-day.ts';
import { selectStories } from './select.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Wishes } from './wishes.ts';

/**
 * What a place reads at a slot, from the stories of its feeds: the same for the same stories in any order.
 *
 * Order: how many publishers have a story, what of it the place asked for, and how fresh it is. Stories told in the place before
 * come again only as an update. `left` counts those that the count or a cap kept out.
 */
export function composeDigest(stories: readonly Story[], wishes: Wishes): Digest {
  const standings = stories
    .map((story) => standingOf(story, wishes))
    .filter((standing): standing is Standing => typeof standing !== 'string');
  const chosen = selectStories(standings, wishes);
  const entries = chosen.map(({ story, told, reasons }) => ({
    story,
    update: told !== null,
    ...(told === null ? {} : { told }),
    reasons,
  }));
  return {
    from: wishes.from,
    until: wishes.until,
    entries,
    quoteOfTheDay: chooseQuoteOfTheDay(entries),
    left: standings.length - chosen.length,
  };
}
