import { facts, list, noticeCard, paragraph } from '../src/core/card/notice-card.ts';
import { count } from '../src/core/card/source-name.ts';
import { type Block, type Card, code, literal, strong } from '../src/core/card.ts';
import { nothingKnown } from '../src/core/command/kind.ts';
import { newTopic } from '../src/core/command/kinds/topic.ts';
import { feedAddressKey } from '../src/core/feed-address.ts';
import { type OpmlFeed, type OpmlReading, sayFault } from '../src/core/opml.ts';
import type { Person, Place, Store } from '../src/core/ports.ts';
import { mostFeeds } from './feed-limit.ts';

/** Lines of a kind that a card names; the rest is counted. */
const named = 10;

interface Office {
  readonly store: Store;
  readonly place: Place;
  /** Absent where the operator does it, who reads of feeds that end in the log. */
  readonly person?: Pick<Person, 'id'>;
  readonly now: number;
}

/**
 * Follows the feeds of a list in a place, as many as it may have, each under the topic of its outline. None is fetched now:
 * one that can't be read says so among the sources. The card tells what was added and what was not, and why.
 */
export async function importFeeds(reading: OpmlReading, { store, place, person, now }: Office): Promise<Card> {
  const visible = await store.feeds.visible(place.id);
  const listed = new Set(reading.feeds.map(({ url }) => feedAddressKey(url)));
  const again = visible.filter(({ url, health }) => health.ended !== null && listed.has(feedAddressKey(url)));
  // As who adds one does: whether it is there is seen when it is read.
  for (const feed of again) await store.feeds.add({ ...feed, standard: false }, now);
  const known = new Set(visible.map(({ url }) => feedAddressKey(url)));
  const fresh = reading.feeds.filter(({ url }) => {
    const key = feedAddressKey(url);
    return !known.has(key) && known.add(key);
  });
  const room = Math.max(0, mostFeeds - visible.filter(({ standard }) => !standard).length);
  const added = fresh.slice(0, room);
  for (const feed of added) {
    const topic = topicOf(feed);
    const kept = await store.feeds.add({ ...feed, topic, standard: false }, now);
    await store.feeds.follow(place.id, kept.id, topic, person?.id);
  }
  const left = fresh.slice(room);
  const topics = new Set(added.flatMap((feed) => topicOf(feed) ?? []));
  const changed = added.length + again.length > 0;
  return noticeCard({
    tone: changed ? 'done' : 'info',
    title: added.length > 0 ? `${count(added.length, 'feed')} added to ${place.name}` : 'No feed was added',
    blocks: [
      facts({
        'In the list': String(reading.feeds.length),
        Added: String(added.length),
        ...(again.length === 0 ? {} : { 'Ended before, read again': String(again.length) }),
        'Known already': String(reading.feeds.length - fresh.length - again.length),
        ...(topics.size === 0 ? {} : { Topics: [...topics].slice(0, named).join(', ') }),
      }),
      ...(left.length === 0
        ? []
        : [
            `Not added, since a place reads at most ${mostFeeds} feeds of its own:`,
            ...someOf(left, ({ title, url }) => [strong(title), literal(' — '), code(url)]),
          ]),
      ...(reading.faults.length === 0
        ? []
        : ['Not read:', ...someOf(reading.faults, (fault) => [literal(sayFault(fault))])]),
      ...(changed ? ['They are read from now on; which of them can’t be is told by /news sources.'] : []),
    ],
    buttons: [{ type: 'action', label: 'All feeds', action: { verb: 'run', argument: 'feed list' } }],
  });
}

/** The outline's name where it can be a topic. */
const topicOf = ({ topic }: OpmlFeed): string | null => {
  const read = newTopic().parse(topic ?? '', nothingKnown);
  return read.ok ? read.value : null;
};

const someOf = <T>(all: readonly T[], line: (one: T) => Parameters<typeof list>[0][number]): Block[] => [
  list(all.slice(0, named).map(line)),
  ...(all.length > named ? [paragraph(`and ${all.length - named} more.`)] : []),
];
