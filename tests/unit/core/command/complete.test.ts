import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { addFeed, keep, reading } from '../../../contract/store-fixtures.ts';
import { ada, ben, type DeskRoom, openDesk } from '../../commands/desk-room.ts';
import { hour, morning } from '../../delivery/room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const complete = (verb: string, option: string, typed: string, person = ada) =>
  room.desk.complete(verb, option, typed, { place: room.place, person });
const values = async (verb: string, option: string, typed: string): Promise<string[]> =>
  (await complete(verb, option, typed)).map(({ value }) => value);

describe('a topic', () => {
  beforeEach(() => addFeed(room.store, 'islands', { standard: true, topic: 'island life' }));

  test('is one of the place’s feeds, or a usual one', async () => {
    const all = await values('latest', 'topic', '');
    expect(all[0]).toBe('island life');
    expect(all).toContain('world');
    expect(await values('latest', 'topic', 'S')).toEqual(['science', 'sport', 'island life', 'politics', 'business']);
    expect(await values('latest', 'topic', 'life')).toEqual(['island life']);
    expect(await values('latest', 'topic', 'zzz')).toEqual([]);
  });

  test('of a list is the last, and those before it stay', async () => {
    expect(await values('digest set', 'topics', 'world, sc')).toEqual(['world,science']);
    expect(await values('digest set', 'topics', 'world,science,')).not.toContain('world,science,world');
    expect(await values('digest set', 'topics', 'n')).toContain('none');
    expect(await values('digest set', 'topics', 'world,n')).not.toContain('world,none');
  });

  test('list too long to be one value is not offered broken', async () => {
    expect(await values('digest set', 'topics', `${'island life,'.repeat(9)}w`)).toEqual([]);
  });
});

describe('a source', () => {
  test('is a publisher or a feed, those that begin so first', async () => {
    await addFeed(room.store, 'Courier of the islands', { standard: true });
    await keep(room.store, [
      reading({ id: 'a', publisher: 'Harbour Courier', at: morning }),
      reading({ id: 'b', publisher: 'Sable Herald', at: morning - hour }),
    ]);
    expect(await values('latest', 'source', '')).toEqual(['Harbour Courier', 'Sable Herald', 'Courier of the islands']);
    expect(await values('latest', 'source', 'cour')).toEqual(['Courier of the islands', 'Harbour Courier']);
  });

  test('of older news is found when it is typed', async () => {
    const many = Array.from({ length: 110 }, (_, n) => reading({ id: `new${n}`, at: morning }));
    await keep(room.store, [reading({ id: 'old', publisher: 'Sable Herald', at: morning - hour }), ...many]);
    expect(await values('latest', 'source', '')).toEqual(['The Example Herald']);
    expect(await values('latest', 'source', 'sable')).toEqual(['Sable Herald']);
  });
});

test('a feed to remove is one that was added here', async () => {
  await addFeed(room.store, 'common', { standard: true });
  const courier = await addFeed(room.store, 'courier');
  const other = await addFeed(room.store, 'other');
  await room.store.feeds.follow(room.place.id, courier.id, null);
  await room.store.feeds.follow('elsewhere', other.id, null);
  expect(await complete('feed remove', 'feed', 'c')).toEqual([{ label: 'courier', value: courier.url }]);
  const [choice] = await complete('feed remove', 'feed', '');
  expect((await room.fill('feed remove', { feed: choice?.value ?? '' })).problem).toBeNull();
});

test('feeds of one name are told apart by their addresses', async () => {
  for (const host of ['one', 'two']) {
    const parts = { url: `https://${host}.example/feed`, title: 'News', site: null, topic: null, standard: false };
    const feed = await room.store.feeds.add(parts, morning);
    await room.store.feeds.follow(room.place.id, feed.id, null);
  }
  expect((await complete('feed remove', 'feed', 'news')).map(({ label }) => label).toSorted()).toEqual([
    'News (https://one.example/feed)',
    'News (https://two.example/feed)',
  ]);
});

