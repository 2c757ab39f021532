import { facts } from '../src/core/card/notice-card.ts';
import { type Block, type Inline, literal, time } from '../src/core/card.ts';
import { quoteWord } from '../src/core/command/words.ts';
import type { Subscription, SubscriptionWish } from '../src/core/ports.ts';
import { dayNames } from '../src/core/schedule/days.ts';
import { describeSchedule } from '../src/core/schedule/describe.ts';

/** When it posts next, as an inline. */
export const nextPost = ({ nextRun, zone, paused }: Subscription): Inline[] => {
  if (paused) return [literal('not until it is resumed')];
  if (nextRun === null) return [literal('never')];
  return [time(nextRun, 'date-time', zone), literal(' ('), time(nextRun, 'relative', zone), literal(')')];
};

/** A place's digest as it now stands. */
export const digestFacts = (subscription: Subscription): Block => {
  const { topics, count, style, mention, whenEmpty } = subscription;
  return facts({
    When: describeSchedule(subscription),
    Next: nextPost(subscription),
    Stories: `at most ${count}, ${style}`,
    Topics: topics.length === 0 ? 'all' : topics.join(', '),
    Notifies: mention ?? 'nobody',
    'When there is no news': whenEmpty === 'silent' ? 'posts nothing' : 'says so',
  });
};

/** The command that sets a digest as it is, without `/news`. */
export const digestCommand = (wish: SubscriptionWish): string => {
  const options: Readonly<Record<string, string>> = {
    time: wish.times.join(','),
    zone: wish.zone,
    days: wish.days.map((day) => (dayNames[day] ?? '').slice(0, 3).toLowerCase()).join(','),
    topics: wish.topics.join(',') || 'none',
    count: String(wish.count),
    style: wish.style,
    quiet: wish.quiet === null ? 'none' : `${wish.quiet.from}-${wish.quiet.to}`,
    mention: wish.mention ?? 'none',
    'when-empty': wish.whenEmpty,
  };
  const words = Object.entries(options).map(([name, value]) => `${name}:${quoteWord(value)}`);
  return `digest set ${words.join(' ')}`;
};
