import { canNotify } from '../src/core/card/mention.ts';
import { noticeCard } from '../src/core/card/notice-card.ts';
import { type Block, code, literal } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { choice, onOff } from '../src/core/command/kinds/choice.ts';
import { cron } from '../src/core/command/kinds/cron.ts';
import { newDigestName } from '../src/core/command/kinds/digest-name.ts';
import { filterOption } from '../src/core/command/kinds/filter.ts';
import { integer } from '../src/core/command/kinds/integer.ts';
import { none, orNone } from '../src/core/command/kinds/none.ts';
import { days, mention as mentionKind, quietHours, times, zone } from '../src/core/command/kinds/schedule.ts';
import { topics } from '../src/core/command/kinds/topic.ts';
import { optional } from '../src/core/command/option.ts';
import { addressed, digestOf, labelOf, mostDigests, usualName } from '../src/core/digest/name.ts';
import type { Place, Subscription, SubscriptionWish } from '../src/core/ports.ts';
import type { Problem } from '../src/core/problem.ts';
import { fail, ok } from '../src/core/result.ts';
import { nextSlot } from '../src/core/schedule/schedule.ts';
import type { NamedDigest } from './digest-named.ts';
import { digestCommand, digestFacts, digestWords, usual } from './digest-text.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const digestSet = defineCommand({
  path: ['digest', 'set'],
  group: groups.digest,
  summary: 'Posts a digest here on a schedule, or changes it; what is left out stays as it was',
  access: 'manager',
  private: true,
  slow: true,
  options: {
    time: optional(times(), 'Local time of day, or several'),
    zone: optional(zone(), 'Time zone or city'),
    days: optional(days(), 'Days of the week; every day where never set'),
    topics: optional(orNone(topics()), 'Only these topics'),
    count: optional(integer(1, 20), 'At most so many stories'),
    style: optional(choice('full', 'compact'), 'How much of each story'),
    quiet: optional(orNone(quietHours()), 'Hours in which nothing is posted'),
    mention: optional(orNone(mentionKind()), 'Whom to notify'),
    'when-empty': optional(choice('silent', 'say-so'), 'What to do when there is no news'),
    name: optional(newDigestName(), 'Which digest of this place, or a new one'),
    filter: optional(orNone(filterOption()), 'Only stories with these words; -word leaves out'),
    repeat: optional(onOff(), 'Whether it tells again what other digests here told'),
    sections: optional(onOff(), 'Whether several stories stand under their topics'),
    cron: optional(cron(), 'Instead of time and days: minute hour day month weekday'),
    channel: forChannel,
  },
  examples: [
    'digest set 08:00 America/Toronto weekdays',
    'digest set 08:00 18:30 London topics:world,science count:5',
    'digest set 7am daily quiet:22:00-07:00',
    'digest set 18:00 name:evening repeat:on',
    'digest set filter:"ferry -football"',
    'digest set cron:"0 8 * * 1-5"',
  ],
  form: {
    title: 'Digest on a schedule',
    fields: [
      { name: 'time', label: 'Time of day, or several', hint: 'Such as 08:00, 8am or 08:00,18:30', required: true },
      { name: 'zone', label: 'Time zone, or a city' },
      { name: 'days', label: 'Days', hint: 'Such as weekdays, daily, mon-fri or sat,sun' },
      { name: 'topics', label: 'Topics', hint: 'Such as world,science; none for all of them' },
      { name: 'count', label: 'How many stories at most', hint: 'From 1 to 20' },
      { name: 'style', label: 'How much of each story' },
      { name: 'quiet', label: 'Quiet hours', hint: 'Such as 22:00-07:00, or none' },
      { name: 'mention', label: 'Whom to notify', hint: 'A role or group as it is written here, or none' },
      { name: 'when-empty', label: 'When there is no news' },
    ],
    initial: async ({ store, place }) => {
      const all = await store.subscriptions.inPlace(place.id);
      const now = targetOf(null, all).before ?? { ...usual, times: [], zone: place.zone };
      return Object.fromEntries(Object.entries(digestWords(now)).filter(([, word]) => word !== '' && word !== none));
    },
  },
  run: async (values, context) => {
    const { store, digests, place, person, now } = context;
    const all = await store.subscriptions.inPlace(place.id);
    const { name, before } = targetOf(values.name, all);
    const old = before ?? usual;
    const timed = values.time !== null || values.days !== null;
    if (timed && values.cron !== null) return fail(bothTold(values.cron));
    const cron = values.cron ?? (timed ? null : old.cron);
    const times = values.time ?? before?.times ?? [];
    if (cron === null && times.length === 0) return fail(untimed(values.name, all));
    if (before === null && all.length >= mostDigests) return fail({ code: 'too-many-digests', limit: mostDigests });
    const obstacle = await digests.obstacle(place);
    if (!obstacle.ok) return obstacle;
    const wish: SubscriptionWish = {
      placeId: place.id,
      name,
      times,
      zone: values.zone ?? before?.zone ?? place.zone,
      days: values.days ?? old.days,
      cron,
      topics: values.topics === none ? [] : (values.topics ?? old.topics),
      count: values.count ?? old.count,
      style: values.style ?? old.style,
      quiet: values.quiet === none ? null : (values.quiet ?? old.quiet),
      mention: values.mention === none ? null : (values.mention ?? old.mention),
      whenEmpty: values['when-empty'] ?? old.whenEmpty,
      filter: values.filter === none ? null : (values.filter ?? old.filter ?? null),
      repeats: values.repeat === null ? old.repeats : values.repeat === 'on',
      sections: values.sections === null ? old.sections !== false : values.sections === 'on',
    };
    const nextRun = nextSlot(wish, now);
    if (nextRun === null) throw new Error('a schedule with times and days has no slot');
    const subscription = await store.subscriptions.set(wish, nextRun, now, person.id);
    if (wish.zone !== place.zone) await store.places.update(place.id, { zone: wish.zone });
    const label = labelOf(subscription, before === null ? [...all, subscription] : all);
    return ok(doneCard({ subscription, label }, before, values.zone === null, context));
  },
});

