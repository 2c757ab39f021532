import { inChannelSettings } from './advice.ts';

/**
 * What a manager can do about each refusal, by Discord's number.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
export const remedies: Readonly<Record<number, (place: string) => string>> = {
  /** Unknown Channel */
  10003: (place) => `${place} is no longer there. Choose another channel with /news digest set.`,
  /** Unknown Guild */
  10004: () => 'I am no longer in this server. Invite me again.',
  /** Missing Access */
  50001: (place) => `I can't see ${place}. ${inChannelSettings(place, ['View Channel'])}`,
  /** Unknown Member, which is the bot itself */
  10007: () => 'I am no longer in this server. Invite me again.',
  /** Cannot send messages to this user */
  50007: () =>
    'You take no messages from me. Allow direct messages from members of this server in its privacy settings.',
  /** Cannot send messages in a non-text channel */
  50008: (place) => `${place} holds no messages. Choose a text channel, a thread or a forum.`,
  /** Missing Permissions */
  50013: (place) => inChannelSettings(place, ['View Channel', 'Send Messages', 'Embed Links']),
  /** Cannot execute action on this channel type */
  50024: (place) => `${place} holds no messages. Choose a text channel, a thread or a forum.`,
  /** Tried to perform an operation on an archived thread */
  50083: (place) => `${place} is archived. Open it again, or choose another channel.`,
  /** A tag is required to create a forum post in this channel */
  40067: (place) =>
    `${place} wants a tag on each post and has none that I may use. Add one that is not for moderators alone.`,
  /** Maximum number of active threads reached */
  160006: (place) =>
    `There are too many open threads in this server. Close some, or choose another channel than ${place}.`,
  /** Thread is locked */
  160005: (place) => `${place} is locked. Unlock it, or choose another channel.`,
  /** Message was blocked by automatic moderation */
  200000: (place) => `AutoMod stopped my message in ${place}. Exempt me, or the channel, from its rules.`,
  /** Title was blocked by automatic moderation */
  200001: (place) => `AutoMod stopped my post's title in ${place}. Exempt me, or the channel, from its rules.`,
};

/** Why a message of the bot's own can't be edited, now or ever, by Discord's number. */
export const editRefusals: Readonly<Record<number, string>> = {
  /** Unknown Channel */
  10003: 'The channel or the post that it stood in was deleted.',
  /** Unknown Message */
  10008: 'The message was deleted.',
  /** Cannot edit a message authored by another user */
  50005: 'The message is not mine.',
  /** Tried to perform an operation on an archived thread, such as editing a message */
  50083: 'The thread that it stands in is archived.',
};
