import { createHash } from 'node:crypto';
import type { Article, Reading } from '../core/article.ts';
import { excerptOf } from '../core/entry-excerpt.ts';
import type { EntryMarks, Feed, FeedDocument, FeedEntry, Reader } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { soundArticle } from '../core/sound-article.ts';
import { topicNamed, topicOfCategories } from '../core/topic-name.ts';
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
import { areOfOneSite, siteName } from './site-name.ts';

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
  /** What the entry can be known by when its id changes, and by which it is told that it was edited. */
  entryMarks(entry: FeedEntry): EntryMarks;
  /** Reads the entry's page, or failing that the feed's own words for it, as the article of this id. Problems: those of fetching and reading. */
  entryArticle(
    entry: FeedEntry,
    id: string,
    feed: Pick<Feed, 'title' | 'topic' | 'url' | 'standard'>,
    language: string | null,
  ): Promise<Result<Article>>;
  /** What the core finds in an article, in its turn behind all that somebody waits for. Problem: `unreadable`. */
  reading(article: Article): Promise<Result<Reading>>;
  /** New files of the folders. */
  folder(): Promise<FolderNews>;
  close(): Promise<void>;
}

/** Where the feed holds this much more than the page showed, the page hid the rest. */
const FULLER = 1.5;

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

  return {
    reader: {
      ...reader,
      article: async (typed) => {
        const read = await reader.article(typed);
        return read.ok ? ok(pictured(read.value)) : read;
      },
    },
    entryId,
    entryMarks: marksOf,
    reading: (article) => pages.readArticle(article),
    folder: async () => {
      const news = await folder.read();
      return { ...news, articles: news.articles.map(pictured) };
    },
    manners: (host) => hosts.manners(host),
    poll: async (feed) => {
      const { etag, lastModified } = feed.health;
      const fetched = await http.get(feed.url, {
        accept: ACCEPT.feed,
        beginning: 'take',
        validators: { etag, lastModified },
      });
      if (!fetched.ok) return fetched;
      if (fetched.value.kind === 'unchanged') return ok(fetched.value);
      const { url, body, contentType, kind: _, lasting: __, ...answer } = fetched.value;
      const bodyHash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
      // Servers that do not know what was asked before send the same again.
      if (bodyHash === feed.health.bodyHash) return ok({ kind: 'unchanged', ...answer });
      const parsed = await pages.readFeed(decodeBytes(body, contentType), url);
      if (!parsed.ok) return parsed;
      return ok({ kind: 'read', ...answer, bodyHash, document: parsed.value });
    },
    entryArticle: async (entry, id, feed, language) => {
      // An address that others share is not the entry's own page.
      const page =
        entry.url === null || entry.identity !== undefined ? null : await readArticleAt(forPages, pages, entry.url, id);
      const own = excerptOf(entry, { id, publisher: feed.title, topic: topicHere(entry, feed), language });
      const article = page?.ok ? combine(page.value, own, entry, feed) : own;
      if (article !== null) return ok(pictured(soundArticle(article)));
      return page ?? fail({ code: 'not-an-article', url: feed.title });
    },
    close: async () => {
      await pages.close();
      await http.close();
    },
  };
}

/**
 * The page's text with what the feed knows better: headline, time, and the publisher where the page names none. Anybody's feed can
 * list any publisher's page: one of another site is told as it tells itself, unless the feed is the operator's; and where the
 * feed's own words stand for it, they are said by the feed.
 */
function combine(
  page: Article,
  own: Article | null,
  entry: FeedEntry,
  feed: Pick<Feed, 'title' | 'topic' | 'url' | 'standard'>,
): Article {
  const named = page.url !== null && page.publisher !== siteName(page.url);
  // A stub breaks off where the paywall begins; the feed's summary was written to stand alone.
  const stub = page.completeness === 'excerpt';
  const fuller = own !== null && (stub || own.text.length > page.text.length * FULLER);
  const foreign = page.url !== null && !areOfOneSite(page.url, feed.url);
  if (foreign && !feed.standard && !fuller) {
    return { ...page, published: page.published ?? entry.published, topic: topicHere(entry, feed) };
  }
  const { part, ...whole } = page;
  return {
    ...whole,
    ...(part === undefined || fuller ? {} : { part }),
    text: fuller ? own.text : page.text,
    title: entry.title ?? page.title,
    titleDerived: entry.title === null && page.titleDerived,
    publisher: named && !(foreign && fuller) ? page.publisher : feed.title,
    byline: page.byline ?? entry.byline,
    published: entry.published ?? page.published,
    image: page.image ?? entry.image,
    topic: topicHere(entry, feed),
  };
}

/** The feed's topic, and where that names none ("Top stories") what the publisher files the entry under. */
const topicHere = ({ categories = [] }: FeedEntry, { topic }: Pick<Feed, 'topic'>): string | null =>
  topicNamed(topic) === null ? (topicOfCategories(categories) ?? topic) : topic;
