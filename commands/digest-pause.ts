import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { fail, ok } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const digestPause = defineCommand({
  path: ['digest', 'pause'],
  group: groups.digest,
  summary: 'Posts no digest here until it is resumed',
  access: 'manager',
  private: true,
  options: { channel: forChannel },
  examples: ['digest pause'],
  run: async (_, { store, place }) => {
    const subscription = await store.subscriptions.get(place.id);
    if (subscription === null) return fail({ code: 'no-digest' });
    if (subscription.paused) return fail({ code: 'digest-paused' });
    await store.subscriptions.pause(place.id);
    return ok(
      noticeCard({
        tone: 'done',
        title: `The digest of ${place.name} is paused`,
        blocks: [
          'Nothing is posted until you resume it; its settings stay.',
          { type: 'text', inlines: [literal('To undo: '), code('/news digest resume')] },
        ],
        buttons: [{ type: 'action', label: 'Resume', action: { verb: 'run', argument: 'digest resume' } }],
      }),
    );
  },
});
