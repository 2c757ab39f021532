import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFeed, keep, reading, readPoll } from '../../contract/store-fixtures.ts';
import { day, hour, morning, publish, subscribe, titlesOf } from '../delivery/room.ts';
import { actions, ben, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const crane = [
  { words: 'The night ferry will stay.', speaker: 'Ada Crane', role: 'the harbour master', key: true },
  { words: 'Nobody asked the islanders.', speaker: 'Tom Reed', key: false },
  { words: 'We counted every passenger twice.', speaker: 'Ada Crane', key: false },
  { words: 'It is a matter of weeks.', speaker: 'Ada Crane', key: false },
];

describe('latest', () => {
  test('shows the newest stories first, to all', async () => {
    await publish(room.store, ['one', 'two', 'three'], morning);
    const card = await room.type('latest 2', ben);
    expect(titlesOf(card)).toEqual(['Latest news', 'Title of one', 'Title of two']);
    expect(card.audience).toBe('everyone');
  });

  test('turns its pages in place', async () => {
    await publish(room.store, ['one', 'two', 'three'], morning);
    const [next] = (await room.type('latest 2')).buttons.flatMap((each) =>
      each.type === 'action' ? [each.action] : [],
    );
    expect(next).toMatchObject({ verb: 'page', page: 1 });
    if (next === undefined) return;
    const answer = await room.press(next);
    expect(answer.how).toBe('replace');
    expect(titlesOf(answer.card)).toEqual(['Latest news', 'Title of three']);
  });

  test('keeps to a topic and to a source', async () => {
    await keep(room.store, [
      reading({ id: 'a', topic: 'science', at: morning }),
      reading({ id: 'b', topic: 'world', publisher: 'Harbour Courier', at: morning }),
    ]);
    expect(titlesOf(await room.type('latest science'))).toEqual(['Latest news about science', 'Title of a']);
    expect(titlesOf(await room.type('latest source:courier'))).toEqual(['Latest news from “courier”', 'Title of b']);
  });

  test('without any news says so and what to do', async () => {
    expect(said(await room.type('latest'))).toContain('No news yet');
    expect(said(await room.type('latest topic:science'))).toContain('No news about science yet');
  });

  test('of a source with a slip in its name gives the nearest', async () => {
    await keep(room.store, [reading({ id: 'b', publisher: 'Harbour Courier', at: morning })]);
    const text = said(await room.type('latest Harbor Couriar'));
    expect(text).toContain('Did you mean Harbour Courier?');
  });

  test('does not show what only another place reads', async () => {
    const feed = await addFeed(room.store, 'private-feed');
    await room.store.feeds.follow('console:home:other', feed.id, null);
    await keep(room.store, [{ reading: reading({ id: 'secret', at: morning }), feedId: feed.id }]);
    expect(said(await room.type('latest'))).toContain('No news yet');
    expect(said(await room.type('read story-secret'))).toContain('don’t know this story');
    const pressed = await room.press({ verb: 'more-quotes', argument: 'story-secret' });
    expect(said(pressed.card)).toContain('don’t know this story');
  });
});

describe('search', () => {
  beforeEach(() =>
    keep(room.store, [
      reading({ id: 'a', text: 'The night ferry sails again.', at: morning }),
      reading({ id: 'b', text: 'The ferry was late.', at: morning - 3 * day }),
    ]),
  );

  test('finds stories with all the words', async () => {
    expect(titlesOf(await room.type('search ferry'))).toEqual(['News with “ferry”', 'Title of a', 'Title of b']);
    expect(titlesOf(await room.type('search night ferry'))).toEqual(['News with “night ferry”', 'Title of a']);
  });

  test('looks back as far as it is told, by an age or a local date', async () => {
    expect(titlesOf(await room.type('search ferry since:2d'))).toHaveLength(2);
    expect(titlesOf(await room.type('search ferry since:2030-03-02'))).toHaveLength(3);
    expect(titlesOf(await room.type('search ferry since:2030-03-03'))).toHaveLength(2);
  });

  test('that finds nothing says so', async () => {
    expect(said(await room.type('search zeppelin'))).toContain('Nothing found for “zeppelin”');
  });
});

describe('quotes', () => {
  beforeEach(() => keep(room.store, [reading({ id: 'a', at: morning, said: crane })]));

  test('are found by who said them and by their words', async () => {
    const byName = said(await room.type('quotes Ada Crane'));
    expect(byName).toContain('The night ferry will stay.');
    expect(byName).not.toContain('Nobody asked the islanders.');
    expect(said(await room.type('quotes about:islanders'))).toContain('Tom Reed');
  });

  test('come with what the person is reported to have said, apart and in no marks', async () => {
    const told = [{ words: 'the pier was sold', speaker: 'Ada Crane' }];
    await keep(room.store, [reading({ id: 'b', at: morning, told })]);
    const byName = said(await room.type('quotes who:crane'));
    expect(byName).toContain('Reported, not quoted');
    expect(byName).toContain('Ada Crane said that the pier was sold.');
    expect(byName).not.toContain('“the pier was sold');
    expect(said(await room.type('quotes who:Reed'))).not.toContain('Reported');
    expect(said(await room.type('quotes about:islanders'))).not.toContain('Reported');
  });

  test('are not needed where something is reported', async () => {
    await keep(room.store, [reading({ id: 'c', at: morning, told: [{ words: 'it rained', speaker: 'Odo Vane' }] })]);
    expect(said(await room.type('quotes who:vane'))).toContain('Odo Vane said that it rained.');
  });

  test('that nobody said are told as such', async () => {
    expect(said(await room.type('quotes Nora Quill'))).toContain('Nothing found for “Nora Quill”');
  });
});

describe('read', () => {
  test('shows a story that is kept, by its id, its address or its words', async () => {
    await keep(room.store, [reading({ id: 'a', at: morning, said: crane })]);
    for (const typed of ['read story-a', 'read https://news.example/a', 'read council met']) {
      expect(titlesOf(await room.type(typed))).toEqual(['Title of a']);
    }
  });

  test('reads an article that nobody kept, and keeps nothing of it', async () => {
    const { article } = reading({ id: 'new', at: morning });
    room.articles.set('https://other.example/new', { ...article, url: 'https://other.example/new' });
    const card = await room.type('read https://other.example/new', ben);
    expect(titlesOf(card)).toEqual(['Title of new']);
    expect(said(card)).toContain('No story here covers this yet.');
    expect(actions(card)).toEqual([]);
    expect(await room.store.articles.count()).toBe(0);
  });

  test('knows the story of an article whose address leads to a kept one', async () => {
    const kept = reading({ id: 'a', at: morning });
    await keep(room.store, [kept]);
    room.articles.set('https://short.example/x', kept.article);
    expect(actions(await room.type('read https://short.example/x'))).toContainEqual({
      verb: 'save',
      argument: 'story-a',
    });
  });

  test('says what hinders it', async () => {
    expect(said(await room.type('read https://other.example/video'))).toContain('No article found there');
    expect(said(await room.type('read zeppelin'))).toContain('don’t know this story');
    expect(said(await room.type('read'))).toContain('/news read https://');
  });
});

describe('today', () => {
  test("is the last day's digest for the asker alone, by the place's own topics", async () => {
    await keep(room.store, [
      reading({ id: 'a', topic: 'science', at: morning - hour }),
      reading({ id: 'b', topic: 'world', at: morning - hour }),
      reading({ id: 'old', topic: 'world', at: morning - 2 * day }),
    ]);
    const card = await room.type('today', ben);
    expect(card.audience).toBe('asker');
    expect(titlesOf(card).toSorted()).toEqual(['News digest', 'Title of a', 'Title of b']);
    await subscribe(room, { topics: ['science'] });
    expect(titlesOf(await room.type('today', ben))).toEqual(['News digest', 'Title of a']);
    expect(titlesOf(await room.type('today world', ben))).toEqual(['News digest', 'Title of b']);
  });

  test('without news says so', async () => {
    expect(said(await room.type('today'))).toContain('No news yet');
  });
});

describe('what a person saves', () => {
  beforeEach(() => publish(room.store, ['one'], morning));

  test('stands in their list alone, and can be taken back', async () => {
    const saved = await room.press({ verb: 'save', argument: 'story-one' }, ben);
    expect(saved).toMatchObject({ how: 'add', card: { audience: 'asker', tone: 'done' } });
    expect(titlesOf(await room.type('saved', ben))).toEqual(['Saved by you', 'Title of one']);
    expect(said(await room.type('saved'))).toContain('You have saved nothing yet');
    await room.press({ verb: 'unsave', argument: 'story-one' }, ben);
    expect(said(await room.type('saved', ben))).toContain('You have saved nothing yet');
  });

  test('must be there', async () => {
    const answer = await room.press({ verb: 'save', argument: 'gone' }, ben);
    expect(said(answer.card)).toContain('don’t know this story');
  });
});

describe('More quotes', () => {
  test('comes as a new message for the asker, and turns its pages in place', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      words: `Sentence number ${index} stands.`,
      speaker: 'Ada Crane',
    }));
    await keep(room.store, [reading({ id: 'a', at: morning, said: many })]);
    const first = await room.press({ verb: 'more-quotes', argument: 'story-a' });
    expect(first).toMatchObject({ how: 'add', card: { audience: 'asker' } });
    const [next] = actions(first.card);
    expect(next).toEqual({ verb: 'more-quotes', argument: 'story-a', page: 1 });
    if (next === undefined) return;
    const second = await room.press(next);
    expect(second.how).toBe('replace');
    expect(said(second.card)).toContain('Sentence number 5 stands.');
    expect(said(second.card)).not.toContain('Sentence number 4 stands.');
  });
});

