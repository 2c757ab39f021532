import type { FeedDocument, FeedEntry } from '../../core/ports.ts';
import { childrenOf, type Element, said, textsOf } from './element.ts';
import { bylineOf, categoriesOf, firstDate, firstLine, firstText, fullestText, pictureIn } from './entry-fields.ts';
import { addressOf, isAddress, resolveLink } from './link.ts';
import { readXml } from './read-xml.ts';
import { RHYTHM_FIELDS, rhythmOf } from './rhythm.ts';

/** Where the formats say a thing, best first. RSS, RDF and Atom share most names, and feeds mix them. */
const TITLES = ['title', 'media:title', 'media:group/media:title', 'dc:title', 'itunes:title'];
const TEXTS = ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'description', 'summary'];
const OTHER_TEXTS = [
  'itunes:summary',
  'media:description',
  'media:group/media:description',
  'media:content/media:description',
  'dc:description',
  'dcterms:abstract',
  'itunes:subtitle',
];
const DATES = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'updated',
  'modified',
  'dcterms:modified',
  'date',
];
const REVISIONS = ['updated', 'modified', 'dcterms:modified'];
const IDS = ['guid', 'id', 'dc:identifier'];
const CATEGORIES = ['category', 'dc:subject'];
const NAMES = ['dc:creator', 'dc:author', 'author', 'itunes:author'];

const FEED_TITLES = ['title', 'dc:title', 'itunes:title'];
const LANGUAGES = ['language', 'dc:language'];
const FILES = ['media:content', 'media:group/media:content'];
const THUMBNAILS = ['media:thumbnail', 'media:group/media:thumbnail', 'media:content/media:thumbnail'];

const WANTED: ReadonlySet<string> = new Set(
  [TITLES, TEXTS, OTHER_TEXTS, DATES, IDS, CATEGORIES, NAMES, FEED_TITLES, LANGUAGES, FILES, THUMBNAILS, RHYTHM_FIELDS]
    .flat()
    .concat('link', 'name', 'foaf:name', 'enclosure', 'itunes:image')
    .flatMap((path) => path.split('/')),
);

/** What is kept of an entry until the site is known, against which links may be relative. */
interface Draft extends Omit<FeedEntry, 'url' | 'link' | 'image'> {
  readonly address: string | undefined;
  readonly image: string | undefined;
  readonly base: string;
}

/** Any feed in XML; null where the text is none. `most` is how many entries are read, the newest. */
export function readXmlFeed(text: string, url: string, most: number): FeedDocument | null {
  const feed = readXml(text, url, { most, wanted: WANTED, dateOf, readEntry });
  if (feed === null) return null;
  const { about } = feed;
  const site = resolveLink(pageOf(about) ?? firstAddress(textsOf(about, ['id'])), [about.base]);
  // Atom's own rules end at the feed's address; RSS has none, and is written for the site.
  const based = about.base === url && about.name !== 'feed' ? site : null;
  const byline = bylineOf(
    childrenOf(about, 'author')
      .filter((author) => author.children.length > 0)
      .flatMap(namesOf),
  );
  return {
    title: firstLine(textsOf(about, FEED_TITLES)),
    site,
    language: about.attributes['xml:lang'] ?? textsOf(about, LANGUAGES)[0]?.trim() ?? null,
    ...rhythmOf(about),
    entries: feed.entries.map(({ address, base, ...draft }) => {
      const bases = [base === url ? based : null, base];
      return {
        ...draft,
        ...addressOf(address, bases),
        byline: draft.byline ?? byline,
        image: resolveLink(draft.image, bases),
      };
    }),
  };
}

