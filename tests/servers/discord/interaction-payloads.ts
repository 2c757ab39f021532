import { InteractionContextType, type Snowflake } from 'discord-api-types/v10';
import { channelPayload, memberPayload } from './payloads.ts';
import { rightsIn } from './permissions.ts';
import type { Channel, World } from './world.ts';

/** What every interaction tells besides its own data: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function interactionPayload(world: World, channel: Channel, user: Snowflake, locale: string): object {
  const guild = world.guildOf(channel);
  const person = world.user(user);
  const member = guild?.members.get(user);
  if (guild !== null && member === undefined) throw new Error(`${person.user.username} is no member of ${guild.name}.`);
  return {
    application_id: world.applicationId,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    locale,
    app_permissions: rightsIn(world, channel, world.botId).toString(),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    context: guild === null ? InteractionContextType.BotDM : InteractionContextType.Guild,
    ...(guild === null || member === undefined
      ? { user: person.user }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...memberPayload(member, person.user), permissions: rightsIn(world, channel, user).toString() },
        }),
  };
}

/** What an option's value names, as `resolved` tells of it. */
export function resolvedBy(world: World, channel: Channel, user: Snowflake, values: readonly Named[]): object {
  const guild = world.guildOf(channel);
  const resolved: Record<string, Record<Snowflake, object>> = {};
  const put = (kind: string, id: Snowflake, value: object): void => {
    resolved[kind] = { ...resolved[kind], [id]: value };
  };
  for (const { type, id } of values) {
    const role = guild?.roles.get(id);
    const person = world.users.get(id);
    const file = world.uploads.get(id);
    if (type === 'attachment' && file !== undefined) put('attachments', id, file.payload);
    else if (type === 'channel') {
      const named = world.channel(id);
      const { name, parent_id, thread_metadata, flags } = channelPayload(world, named) as unknown as Record<
        string,
        unknown
      >;
      put('channels', id, {
        id,
        name,
        type: named.type,
        permissions: rightsIn(world, named, user).toString(),
        parent_id,
        thread_metadata,
        flags,
      });
    } else if (role !== undefined) put('roles', id, role);
    else if (person !== undefined) {
      put('users', id, person.user);
      const member = guild?.members.get(id);
      if (member === undefined) continue;
      const { user: _user, deaf: _deaf, mute: _mute, ...partial } = memberPayload(member, person.user);
      put('members', id, { ...partial, permissions: rightsIn(world, channel, id).toString() });
    } else throw new Error(`There is no ${type} ${id}.`);
  }
  return Object.keys(resolved).length === 0 ? {} : { resolved };
}

export interface Named {
  readonly type: 'channel' | 'role' | 'user' | 'mentionable' | 'attachment';
  readonly id: Snowflake;
}
