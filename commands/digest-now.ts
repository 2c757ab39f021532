import { nextPost } from '../src/core/card/next-post.ts';
import { noticeCard } from '../src/core/card/notice-card.ts';
import { count } from '../src/core/card/source-name.ts';
import { literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { ok } from '../src/core/result.ts';
import { digestNamed } from './digest-named.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { whichDigest } from './which-digest.ts';

export const digestNow = defineCommand({
  path: ['digest', 'now'],
  group: groups.digest,
  summary: 'Posts what is new here at once; the schedule stays as it is',
  access: 'manager',
  private: true,
  slow: true,
  options: { name: whichDigest, channel: forChannel },
  examples: ['digest now'],
  run: async ({ name }, { store, digests, place, now }) => {
    const chosen = await digestNamed(name, 'digest now', { store, place });
    if (!chosen.ok) return chosen;
    const { subscription } = chosen.value;
    const posted = await digests.postNow(subscription, now);
    if (!posted.ok) return posted;
    return ok(
      noticeCard({
        tone: 'done',
        title: `Posted ${count(posted.value.stories, 'story', 'stories')} in ${place.name}`,
        blocks: [{ type: 'text', inlines: [literal('The next digest: '), ...nextPost(subscription)] }],
      }),
    );
  },
});
