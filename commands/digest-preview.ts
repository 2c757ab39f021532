import { defineCommand } from '../src/core/command/command.ts';
import { fail } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const digestPreview = defineCommand({
  path: ['digest', 'preview'],
  group: groups.digest,
  summary: 'The digest that would be posted now, for your eyes alone',
  access: 'manager',
  private: true,
  slow: true,
  options: { channel: forChannel },
  examples: ['digest preview'],
  run: async (_, { store, digests, place, now }) => {
    const subscription = await store.subscriptions.get(place.id);
    return subscription === null ? fail({ code: 'no-digest' }) : digests.preview(subscription, now);
  },
});
