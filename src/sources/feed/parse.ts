import { parseFeed as parseBySmith } from 'feedsmith';
import type { FeedDocument } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { parseDate } from './date.ts';
import { readAtom } from './from-atom.ts';
import { readJsonFeed } from './from-json.ts';
import { readRdf, readRss } from './from-rss.ts';
import { mendXml } from './mend-xml.ts';

/** More entries than any feed needs; the first are the newest by custom. */
const ENTRIES = 1_000;

const LOOKS_LIKE_XML_FEED = /<(?:[\w-]+:)?(?:rss|feed|RDF|channel)[\s>]/i;

/**
 * RSS, Atom, RDF or JSON Feed into one form, entries in the feed's order. `url` is where the feed lies, for relative links.
 * Broken XML is mended where it can be. Problem: `not-a-feed`.
 */
export function parseFeed(text: string, url: string): Result<FeedDocument> {
  const first = read(text, url);
  if (first !== null) return ok(first);
  if (LOOKS_LIKE_XML_FEED.test(text.slice(0, 10_000))) {
    const mended = mendXml(text);
    const second = mended === null ? null : read(mended, url);
    if (second !== null) return ok(second);
  }
  return fail({ code: 'not-a-feed', url });
}

function read(text: string, url: string): FeedDocument | null {
  try {
    const parsed = parseBySmith<number>(text, {
      maxItems: ENTRIES,
      parseDateFn: (raw) => parseDate(raw) ?? Number.NaN,
    });
    switch (parsed.format) {
      case 'rss':
        return readRss(parsed.feed, url);
      case 'rdf':
        return readRdf(parsed.feed, url);
      case 'atom':
        return readAtom(parsed.feed, url);
      case 'json':
        return readJsonFeed(parsed.feed, url);
    }
  } catch {
    // feedsmith throws for all that is no feed, and for XML that is not well-formed.
    return null;
  }
}
