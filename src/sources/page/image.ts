import type { DomDocument, DomElement } from './dom.ts';
import type { HeadlineLines } from './headline.ts';
import { firstPicture, LEAST_SIDE } from './image-address.ts';
import type { Meta } from './metadata.ts';

export interface ImageSources {
  readonly meta: Meta;
  /** What JSON-LD tells. */
  readonly fromData: readonly string[];
  /** Where the page was found. */
  readonly base: string;
  readonly lines: () => HeadlineLines;
}

const MOST_LOOKED_AT = 30;
/** Elements around a headline within which the article's first picture stands, where the page marks no article. */
const AROUND_HEADLINE = 3;

/**
 * The lead picture's address: what the page tells other sites, unless it is a mark of the site or told to be small; then the first
 * picture of the article that is large enough. A mark is never taken: no picture is better than the same one on every card.
 */
export function readImage(document: DomDocument, { meta, fromData, base, lines }: ImageSources): string | null {
  const isSmall = ['og:image:width', 'og:image:height'].some(
    (name) => Number.parseInt(meta(name) ?? '', 10) < LEAST_SIDE,
  );
  const told = [
    ...(isSmall ? [] : meta.all('og:image:secure_url', 'og:image', 'og:image:url').slice(0, 3)),
    meta('twitter:image', 'twitter:image:src'),
    ...fromData,
    meta('image', 'thumbnail', 'thumbnailurl'),
    document.querySelector('link[rel="image_src"]')?.getAttribute('href'),
  ];
  return firstPicture(told, base) ?? firstPicture(shownPictures(document, lines), base);
}

/** Where the pictures of the article lie that are large enough, in the order of the page. */
function* shownPictures(document: DomDocument, lines: () => HeadlineLines): Generator<string | null> {
  const beside = new Set(besideHeadline(lines().headline?.element ?? document.querySelector('h1')));
  let looked = 0;
  for (const image of document.querySelectorAll('img, amp-img')) {
    if (!beside.has(image) && image.closest(ARTICLE) === null) continue;
    if (++looked > MOST_LOOKED_AT) return;
    if (isLarge(image)) yield addressOf(image);
  }
}

const ARTICLE = 'article, main, [itemprop~="articleBody"], figure';

/** Pictures around the headline that are told to be large, or are made to be loaded late: a site's own are not. */
function besideHeadline(headline: DomElement | null): readonly DomElement[] {
  let box = headline;
  for (let up = 0; box !== null && up < AROUND_HEADLINE; up++) {
    const images = [...box.querySelectorAll('img[width][height], img[data-src], img[srcset], amp-img')];
    if (images.length > 0) return images.slice(0, MOST_LOOKED_AT);
    box = box.parentElement;
  }
  return [];
}

/** Where a picture lies: what is loaded once it is seen, the widest of several sizes, what is loaded at once. */
const addressOf = (image: DomElement): string | null =>
  image.getAttribute('data-src') ??
  image.getAttribute('data-lazy-src') ??
  image.getAttribute('data-original') ??
  widest(image.getAttribute('data-srcset') ?? image.getAttribute('srcset')) ??
  image.getAttribute('src');

/** The widest of the pictures that an attribute lists with their widths or densities. */
function widest(sources: string | null): string | null {
  let best: string | null = null;
  let most = 0;
  for (const source of (sources ?? '').split(/,\s+/).slice(0, MOST_LOOKED_AT)) {
    const [address = '', size = '1'] = source.trim().split(/\s+/);
    const width = Number.parseFloat(size);
    if (address === '' || !(width > most)) continue;
    best = address;
    most = width;
  }
  return best;
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
