import type { Article, Reading } from '../core/article.ts';
import type { Feed } from '../core/ports.ts';
import type { Result } from '../core/result.ts';
import { believedTime } from './choose-entries.ts';
import type { Gate } from './gate.ts';
import { CAPS, PACE } from './limits.ts';
import { createMemory } from './memory.ts';
import type { NewsroomOptions } from './ports.ts';
import type { Recognized } from './recognize.ts';

/** What came of reading entries, by the ids that their articles were to have. */
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
  /** Whether an entry could be read so often that it is tried again: a dead link is not fetched for ever. */
  isWorthTrying(entry: Recognized, feed: Feed): boolean;
}

/** `left`: it was not tried. */
type Outcome = Reading | 'unreadable' | 'left';

/** One that another feed's poll brings serves this one too, but for what this one does not say with it, or has no words for. */
const isShared = (outcome: Outcome, { articleId, ownId }: Recognized): boolean =>
  outcome === 'left' || (outcome !== 'unreadable' && [articleId, ownId].includes(outcome.article.id));

const keyOf = ({ articleId }: Recognized, feed: Feed): string => `${feed.id} ${articleId}`;

export function createEntryReader(
  options: NewsroomOptions,
  gate: Pick<Gate, 'run'>,
  stopping: () => boolean,
): EntryReader {
  const { sources, clock, log } = options;
  /** How often an article could not be read by what a feed says: another may say more. */
  const failed = createMemory(CAPS.memory);
  /** Articles being read now: two feeds with the same entry make one fetch. */
  const underWay = new Map<string, Promise<Outcome>>();

  const read = (article: Article): Promise<Result<Reading>> => {
    const now = clock.now();
    const updated = article.updated === null ? null : Math.min(article.updated, now);
    return sources.reading({ ...article, published: believedTime(article.published, now), updated });
  };

  const readEntry = async (each: Recognized, feed: Feed, language: string | null): Promise<Outcome> => {
    const { entry, articleId } = each;
    for (let known = underWay.get(articleId); known !== undefined; known = underWay.get(articleId)) {
      const outcome = await known;
      if (isShared(outcome, each)) return outcome;
    }
    const begun = clock.now();
    const reading = gate
      .run(hostOf(entry.url ?? feed.url), 'page', async () => {
        if (stopping() || clock.now() - begun > PACE.readWithin) return 'left';
        const article = await sources.entryArticle(entry, articleId, feed, language);
        const outcome = article.ok ? await read(article.value) : article;
        if (outcome.ok) return outcome.value;
        failed.add(keyOf(each, feed));
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
        const each = some[at];
        if (each === undefined) continue;
        const { articleId: id } = each;
        if (outcome.status === 'fulfilled') {
          if (outcome.value === 'left') left.add(id);
          else if (outcome.value !== 'unreadable') readings.set(id, outcome.value);
          continue;
        }
        failed.add(keyOf(each, feed));
        log.error({ feed: feed.url, article: id, err: outcome.reason }, 'Reading an entry went wrong');
      }
      return { readings, left };
    },
    isWorthTrying: (each, feed) => failed.count(keyOf(each, feed)) < CAPS.attempts,
  };
}

export const hostOf = (url: string): string => URL.parse(url)?.host ?? '';
