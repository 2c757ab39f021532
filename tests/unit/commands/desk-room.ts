import { commands } from '../../../commands/index.ts';
import type { Article } from '../../../src/core/article.ts';
import { renderPlain } from '../../../src/core/card/plain.ts';
import type { Action, Card } from '../../../src/core/card.ts';
import { createDesk } from '../../../src/core/command/desk.ts';
import type { OpmlReading } from '../../../src/core/opml.ts';
import type { Answer, Desk, FeedDocument, Person, Place, Reader } from '../../../src/core/ports.ts';
import { readArticle } from '../../../src/core/reading.ts';
import { fail, ok } from '../../../src/core/result.ts';
import { openRoom, type Room } from '../delivery/room.ts';

export const ada: Person = { id: 'ada', name: 'Ada', manager: true };
export const ben: Person = { id: 'ben', name: 'Ben', manager: false };

export interface DeskRoom extends Room {
  readonly desk: Desk;
  /** The web as the reader finds it, by address. */
  readonly articles: Map<string, Article>;
  readonly feeds: Map<string, FeedDocument>;
  /** Lists of feeds, by address. */
  readonly lists: Map<string, OpmlReading>;
  /** Sites, with the addresses of their feeds, best first. */
  readonly sites: Map<string, readonly string[]>;
  /** Other channels, and whether the asker manages them. */
  readonly channels: Map<string, { readonly place: Place; readonly manager: boolean }>;
  /** What the desk asked the platform to visit. */
  readonly visited: readonly string[];
  type(text: string, person?: Person): Promise<Card>;
  press(action: Action, person?: Person): Promise<Answer>;
  fill(verb: string, values: Readonly<Record<string, string>>, person?: Person): Promise<Answer>;
}

/** A desk with every verb, a real store and real delivery to a recording platform. */
export const openDesk = async (): Promise<DeskRoom> => {
  const room = await openRoom();
  const articles = new Map<string, Article>();
  const feeds = new Map<string, FeedDocument>();
  const lists: DeskRoom['lists'] = new Map();
  const sites: DeskRoom['sites'] = new Map();
  const channels: DeskRoom['channels'] = new Map();
  const visited: string[] = [];
  const reader: Reader = {
    article: async (url) => {
      const article = articles.get(url);
      return article === undefined ? fail({ code: 'not-an-article', url }) : ok(article);
    },
    reading: async (article) => ok(readArticle(article)),
    opml: async (url) => {
      const list = lists.get(url);
      return list === undefined ? fail({ code: 'unreadable', name: url, reason: 'it is empty' }) : ok(list);
    },
    feed: async (url) => {
      const [best, ...others] = (sites.get(url) ?? [url]).flatMap((at) => {
        const document = feeds.get(at);
        return document === undefined ? [] : [{ url: at, document }];
      });
      if (best === undefined) return fail({ code: 'not-a-feed', url });
      return ok(others.length === 0 ? best : { ...best, others });
    },
  };
  const desk = createDesk({
    declarations: commands,
    store: room.store,
    reader,
    digests: room.process(),
    clock: room.clock,
    log: room.log,
    visit: async ({ person }, channel) => {
      visited.push(channel);
      const found = channels.get(channel);
      if (found === undefined) return fail({ code: 'unknown-channel', typed: channel });
      return ok({ place: found.place, person: { ...person, manager: found.manager } });
    },
    reference: () => 'ref-1',
  });
  return {
    ...room,
    desk,
    articles,
    feeds,
    sites,
    lists,
    channels,
    visited,
    type: async (text, person = ada) =>
      (await desk.answer({ kind: 'typed', text }, { place: room.place, person })).card,
    fill: (verb, values, person = ada) => desk.answer({ kind: 'filled', verb, values }, { place: room.place, person }),
    press: (action, person = ada) => desk.answer({ kind: 'pressed', action }, { place: room.place, person }),
  };
};

/** All that a card says, as plain text on long lines. */
export const said = (card: Card): string => renderPlain(card, { width: 400 });

/** Each button that the card offers. */
export const actions = (card: Card): Action[] =>
  [...card.buttons, ...card.sections.flatMap(({ buttons }) => buttons)].flatMap((button) =>
    button.type === 'action' ? [button.action] : [],
  );
