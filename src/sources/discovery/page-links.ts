import { Parser } from 'htmlparser2';
import { plainHost } from '../../core/site-name.ts';
import { resolveLink } from '../feed/link.ts';
import { type Candidate, isComments } from './candidate.ts';

/** What a page says of feeds, and of itself where it names none. */
export interface PageLinks {
  /** Named in its head, in its order, comments' feeds last. */
  readonly links: readonly Candidate[];
  /** Links for readers that look as if they led to a feed, or to a page that lists feeds. */
  readonly anchors: readonly Candidate[];
  readonly kind: 'page' | 'login' | 'article';
}

const FEED_TYPE =
  /^(?:(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/(?:json|xml)|text\/xml)\b/i;
/** WordPress names its interfaces for programs by the same types. */
const INTERFACE = /\/wp-json\/|[?&/]oembed\b/i;
/** UTF-16 units of a page that are looked through. */
const READ = 500_000;
/** Open elements, as in a page that is read; the parser looks through all of them at each end tag. */
const DEEPEST = 1_000;
const MOST = 40;
/** A page to sign in on says little else, UTF-16 units. */
const SIGN_IN = 2_000;
/** A link's words that are read, UTF-16 units. */
const WORDS = 200;

const FEED_PATH =
  /(?:\.(?:rss|atom|rdf|xml)|\/(?:rss|atom|feeds?|rdf)(?:\/[\w-]{1,40})?\/?|(?:rss|atom|feed)[\w-]{0,40}\.(?:json|php|aspx?))$/i;
const FEED_WORDS = /\b(?:rss|atom)\b|^(?:xml|(?:web ?|news ?)?feeds?)$/i;
/** Addresses of feeds are short; a longer one is not looked at. */
const LONGEST = 2_000;
/** Services that take a site's feed, and no feeds themselves. */
const READER_SERVICE =
  /(?:^|\.)(?:feedly|inoreader|netvibes|bloglovin|newsblur|theoldreader|facebook|twitter|x|linkedin|whatsapp|telegram)\.(?:com|net|me)$/i;

/** Reads a page's links to feeds; takes time in proportion to its length, whatever it holds. */
export function readPageLinks(html: string, url: string): PageLinks {
  let base: string | null = null;
  const links: Candidate[] = [];
  const anchors: Candidate[] = [];
  let password = false;
  let seen = 0;
  let code = false;
  let article = false;
  let depth = 0;
  let open: { readonly href: string; readonly hint: string; words: string } | null = null;

  const endAnchor = () => {
    if (open === null) return;
    const { href, hint, words } = open;
    open = null;
    const target = resolveLink(href, [base ?? url]);
    if (target === null || target.length > LONGEST || anchors.length >= MOST) return;
    const title = words.replace(/\s+/g, ' ').trim();
    if (leadsToFeed(target, `${hint} ${title}`.trim(), url))
      anchors.push({ url: target, title: title || hint || null, type: null });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) parser.pause();
        code = name === 'script' || name === 'style';
        if (name === 'base') base ??= resolveLink(attributes.href, [url]);
        if (name === 'input' && attributes.type?.toLowerCase() === 'password') password = true;
        if (name === 'meta' && attributes.property === 'og:type') article ||= attributes.content === 'article';
        if (name === 'a') {
          endAnchor();
          const hint = (attributes.title ?? attributes['aria-label'] ?? '').slice(0, WORDS);
          if (attributes.href !== undefined) open = { href: attributes.href, hint, words: '' };
        }
        if (name === 'img' && open !== null && open.words.length < WORDS)
          open.words += ` ${(attributes.alt ?? '').slice(0, WORDS)}`;
        if (name !== 'link' || links.length >= MOST) return;
        const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/);
        const type = attributes.type?.trim() ?? '';
        if (!rel.includes('feed') && !(rel.includes('alternate') && FEED_TYPE.test(type))) return;
        const href = resolveLink(attributes.href, [base ?? url]);
        if (href === null || href.length > LONGEST || INTERFACE.test(href)) return;
        links.push({ url: href, title: attributes.title?.trim().slice(0, WORDS) || null, type: type || null });
      },
      ontext: (text) => {
        if (!code) seen += text.trim().length;
        if (open !== null && open.words.length < WORDS) open.words += text.slice(0, WORDS);
      },
      onclosetag: (name) => {
        depth--;
        code = false;
        if (name === 'a') endAnchor();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html.slice(0, READ));
  const inOrder = [...links.filter((link) => !isComments(link)), ...links.filter(isComments)];
  // Many pages have a form to sign in above what they show to all.
  const kind = article ? 'article' : password && seen < SIGN_IN ? 'login' : 'page';
  return { links: inOrder, anchors, kind };
}

function leadsToFeed(target: string, words: string, page: string): boolean {
  const to = new URL(target);
  const from = new URL(page);
  if (READER_SERVICE.test(to.hostname) || /sitemap/i.test(to.pathname)) return false;
  if (to.href.replace(/#.*$/s, '') === from.href.replace(/#.*$/s, '')) return false;
  const looks = FEED_PATH.test(to.pathname) || /[?&](?:format|feed|type)=(?:rss2?|atom|xml)\b/i.test(to.search);
  const near = related(plainHost(to), plainHost(from)) || /(?:^|\.)feed(?:s|burner|press|blitz)?\./i.test(to.hostname);
  return near && (looks || FEED_WORDS.test(words));
}

/** Whether one is the other or a part of it, or both are parts of one site: `feeds.merrow.example` of `news.merrow.example`. */
function related(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer === shorter || longer.endsWith(`.${shorter}`)) return true;
  const parent = shorter.slice(shorter.indexOf('.') + 1);
  return parent.includes('.') && longer.endsWith(`.${parent}`);
}
