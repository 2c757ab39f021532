import { nextPost } from '../src/core/card/next-post.ts';
import { facts, list, noticeCard, paragraph } from '../src/core/card/notice-card.ts';
import { publishersOf } from '../src/core/card/source-name.ts';
import { type Card, type Inline, literal, time } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { story as storyKind } from '../src/core/command/kinds/text.ts';
import { optional } from '../src/core/command/option.ts';
import { standingOf } from '../src/core/digest/standing.ts';
import { lookFrom, windowOf } from '../src/core/digest/window.ts';
import type { AlertMatch, Subscription } from '../src/core/ports.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import type { Story } from '../src/core/story.ts';
import { lastDigests } from './last-digests.ts';
import { storyNamed } from './story-named.ts';

export const why = defineCommand({
  path: ['why'],
  summary: "Why a story was or wasn't posted here; without one, how the last digests went",
  access: 'anyone',
  private: true,
  options: { story: optional(storyKind(), 'The story') },
  examples: ['why ferry service', 'why'],
  run: async ({ story: named }, context) => {
    if (named === null) return whyDigests(context);
    const story = await storyNamed(named, context);
    if (!story.ok) return story;
    const { store, place } = context;
    const subscription = await store.subscriptions.get(place.id);
    const matched = await matchesTopics(story.value, subscription, context);
    const alert = await store.alerts.match(place.id, story.value.id);
    const posted = (await store.deliveries.posted(place.id, [story.value.id])).get(story.value.id) ?? null;
    return ok(
      noticeCard({
        title: story.value.readings[0]?.article.title ?? 'A story without articles',
        blocks: [
          { type: 'text', inlines: verdict(story.value, subscription, { posted, matched }, context) },
          ...(alert === null ? [] : [paragraph(saidOfAlert(alert))]),
          facts({
            Publishers: publishersOf([story.value]).join(', ') || 'unknown',
            Topic: topicHere(story.value, matched ? (subscription?.topics ?? []) : []),
            'Newest article': [time(story.value.changed, 'date-time', place.zone)],
            'Why it ranks': matched ? reasonsFor(story.value, context) : 'not at all: it is on another topic',
          }),
        ],
      }),
    );
  },
});

/** What became of it where an alert of the place matched it. */
const saidOfAlert = ({ matched, state, reason }: AlertMatch): string => {
  switch (state) {
    case 'waiting':
      return `An alert of this place matched it (${matched}): it is about to be posted.`;
    case 'held':
      return `An alert of this place matched it (${matched}): it comes with others, since there were many in this hour.`;
    case 'told':
      return `An alert of this place matched it: ${matched}.`;
    case 'left':
      return `An alert of this place matched it (${matched}), but nothing was posted: ${reason}.`;
  }
};

/** As a digest chooses: only the store knows the topic that this place gave a feed. */
const matchesTopics = async (
  { id, changed }: Story,
  subscription: Subscription | null,
  { store, place }: Context,
): Promise<boolean> => {
  const topics = subscription?.topics ?? [];
  if (topics.length === 0) return true;
  // Stories of one moment: many times what feeds bring.
  const ofItsTime = { since: changed, until: changed + 1, limit: 1_000 };
  const found = await store.stories.find({ placeId: place.id, topics, ...ofItsTime });
  return found.some((story) => story.id === id);
};

/** Its own topic, and where the digest takes it by another, that of its feed. */
const topicHere = ({ topic }: Story, topics: readonly string[]): string => {
  const own = topic ?? 'none';
  const named = topics.length === 0 || topics.some((each) => each.toLowerCase() === own.toLowerCase());
  return named ? own : `${own}, here under ${topics.join(' or ')}`;
};

const standingSince = (story: Story, from: number, until: number) =>
  standingOf(story, { from, until, topics: [], count: 1, posted: new Map() });

/** By which a digest orders it, whatever its window. */
const reasonsFor = (story: Story, { now }: Context): string => {
  const standing = standingSince(story, 0, now);
  return typeof standing === 'string' ? 'not yet: it is dated in the future' : standing.reasons.join(', ');
};

/** Whether it was posted, else what kept it out, else when it may come. */
const verdict = (
  story: Story,
  subscription: Subscription | null,
  { posted, matched }: { readonly posted: number | null; readonly matched: boolean },
  { now, place }: Context,
): Inline[] => {
  if (posted !== null) return [literal('It was posted here '), time(posted, 'date-time', place.zone), literal('.')];
  if (subscription === null)
    return [literal('It was not posted here: this place has no digest. It shows up when asked for.')];
  if (subscription.paused) return [literal('It was not posted here: the digest of this place is paused.')];
  const from = lookFrom(windowOf(subscription, subscription.coveredUntil, now));
  if (!matched) {
    return [literal(`It was not posted here: the digest of this place is about ${subscription.topics.join(', ')}.`)];
  }
  if (standingSince(story, from, now) === 'outside-window') {
    return [
      literal(
        'It was not posted here: it is older than this digest, or more important stories filled the one it was due in.',
      ),
    ];
  }
  return [literal('It was not posted here yet: it may come with the next digest, '), ...nextPost(subscription)];
};

const whyDigests = async ({ store, place }: Context): Promise<Result<Card>> => {
  const subscription = await store.subscriptions.get(place.id);
  if (subscription === null) return fail({ code: 'no-digest' });
  const lines = await lastDigests(store, subscription);
  return ok(
    noticeCard({
      title: `How the digests of ${place.name} went`,
      blocks: [
        lines.length === 0 ? 'None was due so far.' : list(lines),
        { type: 'text', inlines: [literal('The next: '), ...nextPost(subscription)] },
      ],
    }),
  );
};
