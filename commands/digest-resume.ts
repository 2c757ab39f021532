import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { addressed, digestOf } from '../src/core/digest/name.ts';
import { ok } from '../src/core/result.ts';
import { nextSlot } from '../src/core/schedule/schedule.ts';
import { digestNamed } from './digest-named.ts';
import { digestFacts } from './digest-text.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { whichDigest } from './which-digest.ts';

export const digestResume = defineCommand({
  path: ['digest', 'resume'],
  group: groups.digest,
  summary: 'Posts the digest again after a pause',
  access: 'manager',
  private: true,
  slow: true,
  options: { name: whichDigest, channel: forChannel },
  examples: ['digest resume'],
  run: async ({ name }, { store, digests, place, person, now }) => {
    const chosen = await digestNamed(name, 'digest resume', { store, place });
    if (!chosen.ok) return chosen;
    const { subscription: before, label } = chosen.value;
    const obstacle = await digests.obstacle(place);
    if (!obstacle.ok) return obstacle;
    const nextRun = nextSlot(before, now);
    // Resuming what runs changes nothing, so that a second press does no harm.
    if (before.paused && nextRun !== null) {
      await store.subscriptions.resume(place.id, nextRun, now, before.name, person.id);
    }
    const subscription = (await store.subscriptions.get(place.id, before.name)) ?? before;
    return ok(
      noticeCard({
        tone: 'done',
        title: `The ${digestOf(place, label)} ${before.paused ? 'runs again' : 'was not paused'}`,
        blocks: [
          digestFacts(subscription),
          { type: 'text', inlines: [literal('To undo: '), code(`/news ${addressed('digest pause', label)}`)] },
        ],
      }),
    );
  },
});
