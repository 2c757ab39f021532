import type { Article, Reading } from '../core/article.ts';
import type { Feed } from '../core/ports.ts';
import type { Result } from '../core/result.ts';
import { believedTime } from './choose-entries.ts';
import type { Gate } from './gate.ts';
import { CAPS, PACE } from './limits.ts';
import { createMemory, type Memory } from './memory.ts';
import type { NewsroomOptions } from './ports.ts';
import type { Recognized } from './recognize.ts';

/** What came of reading entries, by the articles' ids. */
export interface EntryReadings {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly left: ReadonlySet<string>;
}

/** Reads the articles of entries, each once at a time. */
export interface EntryReader {
  /** What is found in an article, its times as far as they can be believed. */
  read(article: Article): Promise<Result<Reading>>;
  /** Tries each, but those for which no time is left: these the next poll finds again. */
  readEach(some: readonly Recognized[], feed: Feed, language: string | null): Promise<EntryReadings>;
  /** How often an article could not be read, so that a dead link is not fetched for ever. */
  readonly failed: Memory;
}

/** `left`: it was not tried. */
type Outcome = Reading | 'unreadable' | 'left';

export function createEntryReader(
  options: NewsroomOptions,
  gate: Pick<Gate, 'run'>,
  stopping: () => boolean,
): EntryReader {
  const { sources, clock, log } = options;
  const failed = createMemory(CAPS.memory);
  /** Articles being read now: two feeds with the same entry make one fetch. */
  const underWay = new Map<string, Promise<Outcome>>();

  const read = (article: Article): Promise<Result<Reading>> => {
    const now = clock.now();
    const updated = article.updated === null ? null : Math.min(article.updated, now);
    return sources.reading({ ...article, published: believedTime(article.published, now), updated });
  };

  const readEntry = ({ entry, articleId }: Recognized, feed: Feed, language: string | null): Promise<Outcome> => {
    const known = underWay.get(articleId);
    if (known) return known;
    const begun = clock.now();
    const reading = gate
      .run(hostOf(entry.url ?? feed.url), 'page', async () => {
        if (stopping() || clock.now() - begun > PACE.readWithin) return 'left';
        const article = await sources.entryArticle(entry, articleId, feed, language);
        const outcome = article.ok ? await read(article.value) : article;
        if (outcome.ok) return outcome.value;
        failed.add(articleId);
        log.debug({ feed: feed.url, entry: entry.url, problem: outcome.problem.code }, 'An entry could not be read');
        return 'unreadable';
      })
      .finally(() => underWay.delete(articleId));
    underWay.set(articleId, reading);
    return reading;
  };

  return {
    read,
    readEach: async (some, feed, language) => {
      const settled = await Promise.allSettled(some.map((each) => readEntry(each, feed, language)));
      const readings = new Map<string, Reading>();
      const left = new Set<string>();
      for (const [at, outcome] of settled.entries()) {
        const id = some[at]?.articleId ?? '';
        if (outcome.status === 'fulfilled') {
          if (outcome.value === 'left') left.add(id);
          else if (outcome.value !== 'unreadable') readings.set(id, outcome.value);
          continue;
        }
        failed.add(id);
        log.error({ feed: feed.url, article: id, err: outcome.reason }, 'Reading an entry went wrong');
      }
      return { readings, left };
    },
    failed,
  };
}

export const hostOf = (url: string): string => URL.parse(url)?.host ?? '';
