/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const types = {
  text: [0, 5],
  conversation: [1, 3],
  voice: [2, 13],
  thread: [10, 11, 12],
  forum: [15, 16],
} as const;

export type ChannelKind = keyof typeof types | 'other';

/** What a channel is to one who posts; `other` are categories and directories. */
export const channelKind = (type: number): ChannelKind => {
  for (const [kind, numbers] of Object.entries(types)) {
    if ((numbers as readonly number[]).includes(type)) return kind as keyof typeof types;
  }
  return 'other';
};
