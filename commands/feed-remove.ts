import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { text } from '../src/core/command/kinds/text.ts';
import { nearest } from '../src/core/command/nearest.ts';
import { required } from '../src/core/command/option.ts';
import { quoteWord } from '../src/core/command/words.ts';
import type { Feed } from '../src/core/ports.ts';
import { fail, ok } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const feedRemove = defineCommand({
  path: ['feed', 'remove'],
  group: groups.feed,
  summary: 'Reads a feed no longer for this place',
  access: 'manager',
  private: true,
  options: {
    feed: required(
      { ...text('feed', 'Harbour Courier'), expected: 'the name of a feed, or its address', completes: 'feeds' },
      'Its name or its address',
    ),
    channel: forChannel,
  },
  examples: ['feed remove Harbour Courier', 'feed remove https://news.example/feed.xml'],
  run: async ({ feed: typed }, { store, place }) => {
    const feeds = await store.feeds.visible(place.id);
    const feed = feedNamed(typed, feeds);
    if (feed === null) {
      return fail({
        code: 'feed-unknown',
        typed,
        nearest: nearest(
          typed,
          feeds.map(({ title }) => title),
        ),
      });
    }
    if (!(await store.feeds.unfollow(place.id, feed.id))) return fail({ code: 'feed-standard', title: feed.title });
    const undo = `feed add ${feed.url}${feed.topic === null ? '' : ` topic:${quoteWord(feed.topic)}`}`;
    return ok(
      noticeCard({
        tone: 'done',
        title: `${place.name} no longer reads “${feed.title}”`,
        blocks: [{ type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] }],
        buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } }],
      }),
    );
  },
});

/** By its address, its name, or a part of the name that only one has. */
const feedNamed = (typed: string, feeds: readonly Feed[]): Feed | null => {
  const sought = typed.toLowerCase();
  const address = sought.replace(/^<([^|>]+).*>$/, '$1').replace(/\/$/, '');
  const exact = feeds.find(
    ({ url, title }) => url.toLowerCase().replace(/\/$/, '') === address || title.toLowerCase() === sought,
  );
  const parts = feeds.filter(({ title }) => title.toLowerCase().includes(sought));
  return exact ?? (parts.length === 1 ? (parts[0] ?? null) : null);
};
