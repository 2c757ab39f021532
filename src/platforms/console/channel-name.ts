/** Slack's limit, the stricter of the two: https://api.slack.com/methods/conversations.create#naming */
export const CHANNEL_NAME_LIMIT = 80;

/** The name as both platforms would write it, "News & Views" becoming "news-views"; null where no letter or digit is left. */
export function channelName(typed: string): string | null {
  const name = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name.length > CHANNEL_NAME_LIMIT ? null : name;
}
