import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mostFeeds } from '../../../commands/feed-limit.ts';
import type { Card } from '../../../src/core/card.ts';
import type { FeedDocument } from '../../../src/core/ports.ts';
import { readOpml } from '../../../src/sources/opml/read-opml.ts';
import { addFeed } from '../../contract/store-fixtures.ts';
import { type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;
const url = 'https://courier.example/feed.xml';
const courier: FeedDocument = { title: 'Harbour Courier', site: null, language: null, entries: [] };

beforeEach(async () => {
  room = await openDesk();
  room.feeds.set(url, courier);
});

afterEach(() => room.store.close());

const followed = async (): Promise<string[]> =>
  (await room.store.feeds.visible(room.place.id)).map(({ title }) => title);

describe('feed import', () => {
  const list = 'https://lists.example/feeds.opml';
  const listed = (name: string, topic: string | null = null) => ({
    url: `https://${name}.example/rss`,
    title: name,
    site: null,
    topic,
  });

  test('follows the feeds of a list under the topics of their outlines', async () => {
    room.lists.set(list, { feeds: [listed('gannet', 'science'), listed('wendmouth', '— none! —')], faults: [] });
    const text = said(await room.type(`feed import ${list}`));
    expect(text).toContain('2 feeds added to #news');
    expect(text).toMatch(/Topics +science/);
    const feeds = await room.store.feeds.visible(room.place.id);
    expect(feeds.map(({ title, topic }) => [title, topic])).toEqual([
      ['gannet', 'science'],
      ['wendmouth', null],
    ]);
  });

  test('leaves what is read already, and says what of the list can’t be read', async () => {
    room.lists.set(list, {
      feeds: [listed('gannet')],
      faults: Array.from({ length: 12 }, (_, at) => ({ line: at + 4, column: 1, reason: '“x” is not an address' })),
    });
    await room.type(`feed import ${list}`);
    const text = said(await room.type(`feed import ${list}`));
    expect(text).toContain('No feed was added');
    expect(text).toMatch(/Known already +1/);
    expect(text).toContain('line 4, column 1: “x” is not an address');
    expect(text).toContain('and 2 more.');
    expect(await followed()).toEqual(['gannet']);
  });

  test('reads again what had ended, under the topic it has, and leaves what is read', async () => {
    room.lists.set(list, { feeds: [listed('gannet', 'science'), listed('wendmouth')], faults: [] });
    await room.type(`feed import ${list}`);
    const gannet = (await room.store.feeds.all()).find(({ title }) => title === 'gannet');
    await room.store.feeds.end(gannet?.id ?? '', { why: 'gone', at: Date.UTC(2030, 2, 5) }, 'It is gone.');
    room.lists.set(list, { feeds: [listed('gannet', 'sport'), listed('wendmouth')], faults: [] });
    const text = said(await room.type(`feed import ${list}`));
    expect(text).toMatch(/Ended before, read again +1/);
    expect(text).toMatch(/Known already +1/);
    const feeds = await room.store.feeds.visible(room.place.id);
    expect(feeds.map(({ title, topic, health }) => [title, topic, health.ended])).toEqual([
      ['gannet', 'science', null],
      ['wendmouth', null, null],
    ]);
  });

  test('adds a feed once that a list holds at two spellings of its address', async () => {
    const twin = { ...listed('gannet'), url: 'http://www.gannet.example/rss/' };
    room.lists.set(list, { feeds: [listed('gannet'), twin], faults: [] });
    expect(said(await room.type(`feed import ${list}`))).toContain('1 feed added');
  });

  test('adds as many as a place may have, and names the others', async () => {
    const feeds = Array.from({ length: mostFeeds + 2 }, (_, at) => listed(`n${at}`));
    room.lists.set(list, { feeds, faults: [] });
    const text = said(await room.type(`feed import ${list}`));
    expect(text).toContain('500 feeds added to #news');
    expect(text).toContain('Not added, since a place reads at most 500');
    expect(text).toContain('https://n501.example/rss');
    expect(await followed()).toHaveLength(mostFeeds);
  });

  test('takes a file that was uploaded, and calls it by its name', async () => {
    const kept = 'https://cdn.discordapp.com/ephemeral-attachments/1/7/my%20feeds.opml?ex=1&is=1&hm=1&';
    const upload = (file: string) => room.fill('feed import', { file });
    room.lists.set(kept, { feeds: [listed('gannet')], faults: [] });
    expect(said((await upload(kept)).card)).toContain('1 feed added to #news');
    expect(said((await upload(kept.replace('7', '8'))).card)).toContain('my feeds.opml can’t be read');
  });

  test('given nothing says what it takes', async () => {
    const text = said(await room.type('feed import'));
    expect(text).toContain('feed import needs url');
    expect(text).toContain('url is the address of an OPML file, or on Discord the file itself.');
  });

  test('of a file of Slack says that nobody else can read it', async () => {
    const text = said(await room.type('feed import https://town.slack.com/files/U1/F2/feeds.opml'));
    expect(text).toContain('feeds.opml can’t be read');
    expect(text).toContain('only to those who are signed in');
  });

  test('of what is no list says why', async () => {
    expect(said(await room.type(`feed import ${list}`))).toContain('The reason: it is empty.');
  });
});

describe('feed export', () => {
  test('gives what was added here as a list that can be read back', async () => {
    await addFeed(room.store, 'gazette', { standard: true });
    await room.type(`feed add ${url} topic:science`);
    const back = readOpml(codeOf(await room.type('feed export')), 'back');
    expect(back).toMatchObject({ value: { feeds: [{ url, title: 'Harbour Courier', topic: 'science' }], faults: [] } });
  });

  test('of many is turned page by page, each a list by itself', async () => {
    const feeds = Array.from({ length: 40 }, (_, at) => ({ ...courier, title: `Courier ${at}` }));
    for (const [at, feed] of feeds.entries()) {
      room.feeds.set(`https://courier.example/${at}.xml`, feed);
      await room.type(`feed add https://courier.example/${at}.xml`);
    }
    const titles: string[] = [];
    let card = await room.type('feed export');
    for (;;) {
      const back = readOpml(codeOf(card), 'back');
      titles.push(...(back.ok ? back.value.feeds.map(({ title }) => title) : []));
      const next = card.buttons.find(({ label }) => label === 'Next');
      if (next?.type !== 'action') break;
      card = (await room.press(next.action)).card;
    }
    expect(titles.toSorted()).toEqual(feeds.map(({ title }) => title).toSorted());
  });

  test('of a part that is gone since gives the last one there is', async () => {
    await room.type(`feed add ${url}`);
    const { card } = await room.press({ verb: 'page', argument: 'feed export', page: 3 });
    expect(codeOf(card)).toContain(url);
    expect(card.buttons).toEqual([]);
  });

  test('of a place without any says so', async () => {
    expect(said(await room.type('feed export'))).toContain('None was added here yet');
  });
});

const codeOf = (card: Card): string =>
  card.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'code' ? block.text : []))).at(-1) ??
  '';
