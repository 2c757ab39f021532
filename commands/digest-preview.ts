import { defineCommand } from '../src/core/command/command.ts';
import { digestNamed } from './digest-named.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { whichDigest } from './which-digest.ts';

export const digestPreview = defineCommand({
  path: ['digest', 'preview'],
  group: groups.digest,
  summary: 'The digest that would be posted now, for your eyes alone',
  access: 'manager',
  private: true,
  slow: true,
  options: { name: whichDigest, channel: forChannel },
  examples: ['digest preview'],
  run: async ({ name }, { store, digests, place, now }) => {
    const chosen = await digestNamed(name, 'digest preview', { store, place });
    return chosen.ok ? digests.preview(chosen.value.subscription, now) : chosen;
  },
});
