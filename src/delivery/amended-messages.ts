import { type Amended, amend, type Extent, type Revised } from '../core/amending/amend.ts';
import { isListed, lineOf } from '../core/amending/listed.ts';
import type { ToldCard, ToldStory } from '../core/amending/told-card.ts';
import type { Platform } from '../core/ports.ts';

/** The messages of a card that follows its articles. */
export interface AmendedMessages {
  readonly amended: Amended;
  /** By part; null where nothing changed in it. */
  readonly payloads: readonly (unknown | null)[];
}

/**
 * What the messages of a card say that follows its articles: each story stays in the message that told it. Null where nothing changed;
 * `too-long` where what is to be said has no room there, told shorter either.
 */
export const amendedMessages = (
  told: ToldCard,
  articles: ReadonlyMap<string, Revised>,
  extent: Extent,
  platform: Pick<Platform, 'render'>,
): AmendedMessages | 'too-long' | null => {
  const before = messagesOf(told, platform);
  // What is shorter now leaves room, into which no later story may move.
  const breaks = breaksOf(told, before);
  for (const room of ['as-told', 'short'] as const) {
    const amended = amend(told, articles, extent, room);
    if (amended === null) return null;
    if (!eachKnown(told, before)) return 'too-long';
    const after = messagesOf(amended.told, platform, breaks);
    if (!standAlike(before, after)) continue;
    // The line for screen readers tells all headlines: by itself it is no reason to edit a message.
    const { fallback } = told.card;
    const shown = messagesOf({ ...amended.told, card: { ...amended.told.card, fallback } }, platform, breaks);
    const payloads = after.map(({ json }, part) =>
      shown[part]?.json === before[part]?.json ? null : JSON.parse(json),
    );
    return { amended, payloads };
  }
  return 'too-long';
};

interface Message {
  readonly json: string;
  /** The stories that it tells. */
  readonly stories: readonly string[];
}

const messagesOf = (told: ToldCard, platform: Pick<Platform, 'render'>, breaks: readonly number[] = []): Message[] =>
  platform.render(told.card, told.mention, breaks).map((payload) => {
    const json = JSON.stringify(payload);
    const said = bare(json);
    const shown = told.stories.filter((story) => {
      const mark = markOf(told, story);
      return mark !== null && said.includes(bare(mark));
    });
    return { json, stories: shown.map(({ id }) => id) };
  });

/** By what a message shows that it tells a story: by the story's buttons, or by the link of its line where that has one. */
const markOf = ({ card }: ToldCard, story: ToldStory): string | null => {
  if (!isListed(story)) return story.id;
  const link = lineOf(card.sections[story.section], story).find((inline) => inline.type === 'link');
  return link?.url ?? null;
};

/** Platforms write some marks of an address in its percent codes, where they would end a link. */
const bare = (text: string): string =>
  text.replace(/%[2-7][\dA-F]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

/** Whether each line of a list is known by the message that tells it: else nobody could see that it stays there. */
const eachKnown = ({ stories }: ToldCard, messages: readonly Message[]): boolean =>
  messages.length === 1 ||
  stories.filter(isListed).every(({ id }) => messages.some((message) => message.stories.includes(id)));

/** The sections with which messages after the first began. */
const breaksOf = ({ stories }: ToldCard, messages: readonly Message[]): number[] =>
  messages.slice(1).flatMap((message) => {
    const [first] = message.stories;
    return stories.flatMap(({ id, section }) => (id === first ? [section] : []));
  });

const standAlike = (before: readonly Message[], after: readonly Message[]): boolean =>
  before.length === after.length &&
  before.every(({ stories }, part) => stories.join(' ') === after[part]?.stories.join(' '));
