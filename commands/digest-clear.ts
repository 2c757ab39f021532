import { noticeCard } from '../src/core/card/notice-card.ts';
import { literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { digestOf } from '../src/core/digest/name.ts';
import { fail, ok } from '../src/core/result.ts';
import { digestNamed } from './digest-named.ts';
import { digestCommand } from './digest-text.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { whichDigest } from './which-digest.ts';

export const digestClear = defineCommand({
  path: ['digest', 'clear'],
  group: groups.digest,
  summary: 'Ends the digest of this place',
  access: 'manager',
  private: true,
  options: { name: whichDigest, channel: forChannel },
  examples: ['digest clear'],
  run: async ({ name }, { store, place }) => {
    const chosen = await digestNamed(name, 'digest clear', { store, place });
    if (!chosen.ok) return chosen;
    const { subscription, label } = chosen.value;
    if (!(await store.subscriptions.clear(place.id, subscription.name))) return fail({ code: 'no-digest' });
    const undo = digestCommand(subscription, label);
    return ok(
      noticeCard({
        tone: 'done',
        title: label === null ? `${place.name} has no digest any more` : `The ${digestOf(place, label)} is gone`,
        blocks: [
          { type: 'text', inlines: [literal('To undo, send:')] },
          { type: 'code', text: `/news ${undo}` },
        ],
        buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } }],
      }),
    );
  },
});
