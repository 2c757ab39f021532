import { siteOf } from './domain.ts';
import { plainHost } from './site-name.ts';

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
