import type { Place, Posting } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Api } from './api.ts';
import type { ChannelKind } from './channel-types.ts';
import { refusalOf } from './failures.ts';
import type { Identity } from './identity.ts';
import { isSame, postName, type SeenMessage } from './post.ts';
import type { DiscordMessage } from './render.ts';
import type { Rights } from './rights.ts';
import { isSince, snowflakeAt } from './snowflake.ts';

/** Discord's clock and ours may differ by so much, ms. */
const margin = 10 * 60_000;

/** A channel is read back so many pages: 5 of them a second are allowed, and a claim holds two minutes. */
const mostPages = 30;
const pageSize = 100;

interface Thread {
  readonly id: string;
  readonly name?: string | null;
  readonly parent_id?: string | null;
  readonly owner_id?: string;
}

interface SearchPorts {
  readonly api: Api;
  readonly identity: Identity;
  readonly rights: Rights;
}

export interface Search {
  /** As `Platform.find`; rejects where Discord refuses. */
  find(place: Place, posting: Posting, message: DiscordMessage, kind: ChannelKind): Promise<Result<string | null>>;
}

const unsure = (reason: string): Result<never> =>
  fail({ code: 'platform-failed', platform: 'Discord', reason, retryAt: null });

/** Looks whether a message stands in its place already, back to the moment before which it can't have been posted. */
export const createSearch = ({ api, identity, rights }: SearchPorts): Search => {
  const page = (channel: string, before: string | null): Promise<readonly SeenMessage[]> =>
    api.ask('get', `/channels/${channel}/messages`, {
      query: { limit: String(pageSize), ...(before === null ? {} : { before }) },
    });

  /** `empty` where there is no message at all, `much` where there are too many. */
  const searchChannel = async (
    channel: string,
    posting: Posting,
    message: DiscordMessage,
  ): Promise<{ readonly id: string } | 'absent' | 'empty' | 'much'> => {
    const { user } = await identity.self();
    const start = snowflakeAt(posting.since - margin);
    let before: string | null = null;
    for (let count = 0; count < mostPages; count += 1) {
      const messages: readonly SeenMessage[] = await page(channel, before);
      const recent = messages.filter(({ id }) => isSince(id, start));
      const found = recent.find((seen) => seen.author?.id === user && isSame(seen, message, posting.deliveryId));
      if (found !== undefined) return found;
      const oldest: SeenMessage | undefined = messages.at(-1);
      if (oldest === undefined && count === 0) return 'empty';
      if (oldest === undefined || recent.length < messages.length || messages.length < pageSize) return 'absent';
      before = oldest.id;
    }
    return 'much';
  };

  const inChannel = async (channel: string, place: Place, posting: Posting, message: DiscordMessage) => {
    const found = await searchChannel(channel, posting, message);
    if (typeof found === 'object') return ok(found.id);
    if (found === 'much') return unsure(`there is too much in ${place.name} since to see whether it was posted`);
    // To one who may not read the history, Discord shows an empty channel.
    if (found === 'empty' && (await rights.missing(place.channel))?.includes('readMessageHistory')) {
      return unsure(`I can't see whether it was posted: give me Read Message History in ${place.name}`);
    }
    return ok(null);
  };

  const threadsOf = async (place: Place): Promise<readonly Thread[]> => {
    const lists = await Promise.all([
      api.ask<{ threads?: readonly Thread[] }>('get', `/guilds/${place.workspace}/threads/active`),
      api.ask<{ threads?: readonly Thread[] }>('get', `/channels/${place.channel}/threads/archived/public`, {
        query: { limit: String(pageSize) },
      }),
    ]);
    return lists.flatMap(({ threads }) => threads ?? []).filter(({ parent_id }) => parent_id === place.channel);
  };

  const isPostOf = async (thread: Thread, posting: Posting, message: DiscordMessage): Promise<boolean> => {
    try {
      const seen = await api.ask<SeenMessage>('get', `/channels/${thread.id}/messages/${thread.id}`);
      return isSame({ ...seen, nonce: null }, message, posting.deliveryId);
    } catch (error) {
      // Its first message was deleted, and the name is all that is left of it.
      if (refusalOf(error).status === 404) return true;
      throw error;
    }
  };

  const inForum = async (place: Place, posting: Posting, message: DiscordMessage): Promise<Result<string | null>> => {
    const { user } = await identity.self();
    const start = snowflakeAt(posting.since - margin);
    const name = postName(message);
    for (const thread of await threadsOf(place)) {
      if (thread.owner_id !== user || thread.name !== name || !isSince(thread.id, start)) continue;
      if (await isPostOf(thread, posting, message)) return ok(thread.id);
    }
    return ok(null);
  };

  return {
    find: (place, posting, message, kind) => {
      if (kind !== 'forum') return inChannel(place.channel, place, posting, message);
      return posting.first === null
        ? inForum(place, posting, message)
        : inChannel(posting.first, place, posting, message);
    },
  };
};
