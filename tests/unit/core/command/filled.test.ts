import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFeed, keep, reading } from '../../../contract/store-fixtures.ts';
import { ada, ben, type DeskRoom, openDesk, said } from '../../commands/desk-room.ts';
import { hour, morning, publish, titlesOf } from '../../delivery/room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const kept = () => room.store.subscriptions.get(room.place.id);
const link = (links: readonly string[]) =>
  room.desk.answer({ kind: 'linked', links }, { place: room.place, person: ben });

describe('a verb that is filled', () => {
  test('does what it does when typed', async () => {
    const answer = await room.fill('digest set', {
      time: '8am, 18:30',
      zone: 'london',
      days: 'mon-fri',
      topics: 'world, science',
      count: '5',
      'when-empty': 'say-so',
    });
    expect(answer).toMatchObject({ how: 'add', problem: null, card: { tone: 'done' } });
    expect(await kept()).toMatchObject({
      times: ['08:00', '18:30'],
      zone: 'Europe/London',
      days: [1, 2, 3, 4, 5],
      topics: ['world', 'science'],
      count: 5,
      whenEmpty: 'say-so',
    });
  });

  test('takes topics parted by spaces, and those of two words', async () => {
    const feed = await addFeed(room.store, 'islands', { standard: true, topic: 'island life' });
    expect(feed.topic).toBe('island life');
    await room.fill('digest set', { time: '08:00', topics: 'world science, island life' });
    expect(await kept()).toMatchObject({ topics: ['world', 'science', 'island life'] });
    const wrong = await room.fill('digest set', { topics: 'iland life' });
    expect(wrong.problem).toMatchObject({ code: 'bad-option', nearest: 'island life' });
  });

  test('takes each value as it stands, whatever its marks', async () => {
    const awkward = 'count:3 "ferry\\ “unclosed';
    await keep(room.store, [reading({ id: 'a', title: `A word: ${awkward}`, at: morning })]);
    const answer = await room.fill('search', { query: awkward, count: '1' });
    expect(titlesOf(answer.card)[1]).toBe(`A word: ${awkward}`);
    const none = await room.fill('search', { query: '-zz "what' });
    expect(none.problem).toEqual({ code: 'nothing-found', sought: '-zz "what', advice: expect.any(String) });
  });

  test('can turn its pages', async () => {
    await publish(room.store, ['one', 'two', 'three'], morning);
    const { card } = await room.fill('latest', { count: '2' });
    const [next] = card.buttons;
    expect(next).toMatchObject({ action: { verb: 'page', argument: 'latest count:2', page: 1 } });
  });

  test('with an unknown option, or without one that it needs, fails as when typed', async () => {
    expect((await room.fill('search', { qeury: 'ferry' })).problem).toMatchObject({
      code: 'unknown-option',
      verb: 'search',
      nearest: 'query',
    });
    expect((await room.fill('search', { query: 'ferry', colour: 'red' })).problem).toMatchObject({
      code: 'unknown-option',
      typed: 'colour:red',
      nearest: null,
    });
    expect((await room.fill('search', {})).problem).toEqual(
      (await room.desk.answer({ kind: 'typed', text: 'search' }, { place: room.place, person: ada })).problem,
    );
    expect((await room.fill('search', { query: '  ' })).problem).toMatchObject({ code: 'missing-option' });
    expect((await room.fill('digest set', { time: '25:99' })).problem).toMatchObject({
      code: 'bad-option',
      option: 'time',
      typed: '25:99',
    });
    expect((await room.fill('lastest', {})).problem).toMatchObject({ code: 'unknown-verb', nearest: 'latest' });
  });

  test('keeps what it is not asked for, and takes away what was emptied and may be', async () => {
    await room.type('digest set 08:00 topics:world quiet:22:00-07:00 mention:@here weekdays');
    await room.fill('digest set', { time: '09:00' });
    expect(await kept()).toMatchObject({ times: ['09:00'], topics: ['world'], mention: '@here' });
    await room.fill('digest set', { time: '09:00', days: '', topics: '', quiet: '', mention: ' ' });
    expect(await kept()).toMatchObject({ days: [1, 2, 3, 4, 5], topics: [], quiet: null, mention: null });
  });

  test('is refused to whom it is refused when typed', async () => {
    expect((await room.fill('digest set', { time: '08:00' }, ben)).problem).toMatchObject({ code: 'not-manager' });
    expect(await kept()).toBeNull();
  });
});

describe('a message with links', () => {
  beforeEach(async () => {
    const { article } = reading({ id: 'ferry', title: 'The ferry stays' });
    room.articles.set('https://news.example/ferry', article);
  });

  test('is read by its first, as by its address', async () => {
    const answer = await link(['https://news.example/ferry']);
    expect(answer).toMatchObject({ how: 'add', problem: null, card: { audience: 'everyone' } });
    expect(answer.card).toEqual(await room.type('read url:https://news.example/ferry', ben));
  });

  test('says how many more it has', async () => {
    const twice = await link(['mailto:ada@news.example', 'https://news.example/ferry', 'https://news.example/b']);
    expect(said(twice.card)).toContain('This message has another link; I read the first.');
    const four = ['ferry', 'b', 'c', 'd', 'ferry'].map((name) => `https://news.example/${name}`);
    expect(said((await link(four)).card)).toContain('This message has 3 more links; I read the first.');
  });

  test('that has none is told so', async () => {
    for (const links of [[], ['mailto:ada@news.example']]) {
      expect((await link(links)).problem).toEqual({ code: 'no-link' });
    }
  });

  test('whose article can’t be read says why', async () => {
    expect((await link(['https://news.example/video'])).problem).toMatchObject({ code: 'not-an-article' });
  });
});

test('each failure is told beside its card, and none where there is none', async () => {
  const ask = async (text: string) =>
    (await room.desk.answer({ kind: 'typed', text }, { place: room.place, person: ada })).problem?.code ?? null;
  expect(await ask('digest show')).toBe('no-digest');
  expect(await ask('latest')).toBe('no-news');
  expect(await ask('help')).toBeNull();
  expect((await room.press({ verb: 'save', argument: 'gone' })).problem).toMatchObject({ code: 'unknown-story' });
  room.store.stories.find = async () => {
    throw new Error('secret detail');
  };
  expect(await ask('latest')).toBe('bug');
});

test('a page that fails leaves the message as it is', async () => {
  await publish(room.store, ['one'], morning - hour);
  const answer = await room.press({ verb: 'page', argument: 'latest topic:sport', page: 1 });
  expect(answer).toMatchObject({ how: 'add', problem: { code: 'no-news' }, card: { audience: 'asker' } });
});

test('a place that wants no pictures is shown none', async () => {
  const { article } = reading({ id: 'ferry', image: 'https://news.example/ferry.png' });
  room.articles.set('https://news.example/ferry', article);
  const pictures = async () =>
    (await room.type('read https://news.example/ferry')).sections.map((each) => each.thumbnail);
  expect(await pictures()).toEqual([expect.objectContaining({ url: 'https://news.example/ferry.png' })]);
  await room.store.places.setSettings(room.place.id, { images: false });
  expect(await pictures()).toEqual([null]);
});