/** The digest that is meant: the one that is named, else the only one, else the one that was given no name; it may be new. */
const targetOf = (
  named: string | null,
  all: readonly Subscription[],
): { readonly name: string; readonly before: Subscription | null } => {
  const [only, ...others] = all;
  const name = named ?? (others.length === 0 ? only?.name : undefined) ?? usualName;
  return { name, before: all.find((each) => each.name === name) ?? null };
};

const untimed = (named: string | null, all: readonly Subscription[]): Problem => {
  const verb = 'digest set';
  if (named === null && all.length > 0) return { code: 'digest-unnamed', verb, names: all.map(({ name }) => name) };
  const expected = 'a time of day such as 08:00 or 8am';
  const example = `/news ${addressed('digest set 08:00 Europe/London weekdays', named)}`;
  return { code: 'missing-option', verb, option: 'time', expected, example };
};

const bothTold = (typed: string): Problem => ({
  code: 'bad-option',
  verb: 'digest set',
  option: 'cron',
  typed,
  expected: 'given without time and days, which it says itself',
  example: `/news digest set cron:"${typed}"`,
  nearest: null,
});

/** A name that the platform does not know as a role or group would be waited for in vain. */
const mentionNote = (mention: string | null, { platform }: Place): string[] =>
  mention === null || canNotify(mention, platform)
    ? []
    : [`“${mention}” notifies nobody: it is shown as it is. mention must be ${mentionKind().expected}.`];

const doneCard = (
  { subscription, label }: NamedDigest,
  before: Subscription | null,
  zoneUnsaid: boolean,
  { place }: Context,
): ReturnType<typeof noticeCard> => {
  const undo = before === null ? addressed('digest clear', label) : digestCommand(before, label, subscription);
  const zoneNote: Block[] =
    zoneUnsaid && before === null
      ? [
          {
            type: 'text',
            inlines: [
              literal(`The times are in ${subscription.zone}. Another zone: `),
              code(`/news ${addressed('digest set zone:Europe/London', label)}`),
            ],
          },
        ]
      : [];
  return noticeCard({
    tone: 'done',
    title: doneTitle(before === null ? 'set' : 'changed', label, place),
    blocks: [
      digestFacts(subscription),
      ...zoneNote,
      ...mentionNote(subscription.mention, place),
      { type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] },
    ],
    buttons: [
      {
        type: 'action',
        label: 'Preview',
        action: { verb: 'run', argument: addressed('digest preview', label) },
        primary: true,
      },
      { type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } },
    ],
  });
};

const doneTitle = (done: 'set' | 'changed', label: string | null, place: Place): string =>
  label === null ? `Digest ${done} for ${place.name}` : `D${digestOf(place, label).slice(1)} ${done}`;
