import type { Reading } from '../article.ts';
import type { Story } from '../story.ts';
import { topicOf } from '../topic.ts';
import { firstByPublisher, isEarlier } from './publisher.ts';

/** From the first length on an article tells the event, from the second it explains it too, UTF-16 units. */
const lengths = { telling: 900, explaining: 1600 };

/**
 * The readings of one event with the one that tells it best first: the whole article over an excerpt, with its own
 * headline, with somebody quoted by name, long enough to tell it; among equals the earliest.
 */
export function orderCoverage(readings: readonly Reading[]): Reading[] {
  return [...readings].sort(
    (one, other) => meritOf(other) - meritOf(one) || (isEarlier(one.article, other.article) ? -1 : 1),
  );
}

function meritOf({ article, quotes }: Reading): number {
  return (
    (article.completeness === 'whole' ? 16 : 0) +
    (article.titleDerived ? 0 : 8) +
    (quotes.some(({ key, speaker }) => key && speaker !== null) ? 4 : 0) +
    (article.text.length >= lengths.telling ? 1 : 0) +
    (article.text.length >= lengths.explaining ? 1 : 0)
  );
}

/** The topic that most publishers give the event; of several given as often, the one of the article that tells it best. */
export function storyTopic(readings: readonly Reading[]): string | null {
  const votes = new Map<string, number>();
  for (const { article } of firstByPublisher(orderCoverage(readings)).values()) {
    const topic = topicOf(article);
    if (topic !== null) votes.set(topic, (votes.get(topic) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  const leading = orderCoverage(readings).map(({ article }) => topicOf(article));
  return leading.find((topic) => topic !== null && votes.get(topic) === most) ?? null;
}

/**
 * One event from its coverage. `undated` (ms) stands for the time of an article that does not say its own, such as
 * when it was read. Throws a RangeError where there is no reading.
 */
export function makeStory(id: string, readings: readonly Reading[], undated = 0): Story {
  if (readings.length === 0) throw new RangeError(`a story without an article: ${id}`);
  const times = readings.map(({ article }) => article.published ?? undated);
  return {
    id,
    readings: orderCoverage(readings),
    topic: storyTopic(readings),
    began: Math.min(...times),
    changed: Math.max(...times),
  };
}
