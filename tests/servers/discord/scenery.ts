import {
  type APIOverwrite,
  type APIRole,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  OverwriteType,
  type Snowflake,
} from 'discord-api-types/v10';
import type { ChannelKind, DiscordServer, Overwrite } from './contract.ts';
import { channelPayload, guildCreatePayload, memberPayload } from './payloads.ts';
import { allows, EVERYONE, INVITED, rightsIn } from './permissions.ts';
import { makeThread } from './threads.ts';
import type { Channel, Guild, World } from './world.ts';

export type Dispatch = (event: string, data: object, guild: Snowflake | null, intent: number | null) => void;

type Scenery = Pick<
  DiscordServer,
  | 'addUser'
  | 'addGuild'
  | 'removeGuild'
  | 'setAvailable'
  | 'addChannel'
  | 'editChannel'
  | 'deleteChannel'
  | 'addThread'
  | 'archiveThread'
  | 'lockThread'
  | 'addRole'
  | 'editRole'
  | 'botRole'
  | 'addMember'
  | 'setRoles'
  | 'removeMember'
  | 'dm'
  | 'closeDm'
  | 'channel'
>;

const KINDS: Readonly<Record<ChannelKind, ChannelType>> = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  voice: ChannelType.GuildVoice,
  category: ChannelType.GuildCategory,
};

export const createdGuild = (world: World, guild: Guild): object =>
  guildCreatePayload(world, guild, (channel) => allows(rightsIn(world, channel, world.botId), 'ViewChannel'));

