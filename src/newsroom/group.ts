import type { Article } from '../core/article.ts';
import { PACE } from './limits.ts';
import type { NewsroomOptions } from './ports.ts';

/**
 * Puts articles that are new into stories, with those published within two days of them. Returns how many were assigned. An
 * article that came late, such as an old file dropped today, is grouped with what was published around it.
 */
export async function groupNews(
  { store, groupStories, clock }: Pick<NewsroomOptions, 'store' | 'groupStories' | 'clock'>,
  fresh: readonly Article[],
): Promise<number> {
  if (fresh.length === 0) return 0;
  const recent = clock.now() - PACE.storyWindow;
  const late = fresh.map((article) => article.published ?? recent).filter((time) => time < recent);
  const since = Math.min(recent, ...late.map((time) => time - PACE.storyWindow));
  const near = (time: number) => time >= recent || late.some((each) => Math.abs(each - time) <= PACE.storyWindow);
  const articles = (await store.articles.window(since)).filter((article) => near(article.published ?? recent));
  const assigned = new Map(
    (await store.stories.assignments(since)).map(({ articleId, storyId }) => [articleId, storyId] as const),
  );
  const grouped = groupStories(articles, assigned);
  const changes = [...grouped]
    .filter(([articleId, storyId]) => assigned.get(articleId) !== storyId)
    .map(([articleId, storyId]) => ({ articleId, storyId }));
  if (changes.length > 0) await store.stories.assign(changes);
  return changes.length;
}
