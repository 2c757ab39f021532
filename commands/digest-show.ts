import { list, paragraph } from '../src/core/card/notice-card.ts';
import { type Block, type Button, card, code, literal, type Section, section, time } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { addressed, digestOf } from '../src/core/digest/name.ts';
import type { Place, Store } from '../src/core/ports.ts';
import { ok } from '../src/core/result.ts';
import { digestsHere, type NamedDigest } from './digest-named.ts';
import { digestFacts } from './digest-text.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { lastDigests } from './last-digests.ts';

export const digestShow = defineCommand({
  path: ['digest', 'show'],
  group: groups.digest,
  summary: "This place's digest: when, what, and how the last ones went",
  access: 'manager',
  private: true,
  options: { channel: forChannel },
  examples: ['digest show'],
  run: async (_, { store, place }) => {
    const all = await digestsHere({ store, place });
    if (!all.ok) return all;
    const [only, ...others] = all.value;
    const fallback =
      only !== undefined && others.length === 0 ? titleOf(only, place) : `${all.value.length} digests of ${place.name}`;
    const sections = await Promise.all(all.value.map((digest) => sectionOf(digest, place, store)));
    // Beside one digest its buttons stand below the card, as those of any setting.
    if (only !== undefined && others.length === 0) {
      return ok(card({ audience: 'asker', fallback, sections, buttons: buttonsOf(only) }));
    }
    const parted = sections.map((each, index) => {
      const digest = all.value[index];
      return digest === undefined ? each : { ...each, buttons: buttonsOf(digest) };
    });
    return ok(card({ audience: 'asker', fallback, sections: parted }));
  },
});

const titleOf = ({ subscription, label }: NamedDigest, place: Place): string =>
  `D${digestOf(place, label).slice(1)}${subscription.paused ? ' (paused)' : ''}`;

const sectionOf = async (digest: NamedDigest, place: Place, store: Store): Promise<Section> => {
  const past = await lastDigests(store, digest.subscription);
  const history: Block[] = past.length === 0 ? [] : [paragraph('The last digests:'), list(past)];
  return section({
    title: { text: titleOf(digest, place), url: null },
    blocks: [...refusal(digest), digestFacts(digest.subscription), ...history],
  });
};

/** Why the bot itself paused it, since when, and what to do. */
const refusal = ({ subscription: { refused, zone }, label }: NamedDigest): Block[] =>
  refused === undefined
    ? []
    : [
        {
          type: 'text',
          inlines: [literal('I paused it '), time(refused.at, 'date-time', zone), literal(`: ${refused.reason}`)],
        },
        {
          type: 'text',
          inlines: [literal('When that is right again: '), code(`/news ${addressed('digest resume', label)}`)],
        },
      ];

const buttonsOf = ({ subscription, label }: NamedDigest): Button[] => {
  const button = (text: string, command: string): Button => ({
    type: 'action',
    label: text,
    action: { verb: 'run', argument: addressed(command, label) },
  });
  return [
    button('Preview', 'digest preview'),
    subscription.paused ? button('Resume', 'digest resume') : button('Pause', 'digest pause'),
  ];
};
