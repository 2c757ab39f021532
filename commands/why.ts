import { facts, list, noticeCard } from '../src/core/card/notice-card.ts';
import { publishersOf } from '../src/core/card/source-name.ts';
import { type Card, type Inline, literal, time } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { story as storyKind } from '../src/core/command/kinds/text.ts';
import { optional } from '../src/core/command/option.ts';
import { standingOf } from '../src/core/digest/standing.ts';
import { lookFrom, windowOf } from '../src/core/digest/window.ts';
import type { Subscription } from '../src/core/ports.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import type { Story } from '../src/core/story.ts';
import { nextPost } from './digest-text.ts';
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
    const posted = (await store.deliveries.posted(place.id, [story.value.id])).get(story.value.id) ?? null;
    return ok(
      noticeCard({
        title: story.value.readings[0]?.article.title ?? 'A story without articles',
        blocks: [
          { type: 'text', inlines: verdict(story.value, subscription, posted, context) },
          facts({
            Publishers: publishersOf([story.value]).join(', ') || 'unknown',
            Topic: story.value.topic ?? 'none',
            'Newest article': [time(story.value.changed, 'date-time', place.zone)],
            'Why it ranks': reasonsFor(story.value, subscription, context),
          }),
        ],
      }),
    );
  },
});

const wishesOf = (subscription: Subscription | null, now: number, from: number) => ({
  from,
  until: now,
  topics: (subscription?.topics ?? []).map((topic) => topic.toLowerCase()),
  count: subscription?.count ?? 8,
  posted: new Map<string, number>(),
});

/** By which a digest orders it, whatever its window. */
const reasonsFor = (story: Story, subscription: Subscription | null, { now }: Context): string => {
  const standing = standingOf(story, wishesOf(subscription, now, 0));
  if (typeof standing !== 'string') return standing.reasons.join(', ');
  return standing === 'other-topic' ? 'not at all: it is on another topic' : 'not yet: it is dated in the future';
};

/** Whether it was posted, else what kept it out, else when it may come. */
const verdict = (
  story: Story,
  subscription: Subscription | null,
  posted: number | null,
  { now, place }: Context,
): Inline[] => {
  if (posted !== null) return [literal('It was posted here '), time(posted, 'date-time', place.zone), literal('.')];
  if (subscription === null)
    return [literal('It was not posted here: this place has no digest. It shows up when asked for.')];
  if (subscription.paused) return [literal('It was not posted here: the digest of this place is paused.')];
  const from = lookFrom(windowOf(subscription, subscription.coveredUntil, now));
  const ever = standingOf(story, wishesOf(subscription, now, 0));
  if (ever === 'other-topic') {
    return [literal(`It was not posted here: the digest of this place is about ${subscription.topics.join(', ')}.`)];
  }
  if (standingOf(story, wishesOf(subscription, now, from)) === 'outside-window') {
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
