import { OverwriteType, PermissionFlagsBits, type Snowflake } from 'discord-api-types/v10';
import { type Channel, type Guild, isThread, type World } from './world.ts';

/** Every right there is. */
export const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

const of = (...names: readonly (keyof typeof PermissionFlagsBits)[]): bigint =>
  names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);

/** What @everyone may do in a new guild, as Discord makes one. */
export const EVERYONE = of(
  'CreateInstantInvite',
  'AddReactions',
  'Stream',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'MentionEveryone',
  'UseExternalEmojis',
  'Connect',
  'Speak',
  'UseVAD',
  'ChangeNickname',
  'UseApplicationCommands',
  'RequestToSpeak',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'UseExternalStickers',
  'SendMessagesInThreads',
);

/** What a bot is invited with: to see, send, embed, read the history, and to use threads. */
export const INVITED = of(
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'ReadMessageHistory',
  'CreatePublicThreads',
  'SendMessagesInThreads',
);

/** What both sides may do in a direct conversation; what Discord sends as `app_permissions` there. */
export const DIRECT = of(
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'MentionEveryone',
  'AddReactions',
  'UseExternalEmojis',
);

/** What somebody may do in the guild as a whole. */
export function guildRights(guild: Guild, user: Snowflake): bigint {
  if (guild.owner === user) return ALL;
  const member = guild.members.get(user);
  if (member === undefined) return 0n;
  let rights = 0n;
  for (const role of [guild.id, ...member.roles]) rights |= BigInt(guild.roles.get(role)?.permissions ?? '0');
  return (rights & PermissionFlagsBits.Administrator) === 0n ? rights : ALL;
}

/** What somebody may do in a channel: https://docs.discord.com/developers/topics/permissions#permission-overwrites; in a thread, what they may in its parent. */
export function rightsIn(world: World, channel: Channel, user: Snowflake): bigint {
  const guild = world.guildOf(channel);
  if (guild === null) return channel.recipient === user || user === world.botId ? DIRECT : 0n;
  const base = guildRights(guild, user);
  if (base === ALL) return ALL;
  const place = isThread(channel) && channel.parent !== null ? world.channels.get(channel.parent) : channel;
  const member = guild.members.get(user);
  if (place === undefined || member === undefined) return 0n;
  let rights = base;
  const apply = (overwrites: Channel['overwrites']): void => {
    const deny = overwrites.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = overwrites.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    rights = (rights & ~deny) | allow;
  };
  apply(place.overwrites.filter(({ id }) => id === guild.id));
  apply(
    place.overwrites.filter(
      ({ id, type }) => type === OverwriteType.Role && id !== guild.id && member.roles.includes(id),
    ),
  );
  apply(place.overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === user));
  if (!isVisible(channel, user, rights)) return 0n;
  return withoutImplied(rights, channel);
}

const isVisible = (channel: Channel, user: Snowflake, rights: bigint): boolean => {
  if ((rights & PermissionFlagsBits.ViewChannel) === 0n) return false;
  // A private thread is seen by those who were added to it, and by those who may manage threads.
  return (
    channel.type !== 12 ||
    channel.thread?.members.has(user) === true ||
    (rights & PermissionFlagsBits.ManageThreads) !== 0n
  );
};

/** Who may not send may neither embed nor attach nor mention: https://docs.discord.com/developers/topics/permissions#implicit-permissions */
const withoutImplied = (rights: bigint, channel: Channel): bigint => {
  const sends = isThread(channel) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if ((rights & sends) !== 0n) return rights;
  return rights & ~of('MentionEveryone', 'SendTTSMessages', 'AttachFiles', 'EmbedLinks');
};

export const allows = (rights: bigint, name: keyof typeof PermissionFlagsBits): boolean =>
  (rights & PermissionFlagsBits[name]) !== 0n;
