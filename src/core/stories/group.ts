import { addToBundle, createBundle, sameEvent } from './bundle.ts';
import { agglomerate, type Cluster } from './cluster.ts';
import { featuresOf, type Groupable } from './features.ts';
import { storyIdOf } from './story-id.ts';
import { createTermCounts } from './vector.ts';

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
  const known = [...new Map(articles.map((article) => [article.id, article])).values()].sort(byAge);
  const clusters = agglomerate(clustersOf(known, assigned), sameEvent(known.length));
  const stories = new Map<string, string>();
  for (const { storyId, articles: members } of clusters) {
    const [founder] = [...members].sort(byAge);
    if (founder === undefined) continue;
    for (const { id } of members) stories.set(id, storyId ?? storyIdOf(founder.id));
  }
  return stories;
}

function byAge(one: Groupable, other: Groupable): number {
  const age = (one.published ?? Number.POSITIVE_INFINITY) - (other.published ?? Number.POSITIVE_INFINITY);
  return age || (one.id < other.id ? -1 : 1);
}

function clustersOf(articles: readonly Groupable[], assigned: ReadonlyMap<string, string>): Cluster[] {
  const counts = createTermCounts();
  const features = articles.map(featuresOf);
  features.forEach(counts.add);
  const byStory = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  for (const [index, article] of articles.entries()) {
    const storyId = assigned.get(article.id) ?? null;
    const held = storyId === null ? undefined : byStory.get(storyId);
    const cluster = held ?? { ...createBundle(), order: clusters.length, storyId, articles: [] };
    if (held === undefined) clusters.push(cluster);
    if (storyId !== null) byStory.set(storyId, cluster);
    addToBundle(cluster, counts.weigh(features[index] ?? new Map()), article.published);
    cluster.articles.push(article);
  }
  return clusters;
}
