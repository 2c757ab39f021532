import type { Groupable } from './features.ts';
import { finish } from './steps.ts';
import { createStoryIndex } from './story-index.ts';

/**
 * Which story each article belongs to: average-link agglomeration over TF-IDF of title and lead.
 *
 * Articles in `assigned` keep their stories; the others join one of them or each other. A new story's id is made from
 * the id of its earliest article. The answer has every article once and does not depend on the order of `articles`.
 */
export function groupStories(
  articles: readonly Groupable[],
  assigned: ReadonlyMap<string, string>,
): Map<string, string> {
  const index = createStoryIndex();
  // In one order, since sums in another round otherwise.
  for (const article of articles.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const storyId = assigned.get(article.id);
    if (storyId !== undefined) index.keep(article, storyId);
  }
  finish(index.place(articles, true));
  return new Map(articles.map(({ id }) => [id, index.storyOf(id) ?? '']));
}
