import { featuresOf, type Groupable } from './features.ts';
import { finish } from './steps.ts';
import { createStoryIndex, type StoryIndex } from './story-index.ts';
import { createTermCounts, settled } from './vector.ts';

/**
 * Which story each article belongs to, all at once. A story's id is made from the id of its earliest article; the answer
 * has every article once and does not depend on the order of `articles`.
 */
export function groupStories(articles: readonly Groupable[]): Map<string, string> {
  const index = createStoryIndex();
  finish(index.place(articles));
  return new Map(articles.map(({ id }) => [id, index.storyOf(id) ?? '']));
}

/**
 * The stories of each batch, whose articles meet no others; but what is common is learned from all batches, since two
 * articles alone can't tell it.
 */
export function groupBatches(batches: readonly (readonly Groupable[])[]): StoryIndex[] {
  const counts = createTermCounts();
  for (const article of batches.flat()) counts.add(featuresOf(article));
  return batches.map((articles) => {
    const index = createStoryIndex(settled(counts));
    finish(index.place(articles));
    return index;
  });
}
