import { facts, noticeCard } from '../src/core/card/notice-card.ts';
import { type Block, type Button, code, literal } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { choice, onOff } from '../src/core/command/kinds/choice.ts';
import { zone } from '../src/core/command/kinds/schedule.ts';
import { optional } from '../src/core/command/option.ts';
import { addressed, labelOf } from '../src/core/digest/name.ts';
import type { PlaceSettings } from '../src/core/ports.ts';
import { ok } from '../src/core/result.ts';

interface Settings {
  readonly zone: string;
  readonly images: 'on' | 'off';
  readonly mentions: 'on' | 'off';
  readonly edits: PlaceSettings['edits'];
}

export const placeSettings = defineCommand({
  path: ['settings'],
  summary: 'How this place is served: its zone, pictures, notifying, and edits of what was posted',
  access: 'manager',
  private: true,
  options: {
    zone: optional(zone(), 'Time zone or city of the dates shown here'),
    images: optional(onOff(), 'Whether cards show pictures'),
    mentions: optional(onOff(), 'Whether a digest may notify anybody'),
    edits: optional(
      { ...choice('corrections', 'all', 'off'), claims: () => false },
      'Which later changes of an article edit the post that told it',
    ),
  },
  examples: ['settings', 'settings zone:Europe/London', 'settings images:off mentions:off', 'settings edits:all'],
  run: async ({ zone, images, mentions, edits }, context) => {
    const { store, place } = context;
    const before = await settingsOf(context);
    const now: Settings = {
      zone: zone ?? before.zone,
      images: images ?? before.images,
      mentions: mentions ?? before.mentions,
      edits: edits ?? before.edits,
    };
    const undo = commandFor(before, now);
    if (now.zone !== before.zone) await store.places.update(place.id, { zone: now.zone });
    if (undo !== null) {
      const change = { images: now.images === 'on', mentions: now.mentions === 'on', edits: now.edits };
      await store.places.setSettings(place.id, change);
    }
    const asked = zone ?? images ?? mentions ?? edits;
    const unchanged: Block[] = asked === null ? [] : [{ type: 'text', inlines: [literal('It was so before.')] }];
    const note = await zoneNote(now.zone, context);
    return ok(
      undo === null
        ? noticeCard({
            title: `Settings of ${place.name}`,
            blocks: [factsOf(now), ...unchanged, ...note, ...howTo(now)],
            buttons: [turn(now, 'images'), turn(now, 'mentions')],
          })
        : noticeCard({
            tone: 'done',
            title: `Settings changed for ${place.name}`,
            blocks: [factsOf(now), ...note, { type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] }],
            buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } }],
          }),
    );
  },
});

const settingsOf = async ({ store, place }: Context): Promise<Settings> => {
  const { images, mentions, edits } = await store.places.settings(place.id);
  return { zone: place.zone, images: images ? 'on' : 'off', mentions: mentions ? 'on' : 'off', edits };
};

/** The command that brings `wanted` back; null where all is as it is wanted. */
const commandFor = (wanted: Settings, now: Settings): string | null => {
  const names = (['zone', 'images', 'mentions', 'edits'] as const).filter((name) => wanted[name] !== now[name]);
  return names.length === 0 ? null : ['settings', ...names.map((name) => `${name}:${wanted[name]}`)].join(' ');
};

const edited: Readonly<Record<Settings['edits'], string>> = {
  corrections: 'corrections: a post is edited where its article was corrected, lost a quote or gained a caveat',
  all: 'all: a post is edited where its article changes in what was told of it',
  off: 'off: a post stays as it was, and the next digest tells of a correction',
};

const factsOf = ({ zone, images, mentions, edits }: Settings): Block =>
  facts({
    Zone: zone,
    Images: images === 'on' ? 'on: cards show pictures' : 'off: cards show no pictures',
    Mentions: mentions === 'on' ? 'on: a digest may notify whom it names' : 'off: a digest notifies nobody',
    Edits: edited[edits],
  });

/** A digest counts in the zone that it was set with. */
const zoneNote = async (zone: string, { store, place }: Context): Promise<Block[]> => {
  const all = await store.subscriptions.inPlace(place.id);
  return all
    .filter((digest) => digest.zone !== zone)
    .map((digest) => {
      const label = labelOf(digest, all);
      const which = label === null ? 'The digest here' : `The digest “${label}”`;
      const inlines = [literal(`${which} keeps its own zone, ${digest.zone}. To change it: `)];
      return { type: 'text', inlines: [...inlines, code(`/news ${addressed(`digest set zone:${zone}`, label)}`)] };
    });
};

const opposite = { on: 'off', off: 'on' } as const;

const howTo = ({ images, mentions, edits }: Settings): Block[] => [
  { type: 'text', inlines: [literal('To change them:')] },
  {
    type: 'code',
    text: `/news settings zone:Europe/London images:${opposite[images]} mentions:${opposite[mentions]} edits:${edits === 'all' ? 'off' : 'all'}`,
  },
];

const turn = (now: Settings, name: 'images' | 'mentions'): Button => ({
  type: 'action',
  label: `${name === 'images' ? 'Images' : 'Mentions'} ${opposite[now[name]]}`,
  action: { verb: 'run', argument: `settings ${name}:${opposite[now[name]]}` },
});
