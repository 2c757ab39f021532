import { canNotify } from '../src/core/card/mention.ts';
import { noticeCard } from '../src/core/card/notice-card.ts';
import { type Block, code, literal } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { choice } from '../src/core/command/kinds/choice.ts';
import { integer } from '../src/core/command/kinds/integer.ts';
import { none, orNone } from '../src/core/command/kinds/none.ts';
import { days, mention as mentionKind, quietHours, times, zone } from '../src/core/command/kinds/schedule.ts';
import { topics } from '../src/core/command/kinds/topic.ts';
import { optional } from '../src/core/command/option.ts';
import type { Place, Subscription, SubscriptionWish } from '../src/core/ports.ts';
import { fail, ok } from '../src/core/result.ts';
import { nextSlot } from '../src/core/schedule/schedule.ts';
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
    channel: forChannel,
  },
  examples: [
    'digest set 08:00 America/Toronto weekdays',
    'digest set 08:00 18:30 London topics:world,science count:5',
    'digest set 7am daily quiet:22:00-07:00',
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
      const now = (await store.subscriptions.get(place.id)) ?? { ...usual, times: [], zone: place.zone };
      return Object.fromEntries(Object.entries(digestWords(now)).filter(([, word]) => word !== '' && word !== none));
    },
  },
  run: async (values, context) => {
    const { store, digests, place, now } = context;
    const before = await store.subscriptions.get(place.id);
    const times = values.time ?? before?.times;
    if (times === undefined) {
      const expected = 'a time of day such as 08:00 or 8am';
      const example = '/news digest set 08:00 Europe/London weekdays';
      return fail({ code: 'missing-option', verb: 'digest set', option: 'time', expected, example });
    }
    const obstacle = await digests.obstacle(place);
    if (!obstacle.ok) return obstacle;
    const old = before ?? usual;
    const wish: SubscriptionWish = {
      placeId: place.id,
      name: old.name,
      times,
      zone: values.zone ?? before?.zone ?? place.zone,
      days: values.days ?? old.days,
      cron: old.cron,
      topics: values.topics === none ? [] : (values.topics ?? old.topics),
      count: values.count ?? old.count,
      style: values.style ?? old.style,
      quiet: values.quiet === none ? null : (values.quiet ?? old.quiet),
      mention: values.mention === none ? null : (values.mention ?? old.mention),
      whenEmpty: values['when-empty'] ?? old.whenEmpty,
      repeats: old.repeats,
    };
    const nextRun = nextSlot(wish, now);
    if (nextRun === null) throw new Error('a schedule with times and days has no slot');
    const subscription = await store.subscriptions.set(wish, nextRun, now);
    if (wish.zone !== place.zone) await store.places.update(place.id, { zone: wish.zone });
    return ok(doneCard(subscription, before, values.zone === null, context));
  },
});

/** A name that the platform does not know as a role or group would be waited for in vain. */
const mentionNote = (mention: string | null, { platform }: Place): string[] =>
  mention === null || canNotify(mention, platform)
    ? []
    : [`“${mention}” notifies nobody: it is shown as it is. mention must be ${mentionKind().expected}.`];

const doneCard = (
  subscription: Subscription,
  before: Subscription | null,
  zoneUnsaid: boolean,
  { place }: Context,
): ReturnType<typeof noticeCard> => {
  const undo = before === null ? 'digest clear' : digestCommand(before, subscription);
  const zoneNote: Block[] =
    zoneUnsaid && before === null
      ? [
          {
            type: 'text',
            inlines: [
              literal(`The times are in ${subscription.zone}. Another zone: `),
              code('/news digest set zone:Europe/London'),
            ],
          },
        ]
      : [];
  return noticeCard({
    tone: 'done',
    title: `${before === null ? 'Digest set' : 'Digest changed'} for ${place.name}`,
    blocks: [
      digestFacts(subscription),
      ...zoneNote,
      ...mentionNote(subscription.mention, place),
      { type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] },
    ],
    buttons: [
      { type: 'action', label: 'Preview', action: { verb: 'run', argument: 'digest preview' }, primary: true },
      { type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } },
    ],
  });
};
