import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { addressed, digestOf } from '../src/core/digest/name.ts';
import { fail, ok } from '../src/core/result.ts';
import { digestNamed } from './digest-named.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { whichDigest } from './which-digest.ts';

export const digestPause = defineCommand({
  path: ['digest', 'pause'],
  group: groups.digest,
  summary: 'Posts no digest here until it is resumed',
  access: 'manager',
  private: true,
  options: { name: whichDigest, channel: forChannel },
  examples: ['digest pause'],
  run: async ({ name }, { store, place }) => {
    const chosen = await digestNamed(name, 'digest pause', { store, place });
    if (!chosen.ok) return chosen;
    const { subscription, label } = chosen.value;
    if (subscription.paused) return fail({ code: 'digest-paused', name: label });
    await store.subscriptions.pause(place.id, subscription.name);
    const undo = addressed('digest resume', label);
    return ok(
      noticeCard({
        tone: 'done',
        title: `The ${digestOf(place, label)} is paused`,
        blocks: [
          'Nothing is posted until you resume it; its settings stay.',
          { type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] },
        ],
        buttons: [{ type: 'action', label: 'Resume', action: { verb: 'run', argument: undo } }],
      }),
    );
  },
});
