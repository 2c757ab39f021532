import { list, noticeCard, paragraph } from '../src/core/card/notice-card.ts';
import { count } from '../src/core/card/source-name.ts';
import { type Block, code, type Inline, literal, strong } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { ok } from '../src/core/result.ts';
import { addFeedButton } from './add-feed-button.ts';
import { healthOf } from './feed-health.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const feedList = defineCommand({
  path: ['feed', 'list'],
  group: groups.feed,
  summary: 'The feeds that were added here, with their addresses',
  access: 'manager',
  private: true,
  options: { channel: forChannel },
  examples: ['feed list'],
  run: async (_, context) => {
    const { store, place, person } = context;
    const feeds = await store.feeds.visible(place.id);
    const own = feeds.filter(({ standard }) => !standard);
    const common = feeds.length - own.length;
    const health = await healthOf(own, context);
    const lines = own.map((feed): Inline[] => [
      strong(feed.title),
      literal(feed.topic === null ? ' — ' : ` · ${feed.topic} — `),
      code(feed.url),
      literal(' — '),
      ...health(feed),
    ]);
    const blocks: (Block | string)[] = [
      lines.length === 0 ? paragraph('None was added here yet. To add one:') : list(lines),
      ...(lines.length === 0 ? [{ type: 'code' as const, text: '/news feed add https://news.example' }] : []),
      ...(common === 0
        ? []
        : [`${count(common, 'feed')} more ${common === 1 ? 'is' : 'are'} read for every place: /news sources`]),
    ];
    return ok(noticeCard({ title: `Feeds added to ${place.name}`, blocks, buttons: addFeedButton(person) }));
  },
});
