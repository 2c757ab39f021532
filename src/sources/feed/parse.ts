import type { FeedDocument } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { siteName } from '../../core/site-name.ts';
import { readJsonFeed } from './from-json.ts';
import { readXmlFeed } from './from-xml.ts';
import { identify } from './identify.ts';

/** Entries that a poll reads of a feed, the newest. Of 993 measured feeds none has more. */
const POLLED_ENTRIES = 1_000;

/**
 * RSS, Atom, RDF or JSON Feed into one form, entries in the feed's order, the newest `most` of them. `url` is where the feed lies,
 * for relative links. What is broken or cut off is read as far as it goes. Problem: `not-a-feed`.
 */
export function parseFeed(text: string, url: string, most = POLLED_ENTRIES): Result<FeedDocument> {
  const read = /^[\s\ufeff]*\{/.test(text) ? readJsonFeed : readXmlFeed;
  const document = read(text, url, most);
  if (document === null) return fail({ code: 'not-a-feed', url, ...foundInstead(text) });
  const { site } = document;
  // Any feed can name any site as its own.
  const home = site === null || siteName(site) === siteName(url) ? (URL.parse(site ?? url)?.host ?? url) : url;
  return ok({ ...document, entries: identify(document.entries, home, site) });
}

/** A page stands where a feed was when a site asks its readers to sign in, or has moved. */
function foundInstead(text: string): { readonly found?: 'page' | 'nothing' } {
  if (!/\S/.test(text)) return { found: 'nothing' };
  return /<(?:!doctype html|html)\b/i.test(text.slice(0, 10_000)) ? { found: 'page' } : {};
}
