import type { parseFeed } from 'feedsmith';
import type { FeedDocument, FeedEntry } from '../../core/ports.ts';
import { bylineOf, firstDate, firstLine, firstText, imageOf } from './entry-fields.ts';
import { isAddress, nestBase, resolveLink } from './link.ts';

type Parsed = ReturnType<typeof parseFeed<number>>;
export type RssFeed = Extract<Parsed, { format: 'rss' }>['feed'];
export type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed'];
type RssItem = NonNullable<RssFeed['items']>[number];
type RdfItem = NonNullable<RdfFeed['items']>[number];

const alternate = (links: readonly { href?: string; rel?: string }[] | undefined): string | undefined =>
  links?.find((link) => link.rel === undefined || link.rel === 'alternate')?.href;

export function readRss(feed: RssFeed, url: string): FeedDocument {
  const outer = nestBase(feed.xml?.base, url);
  const site = resolveLink(feed.link ?? alternate(feed.atom?.links), [outer]);
  const base = feed.xml?.base === undefined && site !== null ? site : outer;
  return {
    title: firstLine(feed.title, feed.dc?.titles?.[0], feed.itunes?.title),
    site,
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    entries: (feed.items ?? []).map((item) => readItem(item, base)),
  };
}

function readItem(item: RssItem, feedBase: string): FeedEntry {
  const bases = [nestBase(item.xml?.base, feedBase)];
  const guid = item.guid?.value;
  const permalink = guid !== undefined && item.guid?.isPermaLink !== false && isAddress(guid) ? guid : undefined;
  const group = item.media?.groups?.[0];
  const html = item.content?.encoded;
  return {
    id: guid ?? item.atom?.id ?? null,
    url: resolveLink(item.link ?? alternate(item.atom?.links) ?? permalink, bases),
    title: firstLine(
      item.title,
      item.media?.title?.value,
      group?.title?.value,
      item.dc?.titles?.[0],
      item.itunes?.title,
    ),
    text: firstText(
      html,
      item.atom?.content?.value,
      item.description,
      item.itunes?.summary,
      item.media?.description?.value,
      group?.description?.value,
      item.dc?.descriptions?.[0],
      item.atom?.summary?.value,
    ),
    byline:
      bylineOf(item.dc?.creators ?? []) ??
      bylineOf((item.authors ?? []).map((author) => author.name)) ??
      bylineOf([item.itunes?.author]),
    published: firstDate(
      item.pubDate,
      item.dc?.dates?.[0],
      item.atom?.published,
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      item.atom?.updated,
      item.dcterms?.modified?.[0],
    ),
    image: resolveLink(imageOf(item.media, item.enclosures, html ?? item.description) ?? item.itunes?.image, bases),
  };
}

export function readRdf(feed: RdfFeed, url: string): FeedDocument {
  const outer = nestBase(feed.xml?.base, url);
  const site = resolveLink(feed.link, [outer]);
  return {
    title: firstLine(feed.title, feed.dc?.titles?.[0]),
    site,
    language: feed.dc?.languages?.[0] ?? null,
    entries: (feed.items ?? []).map((item) => readRdfItem(item, nestBase(item.xml?.base, site ?? outer))),
  };
}

function readRdfItem(item: RdfItem, base: string): FeedEntry {
  const about = item.rdf?.about;
  return {
    id: about ?? null,
    url: resolveLink(item.link ?? (about !== undefined && isAddress(about) ? about : undefined), [base]),
    title: firstLine(item.title, item.dc?.titles?.[0]),
    text: firstText(item.content?.encoded, item.description, item.dc?.descriptions?.[0]),
    byline: bylineOf(item.dc?.creators ?? []),
    published: firstDate(item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.modified?.[0]),
    image: resolveLink(imageOf(item.media, undefined, item.content?.encoded ?? item.description), [base]),
  };
}
