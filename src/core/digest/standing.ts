import type { Reading } from '../article.ts';
import { makeStory } from '../stories/make-story.ts';
import { firstByPublisher } from '../stories/publisher.ts';
import type { Story } from '../story.ts';
import { askedFor } from './asked.ts';
import { type Development, developmentOf } from './development.ts';
import { weightOf } from './weight.ts';
import type { Wishes } from './wishes.ts';

/** How a story stands at a slot, before the others are looked at. */
export interface Standing {
  /** As it was at the end of the window. */
  readonly story: Story;
  readonly publishers: readonly string[];
  /** When the last publisher took it up, or it took its last turn since it was posted, ms. */
  readonly takenUp: number;
  /** `weightOf` it. */
  readonly score: number;
  /** When it was posted last, ms: it comes as an update. Null where it was not. */
  readonly told: number | null;
  readonly reasons: readonly string[];
}

/** Why a story has no place in a digest. */
export type Absence = 'outside-window' | 'other-topic' | 'posted-before';

const hour = 3_600_000;

/** So many publishers that took a story up after it was posted make it an update. */
const muchNew = 2;

/**
 * A story's standing, or why it has none.
 *
 * A publisher counts once, by its first article on the event, for coverage, freshness and what the place asked for alike: so no copy
 * raises a story, and no further publisher lowers it. One that was corrected after it was posted is an update, whatever its age.
 */
export function standingOf(whole: Story, wishes: Wishes): Standing | Absence {
  const timeOf = ({ article }: Reading): number => article.published ?? whole.changed;
  const readings = whole.readings.filter((reading) => timeOf(reading) <= wishes.until);
  if (readings.length === 0) return 'outside-window';
  const firsts = [...firstByPublisher(readings)];
  const times = firsts.map(([, reading]) => timeOf(reading));
  const posted = wishes.posted.get(whole.id) ?? null;
  const since = posted === null ? 0 : times.filter((time) => time > posted).length;
  const development = posted === null ? null : developmentSince(readings, posted, timeOf);
  const takenUp = Math.max(...times, development?.turned ?? Number.NEGATIVE_INFINITY);
  const correctedAt = Math.max(...readings.map(({ article }) => article.corrected ?? Number.NEGATIVE_INFINITY));
  const corrected = posted !== null && correctedAt > posted;
  if (takenUp <= wishes.from && !corrected && wishes.late?.has(whole.id) !== true) return 'outside-window';

  const asked = askedFor(
    firsts.map(([, { article }]) => article),
    whole.asked,
    wishes.topics,
  );
  if (wishes.topics.length > 0 && asked.topics.length === 0) return 'other-topic';
  if (development !== null && since < muchNew && development.turned === null && !corrected) return 'posted-before';

  const age = wishes.until - takenUp;
  return {
    // A correction is of what was told: with it that is told again.
    story: development === null || corrected ? asOf(whole, readings) : newsOf(whole, development),
    publishers: firsts.map(([publisher]) => publisher).sort(),
    takenUp,
    score: weightOf(firsts.length, asked.count, age),
    told: posted,
    reasons: [
      counted(firsts.length, 'publisher'),
      ...(since === 0 ? [] : [`${since} more since it was posted`]),
      ...(development === null || development.turned === null ? [] : [turnInWords(development)]),
      ...(corrected ? ['corrected since it was posted'] : []),
      ...asked.reasons,
      ageInWords(age),
    ],
  };
}

const turnInWords = ({ turns }: Development): string =>
  turns.length === 0 ? 'a turn since it was posted' : `${turns.join(', ')} since it was posted`;

const asOf = (whole: Story, readings: readonly Reading[]): Story => ({
  ...whole,
  ...makeStory(whole.id, readings, whole.changed),
});

/** The story as what came since it was posted, the article that tells most of that first; its topic stays. */
const newsOf = ({ rephrased: _, ...whole }: Story, { readings, sentences }: Development): Story => ({
  ...whole,
  ...makeStory(whole.id, readings, whole.changed),
  topic: whole.topic,
  readings,
  news: sentences,
});

const developmentSince = (
  readings: readonly Reading[],
  posted: number,
  timeOf: (reading: Reading) => number,
): Development => {
  const fresh = readings.filter((reading) => timeOf(reading) > posted);
  if (fresh.length === 0) return { readings, sentences: [], turned: null, turns: [] };
  return developmentOf(
    readings.filter((reading) => !fresh.includes(reading)),
    fresh,
  );
};

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
