import { webAddress } from './web-address.ts';

/** Narrower or lower is no lead picture, px. */
export const LEAST_SIDE = 150;

/** Pictures that stand on every page of a site: marks, icons, faces, pixels that count. */
const NO_PICTURE =
  /(?:^|[/_.-])(?:logos?|icons?|favicon|sprite|placeholder|default(?:[_-]?(?:image|share|og|social))?|blank|loading(?=[^/]*\.gif$)|pixel|spacer|avatar|gravatar|1x1|transparent)(?:[/_.-]|\d*x\d|$)|\.(?:svg|ico)$/i;
/** A size as publishing systems write it in a file's name, px; smaller numbers are the shape of a picture, as in 16x9. */
const SIZE = /[-_/]([3-9]\d|\d{3,4})x([3-9]\d|\d{3,4})(?=[-._/])/;

/** The first address that can be of a lead picture: on the web, under a public name, no mark of a site and not told to be small. */
export function firstPicture(addresses: Iterable<string | null | undefined>, base: string): string | null {
  for (const address of addresses) {
    const url = webAddress(address, base);
    if (url !== null && isPublicName(url) && !NO_PICTURE.test(url.pathname) && !isSmall(url)) return url.href;
  }
  return null;
}

const isSmall = ({ pathname }: URL): boolean => {
  const [, width, height] = SIZE.exec(pathname.slice(-100)) ?? [];
  // The square that they cut of every picture for lists is just as large.
  return Number(width) <= LEAST_SIDE || Number(height) <= LEAST_SIDE;
};

/** Names only, none that could lead whoever shows the page's picture into a private network. */
const isPublicName = (url: URL): boolean =>
  /[a-z]/i.test(url.hostname.split('.').at(-1) ?? '') && !url.hostname.startsWith('[') && url.hostname !== 'localhost';
