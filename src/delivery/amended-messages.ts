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
  for (const room of ['as-told', 'short'] as const) {
    const amended = amend(told, articles, extent, room);
    if (amended === null) return null;
    const after = messagesOf(amended.told, platform);
    if (!standAlike(before, after)) continue;
    const changed = new Set(told.stories.flatMap(({ section, id }) => (amended.changes.has(section) ? [id] : [])));
    const payloads = after.map(({ payload, stories }, part) => {
      const concerned = stories.some((id) => changed.has(id)) || (part === 0 && amended.changes.has(0));
      return concerned ? payload : null;
    });
    return { amended, payloads };
  }
  return 'too-long';
};

interface Message {
  readonly payload: unknown;
  /** The stories that it tells, known by their buttons. */
  readonly stories: readonly string[];
}

const messagesOf = ({ card, mention, stories }: ToldCard, platform: Pick<Platform, 'render'>): Message[] =>
  platform.render(card, mention).map((payload) => {
    const json = JSON.stringify(payload);
    return { payload: JSON.parse(json), stories: stories.map(({ id }) => id).filter((id) => json.includes(id)) };
  });

const standAlike = (before: readonly Message[], after: readonly Message[]): boolean =>
  before.length === after.length &&
  before.every(({ stories }, part) => stories.join(' ') === after[part]?.stories.join(' '));
