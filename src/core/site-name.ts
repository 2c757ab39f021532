/** The host of an address, without the part that only says which of its site's forms it is. */
export const plainHost = (url: URL): string => url.hostname.replace(/^(?:www|m|amp|mobile)\.(?=.*\.)/, '');

/** What stands for a publisher that its page does not name. */
export const siteName = (address: string): string | null => {
  const url = URL.parse(address);
  return url === null ? null : plainHost(url);
};
