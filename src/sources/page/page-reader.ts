import type { Article } from '../../core/article.ts';
import { detectLanguage } from '../../core/language.ts';
import type { FeedDocument } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { articleIdOf, idOf } from '../article-id.ts';
import { parseFeed } from '../feed/parse.ts';
import { NO_ADDRESS } from './limits.ts';
import { createPagePool, type PoolOptions, type PoolReply } from './pool.ts';

export interface Page {
  readonly html: string;
  /** Where it was found; null for a file. */
  readonly url: string | null;
  /** The article's id where it is known already. */
  readonly id?: string;
  /** What the page is called in messages; its address where left out. */
  readonly name?: string;
}

export interface PageReader {
  /** The article of a page. Problems: `not-an-article` where it has no text, `unreadable` where it is too much or too slow. */
  read(page: Page): Promise<Result<Article>>;
  /** A feed's text. Large ones are read beside the main thread, which has people to answer. Problems: `not-a-feed`, `unreadable`. */
  readFeed(text: string, url: string): Promise<Result<FeedDocument>>;
  close(): Promise<void>;
}

/** Less than a short paragraph is a menu, a consent notice or an error page. */
const LEAST_TEXT = 140;

/** UTF-16 units that take at most some 10 ms to parse; 85 % of measured feeds are smaller. */
const SMALL_FEED = 200_000;

const reasonOf = (reply: PoolReply): string => ('reason' in reply ? reply.reason : 'it could not be read');

export function createPageReader(options: PoolOptions = {}): PageReader {
  const pool = createPagePool(options);
  return {
    read: async (page) => {
      const name = page.name ?? page.url ?? 'page';
      const reply = await pool.read({ kind: 'page', text: page.html, url: page.url ?? NO_ADDRESS });
      if (reply.kind !== 'read') return fail({ code: 'unreadable', name, reason: reasonOf(reply) });
      const { text, metadata } = reply;
      if (text.length < LEAST_TEXT) return fail({ code: 'not-an-article', url: name });
      const url = page.url === null ? metadata.canonical : (metadata.canonical ?? page.url);
      return ok({
        id: page.id ?? (url === null ? idOf(text) : articleIdOf(url)),
        url,
        title: metadata.title ?? text.slice(0, 120),
        titleDerived: metadata.title === null,
        byline: metadata.byline,
        publisher: metadata.publisher,
        published: metadata.published,
        updated: metadata.updated,
        language: metadata.language ?? detectLanguage(text),
        image: metadata.image,
        topic: null,
        completeness: 'whole',
        text,
      });
    },
    readFeed: async (text, url) => {
      if (text.length <= SMALL_FEED) return parseFeed(text, url);
      const reply = await pool.read({ kind: 'feed', text, url });
      return reply.kind === 'feed' ? reply.outcome : fail({ code: 'unreadable', name: url, reason: reasonOf(reply) });
    },
    close: () => pool.close(),
  };
}
