import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mostFeeds } from '../../../commands/feed-limit.ts';
import type { Article } from '../../../src/core/article.ts';
import type { FeedDocument } from '../../../src/core/ports.ts';
import { addFeed } from '../../contract/store-fixtures.ts';
import { hour, morning } from '../delivery/room.ts';
import { actions, ben, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;
const url = 'https://courier.example/feed.xml';

const entry = (title: string, published: number) => ({
  id: title,
  url: `https://courier.example/${encodeURIComponent(title)}`,
  title,
  text: null,
  byline: null,
  published,
  image: null,
});

const courier: FeedDocument = {
  title: 'Harbour Courier',
  site: 'https://courier.example/',
  language: 'en',
  entries: [
    entry('Third', morning - 3 * hour),
    entry('First', morning - hour),
    entry('Fourth', morning - 4 * hour),
    entry('Second', morning - 2 * hour),
  ],
};

beforeEach(async () => {
  room = await openDesk();
  room.feeds.set(url, courier);
});

afterEach(() => room.store.close());

const followed = async (): Promise<string[]> =>
  (await room.store.feeds.visible(room.place.id)).map(({ title }) => title);

describe('feed add', () => {
  test('shows what was found with its newest entries, and follows it', async () => {
    const card = await room.type(`feed add ${url} topic:science`);
    const text = said(card);
    expect(card.audience).toBe('asker');
    expect(text).toContain('#news now reads “Harbour Courier”');
    expect(text.indexOf('First')).toBeLessThan(text.indexOf('Second'));
    expect(text).toContain('Third');
    expect(text).not.toContain('Fourth');
    expect(text).toContain('Its news stands under science within minutes.');
    expect(await followed()).toEqual(['Harbour Courier']);
  });

  test('teaches the place its topic', async () => {
    await room.type(`feed add ${url} topic:"island life"`);
    expect(said(await room.type('latest topic:"iland life"'))).toContain('Did you mean island life?');
  });

  test('without a topic says where its news stands all the same', async () => {
    expect(said(await room.type(`feed add ${url}`))).toContain('Its news stands here within minutes.');
  });

  test('of a feed without a title takes the host', async () => {
    room.feeds.set(url, { ...courier, title: null, entries: [] });
    const text = said(await room.type(`feed add ${url}`));
    expect(text).toContain('“courier.example”');
    expect(text).toContain('It is empty now.');
  });

  test('of one that is read already says so', async () => {
    await room.type(`feed add ${url}`);
    const text = said(await room.type(`feed add ${url}`));
    expect(text).toContain('reads “Harbour Courier” already');
    expect(text).toContain('remove it and add it again');
  });

  test.each(['http://courier.example/feed.xml', 'https://www.courier.example/feed.xml/'])(
    'of one that is read already at another spelling of its address, %s, says so',
    async (spelling) => {
      await room.type(`feed add ${url}`);
      room.feeds.set(spelling, courier);
      expect(said(await room.type(`feed add ${spelling}`))).toContain('reads “Harbour Courier” already');
    },
  );

  test('of one that has ended reads it again, and lists it as ended until then', async () => {
    await room.type(`feed add ${url}`);
    const [feed] = await room.store.feeds.all();
    await room.store.feeds.settle(
      feed?.id ?? '',
      { kind: 'failed', trouble: 'courier.example answered 410 (gone for good).' },
      morning,
      morning + hour,
    );
    expect(await room.store.feeds.end(feed?.id ?? '', { why: 'gone', at: morning }, 'It is gone.')).toBe(1);
    const ill = said(await room.type('sources'));
    expect(ill).toContain('1 source, 1 in trouble');
    expect(ill).toMatch(/not read any more since 5 March 2030: courier\.example answered 410 \(gone for good\)\./);
    expect(ill).toContain(`When it is back: /news feed add ${url}`);
    expect(said(await room.type(`feed add ${url}`))).toContain('now reads “Harbour Courier”');
    expect(said(await room.type('sources'))).toContain('1 source\n');
  });

  test('of one that every place reads and that has ended reads it again for all', async () => {
    const feed = await addFeed(room.store, 'courier', { standard: true });
    room.feeds.set(feed.url, courier);
    await room.store.feeds.end(feed.id, { why: 'gone', at: morning }, 'It is gone.');
    expect(said(await room.type(`feed add ${feed.url}`))).toContain('now reads');
    expect(await room.store.feeds.claimDue(morning + hour, 9, hour)).toHaveLength(1);
    expect(said(await room.type(`feed remove ${feed.url}`))).toContain('every place');
  });

  test('of no feed adds nothing', async () => {
    expect(said(await room.type('feed add https://nothing.example'))).toContain('No feed found there');
    expect(said(await room.type('feed add ftp://courier.example'))).toContain('begins with https://');
    expect(said(await room.type('feed add'))).toContain('feed add needs url');
    expect(await followed()).toEqual([]);
  });

  test('is refused to those who do not manage the place, before anything is fetched', async () => {
    expect(said(await room.type(`feed add ${url}`, ben))).toContain('You may not use feed add here');
    expect(await followed()).toEqual([]);
  });
});

describe('a site with several feeds', () => {
  const site = 'https://www.courier.example/';
  const sport = 'https://courier.example/sport.xml';

  beforeEach(() => {
    room.feeds.set(sport, { ...courier, title: 'Courier Sport', entries: [entry('Final', morning - hour)] });
    room.sites.set(site, [url, sport]);
  });

  test('offers them, the best first, and adds none', async () => {
    const card = await room.type(`feed add ${site} topic:"island life"`);
    const text = said(card);
    expect(text).toContain('2 feeds at courier.example: which one?');
    expect(text).toMatch(
      /Harbour Courier · 4 entries, the newest .* · recommended — https:\/\/courier\.example\/feed\.xml/,
    );
    expect(text).toMatch(/Courier Sport · 1 entry, the newest [^·]* — https:\/\/courier\.example\/sport\.xml/);
    expect(await followed()).toEqual([]);
  });

  test('adds the one that is chosen, with the topic', async () => {
    const [, second] = actions(await room.type(`feed add ${site} topic:"island life"`));
    if (second === undefined) throw new Error('no button');
    expect(said((await room.press(second)).card)).toContain('Its news stands under island life');
    expect(await followed()).toEqual(['Courier Sport']);
  });

  test('says which is read already, and offers the others, one that has ended too', async () => {
    await room.type(`feed add ${url}`);
    const card = await room.type(`feed add ${site}`);
    expect(said(card)).toMatch(/Harbour Courier .* · read here already/);
    expect(actions(card).map(({ argument }) => argument)).toEqual([`feed add ${sport}`]);
    const [feed] = await room.store.feeds.all();
    await room.store.feeds.end(feed?.id ?? '', { why: 'gone', at: morning }, 'It is gone.');
    const again = await room.type(`feed add ${site}`);
    expect(said(again)).not.toContain('read here already');
    expect(actions(again).map(({ argument }) => argument)).toContain(`feed add ${url}`);
  });

  test('tells those of one name apart by their addresses', async () => {
    room.feeds.set(sport, courier);
    const card = await room.type(`feed add ${site}`);
    expect(card.buttons.map(({ label }) => label)).toEqual([
      'Add “courier.example/feed.xml”',
      'Add “courier.example/sport.xml”',
    ]);
  });

  test('shows the others too where one is tested', async () => {
    const text = said(await room.type(`feed test ${site}`));
    expect(text).toContain('Found “Harbour Courier”');
    expect(text).toMatch(/has others too:[\s\S]*Courier Sport/);
  });
});

test('a place reads so many feeds of its own and no more', async () => {
  for (let at = 0; at < mostFeeds; at++) {
    const feed = await addFeed(room.store, `feed ${at}`, { standard: false });
    await room.store.feeds.follow(room.place.id, feed.id, null);
  }
  expect(said(await room.type(`feed add ${url}`))).toContain('reads 500 feeds of its own already');
});

describe('feed test', () => {
  test('shows what a feed holds without adding it', async () => {
    const card = await room.type(`feed test ${url}`);
    expect(said(card)).toContain('Found “Harbour Courier”');
    expect(await followed()).toEqual([]);
    const [add] = actions(card);
    if (add === undefined) throw new Error('no button');
    await room.press(add);
    expect(await followed()).toEqual(['Harbour Courier']);
  });
});

describe('what feed test shows', () => {
  const [third, first] = courier.entries;
  const address = first?.url ?? '';
  const words =
    'The ferry to the islands stays in port until Friday, the harbour board said, since two of its engines are in pieces.';
  const article: Article = {
    id: 'ferry',
    url: address,
    title: 'Ferry | Harbour Courier',
    titleDerived: false,
    byline: null,
    publisher: 'Harbour Courier',
    published: morning - hour,
    updated: null,
    language: 'en',
    image: null,
    topic: null,
    completeness: 'whole',
    text: `${words} “We wait for a part from Lindau,” said Ines Falk, who runs the yard.`,
  };

  test('is how often the feed has news', async () => {
    expect(said(await room.type(`feed test ${url}`))).toContain('4, about 24 a day');
  });

  test('is how the newest entry would look, from its page, under the headline of the feed', async () => {
    room.articles.set(address, article);
    const card = await room.type(`feed test ${url}`);
    const text = said(card);
    expect(text).toContain('The newest would look so:');
    expect(card.sections[1]).toMatchObject({
      author: 'Harbour Courier',
      title: { text: 'First', url: address },
      buttons: [{ type: 'link' }],
    });
    expect(text).toContain('“We wait for a part from Lindau,”');
    expect(text).not.toContain('publisher’s summary');
  });

  test('is how a page of another site would look: under its own headline, as a poll tells it', async () => {
    const gulls = 'https://gulls.example/feed';
    room.feeds.set(gulls, { ...courier, title: 'Gulls', site: 'https://gulls.example' });
    room.articles.set(address, article);
    const card = await room.type(`feed test ${gulls}`);
    expect(card.sections[1]).toMatchObject({ author: 'Harbour Courier', title: { text: 'Ferry | Harbour Courier' } });
  });

  test('is how the operator’s own feed tells it, where it is one', async () => {
    const gulls = await addFeed(room.store, 'gulls', { standard: true });
    room.feeds.set(gulls.url, { ...courier, title: 'Gulls' });
    room.articles.set(address, article);
    const card = await room.type(`feed test ${gulls.url}`);
    expect(card.sections[1]).toMatchObject({ author: 'Harbour Courier', title: { text: 'First' } });
  });

  test('is what the feed says where the page can’t be read, and that it is so', async () => {
    if (first === undefined || third === undefined) throw new Error('no entries');
    room.feeds.set(url, { ...courier, entries: [third, { ...first, text: words }] });
    const text = said(await room.type(`feed test ${url}`));
    expect(text).toMatch(/The page of the newest can't be read \(.+\)\. From what the feed says of it/);
    expect(text).toContain('stays in port until Friday');
    expect(text).toContain("from the publisher's summary");
  });

  test('is why there is nothing to show, where both say too little', async () => {
    const card = await room.type(`feed test ${url}`);
    expect(card.sections).toHaveLength(1);
    expect(said(card)).toMatch(/The newest could not be read, and the feed says too little of it itself \(.+\)\./);
  });

  test('is how it is, where it is read here at another spelling of its address', async () => {
    await room.type(`feed add ${url}`);
    const spelling = url.replace('https://', 'http://www.');
    room.feeds.set(spelling, courier);
    expect(said(await room.type(`feed test ${spelling}`))).toContain('Read here not read yet');
  });

  test('is how it is, where it is read here already', async () => {
    await room.type(`feed add ${url}`);
    const card = await room.type(`feed test ${url}`);
    expect(said(card)).toContain('Read here not read yet');
    expect(said(card)).not.toContain('To add it');
    expect(actions(card)).toEqual([]);
  });
});

describe('feed remove', () => {
  beforeEach(() => room.type(`feed add ${url} topic:science`));

  test.each(['Harbour Courier', 'harbour', url])(
    'by %s takes it away, and says how to bring it back',
    async (typed) => {
      expect(said(await room.type(`feed remove ${typed}`))).toContain(`To undo: /news feed add ${url} topic:science`);
      expect(await followed()).toEqual([]);
    },
  );

  test('of an unknown one gives the nearest', async () => {
    expect(said(await room.type('feed remove Harbor Couriar'))).toContain('Did you mean Harbour Courier?');
  });

  test('of one that every place reads is not for a place to do', async () => {
    await addFeed(room.store, 'gazette', { standard: true });
    expect(said(await room.type('feed remove gazette'))).toContain('is read for every place');
    expect(await followed()).toContain('gazette');
  });
});

describe('feed list', () => {
  test('lists what was added here, and counts what all places read', async () => {
    await addFeed(room.store, 'gazette', { standard: true });
    expect(said(await room.type('feed list'))).toContain('None was added here yet');
    await room.type(`feed add ${url}`);
    const text = said(await room.type('feed list'));
    expect(text).toContain(url);
    expect(text).toContain('1 feed more is read for every place');
    expect(text).toContain('not read yet');
  });
});
