/**
 * The namespaces that feeds are written in, by the prefix this reader knows them under; '' for the formats themselves. Addresses
 * from each format's specification, with the variants of case, scheme and final slash folded away.
 */
const PREFIX_BY_NAMESPACE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'www.w3.org/2005/atom': '',
    'purl.org/atom/ns#': '',
    'purl.org/rss/1.0': '',
    'my.netscape.com/rdf/simple/0.9': '',
    'channel.netscape.com/rdf/simple/0.9': '',
    'my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'backend.userland.com/rss': '',
    'backend.userland.com/rss2': '',
    'backend.userland.com/rss091': '',
    'backend.userland.com/rss092': '',
    'blogs.law.harvard.edu/tech/rss': '',
    'cyber.law.harvard.edu/rss': '',
    'purl.org/net/rss1.1#': '',
    'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'purl.org/rss/1.0/modules/syndication': 'sy',
    'search.yahoo.com/mrss': 'media',
    'video.search.yahoo.com/mrss': 'media',
    'www.rssboard.org/media-rss': 'media',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'example.com/dtds/podcast-1.0.dtd': 'itunes',
    'purl.org/net/content': 'content',
    'www.w3.org/1999/xhtml': 'xhtml',
    'www.w3.org/xml/1998/namespace': 'xml',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  }),
);

/** Prefixes that mean what they say where nothing declares them. */
const CUSTOMARY = new Set(PREFIX_BY_NAMESPACE.values());

const fold = (namespace: string): string =>
  namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/** Prefixes in force, each with the prefix this reader knows its namespace under; null where it knows none. */
export type Scope = Readonly<Record<string, string | null>>;

export const OUTERMOST: Scope = Object.assign(Object.create(null), { '': '', atom: '', a10: '', rss: '', xml: 'xml' });

/** The scope within an element: as outside it, but for what its attributes declare. */
export function enterScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Record<string, string | null> | null = null;
  for (const key in attributes) {
    if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue;
    const known = PREFIX_BY_NAMESPACE.get(fold(attributes[key] ?? ''));
    // Inherited, not copied: a feed may declare hundreds, at each of its elements. A default namespace that nobody knows is the
    // feed's own invention for its own format.
    const declared: Record<string, string | null> = inner ?? Object.create(outer);
    declared[key.slice(6)] = known ?? (key.length === 5 ? '' : null);
    inner = declared;
  }
  return inner ?? outer;
}

/** A name with its customary prefix, as `dc:creator`; without one for the formats' own elements. Unknown namespaces keep theirs. */
export function nameIn(scope: Scope, written: string): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const known = prefix in scope ? scope[prefix] : CUSTOMARY.has(prefix) ? prefix : null;
  if (known === '') return local;
  return known === null || known === undefined ? `${prefix}?:${local}` : `${known}:${local}`;
}
