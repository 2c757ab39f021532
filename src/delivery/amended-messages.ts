import { type Amended, amend, type Extent, type Revised } from '../core/amending/amend.ts';
import type { ToldCard } from '../core/amending/told-card.ts';
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
  /** The stories that it tells, known by their buttons. */
  readonly stories: readonly string[];
}

const messagesOf = (
  { card, mention, stories }: ToldCard,
  platform: Pick<Platform, 'render'>,
  breaks: readonly number[] = [],
): Message[] =>
  platform.render(card, mention, breaks).map((payload) => {
    const json = JSON.stringify(payload);
    return { json, stories: stories.map(({ id }) => id).filter((id) => json.includes(id)) };
  });

/** The sections with which messages after the first began. */
const breaksOf = ({ stories }: ToldCard, messages: readonly Message[]): number[] =>
  messages.slice(1).flatMap((message) => {
    const [first] = message.stories;
    return stories.flatMap(({ id, section }) => (id === first ? [section] : []));
  });

const standAlike = (before: readonly Message[], after: readonly Message[]): boolean =>
  before.length === after.length &&
  before.every(({ stories }, part) => stories.join(' ') === after[part]?.stories.join(' '));
