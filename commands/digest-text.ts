import { nextPost } from '../src/core/card/next-post.ts';
import { facts } from '../src/core/card/notice-card.ts';
import type { Block } from '../src/core/card.ts';
import { quoteWord } from '../src/core/command/words.ts';
import { addressed, usualName } from '../src/core/digest/name.ts';
import type { Subscription, SubscriptionWish } from '../src/core/ports.ts';
import { dayNames } from '../src/core/schedule/days.ts';
import { describeSchedule } from '../src/core/schedule/describe.ts';

/** A place's digest as it now stands. */
export const digestFacts = (subscription: Subscription): Block => {
  const { topics, count, style, mention, whenEmpty, repeats, filter = null, sections = true } = subscription;
  return facts({
    When: describeSchedule(subscription),
    Next: nextPost(subscription),
    Stories: `at most ${count}, ${style}${sections ? '' : ', in one list'}`,
    Topics: topics.length === 0 ? 'all' : topics.join(', '),
    ...(filter === null ? {} : { Filter: filter }),
    Notifies: mention ?? 'nobody',
    'When there is no news': whenEmpty === 'silent' ? 'posts nothing' : 'says so',
    ...(repeats ? { 'What other digests here told': 'comes again' } : {}),
  });
};

/** What a digest is where nothing else was ever said. */
export const usual = {
  name: usualName,
  cron: null,
  days: [0, 1, 2, 3, 4, 5, 6],
  topics: [],
  count: 8,
  style: 'full',
  quiet: null,
  mention: null,
  whenEmpty: 'silent',
  repeats: false,
  sections: true,
  filter: null,
} as const;

/**
 * The command that makes a digest what it should be, without `/news`; it names only what now is otherwise, and the digest
 * where that needs a name.
 */
export const digestCommand = (
  wish: SubscriptionWish,
  label: string | null,
  now: Partial<SubscriptionWish> = usual,
): string => {
  const present = digestWords(now);
  const words = Object.entries(digestWords(wish)).filter(([name, value]) => value !== '' && value !== present[name]);
  return addressed(['digest set', ...words.map(([name, value]) => `${name}:${quoteWord(value)}`)].join(' '), label);
};

const wordOfDays = (days: readonly number[]): string => {
  const sorted = days.toSorted().join('');
  const named = { '0123456': 'daily', '12345': 'weekdays', '06': 'weekends' }[sorted];
  return named ?? days.map((day) => (dayNames[day] ?? '').slice(0, 3).toLowerCase()).join(',');
};

/** Each option of `digest set` as it would be typed; empty where it is not given. */
export const digestWords = (wish: Partial<SubscriptionWish>): Readonly<Record<string, string>> => ({
  time: wish.cron ? '' : (wish.times?.join(',') ?? ''),
  zone: wish.zone ?? '',
  days: wish.cron ? '' : wordOfDays(wish.days ?? []),
  topics: wish.topics?.join(',') || 'none',
  count: String(wish.count),
  style: wish.style ?? '',
  quiet: wish.quiet ? `${wish.quiet.from}-${wish.quiet.to}` : 'none',
  mention: wish.mention ?? 'none',
  'when-empty': wish.whenEmpty ?? '',
  filter: wish.filter ?? 'none',
  repeat: wish.repeats ? 'on' : 'off',
  sections: wish.sections === false ? 'off' : 'on',
  cron: wish.cron ?? '',
});
