import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal, strong } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { address } from '../src/core/command/kinds/address.ts';
import { newTopic } from '../src/core/command/kinds/topic.ts';
import { optional, required } from '../src/core/command/option.ts';
import { feedAddressKey } from '../src/core/feed-address.ts';
import { fail, ok } from '../src/core/result.ts';
import { choiceCard } from './feed-choice.ts';
import { feedTitle, foundBlocks } from './feed-found.ts';
import { mostFeeds } from './feed-limit.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const feedAdd = defineCommand({
  path: ['feed', 'add'],
  group: groups.feed,
  summary: 'Reads a feed for this place; the address of its site is enough',
  access: 'manager',
  private: true,
  slow: true,
  options: {
    url: required(address(), 'The address of a feed or of its site'),
    topic: optional(newTopic(), 'The topic to put its news under'),
    channel: forChannel,
  },
  examples: ['feed add https://news.example', 'feed add https://news.example/feed.xml topic:science'],
  form: {
    title: 'Add a feed',
    fields: [
      { name: 'url', label: 'Address of the feed, or of its site' },
      { name: 'topic', label: 'Topic of its news' },
    ],
    initial: async () => ({}),
  },
  run: async ({ url, topic }, { store, reader, place, person, now }) => {
    const found = await reader.feed(url);
    if (!found.ok) return found;
    const { document, others = [] } = found.value;
    const visible = await store.feeds.visible(place.id);
    if (others.length > 0) {
      const read = visible.filter(({ health }) => health.ended === null);
      const known = new Set(read.map((feed) => feedAddressKey(feed.url)));
      return ok(choiceCard([found.value, ...others], { zone: place.zone, topic, known }));
    }
    const known = visible.find((feed) => feedAddressKey(feed.url) === feedAddressKey(found.value.url));
    if (known !== undefined && known.health.ended === null) return fail({ code: 'feed-known', title: known.title });
    if (known === undefined && visible.filter(({ standard }) => !standard).length >= mostFeeds) {
      return fail({ code: 'too-many-feeds', most: mostFeeds });
    }
    const title = feedTitle(found.value.url, document);
    const feed = await store.feeds.add(
      { url: known?.url ?? found.value.url, title, site: document.site, topic, standard: false },
      now,
    );
    // One that every place reads is nobody's own, whoever found that it is there again.
    if (known?.standard !== true) await store.feeds.follow(place.id, feed.id, topic, person.id);
    const undo = `feed remove ${feed.url}`;
    return ok(
      noticeCard({
        tone: 'done',
        title: `${place.name} now reads “${title}”`,
        blocks: [
          ...foundBlocks(found.value.url, document, place.zone),
          {
            type: 'text',
            inlines: [
              ...(topic === null
                ? [literal('Its news stands here')]
                : [literal('Its news stands under '), strong(topic)]),
              literal(' within minutes.'),
            ],
          },
          { type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] },
        ],
        buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } }],
      }),
    );
  },
});
