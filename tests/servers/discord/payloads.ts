import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GuildMemberFlags,
} from 'discord-api-types/v10';
import { type Channel, type Guild, isThread, type Member, type World } from './world.ts';

/** A member as the API tells of one; in a message without the user. */
export const memberPayload = (member: Member, user: APIUser): APIGuildMember => ({
  user,
  nick: null,
  avatar: null,
  banner: null,
  roles: [...member.roles],
  joined_at: new Date(member.joinedAt).toISOString(),
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  communication_disabled_until: null,
  flags: 0 as GuildMemberFlags,
});

export const rolesOf = (guild: Guild): APIGuild['roles'] => [...guild.roles.values()];

export const channelsOf = (world: World, guild: Guild): Channel[] =>
  [...world.channels.values()].filter((channel) => channel.guild === guild.id);

/** A channel as the API tells of it to the bot. */
export function channelPayload(world: World, channel: Channel): APIChannel {
  const { id, type, name, guild } = channel;
  if (guild === null) {
    const recipients = channel.recipient === null ? [] : [world.user(channel.recipient).user];
    return { id, type: ChannelType.DM, last_message_id: channel.last, flags: 0, recipients } as unknown as APIChannel;
  }
  const common = {
    id,
    type,
    name,
    guild_id: guild,
    flags: 0,
    last_message_id: channel.last,
    parent_id: channel.parent,
  };
  const { thread } = channel;
  if (thread !== null) {
    const messages = channel.messages.filter(({ deleted }) => !deleted).length;
    return {
      ...common,
      owner_id: thread.owner,
      rate_limit_per_user: 0,
      message_count: messages,
      total_message_sent: channel.messages.length,
      member_count: thread.members.size,
      applied_tags: [...thread.tags],
      thread_metadata: {
        archived: thread.archived,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(thread.archivedAt).toISOString(),
        create_timestamp: new Date(thread.createdAt).toISOString(),
        locked: thread.locked,
      },
      // Only where the bot joined it: https://docs.discord.com/developers/resources/channel#channel-object
      ...(thread.members.has(world.botId)
        ? { member: { id, user_id: world.botId, join_timestamp: new Date(thread.createdAt).toISOString(), flags: 0 } }
        : {}),
    } as unknown as APIChannel;
  }
  return {
    ...common,
    position: channel.position,
    permission_overwrites: [...channel.overwrites],
    nsfw: false,
    rate_limit_per_user: 0,
    topic: channel.topic,
    ...(type === ChannelType.GuildForum
      ? {
          flags: channel.tagRequired ? 16 : 0,
          available_tags: [...channel.tags],
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
          template: '',
        }
      : {}),
    ...(type === ChannelType.GuildVoice ? { bitrate: 64_000, user_limit: 0, rtc_region: null } : {}),
  } as unknown as APIChannel;
}

/** A guild as `GET /guilds/:id` tells of it. */
export const guildPayload = (guild: Guild): APIGuild =>
  ({
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.owner,
    application_id: null,
    region: 'us-west',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: rolesOf(guild),
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  }) as unknown as APIGuild;

/** A guild as the gateway tells of it: all channels, the active threads, and of the members the bot alone without GUILD_MEMBERS. */
export function guildCreatePayload(
  world: World,
  guild: Guild,
  sees: (channel: Channel) => boolean,
): GatewayGuildCreateDispatchData {
  const channels = channelsOf(world, guild);
  const bot = guild.members.get(world.botId);
  return {
    ...guildPayload(guild),
    joined_at: new Date(guild.joinedAt).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: bot === undefined ? [] : [memberPayload(bot, world.user(world.botId).user)],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channelPayload(world, channel)),
    threads: channels
      .filter((channel) => isThread(channel) && channel.thread?.archived === false && sees(channel))
      .map((channel) => channelPayload(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}
