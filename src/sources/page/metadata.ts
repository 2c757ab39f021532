import { lineOf } from '../html-text.ts';
import { siteName, siteOf } from '../site-name.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import type { DomDocument } from './dom.ts';
import { readLinkedData } from './json-ld.ts';
import { NO_ADDRESS } from './limits.ts';
import { readTitle } from './title.ts';

/** What a page says of its article beside the text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: number | null;
  readonly updated: number | null;
  readonly image: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
}

/** The first non-empty `content` of the meta elements with these names, in the order of the names. */
export type Meta = (...names: readonly string[]) => string | null;

/** Before Readability runs: it changes the document. `url` is where the page was found. */
export function readMetadata(document: DomDocument, url: string): PageMetadata {
  const meta = collectMeta(document);
  const data = readLinkedData(document);
  const publisher = meta('og:site_name', 'application-name') ?? data?.publisher ?? siteName(url);
  const { published, updated } = readDates(document, meta, data, url);
  return {
    title: readTitle(document, meta, data, publisher),
    byline: readByline(document, meta, data),
    publisher: publisher === null ? null : clean(publisher, 100),
    published,
    updated,
    image: readImage(document, meta, data?.image ?? null, url),
    language: languageTag(document.documentElement?.getAttribute('lang') ?? data?.language ?? meta('og:locale')),
    canonical: readCanonical(document, meta, url),
  };
}

const clean = (text: string, most: number): string | null => {
  const line = lineOf(text).slice(0, most).trim();
  return line === '' ? null : line;
};

function collectMeta(document: DomDocument): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const key = name?.trim().toLowerCase();
    if (key && content !== '' && !values.has(key)) values.set(key, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

function languageTag(text: string | null): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

function webAddress(address: string | null | undefined, base: string): URL | null {
  const url = address ? URL.parse(address.trim(), base) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length < 2_000 ? url : null;
}

function readImage(document: DomDocument, meta: Meta, fromData: string | null, base: string): string | null {
  const candidates = [
    meta('og:image:secure_url', 'og:image', 'og:image:url'),
    meta('twitter:image', 'twitter:image:src'),
    fromData,
    meta('image', 'thumbnail'),
    document.querySelector('link[rel="image_src"]')?.getAttribute('href'),
  ];
  for (const candidate of candidates) {
    const url = webAddress(candidate, base);
    if (url && isPublicName(url)) return url.href;
  }
  return null;
}

/** Believed only on the page's own site, and never where it points at the home page: both are common mistakes. */
function readCanonical(document: DomDocument, meta: Meta, base: string): string | null {
  const own = URL.parse(base);
  for (const address of [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')]) {
    const url = webAddress(address, base);
    // A page of the web may name no other site's address as its own; a file has none that could contradict it.
    const foreign = own?.href !== NO_ADDRESS && (!own || !url || siteOf(url) !== siteOf(own));
    if (!url || url.pathname === '/' || foreign) continue;
    url.hash = '';
    return url.href;
  }
  return null;
}

/** Names only, none that could lead whoever shows the page's picture into a private network. */
const isPublicName = (url: URL): boolean =>
  /[a-z]/i.test(url.hostname.split('.').at(-1) ?? '') && !url.hostname.startsWith('[') && url.hostname !== 'localhost';
