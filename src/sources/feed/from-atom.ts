import type { parseFeed } from 'feedsmith';
import type { FeedDocument, FeedEntry } from '../../core/ports.ts';
import { bylineOf, firstDate, firstLine, firstText, imageOf } from './entry-fields.ts';
import { isAddress, nestBase, resolveLink } from './link.ts';

export type AtomFeed = Extract<ReturnType<typeof parseFeed<number>>, { format: 'atom' }>['feed'];
type AtomEntry = NonNullable<AtomFeed['entries']>[number];
type AtomLink = { readonly href?: string; readonly rel?: string; readonly type?: string };

/** The page that an Atom element is about: RFC 4287, section 4.2.7.2; HTML before other types. */
function pageLink(links: readonly AtomLink[] | undefined): string | undefined {
  const pages = (links ?? []).filter((link) => link.rel === undefined || link.rel === 'alternate');
  return (pages.find((link) => link.type === undefined || /html/.test(link.type)) ?? pages[0])?.href;
}

/** Base64 was a way to hold content in Atom 0.3. */
const unwrap = (content: { value?: string; type?: string } | undefined): string | undefined =>
  content?.type === 'application/octet-stream' || content?.type === 'base64'
    ? Buffer.from(content.value ?? '', 'base64').toString('utf8')
    : content?.value;

export function readAtom(feed: AtomFeed, url: string): FeedDocument {
  const base = nestBase(feed.xml?.base, url);
  return {
    title: firstLine(feed.title?.value),
    site: resolveLink(pageLink(feed.links) ?? (feed.id !== undefined && isAddress(feed.id) ? feed.id : undefined), [
      base,
    ]),
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    entries: (feed.entries ?? []).map((entry) => readEntry(entry, base, feed)),
  };
}

function readEntry(entry: AtomEntry, feedBase: string, feed: AtomFeed): FeedEntry {
  const bases = [nestBase(entry.xml?.base, feedBase)];
  const group = entry.media?.groups?.[0];
  const content = unwrap(entry.content);
  const enclosures = (entry.links ?? [])
    .filter((link) => link.rel === 'enclosure')
    .map((link) => ({ url: link.href ?? '', type: link.type ?? '' }));
  return {
    id: entry.id ?? null,
    url: resolveLink(
      pageLink(entry.links) ?? (entry.id !== undefined && isAddress(entry.id) ? entry.id : undefined),
      bases,
    ),
    title: firstLine(entry.title?.value, entry.media?.title?.value, group?.title?.value),
    text: firstText(content, entry.summary?.value, entry.media?.description?.value, group?.description?.value),
    byline:
      bylineOf((entry.authors ?? []).map((author) => author.name)) ??
      bylineOf(entry.dc?.creators ?? []) ??
      bylineOf((feed.authors ?? []).map((author) => author.name)),
    published: firstDate(
      entry.published,
      entry.dcterms?.issued?.[0],
      entry.dc?.dates?.[0],
      entry.updated,
      entry.dcterms?.modified?.[0],
    ),
    image: resolveLink(imageOf(entry.media, enclosures, content ?? entry.summary?.value), bases),
  };
}