function readEntry(entry: Element): Draft {
  const ids = textsOf(entry, IDS).map((id) => id.trim());
  const about = entry.attributes['rdf:about'];
  const texts = textsOf(entry, TEXTS);
  return {
    id: ids[0] ?? about ?? null,
    address: pageOf(entry) ?? permalinkOf(entry) ?? firstAddress([...textsOf(entry, ['id']), about ?? '']),
    title: firstLine(textsOf(entry, TITLES)),
    text: fullestText(texts) ?? firstText(textsOf(entry, OTHER_TEXTS)),
    byline: NAMES.reduce<string | null>(
      (found, name) => found ?? bylineOf(childrenOf(entry, name).flatMap(namesOf)),
      null,
    ),
    published: dateOf(entry),
    ...revisionOf(entry),
    image: imageOf(entry) ?? texts.map(pictureIn).find((picture) => picture !== undefined),
    ...categoriesOf(CATEGORIES.flatMap((name) => childrenOf(entry, name)).map(labelOf)),
    base: entry.base,
  };
}

/** RSS writes a category as text, Atom as attributes (RFC 4287, section 4.2.2). */
const labelOf = (category: Element): string => category.attributes.label ?? category.attributes.term ?? said(category);

const firstAddress = (candidates: readonly string[]): string | undefined => candidates.find(isAddress)?.trim();

/** The page that an element is about: RSS writes its address as text, Atom as an attribute (RFC 4287, section 4.2.7.2). */
function pageOf(element: Element): string | undefined {
  const links = childrenOf(element, 'link');
  const written = links.find((link) => link.attributes.href === undefined && said(link).trim() !== '');
  if (written) return inBase(written, said(written));
  const pages = links.filter(
    ({ attributes: { href, rel } }) => href !== undefined && /^$|(?:^|\/)alternate$/i.test(rel ?? ''),
  );
  const page = pages.find(({ attributes: { type } }) => type === undefined || /html/.test(type)) ?? pages[0];
  return page && inBase(page, page.attributes.href ?? '');
}

/** An address with the base of its own element, where that has one. */
function inBase(element: Element, address: string): string {
  const trimmed = address.trim().replaceAll('&amp;', '&');
  return element.attributes['xml:base'] === undefined ? trimmed : (resolveLink(trimmed, [element.base]) ?? trimmed);
}

function permalinkOf(entry: Element): string | undefined {
  const guid = childrenOf(entry, 'guid').find((each) => each.attributes.ispermalink?.toLowerCase() !== 'false');
  return guid && firstAddress([said(guid)]);
}

const dateOf = (entry: Element): number | null => firstDate(textsOf(entry, DATES));

/** When it was changed, where that is later than when it was published. */
function revisionOf(entry: Element): { readonly updated?: number } {
  const updated = firstDate(textsOf(entry, REVISIONS));
  return updated !== null && updated > (dateOf(entry) ?? updated) ? { updated } : {};
}

/** The names in an element that names somebody: Atom and some others hold them in elements of their own. */
function namesOf(author: Element): readonly string[] {
  const names = textsOf(author, ['name', 'foaf:name']);
  return names.length > 0 ? names : [said(author)];
}

/** The address of an entry's lead image out of Media RSS, its groups and its enclosures. */
function imageOf(entry: Element): string | undefined {
  const media = FILES.flatMap((path) => childrenOf(entry, path));
  const enclosures = [
    ...childrenOf(entry, 'enclosure'),
    ...childrenOf(entry, 'link').filter((link) => link.attributes.rel === 'enclosure'),
  ];
  const files = [...media, ...enclosures].map(({ attributes }) => ({
    url: attributes.url ?? attributes.href,
    type: attributes.medium === 'image' ? 'image/' : (attributes.type ?? ''),
  }));
  const thumbnail = THUMBNAILS.flatMap((path) => childrenOf(entry, path))
    .map(({ attributes }) => attributes.url)
    .find((url) => url !== undefined);
  return (
    files.find(({ type }) => type.startsWith('image/'))?.url ??
    files.find(({ url }) => /\.(?:jpe?g|png|webp)(?:\?|$)/i.test(url ?? ''))?.url ??
    thumbnail ??
    childrenOf(entry, 'itunes:image')[0]?.attributes.href
  );
}
