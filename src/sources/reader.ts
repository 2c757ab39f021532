import type { Article } from '../core/article.ts';
import { pastedAddress } from '../core/pasted-address.ts';
import type { Reader } from '../core/ports.ts';
import { fail, type Result } from '../core/result.ts';
import { ACCEPT } from './accept.ts';
import { articleIdOf } from './article-id.ts';
import { decodeBytes } from './charset.ts';
import { findFeeds } from './discovery/find-feeds.ts';
import type { BodyShare } from './http/body-room.ts';
import { createHttp, type Http, type HttpOptions } from './http/client.ts';
import { readOpml } from './opml/read-opml.ts';
import type { TextReader } from './page/page-reader.ts';
import { createRobots, obeying, type Robots } from './robots/robots.ts';

/** An address as people type and paste it: without a scheme, or with something around it. */
const completeAddress = (typed: string): string => {
  const bare = pastedAddress(typed);
  return /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i.test(bare) ? bare : `https://${bare}`;
};

export interface ReaderOptions extends HttpOptions {
  readonly pages: TextReader;
  /** Whose connections are used; an own client is made, and closed with the reader, where left out. */
  readonly http?: Http;
  /** Whose word on pages is kept to; asked for by an own one where left out. */
  readonly robots?: Robots;
}

/** What reads an address on somebody's word. */
export function createReader(options: ReaderOptions): Reader & { close(): Promise<void> } {
  const { pages } = options;
  const http = options.http ?? createHttp(options);
  const now = options.now ?? Date.now;
  const robots = options.robots ?? createRobots({ http, now, allowed: options.allowPrivateHosts ?? [] });

  return {
    article: async (typed) => {
      const address = completeAddress(typed);
      return readArticleAt(obeying(http, robots), pages, address, articleIdOf(address));
    },
    reading: (article) => pages.readArticle(article),
    feed: async (typed) => {
      const address = completeAddress(typed);
      if (!URL.canParse(address)) return fail({ code: 'bad-address', url: address });
      return findFeeds(address, { http, pages, now });
    },
    opml: async (typed) => {
      const address = completeAddress(typed);
      const fetched = await http.get(address, { accept: ACCEPT.opml });
      if (!fetched.ok) return fetched;
      if (fetched.value.kind === 'unchanged') return fail({ code: 'unreadable', name: address, reason: 'it is empty' });
      const { url, contentType, body } = fetched.value;
      return readOpml(decodeBytes(body, contentType), url);
    },
    close: async () => {
      if (options.http === undefined) await http.close();
    },
  };
}

/** The article behind an address under a given id. Problems: those of fetching, `not-an-article`, `unreadable`. */
export async function readArticleAt(
  http: Http,
  pages: TextReader,
  address: string,
  id: string,
): Promise<Result<Article>> {
  return http.room.during(address, (share) => readPage(http, pages, address, id, share));
}

async function readPage(
  http: Http,
  pages: TextReader,
  address: string,
  id: string,
  share: BodyShare,
): Promise<Result<Article>> {
  const fetched = await http.get(address, { accept: ACCEPT.page, share });
  if (!fetched.ok) return fetched;
  // Nothing was asked to be unchanged: a server that says so has nothing to read.
  if (fetched.value.kind === 'unchanged') return fail({ code: 'not-an-article', url: address });
  const { url, contentType, body } = fetched.value;
  if (contentType !== null && !/html|xml|text\/plain/i.test(contentType)) return fail({ code: 'not-an-article', url });
  return pages.read({ html: decodeBytes(body, contentType), url, id });
}
