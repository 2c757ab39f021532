import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAlerts } from '../../../src/delivery/alerts.ts';
import { reading } from '../../contract/store-fixtures.ts';
import { minute } from '../delivery/room.ts';
import { actions, ada, ben, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;
beforeEach(async () => {
  room = await openDesk();
});
afterEach(() => room.store.close());

const kept = async (): Promise<(string | null)[][]> =>
  (await room.store.alerts.list(room.place.id)).map(({ words, source }) => [words, source]);

describe('an alert', () => {
  test.each<[string, string, string | null]>([
    ['ferry', 'ferry', null],
    ['ferry strike', 'ferry strike', null],
    ['"ferry strike" -football', '"ferry strike" -football', null],
    ['harbour "ferry strike"', 'harbour "ferry strike"', null],
    ['“ferry strike”', '“ferry strike”', null],
    ['-"match report" ferr*', '-"match report" ferr*', null],
    ['source:"Harbour Courier" ferry', 'ferry', 'Harbour Courier'],
    ['source:Courier', '', 'Courier'],
    ['words:"\\"ferry strike\\" now"', '"ferry strike" now', null],
  ])('typed as %s is kept as it was typed', async (typed, words, source) => {
    expect(said(await room.type(`alert add ${typed}`))).toContain('Alert added to #news');
    expect(await kept()).toEqual([[words, source]]);
  });

  test('is undone by the button of its answer, and by what the answer says', async () => {
    const card = await room.type('alert add "ferry strike" -football');
    expect(said(card)).toContain('/news alert remove');
    const [undo] = actions(card);
    if (undo === undefined) throw new Error('no button');
    const { card: removed } = await room.press(undo);
    expect(said(removed)).toContain('Alert removed from #news: "ferry strike" -football');
    expect(await kept()).toEqual([]);
    const [again] = actions(removed);
    if (again === undefined) throw new Error('no button');
    await room.press(again);
    expect(await kept()).toEqual([['"ferry strike" -football', null]]);
  });

  test('of a form is kept with its marks', async () => {
    await room.fill('alert add', { words: '"ferry strike" lamp', source: '' });
    expect(await kept()).toEqual([['"ferry strike" lamp', null]]);
  });

  test('asked for without anything is asked for in a form', async () => {
    const asker = { place: room.place, person: ada };
    const form = await room.desk.form({ kind: 'typed', text: 'alert add' }, asker);
    expect(form?.fields.map(({ name }) => name)).toEqual(['words', 'source']);
  });

  test.each([
    ['alert add', 'words'],
    ['alert add -football', 'at least one word'],
    ['alert add a*', 'beginnings'],
    ['alert add source:!!', 'part of a publisher'],
  ])('%s is explained', async (typed, expected) => {
    expect(said(await room.type(typed))).toContain(expected);
    expect(await kept()).toEqual([]);
  });

  test('that is there already is said to be', async () => {
    await room.type('alert add ferry');
    expect(said(await room.type('alert add ferry'))).toContain('already');
    expect(await kept()).toHaveLength(1);
  });

  test('is not one of more than fifty', async () => {
    for (let n = 0; n < 50; n += 1) {
      await room.store.alerts.add({ placeId: room.place.id, words: `word${n}`, source: null }, n);
    }
    expect(said(await room.type('alert add ferry'))).toContain('This place has 50 alerts already');
  });

  test('is not added where the bot may not post', async () => {
    room.platform.missing = { code: 'cannot-post', place: '#news', remedy: 'Give me Embed Links.' };
    expect(said(await room.type('alert add ferry'))).toContain('Embed Links');
    expect(await kept()).toEqual([]);
  });

  test('is for managers alone', async () => {
    expect(said(await room.type('alert add ferry', ben))).toContain('You may not use alert add here');
  });
});

describe('the list', () => {
  test('offers to add one, and to remove each of a few', async () => {
    const empty = await room.type('alert list');
    expect(said(empty)).toContain('There is none yet');
    expect(actions(empty)).toEqual([{ verb: 'run', argument: 'alert add' }]);
    await room.type('alert add ferry source:Courier');
    const card = await room.type('alert list');
    expect(said(card)).toContain('ferry from Courier');
    const remove = actions(card)[1];
    if (remove === undefined) throw new Error('no button');
    await room.press(remove);
    expect(await kept()).toEqual([]);
  });
});

describe('one is removed', () => {
  test.each(['"ferry strike" -football', 'ferry strike -football', 'FERRY', 'strike'])('by %s', async (typed) => {
    await room.type('alert add "ferry strike" -football');
    await room.type('alert add lamp');
    await room.type(`alert remove ${typed}`);
    expect(await kept()).toEqual([['lamp', null]]);
  });

  test('only where it is clear which', async () => {
    await room.type('alert add ferry strike');
    await room.type('alert add ferry');
    expect(said(await room.type('alert remove ferr'))).toContain('Nothing found for “ferr”');
    await room.type('alert remove ferry');
    expect(await kept()).toEqual([['ferry strike', null]]);
  });

  test('by what is offered while it is typed', async () => {
    await room.type('alert add "ferry strike"');
    const asker = { place: room.place, person: ada };
    const [choice] = await room.desk.complete('alert remove', 'alert', 'fer', asker);
    expect(choice?.label).toBe('"ferry strike"');
    await room.fill('alert remove', { alert: choice?.value ?? '' });
    expect(await kept()).toEqual([]);
  });
});

test('why tells that an alert matched, and of what became of it', async () => {
  const { store, clock, log, platform, place } = room;
  const publish = async (id: string): Promise<void> => {
    const article = reading({ id, title: 'A ferry', at: clock.time });
    await store.articles.add([{ reading: article, feedId: null }], clock.time);
    await store.stories.assign([{ articleId: id, storyId: `story-${id}` }], clock.time);
  };
  await publish('one');
  await room.type('alert add ferry');
  clock.time += minute;
  await publish('two');
  const alerts = createAlerts({ store, platforms: new Map([[platform.name, platform]]), clock, log });
  await alerts.look();
  await room.process().tick();
  expect(said(await room.type('why story-one'))).not.toContain('An alert of this place');
  expect(said(await room.type('why story-two'))).toContain('An alert of this place matched it: ferry.');
  const found = { placeId: place.id, storyId: 'story-one', alertIds: ['gone'], matched: 'lamp' };
  await store.alerts.record([found], false, clock.time);
  expect(said(await room.type('why story-one'))).toContain('matched it (lamp): it is about to be posted');
  await alerts.look();
  expect(said(await room.type('why story-one'))).toContain('but nothing was posted: the alert was removed');
  await store.alerts.record([found], true, clock.time);
  expect(said(await room.type('why story-one'))).toContain('it comes with others');
});
