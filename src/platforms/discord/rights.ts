import type { APIChannel, APIGuild, APIGuildMember } from 'discord.js';
import type { Place } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { inChannelSettings } from './advice.ts';
import type { Api } from './api.ts';
import { conversations } from './asker.ts';
import { type ChannelKind, channelKind } from './channel-types.ts';
import { discordProblem, isNumbered, refusalOf } from './failures.ts';
import type { Identity } from './identity.ts';
import { type Right, rightNames } from './permission-bits.ts';
import { missingRights, overwritesOf, permissionsIn } from './permissions.ts';
import { remedies } from './remedies.ts';

export interface Standpoint {
  readonly channel: APIChannel;
  readonly kind: ChannelKind;
  /** Where the permissions are set: a thread's parent. */
  readonly seat: APIChannel;
  /** Null where the server does not tell. */
  readonly permissions: bigint | null;
}

export const guildOf = (channel: APIChannel): string | null =>
  'guild_id' in channel && typeof channel.guild_id === 'string' ? channel.guild_id : null;

/** What a person, or the bot itself, may do in a channel. Rejects where the channel can't be seen. */
export const standpointOf = async (api: Api, user: string, channelId: string): Promise<Standpoint> => {
  const channel = await api.ask<APIChannel>('get', `/channels/${channelId}`);
  const kind = channelKind(channel.type);
  const parent = kind === 'thread' && 'parent_id' in channel ? channel.parent_id : null;
  const seat = parent ? await api.ask<APIChannel>('get', `/channels/${parent}`) : channel;
  const guild = guildOf(channel);
  return { channel, kind, seat, permissions: guild === null ? null : await permissionsOf(api, user, guild, seat) };
};

const permissionsOf = async (api: Api, user: string, guild: string, seat: APIChannel): Promise<bigint | null> => {
  try {
    const [ranks, member] = await Promise.all([
      api.ask<Pick<APIGuild, 'id' | 'owner_id'> & Partial<Pick<APIGuild, 'roles'>>>('get', `/guilds/${guild}`),
      api.ask<Partial<Pick<APIGuildMember, 'roles'>>>('get', `/guilds/${guild}/members/${user}`),
    ]);
    const roles = ranks.roles ?? (await api.ask<APIGuild['roles']>('get', `/guilds/${guild}/roles`));
    return permissionsIn({ ...ranks, roles }, { id: user, roles: member.roles ?? [] }, overwritesOf(seat));
  } catch (error) {
    // Unknown Member, Unknown Guild and the like are answers; a route that isn't there is none.
    if (refusalOf(error).status === 404 && !isNumbered(error)) return null;
    throw error;
  }
};

export interface Rights {
  /** As `Platform.obstacle`. */
  obstacle(place: Place): Promise<Result<null>>;
  /** What the bot lacks there, null where that can't be told. Rejects where the channel can't be seen. */
  missing(channelId: string): Promise<readonly Right[] | null>;
}

export const createRights = (api: Api, identity: Identity, now: () => number): Rights => {
  const stand = async (channelId: string): Promise<Standpoint> =>
    standpointOf(api, (await identity.self()).user, channelId);
  return {
    missing: async (channelId) => {
      const { permissions, kind } = await stand(channelId);
      return permissions === null ? null : missingRights(permissions, kind);
    },
    obstacle: async (place) => {
      // Whom it can't write to it is told when it writes.
      if (place.workspace === conversations) return ok(null);
      try {
        const remedy = remedyFor(place, await stand(place.channel));
        return remedy === null ? ok(null) : fail({ code: 'cannot-post', place: place.name, remedy });
      } catch (error) {
        return fail(discordProblem(error, place.name, now()));
      }
    },
  };
};

const remedyFor = (place: Place, { channel, kind, seat, permissions }: Standpoint): string | null => {
  if (kind === 'other') return remedies[50008]?.(place.name) ?? null;
  if ('thread_metadata' in channel && channel.thread_metadata?.locked === true) {
    return remedies[160005]?.(place.name) ?? null;
  }
  const missing = permissions === null ? [] : missingRights(permissions, kind);
  if (missing.length === 0) return null;
  const where = kind === 'thread' && seat.name ? `#${seat.name}` : place.name;
  return inChannelSettings(
    where,
    missing.map((right) => rightNames[right]),
  );
};
