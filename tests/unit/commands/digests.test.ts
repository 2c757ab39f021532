import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mostDigests } from '../../../src/core/digest/name.ts';
import { day, hour, morning, publish, titles, titlesOf } from '../delivery/room.ts';
import { actions, ada, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const kept = (name?: string) => room.store.subscriptions.get(room.place.id, name);
const names = async () => (await room.store.subscriptions.inPlace(room.place.id)).map(({ name }) => name);
const undoOf = (text: string): string => /To undo: \/news (digest .*)/.exec(text)?.[1]?.trim() ?? '';
const answer = async (text: string) => room.desk.answer({ kind: 'typed', text }, { place: room.place, person: ada });

describe('digest set with a cron expression', () => {
  test('says in words when it posts, and is kept as it was typed', async () => {
    const text = said(await room.type('digest set cron:"0 8 * * 1-5" London'));
    expect(await kept()).toMatchObject({ cron: '0 8 * * 1-5', zone: 'Europe/London', times: [] });
    expect(text).toContain('weekdays at 08:00, Europe/London (cron 0 8 * * 1-5)');
    expect(text).toContain('5 March 2030 at 08:00');
  });

  test('says an expression that is more than times and days as it is', async () => {
    await room.type('digest set cron:"0 8 1 * *"');
    expect(said(await room.type('digest show'))).toContain('cron 0 8 1 * *, UTC');
  });

  test('takes the place of time and days, and undoes to them', async () => {
    await room.type('digest set 07:30 UTC weekdays');
    const before = await kept();
    const undo = undoOf(said(await room.type('digest set cron:"0 9 * * *"')));
    expect((await kept())?.nextRun).toBe(morning + 2 * hour);
    expect(undo).toBe('digest set time:07:30 days:weekdays');
    await room.type(undo);
    expect(await kept()).toEqual(before);
  });

  test('is dropped by a time, and undone to', async () => {
    await room.type('digest set cron:"0 9 * * *" UTC');
    const undo = undoOf(said(await room.type('digest set 08:00')));
    expect(await kept()).toMatchObject({ cron: null, times: ['08:00'], nextRun: morning + hour });
    await room.type(undo);
    expect(await kept()).toMatchObject({ cron: '0 9 * * *', nextRun: morning + 2 * hour });
  });

  test('stays while other things are set', async () => {
    await room.type('digest set cron:"0 9 * * *" UTC');
    await room.type('digest set count:3 zone:London');
    expect(await kept()).toMatchObject({ cron: '0 9 * * *', count: 3, zone: 'Europe/London' });
  });

  test.each([
    ['@daily', 'words with @ are not read'],
    ['0 0 8 * * *', 'no seconds'],
    ['0 8 30 2 *', 'never comes'],
    ['*/5 * * * *', 'every 15 minutes at most'],
    ['0 25 * * *', 'hours to 23'],
  ])('of “%s” is refused with the reason and an example that works', async (typed, reason) => {
    const { card, problem } = await answer(`digest set cron:"${typed}"`);
    expect(problem).toMatchObject({ code: 'bad-option', option: 'cron', typed });
    expect(said(card)).toContain(reason);
    expect(await kept()).toBeNull();
    const example = problem?.code === 'bad-option' ? problem.example.replace('/news ', '') : '';
    expect(example).toContain('cron:"0 8 * * 1-5"');
    expect((await answer(example)).problem).toBeNull();
  });

  test('beside a time is refused: it says that itself', async () => {
    const text = said(await room.type('digest set 08:00 cron:"0 9 * * *"'));
    expect(text).toContain('cron must be given without time and days');
    expect(await kept()).toBeNull();
  });
});

describe('several digests in a place', () => {
  test('are set by their names, and the usual one needs none', async () => {
    await room.type('digest set 08:00 UTC');
    const text = said(await room.type('digest set name:Evening 18:00 weekdays'));
    expect(await names()).toEqual(['digest', 'evening']);
    expect(text).toContain('Digest “evening” of #news set');
    expect(text).toContain('To undo: /news digest clear name:evening');
    await room.type('digest set 09:00');
    expect(await kept()).toMatchObject({ times: ['09:00'] });
    expect(await kept('evening')).toMatchObject({ times: ['18:00'], days: [1, 2, 3, 4, 5] });
  });

  test('the only one is meant where none is named, whatever its name', async () => {
    await room.type('digest set name:evening 18:00');
    await room.type('digest set count:3');
    expect(await names()).toEqual(['evening']);
    expect(await kept('evening')).toMatchObject({ count: 3, times: ['18:00'] });
    expect(said(await room.type('digest pause'))).toContain('The digest “evening” of #news is paused');
  });

  test('are all shown, each with its history and its buttons', async () => {
    await room.type('digest set 07:30 UTC');
    await room.type('digest set name:evening 18:00 repeat:on');
    await room.type('digest pause evening');
    room.clock.time = morning + hour;
    await room.process().tick();
    const card = await room.type('digest show');
    expect(titlesOf(card)).toEqual(['Digest “digest” of #news', 'Digest “evening” of #news (paused)']);
    const text = said(card);
    expect(text).toContain('every day at 07:30, UTC');
    expect(text).toContain('5 March 2030 at 07:30 UTC: nothing new');
    expect(text.match(/The last digests:/g)).toHaveLength(1);
    expect(text).toContain('comes again');
    expect(actions(card).map(({ argument }) => argument)).toEqual([
      'digest preview name:digest',
      'digest pause name:digest',
      'digest preview name:evening',
      'digest resume name:evening',
    ]);
  });

  test.each(['preview', 'now', 'pause', 'resume', 'clear'])(
    'digest %s asks which, with a button each',
    async (verb) => {
      await room.type('digest set 08:00 UTC');
      await room.type('digest set name:evening 18:00');
      const { card, problem } = await answer(`digest ${verb}`);
      expect(problem).toEqual({ code: 'digest-unnamed', verb: `digest ${verb}`, names: ['digest', 'evening'] });
      expect(said(card)).toContain(`/news digest ${verb} name:digest`);
      expect(actions(card).map(({ argument }) => argument)).toContain(`digest ${verb} name:evening`);
      expect(await names()).toHaveLength(2);
    },
  );

  test('a name that there is not is told with those that there are', async () => {
    await room.type('digest set name:evening 18:00');
    const { card, problem } = await answer('digest pause evning');
    expect(problem).toEqual({ code: 'digest-unknown', typed: 'evning', names: ['evening'] });
    expect(said(card)).toContain('Did you mean evening?');
  });

  test('are paused, resumed, cleared and brought back each by itself', async () => {
    await room.type('digest set 08:00 UTC');
    await room.type('digest set name:evening 18:00 topics:world');
    const before = await kept('evening');
    const undo = undoOf(said(await room.type('digest pause evening')));
    expect([(await kept())?.paused, (await kept('evening'))?.paused]).toEqual([false, true]);
    expect(said(await room.type('digest pause evening'))).toContain('/news digest resume name:evening');
    await room.type(undo);
    expect((await kept('evening'))?.paused).toBe(false);
    const back = actions(await room.type('digest clear evening')).find(({ verb }) => verb === 'run');
    expect(await names()).toEqual(['digest']);
    if (back === undefined) throw new Error('no undo');
    await room.press(back);
    expect(await kept('evening')).toEqual({ ...before, id: expect.any(String) });
  });

  test('are previewed and posted each by itself', async () => {
    await publish(room.store, ['one'], morning - hour);
    await room.type('digest set 08:00 UTC topics:world');
    await room.type('digest set name:evening 18:00 count:1');
    expect(said(await room.type('digest now name:digest'))).toContain('Nothing new');
    expect(said(await room.type('digest now evening'))).toContain('Posted 1 story');
    expect(titles(room.platform)).toEqual(['News digest “evening”', 'Title of one']);
    expect(said(await room.type('digest preview evening'))).toContain('Nothing new');
    await publish(room.store, ['two'], morning);
    expect(titlesOf(await room.type('digest preview evening'))).toEqual([
      'News digest “evening” for #news',
      'Title of two',
    ]);
  });

  test('none is set without a time, and which there are is told', async () => {
    for (const name of ['noon', 'evening']) {
      await room.type(`digest set name:${name} 12:00 UTC`);
      room.clock.time += 1;
    }
    const { card, problem } = await answer('digest set count:3');
    expect(problem).toMatchObject({ code: 'digest-unnamed', names: ['noon', 'evening'] });
    expect(said(card)).toContain('/news digest set name:noon');
    expect((await answer('digest set name:night count:3')).problem).toMatchObject({ code: 'missing-option' });
  });

  test('are no more than a card can show', async () => {
    for (let n = 0; n < mostDigests; n += 1) await room.type(`digest set name:n${n} 08:00`);
    expect((await answer('digest set name:another 08:00')).problem).toMatchObject({ code: 'too-many-digests' });
    expect((await answer('digest set name:n3 09:00')).problem).toBeNull();
    expect(await names()).toHaveLength(mostDigests);
  });

  test('are offered by their names', async () => {
    for (const name of ['noon', 'evening']) await room.type(`digest set name:${name} 12:00 UTC`);
    const asker = { place: room.place, person: ada };
    expect(await room.desk.complete('digest pause', 'name', 'ev', asker)).toEqual([
      { label: 'evening', value: 'evening' },
    ]);
  });

  test('their form shows and changes the usual one', async () => {
    await room.type('digest set 08:00 UTC count:3');
    await room.type('digest set name:evening 18:00');
    const form = await room.desk.form({ kind: 'typed', text: 'digest set' }, { place: room.place, person: ada });
    expect(form?.fields.find(({ name }) => name === 'time')?.initial).toBe('08:00');
    await room.fill('digest set', { time: '09:00' });
    expect(await kept()).toMatchObject({ times: ['09:00'], count: 3 });
    expect(await kept('evening')).toMatchObject({ times: ['18:00'] });
  });
});

describe('why, where a place has several digests', () => {
  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning - hour);
    await room.type('digest set 08:00 UTC topics:science');
    await room.type('digest set name:evening 18:00');
  });

  test('tells of each what kept a story out', async () => {
    const text = said(await room.type('why harbour'));
    expect(text).toContain('the digest “digest” is about science');
    expect(text).toContain('it may come with the next of the digest “evening”, 5 March 2030 at 18:00');
  });

  test('tells how those of each went, with those that were skipped', async () => {
    await room.type('digest pause evening');
    room.clock.time = morning + 3 * day + 2 * hour;
    await room.process().tick();
    const text = said(await room.type('why'));
    expect(text).toContain('The digest “digest”:');
    expect(text).toContain('6 March 2030 at 08:00 UTC: left out (it was missed by more than a day)');
    expect(text).toContain('The digest “evening”:');
    expect(text).toContain('None was due so far.');
  });

  test('tells of a story that was read late that it may still come', async () => {
    await room.type('digest clear name:digest');
    room.clock.time = morning + 11 * hour;
    await room.process().tick();
    await publish(room.store, ['delayed'], morning, morning + 12 * hour);
    await publish(room.store, ['missed'], morning, morning);
    room.clock.time = morning + 13 * hour;
    expect(said(await room.type('why delayed'))).toContain('it may come with the next');
    expect(said(await room.type('why missed'))).toContain('it is older than');
  });
});

test('settings tell of each digest that keeps another zone', async () => {
  await room.type('digest set 08:00 London');
  await room.type('digest set name:evening 18:00 zone:Toronto');
  const text = said(await room.type('settings zone:Europe/Paris'));
  expect(text).toContain('/news digest set zone:Europe/Paris name:digest');
  expect(text).toContain('The digest “evening” keeps its own zone, America/Toronto');
});
