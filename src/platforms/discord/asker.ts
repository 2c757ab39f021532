import type { Asker, Place } from '../../core/ports.ts';
import type { Interaction } from './interaction.ts';
import { isManager } from './permissions.ts';

/** Stands for the workspace of conversations between the bot and one person, as in Discord's own addresses. */
export const conversations = '@me';

export interface ChannelFacts {
  readonly guild: string | null;
  readonly channel: string;
  readonly name: string | null;
}

/** A channel as a place; a conversation with one person has no name. */
export const placeOf = ({ guild, channel, name }: ChannelFacts, zone: string): Place => ({
  id: `discord:${guild ?? conversations}:${channel}`,
  platform: 'discord',
  workspace: guild ?? conversations,
  channel,
  name: guild === null ? 'this conversation' : name === null || name === '' ? 'this channel' : `#${name}`,
  zone,
  language: 'en',
});

/** Null where they are not told, or as nothing that can be read. */
export const permissionBits = (told: unknown): bigint | null =>
  /^\d+$/.test(String(told ?? '')) ? BigInt(String(told)) : null;

/** Who asks and where; null where the interaction names neither. `owns` tells whether a person owns a guild. */
export const askerOf = (
  interaction: Interaction,
  zone: string,
  owns: (guild: string, user: string) => boolean,
): Asker | null => {
  const { member } = interaction;
  const guild = interaction.guild_id ?? interaction.guild?.id ?? null;
  const user = member?.user ?? interaction.user;
  const channel = interaction.channel_id ?? interaction.channel?.id;
  if (user === undefined || channel === undefined) return null;
  // Nobody is a member of a conversation: where one is told, a guild was left out.
  const manager =
    guild === null
      ? member === undefined
      : isManager(permissionBits(member?.permissions) ?? 0n) || owns(guild, user.id);
  return {
    place: placeOf({ guild, channel, name: interaction.channel?.name ?? null }, zone),
    person: { id: `discord:${user.id}`, name: member?.nick ?? user.global_name ?? user.username ?? user.id, manager },
  };
};
