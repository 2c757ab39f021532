import { makeStory } from '../stories/make-story.ts';
import { firstByPublisher } from '../stories/publisher.ts';
import type { Story } from '../story.ts';
import { topicOf } from '../topic.ts';
import type { Wishes } from './wishes.ts';

/** How a story stands at a slot, before the others are looked at. */
export interface Standing {
  /** As it was at the end of the window. */
  readonly story: Story;
  readonly publishers: readonly string[];
  /** Its topics that the place wishes for. */
  readonly matched: readonly string[];
  /** When the last publisher took it up, ms. */
  readonly takenUp: number;
  readonly score: number;
  readonly update: boolean;
  readonly reasons: readonly string[];
}

/** Why a story has no place in a digest. */
export type Absence = 'outside-window' | 'other-topic' | 'posted-before';

const hour = 3_600_000;

/** In this time a story loses half of its weight: the story of two publishers yields to one of today's, ms. */
const halfLife = 12 * hour;

/** So many publishers that took a story up after it was posted make it an update. */
const muchNew = 2;

/**
 * A story's standing, or why it has none.
 *
 * A publisher counts once, by its first article on the event, for coverage, freshness and topic alike: so no copy raises
 * a story, and no further publisher lowers it. One that was corrected after it was posted is an update, whatever its age.
 */
export function standingOf(whole: Story, wishes: Wishes): Standing | Absence {
  const readings = whole.readings.filter(({ article }) => (article.published ?? whole.changed) <= wishes.until);
  if (readings.length === 0) return 'outside-window';
  const { rephrased } = whole;
  const made = makeStory(whole.id, readings, whole.changed);
  const story = rephrased === undefined ? made : { ...made, rephrased };
  const firsts = [...firstByPublisher(readings)].map(([publisher, { article }]) => ({ publisher, article }));
  const times = firsts.map(({ article }) => article.published ?? whole.changed);
  const takenUp = Math.max(...times);
  const posted = wishes.posted.get(whole.id);
  const correctedAt = Math.max(...readings.map(({ article }) => article.corrected ?? Number.NEGATIVE_INFINITY));
  const corrected = posted !== undefined && correctedAt > posted;
  if (takenUp <= wishes.from && !corrected) {
    // What was corrected counts as read anew, which is no news to who was not told it.
    const late = wishes.late?.has(whole.id) === true && correctedAt <= wishes.from;
    if (!late) return 'outside-window';
  }

  const topics = new Set(firsts.map(({ article }) => topicOf(article)));
  const matched = wishes.topics.filter((topic) => topics.has(topic.toLowerCase()));
  if (wishes.topics.length > 0 && matched.length === 0) return 'other-topic';

  const since = times.filter((time) => posted !== undefined && time > posted).length;
  if (posted !== undefined && since < muchNew && !corrected) return 'posted-before';

  const age = wishes.until - takenUp;
  return {
    story,
    publishers: firsts.map(({ publisher }) => publisher).sort(),
    matched,
    takenUp,
    score: Math.log2(1 + firsts.length) * 0.5 ** (age / halfLife),
    update: posted !== undefined,
    reasons: [
      counted(firsts.length, 'publisher'),
      ...(posted === undefined || since === 0 ? [] : [`${since} more since it was posted`]),
      ...(corrected ? ['corrected since it was posted'] : []),
      ...matched.map((topic) => `topic ${topic}`),
      ageInWords(age),
    ],
  };
}

/** Most important first; a tie goes to the one taken up last, then to the lower id. */
export function byStanding(one: Standing, other: Standing): number {
  return other.score - one.score || other.takenUp - one.takenUp || (one.story.id < other.story.id ? -1 : 1);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function ageInWords(age: number): string {
  if (age < hour) return 'less than an hour old';
  return age < 48 * hour
    ? `${counted(Math.floor(age / hour), 'hour')} old`
    : `${counted(Math.floor(age / (24 * hour)), 'day')} old`;
}