describe('a zone', () => {
  test('is the place’s own first, then by city or by parts of its name', async () => {
    await room.store.places.update(room.place.id, { zone: 'Asia/Tokyo' });
    const place = { ...room.place, zone: 'Asia/Tokyo' };
    const [first] = await room.desk.complete('digest set', 'zone', '', { place, person: ada });
    expect(first?.value).toBe('Asia/Tokyo');
    expect((await values('digest set', 'zone', 'lond'))[0]).toBe('Europe/London');
    expect(await values('digest set', 'zone', 'munich')).toEqual(['Europe/Berlin']);
    expect(await values('digest set', 'zone', 'new york')).toContain('America/New_York');
    expect(await values('digest set', 'zone', 'buenos')).toContain('America/Argentina/Buenos_Aires');
    expect((await values('digest set', 'zone', 'europe/')).length).toBe(25);
    expect(await values('digest set', 'zone', 'utc')).toContain('UTC');
    expect(await values('settings', 'zone', 'zzz')).toEqual([]);
  });

  test('the place’s own comes first among those that are typed alike', async () => {
    const place = { ...room.place, zone: 'Europe/Zurich' };
    const found = await room.desk.complete('digest set', 'zone', 'europe', { place, person: ada });
    expect(found[0]?.value).toBe('Europe/Zurich');
  });
});

describe('a story', () => {
  test('is the newest, by its headline, and its value finds it', async () => {
    await keep(room.store, [
      reading({ id: 'old', title: 'The bridge opens', at: morning - 2 * hour }),
      reading({ id: 'new', title: 'The ferry stays', at: morning - hour }),
    ]);
    expect(await complete('why', 'story', '')).toEqual([
      { label: 'The ferry stays', value: 'story-new' },
      { label: 'The bridge opens', value: 'story-old' },
    ]);
    expect(await values('read', 'story', 'bridge op')).toEqual(['story-old']);
    expect((await room.fill('read', { story: 'story-old' })).card.sections[0]?.title?.text).toBe('The bridge opens');
  });

  test('whose headline is long is shortened between words, and its value stays whole', async () => {
    const title = `The ferry 👩‍👩‍👧‍👦 ${'stays and stays '.repeat(20)}`;
    await keep(room.store, [reading({ id: 'long', title, at: morning })]);
    const [choice] = await complete('why', 'story', 'ferry');
    expect(choice?.label.length).toBeLessThanOrEqual(100);
    expect(choice?.label).toMatch(/stay(s|s and)…$/);
    expect(choice?.value).toBe('story-long');
  });

  test('that is older is found by words that it tells of', async () => {
    const many = Array.from({ length: 110 }, (_, n) => reading({ id: `new${n}`, at: morning }));
    await keep(room.store, [reading({ id: 'old', title: 'The kestrel returns', at: morning - hour }), ...many]);
    expect(await values('why', 'story', 'kestrel')).toEqual(['story-old']);
  });

  test('that comes in while somebody types is offered half a minute later', async () => {
    expect(await values('why', 'story', '')).toEqual([]);
    await keep(room.store, [reading({ id: 'a', at: morning })]);
    expect(await values('why', 'story', '')).toEqual([]);
    room.clock.time += 30_000;
    expect(await values('why', 'story', '')).toEqual(['story-a']);
  });
});

test('a verb is completed by its name', async () => {
  expect(await values('help', 'verb', 'dig')).toEqual(
    commands.filter(({ path }) => path[0] === 'digest').map(({ name }) => name),
  );
});

test('at most 25 are offered, none twice', async () => {
  const same = Array.from({ length: 40 }, (_, n) => reading({ id: `a${n}`, title: 'The same', at: morning + n }));
  const other = Array.from({ length: 40 }, (_, n) =>
    reading({ id: `b${n}`, title: `Other ${n}`, at: morning - n * hour }),
  );
  await keep(room.store, [...same, ...other]);
  const choices = await complete('why', 'story', '');
  expect(choices).toHaveLength(25);
  expect(new Set(choices.map(({ label }) => label)).size).toBe(25);
});

test('nothing is offered to others for a manager’s verb, nor for what has no list', async () => {
  expect(await complete('digest set', 'zone', '', ben)).toEqual([]);
  expect((await complete('latest', 'topic', '', ben)).length).toBeGreaterThan(0);
  for (const [verb, option] of [
    ['latest', 'count'],
    ['latest', 'colour'],
    ['nonsense', 'topic'],
  ] as const) {
    expect(await complete(verb, option, '')).toEqual([]);
  }
  expect(await complete('digest set', 'topics', 'world\ud800,sc')).toEqual([]);
});

test('what can’t be looked up is left out, and the log says why', async () => {
  room.store.feeds.visible = async () => {
    throw new Error('secret detail');
  };
  expect(await complete('latest', 'topic', '')).toEqual([]);
  expect(room.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
});
