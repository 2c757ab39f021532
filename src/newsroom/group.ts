import { setImmediate } from 'node:timers/promises';
import type { Article } from '../core/article.ts';
import type { Groupable } from '../core/stories/features.ts';
import type { Steps } from '../core/stories/steps.ts';
import { createStoryIndex, type StoryIndex, storyWindow } from '../core/stories/story-index.ts';
import { CAPS, PACE } from './limits.ts';
import type { NewsroomOptions } from './ports.ts';

/** Puts articles into stories. */
export interface Grouping {
  /**
   * Gives articles that are kept and new, and others that were left without, their stories. What fails is tried again
   * with the next. Those that were edited are grouped anew by what they say now, where their stories are open. Returns how
   * many were given one.
   */
  group(fresh: readonly Article[], edited?: readonly Article[]): Promise<number>;
}

/**
 * The open stories stay in memory from one round to the next; what other processes add and assign is taken in before each
 * grouping. Everything is done in slices, between which the process answers people.
 */
export function createGrouping({ store, clock }: Pick<NewsroomOptions, 'store' | 'clock'>): Grouping {
  const open = createStoryIndex();
  let begun = false;
  let waiting: Article[] = [];

  const unhurried = async <T>(steps: Steps<T>): Promise<T> => {
    let began = clock.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (clock.now() - began < PACE.slice) continue;
      await setImmediate();
      began = clock.now();
    }
  };

  /** Brings an index to what is stored of a time; gives the ids of articles without a story, and of these those not there. */
  const catchUp = async (index: StoryIndex, given: readonly Article[], since: number, until?: number) => {
    const stored = await store.stories.assignments(since, until);
    const here = new Map<string, Groupable>(given.map((article) => [article.id, article]));
    const absent = stored.filter(({ articleId }) => index.storyOf(articleId) === null);
    const storyless: Groupable[] = [];
    for (let start = 0; start < absent.length; start += CAPS.grouped) {
      const some = absent.slice(start, start + CAPS.grouped);
      const leads = await store.articles.leads(
        some.map(({ articleId }) => articleId).filter((articleId) => !here.has(articleId)),
      );
      await setImmediate();
      const byId = new Map(leads.map((lead) => [lead.id, lead]));
      const articleOf = (id: string) => here.get(id) ?? byId.get(id);
      storyless.push(
        ...some.flatMap(({ articleId, storyId }) => (storyId === null ? (articleOf(articleId) ?? []) : [])),
      );
      await unhurried(keepIn(index, some, articleOf));
      await setImmediate();
    }
    // Who stored a story first has decided: another process may have had the same article.
    for (const { articleId, storyId } of stored) if (storyId !== null) index.move(articleId, storyId);
    return { storyless, ids: stored.filter(({ storyId }) => storyId === null).map(({ articleId }) => articleId) };
  };

  const groupIn = async (index: StoryIndex, fresh: readonly Article[], since: number, until?: number) => {
    const { storyless, ids } = await catchUp(index, fresh, since, until);
    const changes = await unhurried(index.place(storyless));
    const moved = changes.filter(({ from }) => from !== null);
    // What an earlier attempt placed and could not store is here and has no story in the store.
    const given = ids.flatMap((articleId) => {
      const storyId = index.storyOf(articleId);
      return storyId === null ? [] : [{ articleId, from: null, storyId }];
    });
    const all = [...given, ...moved];
    for (let start = 0; start < all.length; start += CAPS.grouped) {
      await store.stories.assign(all.slice(start, start + CAPS.grouped), clock.now());
      await setImmediate();
    }
    return given.length;
  };

  return {
    group: async (fresh, edited = []) => {
      waiting = [...waiting, ...fresh];
      for (const article of edited) open.revise(article);
      if (begun && waiting.length === 0 && edited.length === 0) return 0;
      const now = clock.now();
      const since = now - storyWindow;
      const isLate = ({ published }: Article) => published !== null && published < since;
      await unhurried(open.close(now));
      let grouped = await groupIn(
        open,
        waiting.filter((article) => !isLate(article)),
        since,
      );
      for (const { articles, from, to } of periodsOf(waiting.filter(isLate))) {
        grouped += await groupIn(createStoryIndex(), articles, from - storyWindow, to + storyWindow);
      }
      begun = true;
      waiting = [];
      return grouped;
    },
  };
}

function* keepIn(
  index: StoryIndex,
  stored: readonly { readonly articleId: string; readonly storyId: string | null }[],
  articleOf: (id: string) => Groupable | undefined,
): Steps<void> {
  for (const { articleId, storyId } of stored) {
    const article = articleOf(articleId);
    if (article !== undefined && storyId !== null) index.keep(article, storyId);
    yield;
  }
}

interface Period {
  readonly articles: Article[];
  readonly from: number;
  to: number;
}

/**
 * Articles that came late, such as old files dropped today, by times no longer than a story's window: each is grouped
 * with what was published around it.
 */
function periodsOf(late: readonly Article[]): Period[] {
  const periods: Period[] = [];
  for (const article of late.toSorted((one, other) => (one.published ?? 0) - (other.published ?? 0))) {
    const at = article.published ?? 0;
    const last = periods.at(-1);
    if (last === undefined || at - last.from > storyWindow) periods.push({ articles: [article], from: at, to: at });
    else {
      last.articles.push(article);
      last.to = at;
    }
  }
  return periods;
}
