import { Parser } from 'htmlparser2';
import { resolveLink } from './feed/link.ts';

/** Where sites keep their feed when they do not say: WordPress, Hugo, Jekyll, Ghost and most newspapers' own systems. */
export const COMMON_FEED_PATHS: readonly string[] = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
];

const FEED_TYPE = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/(?:json|xml)$|^text\/xml$/i;
const HEAD = 500_000;
const MOST = 5;
/** Open elements, as in a page that is read; the parser looks through all of them at each end tag. */
const DEEPEST = 1_000;

/** The feeds that a page names in its head, in its order, comments' feeds last. */
export function findFeedLinks(html: string, url: string): string[] {
  let base = url;
  const found: { readonly href: string; readonly comments: boolean }[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > DEEPEST) parser.pause();
      if (name === 'base') base = resolveLink(attributes.href, [url]) ?? url;
      const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/);
      if (name !== 'link' || !rel.includes('alternate') || !FEED_TYPE.test(attributes.type ?? '')) return;
      const href = resolveLink(attributes.href, [base]);
      if (href === null || /\/wp-json\//.test(href)) return;
      found.push({ href, comments: /comment/i.test(`${attributes.title ?? ''} ${href}`) });
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.write(html.slice(0, HEAD));
  const ordered = [...found.filter((link) => !link.comments), ...found.filter((link) => link.comments)];
  return [...new Set(ordered.map((link) => link.href))].slice(0, MOST);
}
