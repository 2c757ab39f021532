import type { Article } from '../article.ts';
import type { Asked } from '../story.ts';
import { topicOf } from '../topic.ts';

/** What of a story's coverage a place asked for. */
export interface AskedFor {
  /** So many of the articles, by feed or by topic. */
  readonly count: number;
  /** Those of the wished topics that they are on. */
  readonly topics: readonly string[];
  /** In words for a person. */
  readonly reasons: readonly string[];
}

/** What of these articles, one a publisher, a place asked for: by what the store knows of it, and by topics that are wished here. */
export function askedFor(articles: readonly Article[], known: Asked | undefined, wished: readonly string[]): AskedFor {
  const [byFeed, byTopic] = [new Set(known?.byFeed), new Set(known?.byTopic)];
  const told = articles.map((article) => {
    const topic = wished.length === 0 ? null : topicOf(article);
    return {
      fed: byFeed.has(article.id),
      on: byTopic.has(article.id),
      named: wished.filter((wish) => wish.toLowerCase() === topic),
    };
  });
  const topics = wished.filter((wish) => told.some(({ named }) => named.includes(wish)));
  const [fed, on] = [told.filter((each) => each.fed).length, told.filter((each) => each.on).length];
  const share = (count: number): string => (articles.length === 1 ? '' : `${count} `);
  return {
    count: told.filter((each) => each.fed || each.on || each.named.length > 0).length,
    topics,
    reasons: [
      ...(fed === 0 ? [] : [`${share(fed)}from a feed added here`]),
      ...(on === 0 ? [] : [`${share(on)}on a topic asked for here`]),
      ...topics.map((topic) => `topic ${topic}`),
    ],
  };
}
