/** The site of an address, without the part that only says which of its forms it is. */
export const siteOf = (url: URL): string => url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');

/** What stands for a publisher that its page does not name. */
export const siteName = (address: string): string | null => {
  const url = URL.parse(address);
  return url === null ? null : siteOf(url);
};

/** Whether two addresses are of one site, or of one that lies below the other, as `feeds.merrow.example` does. */
export const areOfOneSite = (one: string, other: string): boolean => {
  const [a, b] = [siteName(one), siteName(other)];
  return a !== null && b !== null && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
};
