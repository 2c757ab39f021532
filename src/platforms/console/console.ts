import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { Clock, Desk, FeedStore, PlaceStore, Platform } from '../../core/ports.ts';
import { fail, ok } from '../../core/result.ts';
import type { Post } from './conversation.ts';
import type { Access } from './guard.ts';
import type { Verb } from './page.ts';
import { createRoom, FIRST_CHANNEL } from './room.ts';
import { createRoutes } from './routes.ts';

export interface ConsoleOptions {
  /** Asked for at each command, so that the desk may be made after the console. */
  readonly desk: () => Desk;
  readonly places: PlaceStore;
  /** Whose health the page tells. */
  readonly feeds: Pick<FeedStore, 'standings'>;
  readonly clock: Clock;
  /** IANA zone of new channels. */
  readonly zone: string;
  readonly verbs: readonly Verb[];
  readonly access: Access;
}

export interface Console extends Platform {
  readonly name: 'console';
  readonly routes: Hono;
  /** Restores the channels of earlier runs and makes #general. Before the first request. */
  open(): Promise<void>;
  /** Ends the open event streams. */
  close(): void;
}

/**
 * The chat page as a platform. Its payload is the card itself, so that the page can draw it for both Discord and Slack.
 * What was said is kept in memory: a restart keeps the channels and forgets their lines.
 */
export function createConsole({ desk, places, feeds, clock, zone, verbs, access }: ConsoleOptions): Console {
  const run = randomUUID().slice(0, 8);
  const room = createRoom({ places, clock, zone, run });
  const { routes, close } = createRoutes({ room, desk, feeds, verbs, access });
  return {
    name: 'console',
    routes,
    close,
    async open() {
      await room.restore();
      await room.open(FIRST_CHANNEL);
    },
    render: (card, mention = null): readonly Post[] => [mention === null ? card : { ...card, mention }],
    async send(place, { payload, deliveryId }) {
      const channel = room.channel(place.channel);
      if (channel === null)
        return fail({
          code: 'cannot-post',
          place: place.name,
          remedy: `Make ${place.name} again on the console page.`,
        });
      if (!isPost(payload)) {
        return fail({ code: 'platform-failed', platform: 'console', reason: 'The payload is no card.', retryAt: null });
      }
      const known = channel.conversation.delivered(deliveryId);
      const id = known ?? room.add(channel, { kind: 'card', card: payload, deliveryId }).entry.id;
      return ok({ messageId: `${run}.${id}` });
    },
    async find(place, { deliveryId }) {
      const id = room.channel(place.channel)?.conversation.delivered(deliveryId) ?? null;
      return ok(id === null ? null : `${run}.${id}`);
    },
    async amend(place, { payload, deliveryId }) {
      const channel = room.channel(place.channel);
      const id = channel?.conversation.delivered(deliveryId) ?? null;
      if (channel === null || id === null || channel.conversation.get(id) === null) {
        return fail({ code: 'cannot-edit', place: place.name, reason: 'The message is gone from the console page.' });
      }
      if (!isPost(payload)) {
        return fail({ code: 'platform-failed', platform: 'console', reason: 'The payload is no card.', retryAt: null });
      }
      room.edit(channel, id, payload);
      return ok(null);
    },
    // Its one person reads every channel, the first before all others.
    async conversation() {
      const channel = await room.open(FIRST_CHANNEL);
      if (channel !== null) return ok({ place: channel.place, workspace: null });
      return fail({ code: 'platform-failed', platform: 'console', reason: 'it has too many channels', retryAt: null });
    },
    async visit(asker, channel) {
      const found = room.channel(channel.replace(/^#/, ''));
      return found === null ? fail({ code: 'unknown-channel', typed: channel }) : ok({ ...asker, place: found.place });
    },
    async obstacle(place) {
      if (room.channel(place.channel) !== null) return ok(null);
      return fail({ code: 'cannot-post', place: place.name, remedy: `Make ${place.name} again on the console page.` });
    },
  };
}

/** A payload comes back from the ledger as JSON of what `render` gave. */
const isPost = (payload: unknown): payload is Post =>
  typeof payload === 'object' &&
  payload !== null &&
  Array.isArray(Reflect.get(payload, 'sections')) &&
  Array.isArray(Reflect.get(payload, 'buttons')) &&
  typeof Reflect.get(payload, 'fallback') === 'string' &&
  ['string', 'undefined'].includes(typeof Reflect.get(payload, 'mention'));