describe('why', () => {
  beforeEach(() => publish(room.store, ['one'], morning - hour));

  test('tells when a story was posted', async () => {
    const subscription = await subscribe(room);
    await room.process().postNow(subscription, morning);
    const answer = await room.press({ verb: 'why', argument: 'story-one' }, ben);
    expect(answer.card.audience).toBe('asker');
    expect(said(answer.card)).toContain('It was posted here 5 March 2030 at 07:00');
    expect(said(answer.card)).toContain('1 publisher');
  });

  test('tells what kept it out', async () => {
    expect(said(await room.type('why story-one'))).toContain('this place has no digest');
    await subscribe(room, { topics: ['science'] });
    expect(said(await room.type('why story-one'))).toContain('is about science');
    await subscribe(room, { topics: [] });
    expect(said(await room.type('why story-one'))).toContain('may come with the next digest');
    await room.store.subscriptions.pause(room.place.id);
    expect(said(await room.type('why story-one'))).toContain('is paused');
  });

  test('tells the words by which a story has its topic', async () => {
    const title = 'Striker scores in cup final';
    const goal = { ...reading({ id: 'goal', at: morning - hour }).article, topic: null, title, text: 'She headed it.' };
    await keep(room.store, [{ ...reading({ id: 'goal', at: morning - hour }), article: goal }]);
    const text = said(await room.type('why story-goal'));
    expect(text).toContain('Topic sport, by the words striker, scores, cup, final, headed');
  });

  test('knows by which topic the digest takes it: the one that the place gave its feed', async () => {
    const feed = await addFeed(room.store, 'wire');
    await room.store.feeds.follow(room.place.id, feed.id, 'island life');
    const two = reading({ id: 'two', at: morning - hour, publisher: 'The Wire', topic: 'world' });
    await keep(room.store, [{ reading: two, feedId: feed.id }]);
    const subscription = await subscribe(room, { topics: ['island life'] });
    const text = said(await room.type('why story-two'));
    expect(text).toContain('may come with the next digest');
    expect(text).toContain('Why it ranks 1 publisher, from a feed added here, on a topic asked for here, 1 hour old');
    expect(text).toContain('Topic world, here under island life, as its feed or publisher files it');
    const preview = await room.process().preview(subscription, morning);
    expect(preview.ok && titlesOf(preview.value)).toContain('Title of two');
    await subscribe(room, { topics: ['science'] });
    expect(said(await room.type('why story-two'))).toContain('is about science');
  });

  test('without a story tells how the last digests went and when the next comes', async () => {
    expect(said(await room.type('why'))).toContain('no digest yet');
    await subscribe(room, { times: ['07:30'], topics: ['science'] });
    room.clock.time = morning + hour;
    await room.process().tick();
    const text = said(await room.type('why'));
    expect(text).toContain('nothing new, so nothing was posted');
    expect(text).toContain('The next: 6 March 2030 at 07:30');
  });
});