/** What guilds, channels, roles and people there are, and the events that tell the bot of a change. */
export function createScenery(world: World, dispatch: Dispatch): Scenery {
  const tell = (event: string, guild: Guild, data: object): void => {
    if (guild.available) dispatch(event, data, guild.id, GatewayIntentBits.Guilds);
  };
  const tellChannel = (event: GatewayDispatchEvents, channel: Channel): void => {
    const guild = world.guildOf(channel);
    if (guild !== null) tell(event, guild, channelPayload(world, channel));
  };
  const role = (
    id: Snowflake,
    name: string,
    permissions: bigint,
    mentionable: boolean,
    position: number,
    bot = false,
  ): APIRole =>
    ({
      id,
      name,
      permissions: permissions.toString(),
      mentionable,
      position,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      icon: null,
      unicode_emoji: null,
      managed: bot,
      flags: 0,
      ...(bot ? { tags: { bot_id: world.botId } } : {}),
    }) as unknown as APIRole;

  const self: Scenery = {
    addUser({ name, locale = 'en-US', bot = false }) {
      const id = world.id();
      world.users.set(id, {
        user: {
          id,
          username: name.toLowerCase().replaceAll(' ', '.'),
          discriminator: '0',
          global_name: name,
          avatar: null,
          ...(bot ? { bot } : {}),
        },
        locale,
        dm: null,
        closed: false,
      });
      return id;
    },
    addGuild({
      name,
      owner = self.addUser({ name: `Owner of ${name}` }),
      locale = 'en-US',
      botPermissions = INVITED,
      everyone = EVERYONE,
    }) {
      const id = world.id();
      const botRole = world.id();
      const guild: Guild = {
        id,
        name,
        owner,
        locale,
        joinedAt: world.now(),
        botRole,
        available: true,
        roles: new Map([
          [id, role(id, '@everyone', everyone, false, 0)],
          [botRole, role(botRole, 'Pullquote', botPermissions, false, 1, true)],
        ]),
        members: new Map([
          [owner, { roles: [], joinedAt: world.now() }],
          [world.botId, { roles: [botRole], joinedAt: world.now() }],
        ]),
      };
      world.guilds.set(id, guild);
      tell(GatewayDispatchEvents.GuildCreate, guild, createdGuild(world, guild));
      return id;
    },
    removeGuild(id) {
      const guild = world.guild(id);
      world.guilds.delete(id);
      world.commands.delete(id);
      for (const channel of [...world.channels.values()]) if (channel.guild === id) world.channels.delete(channel.id);
      // Without `unavailable`: the bot was removed. https://docs.discord.com/developers/events/gateway-events#guild-delete
      dispatch(GatewayDispatchEvents.GuildDelete, { id: guild.id }, id, GatewayIntentBits.Guilds);
    },
    setAvailable(id, available) {
      const guild = world.guild(id);
      guild.available = available;
      if (available) tell(GatewayDispatchEvents.GuildCreate, guild, createdGuild(world, guild));
      else dispatch(GatewayDispatchEvents.GuildDelete, { id, unavailable: true }, id, GatewayIntentBits.Guilds);
    },
    addChannel(
      guild,
      { name, type = 'text', overwrites = [], topic = null, tags = [], tagRequired = false, parent = null },
    ) {
      world.guild(guild);
      const channel: Channel = {
        id: world.id(),
        type: KINDS[type],
        guild,
        name,
        topic,
        parent,
        position: world.channels.size,
        overwrites: overwrites.map(overwritePayload),
        tags: tags.map((tag) => ({ id: world.id(), name: tag, moderated: false, emoji_id: null, emoji_name: null })),
        tagRequired,
        recipient: null,
        thread: null,
        messages: [],
        last: null,
      };
      world.channels.set(channel.id, channel);
      tellChannel(GatewayDispatchEvents.ChannelCreate, channel);
      return channel.id;
    },
    editChannel(id, { name, overwrites }) {
      const channel = world.channel(id);
      if (name !== undefined) channel.name = name;
      if (overwrites !== undefined) channel.overwrites = overwrites.map(overwritePayload);
      tellChannel(GatewayDispatchEvents.ChannelUpdate, channel);
    },
    deleteChannel(id) {
      const channel = world.channel(id);
      for (const thread of [...world.channels.values()])
        if (thread.thread !== null && thread.parent === id) world.channels.delete(thread.id);
      world.channels.delete(id);
      const guild = world.guildOf(channel);
      if (guild === null) return;
      if (channel.thread === null) tell(GatewayDispatchEvents.ChannelDelete, guild, channelPayload(world, channel));
      else
        tell(GatewayDispatchEvents.ThreadDelete, guild, {
          id,
          guild_id: guild.id,
          parent_id: channel.parent,
          type: channel.type,
        });
    },
    addThread(parent, { name, private: isPrivate = false, members = [] }) {
      const place = world.channel(parent);
      const owner = world.guildOf(place)?.owner ?? world.botId;
      const thread = makeThread(world, place, { name, owner, tags: [], isPrivate });
      for (const member of members) thread.thread?.members.add(member);
      if (!isPrivate) tellChannel(GatewayDispatchEvents.ThreadCreate, thread);
      return thread.id;
    },
    archiveThread(id, archived = true) {
      const channel = world.channel(id);
      if (channel.thread === null) throw new Error('Only a thread is archived.');
      channel.thread.archived = archived;
      channel.thread.archivedAt = world.now();
      tellChannel(GatewayDispatchEvents.ThreadUpdate, channel);
    },
    lockThread(id, locked = true) {
      const channel = world.channel(id);
      if (channel.thread === null) throw new Error('Only a thread is locked.');
      channel.thread.locked = locked;
      tellChannel(GatewayDispatchEvents.ThreadUpdate, channel);
    },
    addRole(id, { name, permissions = 0n, mentionable = false }) {
      const guild = world.guild(id);
      const made = role(world.id(), name, permissions, mentionable, guild.roles.size);
      guild.roles.set(made.id, made);
      tell(GatewayDispatchEvents.GuildRoleCreate, guild, { guild_id: id, role: made });
      return made.id;
    },
    editRole(id, permissions) {
      const guild = [...world.guilds.values()].find(({ roles }) => roles.has(id));
      const old = guild?.roles.get(id);
      if (guild === undefined || old === undefined) throw new Error(`There is no role ${id}.`);
      const changed = { ...old, permissions: permissions.toString() };
      guild.roles.set(id, changed);
      tell(GatewayDispatchEvents.GuildRoleUpdate, guild, { guild_id: guild.id, role: changed });
    },
    botRole: (guild) => world.guild(guild).botRole,
    addMember(guild, { name = 'Somebody', user, roles = [], locale = 'en-US' }) {
      const id = user ?? self.addUser({ name, locale });
      world.guild(guild).members.set(id, { roles, joinedAt: world.now() });
      return id;
    },
    setRoles(guild, user, roles) {
      const member = world.guild(guild).members.get(user);
      if (member === undefined) throw new Error(`${user} is no member.`);
      member.roles = roles;
      // Of itself the bot hears without the intent: https://docs.discord.com/developers/events/gateway#guild_members
      if (user === world.botId)
        dispatch(
          GatewayDispatchEvents.GuildMemberUpdate,
          { guild_id: guild, ...memberPayload(member, world.user(user).user) },
          guild,
          null,
        );
    },
    removeMember: (guild, user) => void world.guild(guild).members.delete(user),
    dm(user) {
      const person = world.user(user);
      if (person.dm !== null) return person.dm;
      const id = world.id();
      person.dm = id;
      world.channels.set(id, {
        id,
        type: ChannelType.DM,
        guild: null,
        name: '',
        topic: null,
        parent: null,
        position: 0,
        overwrites: [],
        tags: [],
        tagRequired: false,
        recipient: user,
        thread: null,
        messages: [],
        last: null,
      });
      return id;
    },
    closeDm(user) {
      world.user(user).closed = true;
    },
    channel(id) {
      const { name, overwrites, tags } = world.channel(id);
      return { name, overwrites, tags };
    },
  };
  return self;
}

const overwritePayload = ({ id, type, allow = 0n, deny = 0n }: Overwrite): APIOverwrite => ({
  id,
  type: type === 'role' ? OverwriteType.Role : OverwriteType.Member,
  allow: allow.toString(),
  deny: deny.toString(),
});
