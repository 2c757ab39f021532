import type { Article, Reading } from '../core/article.ts';
import type { Feed, FeedDocument, FeedEntry } from '../core/ports.ts';
import type { Result } from '../core/result.ts';
import { believedTime, chooseEntries } from './choose-entries.ts';
import type { Gate } from './gate.ts';
import { CAPS } from './limits.ts';
import { createMemory } from './memory.ts';
import type { NewsroomOptions } from './ports.ts';

/** What turns a polled feed and dropped files into kept readings. */
export interface Intake {
  /** The articles that are new. `whole`: nothing was left for the next poll. */
  feed(feed: Feed, document: FeedDocument): Promise<{ readonly articles: Article[]; readonly whole: boolean }>;
  folder(): Promise<Article[]>;
}

const DAY = 86_400_000;

export function createIntake(options: NewsroomOptions, gate: Gate, stopping: () => boolean): Intake {
  const { store, sources, clock, log } = options;
  /** Entries that could not be read, so that a dead link is not fetched for ever. */
  const failed = createMemory(CAPS.memory);
  /** `feed article` pairs already told to the store. */
  const linked = createMemory(CAPS.memory);
  /** Articles of the folders that are not kept yet: their files are told of once. */
  let dropped: readonly Article[] = [];
  /** Articles being read now: two feeds with the same entry make one fetch. */
  const underWay = new Map<string, Promise<Reading | null>>();

  const read = (article: Article): Promise<Result<Reading>> => {
    const now = clock.now();
    const updated = article.updated === null ? null : Math.min(article.updated, now);
    return sources.reading({ ...article, published: believedTime(article.published, now), updated });
  };

  const readEntry = (entry: FeedEntry, id: string, feed: Feed, language: string | null): Promise<Reading | null> => {
    const known = underWay.get(id);
    if (known) return known;
    const reading = gate
      .run(hostOf(entry.url ?? feed.url), async () => {
        if (stopping()) return null;
        const article = await sources.entryArticle(entry, feed, language);
        const outcome = article.ok ? await read(article.value) : article;
        if (outcome.ok) return outcome.value;
        failed.add(id);
        log.debug({ feed: feed.url, entry: entry.url, problem: outcome.problem.code }, 'An entry could not be read');
        return null;
      })
      .finally(() => underWay.delete(id));
    underWay.set(id, reading);
    return reading;
  };

  /** What is read of the folder; what cannot be is told once and forgotten. */
  const readDropped = async (articles: readonly Article[]): Promise<Reading[]> => {
    const unknown = new Set(await store.articles.unknown(articles.map((article) => article.id)));
    const wanted = articles.filter((article) => unknown.has(article.id));
    const outcomes = await Promise.all(wanted.map(read));
    return outcomes.flatMap((outcome, at) => {
      if (outcome.ok) return [outcome.value];
      const { problem } = outcome;
      log.warn({ article: wanted[at]?.title, problem }, 'An article of the folder could not be read');
      return [];
    });
  };

  return {
    feed: async (feed, document) => {
      const now = clock.now();
      const first = feed.health.succeeded === null;
      const chosen = chooseEntries(document.entries, { first, now, retention: options.retentionDays * DAY });
      const byId = new Map<string, FeedEntry>();
      for (const entry of chosen) {
        const id = sources.entryId(entry);
        if (id !== null && !byId.has(id)) byId.set(id, entry);
      }
      const unknown = new Set(await store.articles.unknown([...byId.keys()]));
      const wants = ([id]: [string, FeedEntry]) => unknown.has(id) && failed.count(id) < CAPS.attempts;
      const wanted = [...byId].filter(wants);
      const worth = wanted.slice(0, CAPS.entries);
      const settled = await Promise.allSettled(
        worth.map(([id, entry]) => readEntry(entry, id, feed, document.language)),
      );
      const readings: Reading[] = [];
      for (const [at, outcome] of settled.entries()) {
        if (outcome.status === 'fulfilled') {
          if (outcome.value !== null) readings.push(outcome.value);
          continue;
        }
        const id = worth[at]?.[0] ?? '';
        failed.add(id);
        log.error({ feed: feed.url, article: id, err: outcome.reason }, 'Reading an entry went wrong');
      }
      const others = [...byId.keys()].filter((id) => !unknown.has(id) && linked.count(`${feed.id} ${id}`) === 0);
      const already = await Promise.all(others.map((id) => store.articles.get(id)));
      const kept = [...readings, ...already.filter((reading) => reading !== null)];
      if (kept.length > 0) {
        await store.articles.add(
          kept.map((reading) => ({ reading, feedId: feed.id })),
          now,
        );
      }
      for (const reading of kept) linked.add(`${feed.id} ${reading.article.id}`);
      const got = new Set(readings.map((reading) => reading.article.id));
      const left = wanted.filter((each) => !got.has(each[0]) && wants(each));
      return { articles: readings.map((reading) => reading.article), whole: left.length === 0 };
    },
    folder: async () => {
      const news = await sources.folder();
      for (const { file, problem } of news.problems)
        log.warn({ file, problem }, 'A file of the folder could not be read');
      dropped = [...dropped, ...news.articles];
      const readings: Reading[] = [];
      let done = 0;
      while (done < dropped.length && !stopping()) {
        readings.push(...(await readDropped(dropped.slice(done, done + CAPS.dropped))));
        done += CAPS.dropped;
      }
      if (readings.length > 0) {
        await store.articles.add(
          readings.map((reading) => ({ reading, feedId: null })),
          clock.now(),
        );
      }
      dropped = dropped.slice(done);
      return readings.map((reading) => reading.article);
    },
  };
}

export const hostOf = (url: string): string => URL.parse(url)?.host ?? '';