describe('sources', () => {
  test('lists the feeds of the place with how they are', async () => {
    const good = await addFeed(room.store, 'courier', { standard: true, topic: 'world' });
    const bad = await addFeed(room.store, 'gazette', { standard: true });
    await addFeed(room.store, 'fresh', { standard: true });
    await room.store.feeds.settle(good.id, readPoll(), morning, morning + hour);
    await room.store.feeds.settle(
      bad.id,
      { kind: 'failed', trouble: 'gazette.example answered with 500' },
      morning,
      morning + hour,
    );
    const gone = await addFeed(room.store, 'leaving', { standard: true });
    await room.store.feeds.end(gone.id, { why: 'gone', at: morning }, 'It is gone for good.');
    const text = said(await room.type('sources', ben));
    expect(text).toContain('4 sources, 2 in trouble');
    expect(text).toContain('leaving <https://leaving.example/feed> — not read any more since');
    expect(text).toMatch(/courier.* · world — read 5 March 2030/);
    expect(text).toContain('the last try failed: gazette.example answered with 500');
    expect(text).toMatch(/fresh.* — not read yet/);
    expect(text).toMatch(/leaving.*gazette.*courier.*fresh/s);
  });

  test('of none says how to add one, and what is read all the same', async () => {
    const text = said(await room.type('sources'));
    expect(text).toMatch(/^No feeds yet\n/);
    expect(text).toContain('/news feed add');
    expect(text).toContain('drop folder');
  });
});

