import { siteOf } from './domain.ts';
import { plainHost } from './site-name.ts';

/**
 * Whether two addresses are of one site, or of one that lies below the other, as `feeds.merrow.example` does. Names that strangers
 * have below a host of blogs are not its own, be it `m.` or `www.`. The list does not know all such hosts, so nothing is below
 * `m.blogs.example` because it is below `blogs.example`.
 */
export const areOfOneSite = (one: string, other: string): boolean => {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  if (a === null || b === null || siteOf(a.host) !== siteOf(b.host)) return false;
  return plainHost(a) === plainHost(b) || isBelow(a, b) || isBelow(b, a);
};

const isBelow = (one: URL, other: URL): boolean => one.hostname.endsWith(`.${other.hostname.replace(/^www\./, '')}`);
