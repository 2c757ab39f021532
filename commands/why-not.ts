import { nextPost } from '../src/core/card/next-post.ts';
import { type Inline, literal } from '../src/core/card.ts';
import type { Context } from '../src/core/command/command.ts';
import { standingOf } from '../src/core/digest/standing.ts';
import { lateFrom, lookFrom, windowOf } from '../src/core/digest/window.ts';
import type { Subscription } from '../src/core/ports.ts';
import type { Story } from '../src/core/story.ts';
import type { NamedDigest } from './digest-named.ts';

/** What keeps a story that was not posted out of a digest, else when it may come. */
export const whyNot = async (story: Story, digest: NamedDigest, context: Context): Promise<Inline[]> => {
  const { subscription, label } = digest;
  const named = label === null ? 'the digest of this place' : `the digest “${label}”`;
  if (subscription.paused) {
    const why =
      subscription.refused === undefined ? '.' : `, since it could not be posted. ${subscription.refused.reason}`;
    return [literal(`It was not posted here: ${named} is paused${why}`)];
  }
  if ((await asTaken(story, subscription, context)) === null) {
    return [literal(`It was not posted here: ${named} is about ${subscription.topics.join(', ')}.`)];
  }
  if (!(await isStillDue(story, subscription, context))) {
    const missed = 'or more important stories filled the one it was due in.';
    return [literal(`It was not posted here: it is older than ${label === null ? 'this digest' : named}, ${missed}`)];
  }
  const next = label === null ? 'the next digest' : `the next of ${named}`;
  return [literal(`It was not posted here yet: it may come with ${next}, `), ...nextPost(subscription)];
};

/** The story as a digest takes it, null where it is on another topic: only the store knows the topic that this place gave a feed. */
export const asTaken = async (
  story: Story,
  { topics }: Subscription,
  { store, place }: Context,
): Promise<Story | null> => {
  if (topics.length === 0) return story;
  const { id, changed } = story;
  // Stories of one moment: many times what feeds bring.
  const ofItsTime = { since: changed, until: changed + 1, limit: 1_000 };
  const found = await store.stories.find({ placeId: place.id, topics, ...ofItsTime });
  return found.find((one) => one.id === id) ?? null;
};

/** How it would stand in a digest of all topics that tells nothing twice. */
export const standingSince = (story: Story, from: number, until: number) =>
  standingOf(story, { from, until, topics: [], count: 1, posted: new Map() });

/** Whether it is of the time that the next digest covers, or was read in it though it is older. */
const isStillDue = async (
  story: Story,
  subscription: Subscription,
  { store, place, now }: Context,
): Promise<boolean> => {
  const window = windowOf(subscription, subscription.coveredUntil, now);
  const from = lookFrom(window);
  if (standingSince(story, from, now) !== 'outside-window') return true;
  const late = { since: lateFrom(window) + 1, until: from + 1, freshAfter: from, limit: 1_000 };
  return (await store.stories.find({ placeId: place.id, ...late })).some(({ id }) => id === story.id);
};
