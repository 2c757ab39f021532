import type { APIChannel, APIGuild, APIGuildMember, APIOverwrite } from 'discord.js';
import type { ChannelKind } from './channel-types.ts';
import { bits, type Right } from './permission-bits.ts';

/** What of a guild decides who may do what. */
export type Ranks = Pick<APIGuild, 'id' | 'owner_id'> & {
  readonly roles: readonly Pick<APIGuild['roles'][number], 'id' | 'permissions'>[];
};

export interface Member {
  readonly id: string;
  readonly roles: APIGuildMember['roles'];
}

const everything = ~0n;

/**
 * What a member is given in a channel, though without View Channel none of it helps; for a thread give its parent's
 * overwrites.
 * https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export const permissionsIn = (guild: Ranks, member: Member, overwrites: readonly APIOverwrite[]): bigint => {
  if (guild.owner_id === member.id) return everything;
  const held = new Set([guild.id, ...member.roles]);
  const base = guild.roles
    .filter(({ id }) => held.has(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((base & bits.administrator) !== 0n) return everything;
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => id !== guild.id && id !== member.id && held.has(id)),
    overwrites.filter(({ id }) => id === member.id),
  ];
  return layers.reduce((sum, layer) => {
    const deny = layer.reduce((bitsSoFar, each) => bitsSoFar | BigInt(each.deny ?? 0), 0n);
    const allow = layer.reduce((bitsSoFar, each) => bitsSoFar | BigInt(each.allow ?? 0), 0n);
    return (sum & ~deny) | allow;
  }, base);
};

export const overwritesOf = (channel: APIChannel): readonly APIOverwrite[] =>
  'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];

/** What it takes to post a digest and to see later that it stands there. */
const needs: Readonly<Record<ChannelKind, readonly Right[]>> = {
  text: ['viewChannel', 'sendMessages', 'embedLinks', 'readMessageHistory'],
  voice: ['viewChannel', 'connect', 'sendMessages', 'embedLinks', 'readMessageHistory'],
  thread: ['viewChannel', 'sendMessagesInThreads', 'embedLinks', 'readMessageHistory'],
  // Making a post is "Create Posts" there, the same bit; what follows it is posted in its thread.
  forum: ['viewChannel', 'sendMessages', 'sendMessagesInThreads', 'embedLinks', 'readMessageHistory'],
  conversation: [],
  other: [],
};

/** What is missing for posting in a channel of this kind, the first to give first. */
export const missingRights = (permissions: bigint, kind: ChannelKind): readonly Right[] =>
  needs[kind].filter((right) => (permissions & bits[right]) === 0n);

/** Whether somebody may set up what is posted in a channel. */
export const isManager = (permissions: bigint): boolean =>
  (permissions & (bits.administrator | bits.manageChannels)) !== 0n;
