/**
 * Why Discord ended a connection for good, and what its operator must do.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export const refusals: Readonly<Record<number, string>> = {
  4004: 'Discord does not take the token: copy it anew from the Bot page of your application at https://discord.com/developers/applications, set DISCORD_TOKEN, start again',
  4012: 'Discord no longer speaks this version of its API: update Pullquote',
  4013: 'Discord does not know what was asked of it: update Pullquote',
  4014: 'Discord grants the bot not even the ordinary events: look at the Bot page of your application at https://discord.com/developers/applications',
};

export const tokenRefused = 4004;
