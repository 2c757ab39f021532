import type { Reading } from '../article.ts';
import type { Story } from '../story.ts';
import { topicOf } from '../topic.ts';
import { ledeOf } from './brief/accounts.ts';
import { chooseHeadline } from './brief/choose-headline.ts';
import { firstByPublisher, isEarlier } from './publisher.ts';

/** From the first length on an article tells the event, from the second it explains it too, UTF-16 units. */
const lengths = { telling: 900, explaining: 1600 };

/**
 * The readings of one event with the one that stands for it first: the whole article over an excerpt, with its own headline, long
 * enough to tell it with somebody quoted by name; of several such the one whose headline says most of the event. The others follow by the same rule,
 * then by whether they are long enough to tell and to explain it, the earliest first.
 */
export function orderCoverage(readings: readonly Reading[]): Reading[] {
  const ordered = [...readings].sort(
    (one, other) =>
      rankOf(other) - rankOf(one) ||
      lengthOf(other) - lengthOf(one) ||
      (isEarlier(one.article, other.article) ? -1 : 1),
  );
  const [first] = ordered;
  const firsts = first === undefined ? [] : ordered.filter((reading) => rankOf(reading) === rankOf(first));
  const best = firsts.length > 1 ? chooseHeadline(firsts.map(ledeOf)) : null;
  const lead = best === null ? undefined : firsts[best];
  return lead === undefined ? ordered : [lead, ...ordered.filter((reading) => reading !== lead)];
}

/** What makes an article fit to stand for the story: it is whole, has its own headline, tells the event and quotes somebody by name. */
function rankOf(reading: Reading): number {
  const { article, quotes } = reading;
  const quotesSomebody = quotes.some(({ key, speaker }) => key && speaker !== null);
  return (
    (article.completeness === 'whole' ? 4 : 0) +
    (article.titleDerived ? 0 : 2) +
    (quotesSomebody && lengthOf(reading) > 0 ? 1 : 0)
  );
}

const lengthOf = ({ article: { text } }: Reading): number =>
  (text.length >= lengths.telling ? 1 : 0) + (text.length >= lengths.explaining ? 1 : 0);

/** The topic that most publishers give the event; of several given as often, the one of the article that comes first. */
export function storyTopic(readings: readonly Reading[]): string | null {
  const told = new Map(readings.map((reading) => [reading, topicOf(reading.article)]));
  const votes = new Map<string, number>();
  for (const reading of firstByPublisher(readings).values()) {
    const topic = told.get(reading) ?? null;
    if (topic !== null) votes.set(topic, (votes.get(topic) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  return [...told.values()].find((topic) => topic !== null && votes.get(topic) === most) ?? null;
}

/**
 * One event from its coverage. `undated` (ms) stands for the time of an article that does not say its own, such as
 * when it was read. Throws a RangeError where there is no reading.
 */
export function makeStory(id: string, readings: readonly Reading[], undated = 0): Story {
  if (readings.length === 0) throw new RangeError(`a story without an article: ${id}`);
  const times = readings.map(({ article }) => article.published ?? undated);
  const ordered = orderCoverage(readings);
  return {
    id,
    readings: ordered,
    topic: storyTopic(ordered),
    began: Math.min(...times),
    changed: Math.max(...times),
  };
}
