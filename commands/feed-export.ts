import { noticeCard, paragraph } from '../src/core/card/notice-card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { writeOpml } from '../src/core/opml.ts';
import type { Feed } from '../src/core/ports.ts';
import { ok } from '../src/core/result.ts';
import { addFeedButton } from './add-feed-button.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { turnButtons } from './turn-buttons.ts';

/** Characters of OPML that one message of either platform holds undivided; Slack's section takes 3,000 and escapes some. */
const longest = 2_400;

export const feedExport = defineCommand({
  path: ['feed', 'export'],
  group: groups.feed,
  summary: 'The feeds that were added here as OPML, for another place or reader',
  access: 'manager',
  private: true,
  options: { channel: forChannel },
  examples: ['feed export'],
  run: async (_, context) => {
    const { store, place, person } = context;
    const own = (await store.feeds.visible(place.id)).filter(({ standard }) => !standard);
    const parts = partsOf(own, `Feeds of ${place.name}`);
    // Of what is turned to some may be gone since.
    const page = Math.max(0, Math.min(context.page, parts.length - 1));
    const part = parts[page];
    if (part === undefined) {
      const blocks = [paragraph('None was added here yet.')];
      return ok(noticeCard({ title: `Feeds of ${place.name} as OPML`, blocks, buttons: addFeedButton(person) }));
    }
    const several = parts.length > 1;
    return ok(
      noticeCard({
        title: `Feeds of ${place.name} as OPML${several ? `, part ${page + 1} of ${parts.length}` : ''}`,
        blocks: [
          several
            ? 'Each part is a file by itself. Whoever runs me can get one, with the feeds that every place reads in it too:'
            : 'Keep it as a file. Whoever runs me can get one, with the feeds that every place reads in it too:',
          { type: 'code', text: `pullquote feeds export --place "${place.id}"` },
          { type: 'code', text: part },
        ],
        buttons: turnButtons({ ...context, page }, page + 1 < parts.length),
      }),
    );
  },
});

/** The feeds as documents that each fit into a message. */
const partsOf = (feeds: readonly Feed[], title: string): string[] => {
  const parts: Feed[][] = [];
  for (const feed of feeds) {
    const last = parts.at(-1);
    if (last !== undefined && writeOpml([...last, feed], title).length <= longest) last.push(feed);
    else parts.push([feed]);
  }
  return parts.map((part) => writeOpml(part, title));
};
