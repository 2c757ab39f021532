import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day, hour, morning, publish, titles, titlesOf } from '../delivery/room.ts';
import { actions, ben, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const kept = () => room.store.subscriptions.get(room.place.id);

describe('digest set', () => {
  test('by time, zone and days says what is now true, when it posts next and how to undo it', async () => {
    const card = await room.type('digest set 08:00 America/Toronto weekdays');
    expect(await kept()).toMatchObject({ times: ['08:00'], zone: 'America/Toronto', days: [1, 2, 3, 4, 5], count: 8 });
    expect(card).toMatchObject({ tone: 'done', audience: 'asker' });
    const text = said(card);
    expect(text).toContain('Digest set for #news');
    expect(text).toContain('weekdays at 08:00, America/Toronto');
    expect(text).toContain('5 March 2030 at 08:00');
    expect(text).toContain('To undo: /news digest clear');
  });

  test('gives the place its zone', async () => {
    await room.type('digest set 08:00 America/Toronto');
    expect(await room.store.places.get(room.place.id)).toMatchObject({ zone: 'America/Toronto' });
  });

  test('without a zone says in which it counts', async () => {
    expect(said(await room.type('digest set 8am'))).toContain(
      'The times are in UTC. Another zone: /news digest set zone:',
    );
  });

  test('changes what it names, keeps the rest, and undoes to what was before', async () => {
    await room.type(
      'digest set 08:00 18:30 London topics:world,science quiet:22:00-07:00 compact mention:@here when-empty:say-so',
    );
    const before = await kept();
    const card = await room.type('digest set count:3 quiet:none topics:none');
    expect(await kept()).toMatchObject({
      times: ['08:00', '18:30'],
      zone: 'Europe/London',
      count: 3,
      quiet: null,
      topics: [],
    });
    const undo = /To undo: \/(news digest set .*)/.exec(said(card))?.[1] ?? '';
    await room.type(undo);
    expect(await kept()).toEqual(before);
  });

  test('narrows to words, phrases and none of others, and to all again', async () => {
    const card = await room.type('digest set 08:00 filter:"\\"sea wall\\" ferr* -football"');
    expect(await kept()).toMatchObject({ filter: '"sea wall" ferr* -football' });
    expect(said(card)).toContain('Filter "sea wall" ferr* -football');
    await room.type('digest set 09:00');
    expect(await kept()).toMatchObject({ filter: '"sea wall" ferr* -football' });
    const undo = /To undo: \/(news digest set .*)/.exec(said(await room.type('digest set filter:none')))?.[1] ?? '';
    expect((await kept())?.filter ?? null).toBeNull();
    await room.type(undo);
    expect(await kept()).toMatchObject({ filter: '"sea wall" ferr* -football' });
    await room.type('digest set filter:-football');
    expect(await kept()).toMatchObject({ filter: '-football' });
    expect(said(await room.type('digest set filter:"…"'))).toContain('“…” is not right for filter');
  });

  test('says of a mention that can notify nobody that it can’t', async () => {
    expect(said(await room.type('digest set 08:00 mention:@editors'))).toContain('“@editors” notifies nobody');
    expect(said(await room.type('digest set 08:00 mention:<@&123>'))).not.toContain('notifies nobody');
    expect(said(await room.type('digest set 09:00'))).not.toContain('notifies nobody');
  });

  test('puts the stories into one list, and back under their topics', async () => {
    await room.type('digest set 08:00 UTC');
    expect(await kept()).not.toHaveProperty('sections');
    const text = said(await room.type('digest set sections:off'));
    expect(text).toContain('in one list');
    expect(await kept()).toMatchObject({ sections: false });
    const undo = /To undo: \/(news digest set .*)/.exec(text)?.[1] ?? '';
    expect(undo).toBe('news digest set sections:on');
    await room.type(undo);
    expect(said(await room.type('digest show'))).not.toContain('in one list');
  });

  test('undoes days by the name that they have', async () => {
    await room.type('digest set 08:00 London');
    expect(said(await room.type('digest set weekdays'))).toContain('/news digest set days:daily');
    expect(said(await room.type('digest set mon,tue'))).toContain('/news digest set days:weekdays');
    expect(said(await room.type('digest set weekends'))).toContain('/news digest set days:mon,tue');
  });

  test('checks first that it may post there', async () => {
    room.platform.missing = { code: 'cannot-post', place: '#news', remedy: 'Give me Embed Links.' };
    expect(said(await room.type('digest set 08:00'))).toContain('Give me Embed Links.');
    expect(await kept()).toBeNull();
  });

  test('by somebody who does not manage the place is refused with what it needs', async () => {
    const card = await room.type('digest set 08:00', ben);
    expect(said(card)).toContain('You may not use digest set here');
    expect(card.audience).toBe('asker');
    expect(await kept()).toBeNull();
  });

  test('is refused to them as a button too', async () => {
    await room.type('digest set 08:00');
    await room.press({ verb: 'run', argument: 'digest clear' }, ben);
    expect(await kept()).not.toBeNull();
  });

  test('of a quiet hour posts at its end', async () => {
    const text = said(await room.type('digest set 06:00 UTC quiet:22:00-07:30'));
    expect(text).toContain('5 March 2030 at 07:30');
  });
});

describe('digest show', () => {
  test('tells the settings, the next time, and how the last ones went', async () => {
    expect(said(await room.type('digest show'))).toContain('This place has no digest yet');
    await room.type('digest set 07:30 UTC');
    room.clock.time = morning + hour;
    await room.process().tick();
    const text = said(await room.type('digest show'));
    expect(text).toContain('every day at 07:30, UTC');
    expect(text).toContain('6 March 2030 at 07:30');
    expect(text).toContain('5 March 2030 at 07:30 UTC: nothing new, so nothing was posted');
  });
});

describe('digest preview and now', () => {
  test('show and post what is new', async () => {
    await publish(room.store, ['one'], morning - hour);
    expect(said(await room.type('digest preview'))).toContain('This place has no digest yet');
    expect(said(await room.type('digest now'))).toContain('This place has no digest yet');
    await room.type('digest set 08:00 UTC');
    const preview = await room.type('digest preview');
    expect(titlesOf(preview)).toEqual(['News digest for #news', 'Title of one']);
    expect(preview.audience).toBe('asker');
    expect(titles(room.platform)).toEqual([]);
    expect(said(await room.type('digest now'))).toContain('Posted 1 story in #news');
    expect(titles(room.platform)).toEqual(['News digest', 'Title of one']);
    expect(said(await room.type('digest now'))).toContain('Nothing new for a digest');
  });
});

describe('digest pause and resume', () => {
  test('stop and start it, and undo each other', async () => {
    expect(said(await room.type('digest pause'))).toContain('no digest yet');
    expect(said(await room.type('digest resume'))).toContain('no digest yet');
    await room.type('digest set 08:00 UTC');
    expect(said(await room.type('digest pause'))).toContain('To undo: /news digest resume');
    expect(await kept()).toMatchObject({ paused: true, nextRun: null });
    expect(said(await room.type('digest show'))).toContain('not until it is resumed');
    expect(said(await room.type('digest pause'))).toContain('paused');
    room.clock.time = morning + 3 * day;
    expect(said(await room.type('digest resume'))).toContain('8 March 2030 at 08:00');
    expect(await kept()).toMatchObject({ paused: false, nextRun: morning + hour + 3 * day });
    expect(said(await room.type('digest resume'))).toContain('was not paused');
  });
});

test('resuming what runs does not pass over a slot that is due', async () => {
  await room.type('digest set 08:00 UTC');
  room.clock.time = morning + 2 * hour;
  await room.type('digest resume');
  expect(await kept()).toMatchObject({ nextRun: morning + hour });
});

describe('digest clear', () => {
  test('ends it, with the command that brings it back', async () => {
    expect(said(await room.type('digest clear'))).toContain('no digest yet');
    await room.type('digest set 08:00 Toronto weekdays topics:world');
    const before = await kept();
    const undo = actions(await room.type('digest clear')).find(({ verb }) => verb === 'run');
    expect(await kept()).toBeNull();
    if (undo === undefined) throw new Error('no undo');
    await room.press(undo);
    expect(await kept()).toEqual({ ...before, id: expect.any(String) });
  });
});
