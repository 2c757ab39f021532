import { listCard } from '../src/core/card/notice-card.ts';
import { count } from '../src/core/card/source-name.ts';
import { type Inline, link, literal, strong } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import type { Feed } from '../src/core/ports.ts';
import { ok } from '../src/core/result.ts';
import { addFeedButton } from './add-feed-button.ts';
import { healthOf } from './feed-health.ts';

export const sources = defineCommand({
  path: ['sources'],
  summary: 'The feeds of this place, and how they are',
  access: 'anyone',
  private: false,
  options: {},
  examples: ['sources'],
  run: async (_, context) => {
    const { store, place, person } = context;
    const feeds = await store.feeds.visible(place.id);
    const health = await healthOf(feeds, context);
    const ill = feeds.filter(({ health }) => health.failures > 0 || health.ended !== null).length;
    return ok(
      listCard({
        audience: 'everyone',
        title:
          feeds.length === 0
            ? 'No feeds yet'
            : `${count(feeds.length, 'source')}${ill === 0 ? '' : `, ${ill} in trouble`}`,
        items: feeds.toSorted(byTrouble).map((feed) => feedLine(feed, health(feed))),
        empty:
          'What stands here comes from the drop folder and the samples alone. Somebody who manages this place can add a feed: /news feed add https://news.example',
        buttons: addFeedButton(person),
      }),
    );
  },
});

/** What ended and what fails first: nobody looks for it at the end of a list. */
const byTrouble = (one: Feed, other: Feed): number => troubleOf(other) - troubleOf(one);

const troubleOf = ({ health }: Feed): number => (health.ended !== null ? 2 : health.failures > 0 ? 1 : 0);

/** One feed as a line: name, topic, and how it is. */
const feedLine = ({ title, site, url, topic }: Feed, health: readonly Inline[]): Inline[] => {
  const address = site ?? url;
  const name = /^https?:/i.test(address) ? link(title, address) : strong(title);
  return [name, literal(topic === null ? ' — ' : ` · ${topic} — `), ...health];
};
