import { siteOf } from './domain.ts';

/** The host of an address, without the part that only says which of its site's forms it is. */
export const plainHost = (url: URL): string => url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');

/** What stands for a publisher that its page does not name. */
export const siteName = (address: string): string | null => {
  const url = URL.parse(address);
  return url === null ? null : plainHost(url);
};

/**
 * Whether two addresses are of one site, or of one that lies below the other, as `feeds.merrow.example` does. Names that strangers
 * have below a host of blogs are not its own, be it `m.` or `www.`.
 */
export const areOfOneSite = (one: string, other: string): boolean => {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  if (a === null || b === null || siteOf(a.host) !== siteOf(b.host)) return false;
  const [here, there] = [plainHost(a), plainHost(b)];
  return here === there || here.endsWith(`.${there}`) || there.endsWith(`.${here}`);
};
