import { noticeCard } from '../src/core/card/notice-card.ts';
import { literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { fail, ok } from '../src/core/result.ts';
import { digestCommand } from './digest-text.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const digestClear = defineCommand({
  path: ['digest', 'clear'],
  group: groups.digest,
  summary: 'Ends the digest of this place',
  access: 'manager',
  private: true,
  options: { channel: forChannel },
  examples: ['digest clear'],
  run: async (_, { store, place }) => {
    const subscription = await store.subscriptions.get(place.id);
    if (subscription === null || !(await store.subscriptions.clear(place.id))) return fail({ code: 'no-digest' });
    const undo = digestCommand(subscription);
    return ok(
      noticeCard({
        tone: 'done',
        title: `${place.name} has no digest any more`,
        blocks: [
          { type: 'text', inlines: [literal('To undo, send:')] },
          { type: 'code', text: `/news ${undo}` },
        ],
        buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } }],
      }),
    );
  },
});
