import { feedAddressKey } from '../../core/feed-address.ts';
import type { FoundFeed } from '../../core/ports.ts';
import { type Candidate, formatless, isComments } from './candidate.ts';

/** Shares of entries that two feeds have in common from which they are one. */
const SAME = 0.7;
/** A feed that brought nothing for so much longer than the freshest is behind it, ms. */
const STALE = 365 * 86_400_000;

/** The candidates with each address once, https before http, and each feed in one of its formats. */
export function foldCandidates(candidates: readonly Candidate[]): Candidate[] {
  const byAddress = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = feedAddressKey(candidate.url);
    const known = byAddress.get(key);
    if (known === undefined) byAddress.set(key, candidate);
    else if (known.url.startsWith('http:') && candidate.url.startsWith('https:'))
      byAddress.set(key, { ...known, url: candidate.url });
  }
  const kept: Candidate[] = [];
  for (const candidate of byAddress.values()) {
    const twin = kept.some(
      ({ title, type }) =>
        type !== null &&
        candidate.type !== null &&
        type !== candidate.type &&
        formatless(title) === formatless(candidate.title),
    );
    if (!twin) kept.push(candidate);
  }
  return kept;
}

/** The feeds with each once: the same entries under two addresses are one feed. */
export function foldFeeds(feeds: readonly FoundFeed[]): FoundFeed[] {
  const kept: FoundFeed[] = [];
  for (const feed of feeds) if (!kept.some((other) => isSame(feed, other))) kept.push(feed);
  return kept;
}

function isSame(one: FoundFeed, other: FoundFeed): boolean {
  if (feedAddressKey(one.url) === feedAddressKey(other.url)) return true;
  const first = marksOf(one);
  const second = marksOf(other);
  const common = [...first].filter((mark) => second.has(mark)).length;
  if (common === 0) return false;
  if (common / (first.size + second.size - common) >= SAME) return true;
  const titled = formatless(one.document.title) === formatless(other.document.title);
  return titled && common === Math.min(first.size, second.size);
}

const marksOf = ({ document }: FoundFeed): Set<string> =>
  new Set(document.entries.flatMap(({ url, id, title }) => url ?? id ?? title ?? []));

/**
 * The feeds best first: of the page's own part of the site, then with news, then lately fresh, then as the site orders them;
 * comments last. `page` is the address that somebody gave.
 */
export function rankFeeds(feeds: readonly FoundFeed[], page: string): FoundFeed[] {
  const part = URL.parse(page)?.pathname.replace(/(?<!\/)\/+$/, '') ?? '';
  const freshest = Math.max(0, ...feeds.map(newestOf));
  const rank = (feed: FoundFeed): number => {
    const path = URL.parse(feed.url)?.pathname ?? '';
    return (
      (isCommentsFeed(feed) ? 8 : 0) +
      (feed.document.entries.length === 0 ? 4 : 0) +
      (freshest - newestOf(feed) > STALE ? 2 : 0) +
      (part !== '' && path.startsWith(part) ? 0 : 1)
    );
  };
  return feeds.toSorted((one, other) => rank(one) - rank(other));
}

/** Those that a person has to choose among: a feed of comments, or one without entries, is no rival of one with news. */
export function rivals(ranked: readonly FoundFeed[]): FoundFeed[] {
  const news = ranked.filter((feed) => !isCommentsFeed(feed) && feed.document.entries.length > 0);
  return news.length < 2 ? ranked.slice(0, 1) : [...ranked];
}

export const isCommentsFeed = ({ url, called, document }: FoundFeed): boolean =>
  isComments({ url, title: `${called ?? ''} ${document.title ?? ''}` });

/** When the newest dated entry was published, ms; 0 where none is dated. */
export const newestOf = ({ document }: FoundFeed): number =>
  document.entries.reduce((newest, { published }) => Math.max(newest, published ?? 0), 0);
