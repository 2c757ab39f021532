/** `View Channel`, `View Channel and Send Messages`. */
const listed = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** Where a manager gives what is missing. */
export const inChannelSettings = (place: string, rights: readonly string[]): string =>
  `Give me ${listed.format(rights)} in ${place}: edit the channel, Permissions, add Pullquote, allow ${
    rights.length === 1 ? 'it' : 'them'
  }, save.`;
