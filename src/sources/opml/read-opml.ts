import type { OpmlFault, OpmlFeed, OpmlReading } from '../../core/opml.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { resolveLink } from '../feed/link.ts';
import type { Attributes } from '../feed/tag.ts';
import { walkXml } from './walk.ts';

/** UTF-16 units; 10,000 feeds with their sites take some 2 million. */
const LARGEST = 4_000_000;
/** No name and no address of a feed is longer, UTF-16 units. */
const LONGEST = { name: 500, address: 2_000 };
/** Faults that are told. */
const TOLD = 50;

/** The types by which lists name a feed (http://opml.org/spec2.opml names `rss` alone). */
const FEED_TYPES = new Set(['', 'rss', 'rss1', 'atom', 'feed', 'xml', 'json', 'jsonfeed', 'rdf', 'pie', 'podcast']);

/**
 * The feeds of an OPML 1.0, 1.1 or 2.0 document, as far as they can be read: an outline that is wrong, or XML that is broken,
 * loses no other. `name` is what the document is called. Problem: `unreadable`, where it is none or holds no feed and faults.
 */
export function readOpml(text: string, name: string): Result<OpmlReading> {
  const refuse = (reason: string): Result<never> => fail({ code: 'unreadable', name, reason });
  if (text.length > LARGEST) return refuse(`it is longer than ${LARGEST / 1_000_000} million characters`);
  const feeds = new Map<string, OpmlFeed>();
  const found: { readonly at: number; readonly reason: string }[] = [];
  const topics: (string | null)[] = [];
  let root: string | null = null;

  const fault = (at: number, reason: string) => {
    if (found.length < TOLD) found.push({ at, reason });
  };
  walkXml(text, {
    open: ({ name: tag, attributes }, at, depth) => {
      if (depth === 0) root ??= tag;
      const outer = topics.at(-1) ?? null;
      if (tag !== 'outline') return void topics.push(outer);
      const outline = readOutline(attributes);
      topics.push(outline.kind === 'group' && outline.label !== '' ? outline.label.toLowerCase() : outer);
      if (outline.kind === 'fault') fault(at, outline.reason);
      if (outline.kind !== 'feed' || feeds.has(outline.url)) return;
      const { url, title, site, category } = outline;
      feeds.set(url, { url, title, site, topic: outer ?? category });
    },
    close: () => void topics.pop(),
    fault,
  });

  if (root !== 'opml') return refuse(notAList(text, root));
  const faults = locate(text, found);
  const [first] = faults;
  if (feeds.size === 0 && first !== undefined)
    return refuse(`line ${first.line}, column ${first.column}: ${first.reason}`);
  return ok({ feeds: [...feeds.values()], faults });
}

type Outline =
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'fault'; readonly reason: string }
  | ({ readonly kind: 'feed'; readonly category: string | null } & Omit<OpmlFeed, 'topic'>);

function readOutline(attributes: Attributes): Outline {
  const label = (attributes.text ?? '').trim() || (attributes.title ?? '').trim();
  const type = (attributes.type ?? '').trim().toLowerCase();
  const given = attributes.xmlurl ?? attributes.url;
  const called = label === '' ? '' : ` “${label.slice(0, 60)}”`;
  if (given === undefined) {
    if (!FEED_TYPES.has(type) || type === '') return { kind: 'group', label };
    return { kind: 'fault', reason: `the feed${called} has no address: xmlUrl="https://…" is expected` };
  }
  if (type === 'include' || (type === 'link' && /\.opml$/i.test(given.trim()))) {
    return { kind: 'fault', reason: `another list is included${called}, which is not fetched: import it by itself` };
  }
  if (attributes.xmlurl === undefined && !FEED_TYPES.has(type)) {
    return {
      kind: 'fault',
      reason: `${called.trim() || 'an outline'} is a link to a page, no feed: xmlUrl="https://…" is expected`,
    };
  }
  const url = resolveLink(given, []);
  if (url === null) {
    return {
      kind: 'fault',
      reason: `“${given.trim().slice(0, 80)}” is not an address: one that begins with https:// is expected`,
    };
  }
  if (url.length > LONGEST.address) {
    return {
      kind: 'fault',
      reason: `the address of the feed${called} is too long: at most ${LONGEST.address} characters are expected`,
    };
  }
  const site = resolveLink(attributes.htmlurl, []);
  return {
    kind: 'feed',
    url,
    title: label === '' || label.length > LONGEST.name ? new URL(url).hostname : label,
    site: site !== null && site.length > LONGEST.address ? null : site,
    category:
      attributes.category
        ?.split(/[,/]/)
        .find((part) => part.trim() !== '')
        ?.trim()
        .toLowerCase() ?? null,
  };
}

/** What a document is instead, and what to do. */
function notAList(text: string, root: string | null): string {
  if (!/\S/.test(text)) return 'it is empty';
  if (root === 'html') return 'it is a web page: export the list from your reader again, as OPML';
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') {
    return 'it is a feed, not a list of feeds: add it with /news feed add';
  }
  return 'line 1: it does not begin with <opml>, as lists that readers export do';
}

/** Offsets as lines and columns, in the document's order. */
function locate(text: string, found: readonly { readonly at: number; readonly reason: string }[]): OpmlFault[] {
  let line = 1;
  let begin = 0;
  return found
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, reason }) => {
      for (let next = text.indexOf('\n', begin); next !== -1 && next < at; next = text.indexOf('\n', begin)) {
        line++;
        begin = next + 1;
      }
      return { line, column: at - begin + 1, reason };
    });
}