describe('help', () => {
  test('lists every verb, or explains one, or a group', async () => {
    expect(said(await room.type('', ben))).toContain('/news latest');
    expect(said(await room.type('help latest'))).toContain('/news latest [count:<1–10>]');
    expect(said(await room.type('help digest set'))).toContain('America/Toronto');
    const group = said(await room.type('digest'));
    expect(group).toContain('/news digest pause');
    expect(group).not.toContain('/news latest —');
    expect(group).toContain('More about one: /news help digest set');
  });

  test('of an unknown verb gives the nearest', async () => {
    expect(said(await room.type('help latset'))).toContain('Did you mean /news latest?');
  });
});

describe('the buttons of a card whose story went into another since', () => {
  beforeEach(async () => {
    const { store, clock } = room;
    await keep(store, [
      reading({ id: 'one', said: crane, at: morning - hour }),
      reading({ id: 'two', said: crane, at: morning }),
    ]);
    await subscribe(room);
    clock.time = morning + hour;
    await room.process().tick();
    const digest = await store.deliveries.recent(room.place.id, 9);
    expect(digest.flatMap(({ storyIds }) => storyIds).sort()).toEqual(['story-one', 'story-two']);
    await store.stories.assign([{ articleId: 'one', from: 'story-one', storyId: 'story-two' }], clock.time + 1);
  });

  test('lead to that one', async () => {
    const read = await room.press({ verb: 'run', argument: 'read story-one' });
    expect(titlesOf(read.card)).toEqual([expect.stringMatching(/^Title of (one|two)$/)]);
    expect(actions(read.card).map(({ argument }) => argument)).toContain('story-two');
    expect((await room.press({ verb: 'more-quotes', argument: 'story-one' })).problem).toBeNull();
    expect(said((await room.press({ verb: 'why', argument: 'story-one' })).card)).toContain('It was posted here');
  });

  test('save that one, and take it back', async () => {
    await room.press({ verb: 'save', argument: 'story-one' });
    expect((await room.store.saved.list('ada', 9)).map(({ id }) => id)).toEqual(['story-two']);
    await room.press({ verb: 'unsave', argument: 'story-one' });
    expect(await room.store.saved.list('ada', 9)).toEqual([]);
  });
});

test('a story that is read tells when each of its articles came', async () => {
  const readings = ['one', 'two', 'three'].map((id, n) =>
    reading({ id, at: morning + n * hour, publisher: `The ${id} Post` }),
  );
  await keep(
    room.store,
    readings.map((each) => ({ reading: each, storyId: 's' })),
  );
  room.clock.time = morning + 3 * hour;
  for (const text of ['read s', 'read https://news.example/two']) {
    expect(said(await room.type(text))).toMatch(/07:00 The one Post.* · 08:00 The two Post.* · 09:00 The three Post/s);
  }
});
