import { list, noticeCard, paragraph } from '../src/core/card/notice-card.ts';
import type { Block } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { fail, ok } from '../src/core/result.ts';
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
    const subscription = await store.subscriptions.get(place.id);
    if (subscription === null) return fail({ code: 'no-digest' });
    const past = await lastDigests(store, subscription);
    const history: Block[] = past.length === 0 ? [] : [paragraph('The last digests:'), list(past)];
    return ok(
      noticeCard({
        title: `Digest of ${place.name}${subscription.paused ? ' (paused)' : ''}`,
        blocks: [digestFacts(subscription), ...history],
        buttons: [
          { type: 'action', label: 'Preview', action: { verb: 'run', argument: 'digest preview' } },
          subscription.paused
            ? { type: 'action', label: 'Resume', action: { verb: 'run', argument: 'digest resume' } }
            : { type: 'action', label: 'Pause', action: { verb: 'run', argument: 'digest pause' } },
        ],
      }),
    );
  },
});
