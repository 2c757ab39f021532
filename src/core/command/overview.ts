import { nextPost } from '../card/next-post.ts';
import { facts, list, noticeCard, paragraph } from '../card/notice-card.ts';
import { count } from '../card/source-name.ts';
import { type Block, type Button, type Card, card, code, literal, type Section, section, time } from '../card.ts';
import { addressed, labelOf } from '../digest/name.ts';
import type { Delivery, Person, Place, PlatformName, Store, Subscription } from '../ports.ts';
import { describeSchedule } from '../schedule/describe.ts';
import { aim } from './aim.ts';
import type { Command } from './command.ts';

/** Slack's Home holds 100 blocks, of which a digest takes three or four: https://docs.slack.dev/reference/views/home-tab-views */
const most = 20;

/** Whether a person sees a place may be a request to the platform: no more of them than this. */
const looked = 100;

interface Desk {
  readonly store: Store;
  readonly commands: readonly Command[];
}

/** The digests of a workspace by channel: when each posts, how the last one went where it failed, and what a manager may do. */
export const overviewCard = async (
  { platform, id }: { readonly platform: PlatformName; readonly id: string },
  person: Person,
  sees: (place: Place) => Promise<boolean>,
  desk: Desk,
): Promise<Card> => {
  const all = await desk.store.subscriptions.inWorkspace(platform, id);
  // A direct message is nobody's business but theirs who write in it.
  const named = all.filter(({ place }) => place.name.startsWith('#')).slice(0, looked);
  const places = new Map(named.map(({ place }) => [place.id, place]));
  const seen = new Map(await Promise.all([...places].map(async ([id, place]) => [id, await sees(place)] as const)));
  const digests = named.filter(({ place }) => seen.get(place.id));
  if (digests.length === 0) return introduction;
  const shown = await Promise.all(
    digests
      .slice(0, most)
      .map(({ place, subscription }) =>
        digestSection(place, subscription, labelIn(place, subscription, all), person, desk),
      ),
  );
  const title = `${count(digests.length, 'digest')} in this workspace`;
  const left = digests.length - shown.length;
  return card({
    audience: 'asker',
    fallback: title,
    sections: [
      section({ title: { text: title, url: null }, blocks: [howTo] }),
      ...shown,
      ...(left === 0 ? [] : [section({ blocks: [moreNote(left)] })]),
    ],
  });
};

const digestSection = async (
  place: Place,
  subscription: Subscription,
  label: string | null,
  person: Person,
  { store, commands }: Desk,
): Promise<Section> => {
  const recent = await store.deliveries.recent(place.id, 10, subscription.id);
  const failure = lastFailure(recent);
  const posted = lastPosted(recent);
  const button = (words: string, command: string): Button => ({
    type: 'action',
    label: words,
    action: { verb: 'run', argument: aim(commands, place.channel, addressed(command, label)) },
  });
  return section({
    title: {
      text: `${place.name}${label === null ? '' : `: ${label}`}${subscription.paused ? ' (paused)' : ''}`,
      url: null,
    },
    blocks: [
      facts({
        When: describeSchedule(subscription),
        Next: nextPost(subscription),
        ...(posted === null ? {} : { Last: [literal('posted '), time(posted, 'relative', subscription.zone)] }),
      }),
      ...(failure === null ? [] : [paragraph(`The last one could not be posted: ${failure}`)]),
    ],
    buttons: person.manager
      ? [
          button('Preview', 'digest preview'),
          subscription.paused ? button('Resume', 'digest resume') : button('Pause', 'digest pause'),
          button('Post now', 'digest now'),
        ]
      : [],
  });
};

const labelIn = ({ id }: Place, subscription: Subscription, all: readonly { readonly place: Place }[]): string | null =>
  labelOf(
    subscription,
    all.filter(({ place }) => place.id === id),
  );

/** Why the last digest failed; null where it did not. Takes deliveries newest first, as below. */
const lastFailure = (recent: readonly Delivery[]): string | null => {
  const failed = recent.find(({ slot, state }) => slot === recent[0]?.slot && state === 'failed');
  return failed === undefined ? null : (failed.reason ?? 'no reason is known');
};

/** When one was posted last, ms. */
const lastPosted = (recent: readonly Delivery[]): number | null =>
  recent.find(({ state, settled }) => state === 'sent' && settled !== null)?.settled ?? null;

const howTo: Block = {
  type: 'text',
  inlines: [literal('To set one, type this in its channel: '), code('/news digest set 08:00 Europe/London weekdays')],
};

const moreNote = (left: number): Block => ({
  type: 'text',
  inlines: [
    literal(`${left === 1 ? '1 more is' : `${left} more are`} not shown here. In the channel: `),
    code('/news digest show'),
  ],
});

const introduction: Card = noticeCard({
  title: 'News for this workspace, in the words of those who said it',
  blocks: [
    'I read articles whole, and post short summaries with the key quotes and who said them. No channel has a digest yet. Type in any channel that I am in:',
    list([
      [code('/news latest'), literal(' — the newest stories')],
      [code('/news digest set 08:00 Europe/London weekdays'), literal(' — a digest on a schedule')],
      [code('/news feed add https://news.example'), literal(' — what to read')],
      [code('/news help'), literal(' — all that you can ask me')],
    ]),
  ],
});
