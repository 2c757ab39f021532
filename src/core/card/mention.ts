import type { PlatformName } from '../ports.ts';

/**
 * Whom a digest can notify, as a platform writes it itself: a role on Discord; a user group, `here` or `channel` on Slack.
 * https://docs.discord.com/developers/reference#message-formatting-formats,
 * https://docs.slack.dev/messaging/formatting-message-text#mentioning-groups
 */
export const liveMentions = {
  discord: /^<@&(\d{1,20})>$/,
  slack: /^<!(?:subteam\^[A-Z0-9]+|here|channel)>$/,
} as const;

/** Whether a mention notifies somebody on a platform; any other is shown as it is. The console shows both platforms. */
export const canNotify = (mention: string, platform: PlatformName): boolean =>
  (['discord', 'slack'] as const).some(
    (name) => (platform === name || platform === 'console') && liveMentions[name].test(mention),
  );

/** A mention is a name: longer is none. */
export const longestMention = 200;
