/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
export const bits = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  readMessageHistory: 1n << 16n,
  connect: 1n << 20n,
  manageThreads: 1n << 34n,
  sendMessagesInThreads: 1n << 38n,
} as const;

export type Right = keyof typeof bits;

/** As Discord's own settings call them. */
export const rightNames: Readonly<Record<Right, string>> = {
  administrator: 'Administrator',
  manageChannels: 'Manage Channels',
  viewChannel: 'View Channel',
  sendMessages: 'Send Messages',
  embedLinks: 'Embed Links',
  readMessageHistory: 'Read Message History',
  connect: 'Connect',
  manageThreads: 'Manage Threads',
  sendMessagesInThreads: 'Send Messages in Threads',
};

/** What the bot is invited with: nothing more than it posts and looks with. */
export const invited: readonly Right[] = [
  'viewChannel',
  'sendMessages',
  'sendMessagesInThreads',
  'embedLinks',
  'readMessageHistory',
];
