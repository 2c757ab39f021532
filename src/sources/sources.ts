import { createHash } from 'node:crypto';
import type { Article, Reading } from '../core/article.ts';
import { siteOf } from '../core/domain.ts';
import { articleOfEntry, hasPage } from '../core/entry-article.ts';
import type { EntryMarks, Feed, FeedDocument, FeedEntry, Reader } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { soundArticle } from '../core/sound-article.ts';
import { ACCEPT } from './accept.ts';
import { articleIdOf, idOf } from './article-id.ts';
import { decodeBytes } from './charset.ts';
import { marksOf } from './entry-marks.ts';
import { createDropFolder, type FolderNews } from './folder.ts';
import { createHttp, type HttpOptions } from './http/client.ts';
import { createHosts, sparing } from './http/hosts.ts';
import { createPageReader } from './page/page-reader.ts';
import { keepPicturesOf } from './pictures.ts';
import { createReader, readArticleAt } from './reader.ts';
import { createRobots, obeying } from './robots/robots.ts';

export interface SourcesOptions extends HttpOptions {
  /** Pages read at a time. */
  readonly workers?: number;
  /** Folders of articles: the samples and the drop folder. */
  readonly folders?: readonly string[];
  /** Hosts whose pictures may be shown, with all below them; null or left out allows all. */
  readonly imageHosts?: readonly string[] | null;
}

/** What a feed's server answered. */
interface FeedAnswer {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long it asks not to be asked again, ms. */
  readonly pause: number | null;
  /** Where it says that the feed lies for good. */
  readonly movedTo: string | null;
}

export type Polled = FeedAnswer &
  (
    | { readonly kind: 'unchanged' }
    | { readonly kind: 'read'; readonly bodyHash: string; readonly document: FeedDocument }
  );

/** Everything that news comes from. */
export interface Sources {
  readonly reader: Reader;
  /** Fetches a feed if it has changed. Problems: those of fetching, `not-a-feed`. */
  poll(feed: Pick<Feed, 'url' | 'health'>): Promise<Result<Polled>>;
  /** How a host wants to be asked: not before this moment, ms since the epoch, and with a gap between two requests, ms. */
  manners(host: string): { readonly notBefore: number; readonly gap: number };
  /** The id that the entry's article has or will have; null where the entry says too little. */
  entryId(entry: FeedEntry): string | null;
  /**
   * The id of what a feed says in its own words of another site's page whose article has this id: no other feed's, but that the
   * operator's feeds of one site say it together.
   */
  ownId(id: string, feed: Pick<Feed, 'id' | 'url' | 'standard'>): string;
  /** What the entry can be known by when its id changes, and by which it is told that it was edited. */
  entryMarks(entry: FeedEntry): EntryMarks;
  /**
   * Reads the entry's page, or failing that the feed's own words for it, as the article of this id; of its `ownId` where they are
   * words for another site's page. Problems: those of fetching and reading.
   */
  entryArticle(
    entry: FeedEntry,
    id: string,
    feed: Pick<Feed, 'id' | 'title' | 'topic' | 'url' | 'standard'>,
    language: string | null,
  ): Promise<Result<Article>>;
  /** What the core finds in an article, in its turn behind all that somebody waits for. Problem: `unreadable`. */
  reading(article: Article): Promise<Result<Reading>>;
  /** New files of the folders. */
  folder(): Promise<FolderNews>;
  close(): Promise<void>;
}

export function createSources(options: SourcesOptions = {}): Sources {
  const now = options.now ?? Date.now;
  const hosts = createHosts(options.allowPrivateHosts ?? [], now);
  const http = sparing(createHttp(options), hosts, now);
  const robots = createRobots({ http, now, allowed: options.allowPrivateHosts ?? [], slow: hosts.slow });
  const forPages = obeying(http, robots);
  const pages = createPageReader({ workers: options.workers ?? 1 });
  const folder = createDropFolder({ paths: options.folders ?? [], pages, now });
  const reader = createReader({ pages: pages.asked, http, robots, now });
  const pictured = keepPicturesOf(options.imageHosts ?? null);

  const entryId = (entry: FeedEntry): string | null => {
    if (entry.identity !== undefined) return idOf(entry.identity);
    if (entry.url !== null) return articleIdOf(entry.url);
    const words = entry.id ?? (entry.text === null ? null : `${entry.title} ${entry.text}`);
    return words === null ? null : idOf(words);
  };

  const ownId: Sources['ownId'] = (id, feed) =>
    idOf(`${feed.standard ? siteOf(URL.parse(feed.url)?.host ?? feed.url) : feed.id} ${id}`);

  return {
    reader: {
      ...reader,
      article: async (typed) => {
        const read = await reader.article(typed);
        return read.ok ? ok(pictured(read.value)) : read;
      },
    },
    entryId,
    ownId,
    entryMarks: marksOf,
    reading: (article) => pages.readArticle(article),
    folder: async () => {
      const news = await folder.read();
      return { ...news, articles: news.articles.map(pictured) };
    },
    manners: (host) => hosts.manners(host),
    // What is held of the room is held until the feed is parsed: as much waits for that as comes.
    poll: (feed) =>
      http.room.during(feed.url, async (share) => {
        const { etag, lastModified } = feed.health;
        const fetched = await http.get(feed.url, {
          accept: ACCEPT.feed,
          beginning: 'take',
          validators: { etag, lastModified },
          share,
        });
        if (!fetched.ok) return fetched;
        if (fetched.value.kind === 'unchanged') return ok(fetched.value);
        const { url, body, contentType, kind: _, lasting: __, ...answer } = fetched.value;
        const bodyHash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
        // Servers that do not know what was asked before send the same again.
        if (bodyHash === feed.health.bodyHash) return ok({ kind: 'unchanged', ...answer });
        const parsed = await pages.readFeed(decodeBytes(body, contentType), url);
        if (!parsed.ok) return parsed;
        return ok({ kind: 'read', ...answer, bodyHash, document: { ...parsed.value, foundAt: url } });
      }),
    entryArticle: async (entry, id, feed, language) => {
      const page = hasPage(entry) ? await readArticleAt(forPages, pages, entry.url, id) : null;
      const article = articleOfEntry(entry, page?.ok ? page.value : null, {
        id,
        ownId: ownId(id, feed),
        feed: { ...feed, language },
      });
      if (article !== null) return ok(pictured(soundArticle(article)));
      return page ?? fail({ code: 'not-an-article', url: feed.title });
    },
    close: async () => {
      await pages.close();
      await http.close();
    },
  };
}
