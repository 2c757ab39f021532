import { nextPost } from '../src/core/card/next-post.ts';
import { facts, list, noticeCard, paragraph } from '../src/core/card/notice-card.ts';
import { publishersOf } from '../src/core/card/source-name.ts';
import { type Block, type Card, type Inline, literal, time } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { story as storyKind } from '../src/core/command/kinds/text.ts';
import { optional } from '../src/core/command/option.ts';
import { idsOf } from '../src/core/digest/told.ts';
import type { AlertMatch } from '../src/core/ports.ts';
import { shownRephrasing } from '../src/core/rephrasing/rephrased.ts';
import { ok, type Result } from '../src/core/result.ts';
import type { Story } from '../src/core/story.ts';
import { decisiveWords, explainStoryTopic } from '../src/core/topic.ts';
import { digestsHere } from './digest-named.ts';
import { editsSince, partsTelling } from './edits-since.ts';
import { lastDigests } from './last-digests.ts';
import { storyNamed } from './story-named.ts';
import { asTaken, standingSince, whyNot } from './why-not.ts';

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
    const here = await digestsHere(context);
    const digests = here.ok ? here.value : [];
    const taken = await Promise.all(digests.map(({ subscription }) => asTaken(story.value, subscription, context)));
    // As the first digest takes it that does, and under its topics.
    const first = taken.findIndex((one) => one !== null);
    const ranked = digests.length === 0 ? story.value : (taken[first] ?? null);
    const topics = digests[first]?.subscription.topics ?? [];
    const reasons = await Promise.all(digests.map((digest) => whyNot(story.value, digest, context)));
    const matches = await Promise.all(idsOf(story.value).map((id) => store.alerts.match(place.id, id)));
    const alert = matches.find((match) => match !== null) ?? null;
    const posted = (await store.deliveries.posted(place.id, [story.value])).get(story.value.id) ?? null;
    return ok(
      noticeCard({
        title: story.value.readings[0]?.article.title ?? 'A story without articles',
        blocks: [
          verdict(posted, reasons, place.zone),
          ...(await (posted === null ? underWay : editsSince)(story.value, context)),
          ...(alert === null ? [] : [paragraph(saidOfAlert(alert))]),
          facts({
            Publishers: publishersOf([story.value]).join(', ') || 'unknown',
            Topic: topicHere(story.value, topics),
            'Newest article': [time(story.value.changed, 'date-time', place.zone)],
            Summary: wordedBy(story.value),
            'Why it ranks': ranked === null ? 'not at all: it is on another topic' : reasonsFor(ranked, context),
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

/** Its own topic, and where the digest takes it by another, that of its feed. */
const topicHere = (story: Story, topics: readonly string[]): string => {
  const own = story.topic ?? 'none';
  const named = topics.length === 0 || topics.some((each) => each.toLowerCase() === own.toLowerCase());
  return `${own}${named ? '' : `, here under ${topics.join(' or ')}`}${toldBy(story)}`;
};

/** Enough to see why. */
const mostWords = 6;

/** By what its topic was told. */
const toldBy = (story: Story): string => {
  const reasons = explainStoryTopic(story);
  if (reasons === null) return '';
  if (reasons.by === 'feed') return ', as its feed or publisher files it';
  return `, by the words ${decisiveWords(reasons).slice(0, mostWords).join(', ')}`;
};

/** Whose words its summary has: verbatim sentences, or a model's where it was asked. */
const wordedBy = (story: Story): string => {
  const verbatim = 'sentences of its articles, word for word';
  const shown = shownRephrasing(story);
  if (shown !== null) {
    const from = `${shown.supports.length === 1 ? 'one sentence' : `${shown.supports.length} sentences`} of its articles`;
    return `shortened by ${shown.model} from ${from}, by which each of its sentences was checked`;
  }
  const { rephrased } = story;
  if (rephrased === undefined || rephrased.refused.length === 0) return verbatim;
  return `${verbatim}; what ${rephrased.model} wrote was refused (${rephrased.refused.join(', ')})`;
};

/** By which a digest orders it, whatever its window. */
const reasonsFor = (story: Story, { now }: Context): string => {
  const standing = standingSince(story, 0, now);
  return typeof standing === 'string' ? 'not yet: it is dated in the future' : standing.reasons.join(', ');
};

/** When it was posted, else what each digest says of it. */
const verdict = (posted: number | null, reasons: readonly Inline[][], zone: string): Block => {
  if (posted !== null) {
    return { type: 'text', inlines: [literal('It was posted here '), time(posted, 'date-time', zone), literal('.')] };
  }
  const [only, ...others] = reasons;
  if (only === undefined) {
    return paragraph('It was not posted here: this place has no digest. It shows up when asked for.');
  }
  return others.length === 0 ? { type: 'text', inlines: only } : list(reasons);
};

/** The last digest that was to tell it, where that failed or has not arrived yet. */
const underWay = async (story: Story, context: Context): Promise<Block[]> => {
  const [part] = await partsTelling(story, context);
  if (part === undefined) return [];
  const told = (state: string): Block => ({
    type: 'text',
    inlines: [
      literal('It is in what was due '),
      time(part.slot, 'date-time', context.place.zone),
      literal(`, which ${state}`),
    ],
  });
  const why = part.reason === null ? '.' : `: ${part.reason}`;
  if (part.state === 'failed') return [told(`could not be posted${why}`)];
  return part.state === 'composed' || part.state === 'claimed' ? [told(`is on its way${why}`)] : [];
};

const whyDigests = async (context: Context): Promise<Result<Card>> => {
  const { store, place } = context;
  const digests = await digestsHere(context);
  if (!digests.ok) return digests;
  const told = await Promise.all(
    digests.value.map(async ({ subscription, label }): Promise<Block[]> => {
      const lines = await lastDigests(store, subscription);
      return [
        ...(label === null ? [] : [paragraph(`The digest “${label}”:`)]),
        lines.length === 0 ? paragraph('None was due so far.') : list(lines),
        { type: 'text', inlines: [literal('The next: '), ...nextPost(subscription)] },
      ];
    }),
  );
  return ok(noticeCard({ title: `How the digests of ${place.name} went`, blocks: told.flat() }));
};
