import { list, noticeCard } from '../src/core/card/notice-card.ts';
import { count } from '../src/core/card/source-name.ts';
import { type Block, type Button, type Card, code, type Inline, literal, strong, time } from '../src/core/card.ts';
import { quoteWord } from '../src/core/command/words.ts';
import { feedAddressKey } from '../src/core/feed-address.ts';
import type { FoundFeed } from '../src/core/ports.ts';
import { feedTitle } from './feed-found.ts';

interface Choosing {
  readonly zone: string;
  readonly topic: string | null;
  /** The keys of the addresses of the feeds that are read here already. */
  readonly known: ReadonlySet<string>;
}

/** What a site offers, for a person to choose: the best first, each with what it holds and a button that adds it. */
export const choiceCard = (feeds: readonly FoundFeed[], choosing: Choosing): Card => {
  const named = withNames(feeds);
  const hosts = [...new Set(feeds.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))];
  return noticeCard({
    title: `${count(feeds.length, 'feed')} at ${hosts[0] ?? ''}: which one?`,
    blocks: ['Nothing was added yet. Choose one; you can add others after it.', choiceList(named, choosing)],
    buttons: named.flatMap(({ name, feed }, at): Button[] => {
      if (choosing.known.has(feedAddressKey(feed.url))) return [];
      const topic = choosing.topic === null ? '' : ` topic:${quoteWord(choosing.topic)}`;
      const action = { verb: 'run', argument: `feed add ${feed.url}${topic}` } as const;
      return [{ type: 'action', label: `Add “${name}”`, action, ...(at === 0 ? { primary: true } : {}) }];
    }),
  });
};

/** The other feeds of a site, below the one that was looked at. */
export const othersBlocks = (others: readonly FoundFeed[], zone: string): (Block | string)[] =>
  others.length === 0
    ? []
    : ['The site has others too:', choiceList(withNames(others), { zone, topic: null, known: new Set() }, null)];

const choiceList = (named: readonly Named[], { zone, known }: Choosing, best = 'recommended' as string | null): Block =>
  list(
    named.map(({ name, feed }, at): Inline[] => {
      const { entries } = feed.document;
      const newest = Math.max(0, ...entries.map(({ published }) => published ?? 0));
      const mark = known.has(feedAddressKey(feed.url)) ? 'read here already' : at === 0 ? best : null;
      return [
        strong(name),
        literal(` · ${entries.length === 0 ? 'empty now' : count(entries.length, 'entry', 'entries')}`),
        ...(newest === 0 ? [] : [literal(', the newest '), time(newest, 'date', zone)]),
        ...(mark === null ? [] : [literal(` · ${mark}`)]),
        literal(' — '),
        code(feed.url),
      ];
    }),
  );

interface Named {
  readonly name: string;
  readonly feed: FoundFeed;
}

/** What tells a feed from others of its site: its own title, else what the site calls it, else where it lies. */
const names: readonly ((feed: FoundFeed) => string)[] = [
  ({ url, document }) => feedTitle(url, document),
  ({ url, document, called }) => called ?? feedTitle(url, document),
];

const withNames = (feeds: readonly FoundFeed[]): Named[] =>
  feeds.map((feed) => {
    const own = names.find((name) => feeds.every((other) => other === feed || name(other) !== name(feed)));
    return { name: own?.(feed) ?? feed.url.replace(/^https?:\/\/(?:www\.)?/, ''), feed };
  });
