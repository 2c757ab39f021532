import type { Article, Reading } from '../../core/article.ts';
import { detectLanguage } from '../../core/language.ts';
import type { FeedDocument } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { soundArticle } from '../../core/sound-article.ts';
import { articleIdOf, idOf } from '../article-id.ts';
import { parseFeed } from '../feed/parse.ts';
import { addressAtOrigin } from './amp-cache.ts';
import { NO_ADDRESS } from './limits.ts';
import { createPagePool, type PagePool, type PoolOptions, type PoolReply, type Precedence } from './pool.ts';
import type { PageReading } from './read-page.ts';

export interface Page {
  readonly html: string;
  /** Where it was found; null for a file. */
  readonly url: string | null;
  /** The article's id where it is known already. */
  readonly id?: string;
  /** What the page is called in messages; its address where left out. */
  readonly name?: string;
}

/** Reads what strangers wrote in processes of its own: none can hold up this one, which has people to answer. */
export interface TextReader {
  /** The article of a page. Problems: `not-an-article` where it has no text, `unreadable` where it is too much or too slow. */
  read(page: Page): Promise<Result<Article>>;
  /** A feed's text. Small ones are read here, at once. Problems: `not-a-feed`, `unreadable`. */
  readFeed(text: string, url: string): Promise<Result<FeedDocument>>;
  /** What the core finds in an article. Problem: `unreadable` where it takes too long. */
  readArticle(article: Article): Promise<Result<Reading>>;
}

export interface PageReader extends TextReader {
  /** The same for somebody who waits: before all that waits to be read in the background. */
  readonly asked: TextReader;
  close(): Promise<void>;
}

/** Less than a short paragraph is a menu, a consent notice or an error page. */
const LEAST_TEXT = 140;

/** What a paywall leaves of an article to be seen is shorter; a longer one was sent whole and only hidden. */
const LONGEST_EXCERPT = 1_500;

/** UTF-16 units that take at most some 10 ms to parse; 85 % of measured feeds are smaller. */
const SMALL_FEED = 200_000;

interface FeedLimits {
  /** Feeds up to this length are read in this process, UTF-16 units. */
  readonly smallFeed?: number;
  /** Entries that are read of a feed; what a poll wants where left out. */
  readonly entries?: number;
}

export function createPageReader(options: PoolOptions & FeedLimits = {}): PageReader {
  const pool = createPagePool(options);
  return {
    ...readingBy(pool, 'background', options),
    asked: readingBy(pool, 'asked', options),
    close: () => pool.close(),
  };
}

const readingBy = (
  pool: PagePool,
  precedence: Precedence,
  { smallFeed = SMALL_FEED, entries }: FeedLimits,
): TextReader => ({
  read: async (page) => {
    const name = page.name ?? page.url ?? 'page';
    const reply = await pool.read({ kind: 'page', text: page.html, url: page.url ?? NO_ADDRESS }, precedence);
    return reply.kind === 'read' ? articleOf(page, name, reply) : unreadable(name, reply);
  },
  readFeed: async (text, url) => {
    if (text.length <= smallFeed) return parseFeed(text, url, entries);
    const reply = await pool.read({ kind: 'feed', text, url, most: entries }, precedence);
    return reply.kind === 'feed' ? reply.outcome : unreadable(url, reply);
  },
  readArticle: async (article) => {
    const reply = await pool.read({ kind: 'article', article }, precedence);
    if (reply.kind !== 'found') return unreadable(article.url ?? article.title, reply);
    return ok({ article, ...reply.findings });
  },
});

const unreadable = (name: string, reply: PoolReply): Result<never> =>
  fail({ code: 'unreadable', name, reason: 'reason' in reply ? reply.reason : 'it could not be read' });

/** What a reading of a page becomes. Problem: `not-an-article`. */
export function articleOf(
  page: Page,
  name: string,
  { text, metadata }: Extract<PageReading, { kind: 'read' }>,
): Result<Article> {
  if (text.length < LEAST_TEXT) return fail({ code: 'not-an-article', url: name });
  const url = metadata.canonical ?? (page.url === null ? null : addressAtOrigin(page.url));
  const zone = (metadata.published ?? metadata.updated)?.offset ?? null;
  const article: Article = {
    id: page.id ?? (url === null ? idOf(text) : articleIdOf(url)),
    url,
    title: metadata.title ?? text.slice(0, 120),
    titleDerived: metadata.title === null,
    byline: metadata.byline,
    publisher: metadata.publisher,
    published: metadata.published?.time ?? null,
    updated: metadata.updated?.time ?? null,
    ...(zone === null ? {} : { zone }),
    language: metadata.language ?? detectLanguage(text),
    image: metadata.image,
    topic: null,
    ...(metadata.part === null ? {} : { part: metadata.part }),
    completeness: metadata.locked && text.length < LONGEST_EXCERPT ? 'excerpt' : 'whole',
    text,
  };
  return ok(soundArticle(article));
}
