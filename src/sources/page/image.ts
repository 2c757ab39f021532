import type { DomDocument, DomElement } from './dom.ts';
import type { Meta } from './metadata.ts';
import { webAddress } from './web-address.ts';

/** Pictures that stand on every page of a site: marks, icons, faces, pixels that count. */
const NO_PICTURE =
  /(?:^|[/_.-])(?:logos?|icons?|favicon|sprite|placeholder|default(?:[_-]?(?:image|share|og|social))?|blank|pixel|spacer|avatar|gravatar|1x1|transparent)(?:[/_.-]|\d*x\d|$)|\.(?:svg|ico)$/i;
/** Narrower or lower is no lead picture, px. */
const LEAST_SIDE = 150;
const MOST_LOOKED_AT = 30;

/**
 * The lead picture's address: what the page tells other sites, unless it is a mark of the site; then the first picture of the article
 * that is large enough. A mark is never taken: no picture is better than the same one on every card.
 */
export function readImage(document: DomDocument, meta: Meta, fromData: string | null, base: string): string | null {
  const told = [
    ...meta.all('og:image:secure_url', 'og:image', 'og:image:url').slice(0, 3),
    meta('twitter:image', 'twitter:image:src'),
    fromData,
    meta('image', 'thumbnail', 'thumbnailurl'),
    document.querySelector('link[rel="image_src"]')?.getAttribute('href'),
  ];
  const shown = () =>
    [
      ...document.querySelectorAll(
        'article img[src], main img[src], [itemprop~="articleBody"] img[src], figure img[src]',
      ),
    ]
      .slice(0, MOST_LOOKED_AT)
      .filter(isLarge)
      .map((image) => image.getAttribute('src'));
  return firstPicture(told, base) ?? firstPicture(shown(), base);
}

function firstPicture(addresses: readonly (string | null | undefined)[], base: string): string | null {
  for (const address of addresses) {
    const url = webAddress(address, base);
    if (url !== null && isPublicName(url) && !NO_PICTURE.test(url.pathname)) return url.href;
  }
  return null;
}

/** Told to be large, or told no size and no part of a box about people or marks. */
function isLarge(image: DomElement): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  if (width !== undefined && height !== undefined && width > 0 && height > 0) {
    return width >= LEAST_SIDE && height >= LEAST_SIDE;
  }
  return (
    image.closest('[class*="author"], [class*="avatar"], [class*="logo"], [class*="icon"], header, aside') === null
  );
}

/** Names only, none that could lead whoever shows the page's picture into a private network. */
const isPublicName = (url: URL): boolean =>
  /[a-z]/i.test(url.hostname.split('.').at(-1) ?? '') && !url.hostname.startsWith('[') && url.hostname !== 'localhost';
