import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { fail, ok } from '../src/core/result.ts';
import { nextSlot } from '../src/core/schedule/schedule.ts';
import { digestFacts } from './digest-text.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const digestResume = defineCommand({
  path: ['digest', 'resume'],
  group: groups.digest,
  summary: 'Posts the digest again after a pause',
  access: 'manager',
  private: true,
  slow: true,
  options: { channel: forChannel },
  examples: ['digest resume'],
  run: async (_, { store, digests, place, now }) => {
    const before = await store.subscriptions.get(place.id);
    if (before === null) return fail({ code: 'no-digest' });
    const obstacle = await digests.obstacle(place);
    if (!obstacle.ok) return obstacle;
    const nextRun = nextSlot(before, now);
    // Resuming what runs changes nothing, so that a second press does no harm.
    if (before.paused && nextRun !== null) await store.subscriptions.resume(place.id, nextRun, now);
    const subscription = (await store.subscriptions.get(place.id)) ?? before;
    return ok(
      noticeCard({
        tone: 'done',
        title: `The digest of ${place.name} ${before.paused ? 'runs again' : 'was not paused'}`,
        blocks: [
          digestFacts(subscription),
          { type: 'text', inlines: [literal('To undo: '), code('/news digest pause')] },
        ],
      }),
    );
  },
});
