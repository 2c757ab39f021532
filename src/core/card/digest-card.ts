import { type Block, type Card, card, code, literal, type Section, section, strong, time } from '../card.ts';
import type { Digest, DigestEntry } from '../digest/digest.ts';
import { sectionsOf } from '../digest/sections.ts';
import { topicHeading } from '../topic-name.ts';
import { quoteBlock } from './quote-block.ts';
import { count, publishersOf, sourceName } from './source-name.ts';
import { type StoryOptions, storySection } from './story-card.ts';

export interface DigestOptions extends Pick<StoryOptions, 'zone' | 'image'> {
  readonly style: 'compact' | 'full';
  /** False where the stories stand in one list, whatever their topics; else `sectionsOf` tells. */
  readonly sections?: boolean;
  /** It is posted late, after the bot was away: says so, with the time that it covers. */
  readonly catchUp?: boolean;
  /** What to call it among the digests of its place; null where it needs no name. */
  readonly label?: string | null;
  /** The channel's name, where the card is shown elsewhere (a preview). */
  readonly placeName?: string;
  readonly audience?: Card['audience'];
}

/** The digest: date, numbers, the quote of the day; then the stories, most important first, or so within their topics. */
export const digestCard = (digest: Digest, options: DigestOptions): Card => {
  const numbers = digestNumbers(digest);
  return card({
    tone: 'news',
    audience: options.audience ?? 'everyone',
    fallback: `News digest: ${numbers}. ${digest.entries.map(({ story }) => story.readings[0]?.article.title ?? '').join('; ')}`,
    sections: [digestHeader(digest, numbers, options), ...storySections(digest, options)],
  });
};

/** The stories of a digest in the order of their sections, with what stands above each; see `sectionsOf`. */
const headed = (
  digest: Digest,
  options: Pick<DigestOptions, 'sections'>,
): { entry: DigestEntry; heading?: string }[] => {
  const parts = options.sections === false ? null : sectionsOf(digest.entries);
  if (parts === null) return digest.entries.map((entry) => ({ entry }));
  return parts.flatMap(({ topic, entries }) => {
    const heading = topic === null ? 'General news' : topicHeading(topic);
    return entries.map((entry, index) => ({ entry, ...(index === 0 ? { heading } : {}) }));
  });
};

/** The stories of a digest in the order in which its card tells them, each in a section after the first. */
export const inOrder = (digest: Digest, options: Pick<DigestOptions, 'sections'>): DigestEntry[] =>
  headed(digest, options).map(({ entry }) => entry);

const storySections = (digest: Digest, options: DigestOptions): Section[] => {
  const told = digest.quoteOfTheDay?.quote ?? null;
  return headed(digest, options).map(({ entry: { story, update, told: toldAt }, ...above }) => ({
    ...above,
    ...storySection(story, { ...options, update, told, toldAt: toldAt ?? null }),
  }));
};

const digestNumbers = (digest: Digest): string => {
  const stories = digest.entries.map((entry) => entry.story);
  return `${count(stories.length, 'story', 'stories')} from ${count(publishersOf(stories).length, 'publisher')}`;
};

const digestHeader = (digest: Digest, numbers: string, options: DigestOptions): Section => {
  const place = options.placeName === undefined ? '' : ` for ${options.placeName}`;
  const label = options.label == null ? '' : ` “${options.label}”`;
  return section({
    title: { text: `${options.catchUp === true ? 'Catch-up digest' : 'News digest'}${label}${place}`, url: null },
    blocks: [
      { type: 'text', inlines: [time(digest.until, 'date', options.zone), literal(` · ${numbers}`)] },
      ...(options.catchUp === true ? [catchUpNote(digest, options.zone)] : []),
      ...quoteOfTheDay(digest),
    ],
    footer:
      digest.left === 0
        ? []
        : [literal(`${count(digest.left, 'more story was', 'more stories were')} left out: `), code('/news latest')],
  });
};

const catchUpNote = (digest: Digest, zone: string): Block => ({
  type: 'text',
  inlines: [
    literal('Posted late: it covers what came between '),
    time(digest.from, 'date-time', zone),
    literal(' and '),
    time(digest.until, 'date-time', zone),
    literal('.'),
  ],
});

const quoteOfTheDay = ({ quoteOfTheDay: chosen }: Digest): Block[] =>
  chosen === null
    ? []
    : [
        { type: 'text', inlines: [strong('Quote of the day')] },
        quoteBlock(chosen.article, chosen.quote, sourceName(chosen.article)),
      ];
