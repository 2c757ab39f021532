import type { ArticlePart } from '../../core/article.ts';
import { plainHost, siteName } from '../../core/site-name.ts';
import { lineOf } from '../html-text.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import type { DomDocument } from './dom.ts';
import { createHeadlineLines } from './headline.ts';
import { readImage } from './image.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { NO_ADDRESS } from './limits.ts';
import type { Moment } from './moment.ts';
import { readPart } from './part.ts';
import { readTitle } from './title.ts';
import { webAddress } from './web-address.ts';

/** What a page says of its article beside the text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: Moment | null;
  readonly updated: Moment | null;
  readonly image: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  /** Only subscribers may read the whole: what is there may be its beginning. */
  readonly locked: boolean;
  /** Which page of several it is. */
  readonly part: ArticlePart | null;
  /** The page's own summary, which some repeat above the text. */
  readonly description: string | null;
}

/** The first non-empty `content` of the meta elements with these names, in the order of the names. */
export interface Meta {
  (...names: readonly string[]): string | null;
  /** Every `content` of the first of these names that has one. */
  all(...names: readonly string[]): readonly string[];
}

/** Before Readability runs: it changes the document. `url` is where the page was found. */
export function readMetadata(document: DomDocument, url: string): PageMetadata {
  const meta = collectMeta(document);
  const data = readLinkedData(document);
  // Some pages call the site what they call themselves.
  const names = [meta('og:site_name'), meta('application-name')].filter(
    (name): name is string => name !== null && name !== document.title && name !== meta('og:title'),
  );
  const publisher = names[0] ?? data?.publisher ?? siteName(url);
  const sites = namesOfSite(names, data, url);
  const title = readTitle(document, { meta, data, sites });
  const lines = createHeadlineLines(document, title);
  const language = languageTag(
    document.documentElement?.getAttribute('lang') || data?.language || meta('og:locale', 'content-language'),
  );
  const { published, updated } = readDates(document, { meta, data, url, language, lines });
  return {
    title,
    byline: readByline(document, { meta, data, sites, lines }),
    publisher: publisher === null ? null : clean(publisher, 100),
    published,
    updated,
    image: readImage(document, { meta, fromData: data?.images ?? [], base: url, lines }),
    language,
    canonical: readCanonical(document, meta, url),
    locked: data?.locked === true || /^locked$/i.test(meta('article:content_tier') ?? '') || hasPaywall(document),
    part: readPart(document, url, lines().all),
    description: meta('og:description', 'description', 'twitter:description'),
  };
}

const hasPaywall = (document: DomDocument): boolean =>
  document.querySelector('[class*="paywall"], [class*="Paywall"], [id*="paywall"], [class*="subscriber-only"]') !==
  null;

/** What may stand beside a headline or in place of an author: the publisher, as it says itself and as its address does. */
function namesOfSite(names: readonly string[], data: LinkedData | null, url: string): readonly string[] {
  const host = siteName(url) ?? '';
  const publisher = data?.publisherIsPerson ? null : data?.publisher;
  return [...names, publisher, host, host.split('.').at(-2)].filter((name): name is string => Boolean(name));
}

const clean = (text: string, most: number): string | null => {
  const line = lineOf(text).slice(0, most).trim();
  return line === '' ? null : line;
};

function collectMeta(document: DomDocument): Meta {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const key = name?.trim().toLowerCase();
    if (!key || content === '') continue;
    const known = values.get(key);
    if (known === undefined) values.set(key, [content]);
    else if (known.length < MOST_VALUES) known.push(content);
  }
  const all = (...names: readonly string[]) => names.map((name) => values.get(name)).find(Boolean) ?? [];
  return Object.assign((...names: readonly string[]) => all(...names)[0] ?? null, { all });
}

/** Of one name: a paper's authors may be many. */
const MOST_VALUES = 20;

function languageTag(text: string | null): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

/** How a site's home page may be addressed, in one of its languages too. */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?)?\/?$/i;

/** Believed only on the page's own site, and never where it points at the home page: both are common mistakes. */
function readCanonical(document: DomDocument, meta: Meta, base: string): string | null {
  const own = URL.parse(base);
  for (const address of [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')]) {
    const url = webAddress(address, base);
    // A page of the web may name no other site's address as its own; a file has none that could contradict it.
    const foreign = own?.href !== NO_ADDRESS && (!own || !url || plainHost(url) !== plainHost(own));
    if (!url || HOME.test(url.pathname) || foreign) continue;
    url.hash = '';
    return url.href;
  }
  return null;
}
