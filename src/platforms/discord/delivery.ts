import type { APIChannel } from 'discord.js';
import type { Editing, Place, Posting } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Api } from './api.ts';
import { type ChannelKind, channelKind } from './channel-types.ts';
import { discordProblem, refusalOf } from './failures.ts';
import { createSearch } from './find.ts';
import type { Identity } from './identity.ts';
import { editOf, type Forum, forumPost, isPayload } from './post.ts';
import { editRefusals } from './remedies.ts';
import type { DiscordMessage } from './render.ts';
import type { Rights } from './rights.ts';

export interface DeliveryPorts {
  readonly api: Api;
  readonly identity: Identity;
  readonly rights: Rights;
  now(): number;
}

/** As `Platform` has them. */
export interface Deliveries {
  send(place: Place, posting: Posting): Promise<Result<{ readonly messageId: string }>>;
  find(place: Place, posting: Posting): Promise<Result<string | null>>;
  amend(place: Place, editing: Editing): Promise<Result<null>>;
}

/** What Discord says of a message to a forum: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const notText = 50008;

const unknownMessage = 10008;

/** Maximum number of edits to messages older than an hour reached: a limit of the whole bot's, which passes. */
const tooManyEdits = 30046;

const hour = 3_600_000;

/** Remembered so that a channel is asked about once; a channel stays of its kind. */
const remembered = 10_000;

/** Posts into channels and threads; into forums a post, whose later parts stand in its thread. */
export const createDeliveries = (ports: DeliveryPorts): Deliveries => {
  const { api, rights, now } = ports;
  const search = createSearch(ports);
  const kinds = new Map<string, ChannelKind>();

  const look = async (id: string): Promise<{ readonly kind: ChannelKind; readonly forum: Forum }> => {
    const known = kinds.get(id);
    if (known !== undefined && known !== 'forum') return { kind: known, forum: {} };
    const channel = await api.ask<APIChannel>('get', `/channels/${id}`);
    const kind = channelKind(channel.type);
    if (kinds.size >= remembered) kinds.clear();
    kinds.set(id, kind);
    return { kind, forum: kind === 'forum' ? (channel as Forum) : {} };
  };

  const say = async (channel: string, posting: Posting, message: DiscordMessage): Promise<string | undefined> => {
    const body = { ...message, nonce: posting.deliveryId, enforce_nonce: true };
    const sent = await api.tell<{ readonly id?: string }>(`/channels/${channel}/messages`, body);
    return sent.id;
  };

  const post = async (place: Place, posting: Posting, message: DiscordMessage): Promise<string | undefined> => {
    if (!kinds.has(place.channel)) {
      // Nearly all are channels that take messages: to ask about each first would take as many requests as the messages.
      try {
        return await say(place.channel, posting, message);
      } catch (error) {
        if (refusalOf(error).code !== notText) throw error;
      }
    }
    const { kind, forum } = await look(place.channel);
    if (kind === 'forum' && posting.first === null) {
      const made = await api.tell<{ readonly id?: string }>(
        `/channels/${place.channel}/threads`,
        forumPost(message, forum),
      );
      return made.id;
    }
    return say(kind === 'forum' && posting.first !== null ? posting.first : place.channel, posting, message);
  };

  /** `post` is the thread that it stands in where the place is a forum: its first message has the same id. */
  const edit = async (place: string, post: string, messageId: string, message: DiscordMessage): Promise<void> => {
    const change = (channel: string) => api.change(`/channels/${channel}/messages/${messageId}`, editOf(message));
    if (kinds.get(place) !== 'forum') {
      try {
        return await change(place);
      } catch (error) {
        const { code } = refusalOf(error);
        const elsewhere = code === unknownMessage || code === notText;
        if (!elsewhere || (await look(place)).kind !== 'forum') throw error;
      }
    }
    await change(post);
  };

  const why = async (error: unknown, place: Place, posting: Pick<Posting, 'first'>): Promise<Result<never>> => {
    const { code } = refusalOf(error);
    // Discord says only that something is missing; what it is can be worked out.
    if (code === 50001 || code === 50013) {
      const obstacle = await rights.obstacle(place);
      if (!obstacle.ok && obstacle.problem.code === 'cannot-post') return obstacle;
    }
    if (code === 10003 && posting.first !== null && kinds.get(place.channel) === 'forum') {
      return fail({
        code: 'cannot-post',
        place: place.name,
        remedy: `The post in ${place.name} that this belongs to was deleted.`,
      });
    }
    return fail(discordProblem(error, place.name, now()));
  };

  return {
    send: async (place, posting) => {
      const { payload } = posting;
      if (!isPayload(payload)) return fail(oddly('What is kept is no message of Discord.'));
      try {
        const messageId = await post(place, posting, payload);
        return messageId === undefined ? fail(oddly('it did not say what it made of the message')) : ok({ messageId });
      } catch (error) {
        return why(error, place, posting);
      }
    },
    amend: async (place, editing) => {
      const { payload, messageId, first } = editing;
      if (!isPayload(payload)) return fail(oddly('What is kept is no message of Discord.'));
      try {
        await edit(place.channel, first ?? messageId, messageId, payload);
        return ok(null);
      } catch (error) {
        const { code } = refusalOf(error);
        const reason = typeof code === 'number' ? editRefusals[code] : undefined;
        if (reason !== undefined) return fail({ code: 'cannot-edit', place: place.name, reason });
        if (code === tooManyEdits)
          return fail({ ...oddly('it takes no more edits of old messages now'), retryAt: now() + hour });
        return why(error, place, editing);
      }
    },
    find: async (place, posting) => {
      const { payload } = posting;
      if (!isPayload(payload)) return fail(oddly('What is kept is no message of Discord.'));
      try {
        const { kind } = await look(place.channel);
        return await search.find(place, posting, payload, kind);
      } catch (error) {
        return why(error, place, posting);
      }
    },
  };
};

const oddly = (reason: string) => ({ code: 'platform-failed', platform: 'Discord', reason, retryAt: null }) as const;
