/** One key for all spellings of a feed's address: the scheme, `www.`, a last slash and a fragment tell no feeds apart. */
export const feedAddressKey = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/(?=\?|$)/, '');
