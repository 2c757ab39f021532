import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nothingKnown } from '../../../../src/core/command/kind.ts';
import { channel } from '../../../../src/core/command/kinds/channel.ts';
import type { Place } from '../../../../src/core/ports.ts';
import { place as placeOf } from '../../../contract/store-fixtures.ts';
import { actions, ben, type DeskRoom, openDesk, said } from '../../commands/desk-room.ts';
import { hour, morning, publish, titles } from '../../delivery/room.ts';

let room: DeskRoom;
let harbour: Place;

beforeEach(async () => {
  room = await openDesk();
  harbour = await room.store.places.meet(placeOf('harbour', { channel: 'C0HARBOUR1' }));
  room.channels.set('#harbour', { place: harbour, manager: true });
  room.channels.set('C0HARBOUR1', { place: harbour, manager: true });
});

afterEach(() => room.store.close());

const kept = (place: Place) => room.store.subscriptions.get(place.id);

test.each([
  ['<#C0123456|news>', 'C0123456'],
  ['<#C0123456|>', 'C0123456'],
  ['<#C0123456>', 'C0123456'],
  ['<#123456789012345678>', '123456789012345678'],
  ['123456789012345678', '123456789012345678'],
  ['C0123456789', 'C0123456789'],
  ['#news', '#news'],
  ['news', '#news'],
  ['DIGESTS', '#DIGESTS'],
  ['2030', '#2030'],
  ['#12345678', '#12345678'],
  ['#küsten-nachrichten', '#küsten-nachrichten'],
  ['Here', 'here'],
  ['', null],
  ['#', null],
  ['<@123>', null],
  ['two\nlines: <b>', null],
])('%s as a channel is %s', (typed, value) => {
  const read = channel().parse(typed, nothingKnown);
  expect(read.ok ? read.value : null).toBe(value);
});

describe('digest set for another channel', () => {
  test.each([
    'digest set 08:00 #harbour',
    'digest set #harbour 08:00',
    'digest set 08:00 channel:#harbour',
    'digest set 08:00 <#C0HARBOUR1|harbour>',
  ])('is typed as %s', async (text) => {
    expect(said(await room.type(text))).toContain('Digest set for #harbour');
    expect(await kept(harbour)).toMatchObject({ times: ['08:00'] });
    expect(await kept(room.place)).toBeNull();
  });

  test('offers what acts there too, to press and to type', async () => {
    const card = await room.type('digest set 08:00 #harbour');
    expect(actions(card).map(({ argument }) => argument)).toEqual([
      'digest preview channel:C0HARBOUR1',
      'digest clear channel:C0HARBOUR1',
    ]);
    expect(said(card)).toContain('/news digest clear channel:C0HARBOUR1');
    expect(said(card)).toContain('/news digest set zone:Europe/London channel:C0HARBOUR1');
  });

  test('is undone there by its button', async () => {
    await room.type('digest set 08:00');
    const [, undo] = actions(await room.type('digest set 09:00 #harbour'));
    if (undo !== undefined) await room.press(undo);
    expect(await kept(harbour)).toBeNull();
    expect(await kept(room.place)).toMatchObject({ times: ['08:00'] });
  });

  test('is for those who manage that, whether they manage this or not', async () => {
    await room.type('digest set 08:00 #harbour', ben);
    expect(await kept(harbour)).not.toBeNull();
    room.channels.set('#harbour', { place: harbour, manager: false });
    const refused = await room.fill('digest clear', { channel: '#harbour' });
    expect(refused.problem).toMatchObject({ code: 'not-manager' });
    expect(await kept(harbour)).not.toBeNull();
  });

  test('that is not there says so, and changes nothing', async () => {
    const answer = await room.fill('digest set', { time: '08:00', channel: '#nowhere' });
    expect(answer.problem).toEqual({ code: 'unknown-channel', typed: '#nowhere' });
    expect(await kept(room.place)).toBeNull();
  });

  test('that can’t be read is explained, with an example that works', async () => {
    const answer = await room.fill('digest set', { time: '08:00', channel: '<@123>' });
    expect(answer.problem).toMatchObject({ code: 'bad-option', option: 'channel' });
    expect(room.visited).toEqual([]);
  });

  test('is this one where it is called here, or is the same', async () => {
    room.channels.set('#news', { place: room.place, manager: true });
    for (const typed of ['here', '#news']) {
      const card = await room.type(`digest set 08:00 channel:${typed}`);
      expect(said(card)).toContain('for #news');
      expect(actions(card).map(({ argument }) => argument)).toContain('digest preview');
    }
    expect(room.visited).toEqual(['#news']);
  });

  test('whose failure is explained offers what acts there', async () => {
    const none = await room.fill('digest show', { channel: '#harbour' });
    expect(none.problem).toEqual({ code: 'no-digest' });
    expect(actions(none.card)).toEqual([{ verb: 'run', argument: 'digest set channel:C0HARBOUR1' }]);
    const wrong = await room.type('digest set 25:99 #harbour');
    expect(said(wrong)).toContain('channel:#harbour');
    expect(said(wrong)).not.toContain('C0HARBOUR1');
  });
});

test('a channel whose id is of capitals alone is met by what is offered, not one of that name', async () => {
  const pier = await room.store.places.meet(placeOf('pier', { channel: 'CHARBOURX' }));
  room.channels.set('#pier', { place: pier, manager: true });
  room.channels.set('CHARBOURX', { place: pier, manager: true });
  const [, undo] = actions(await room.type('digest set 08:00 #pier'));
  if (undo !== undefined) await room.press(undo);
  expect(undo?.argument).toBe('digest clear channel:"<#CHARBOURX>"');
  expect(await kept(pier)).toBeNull();
});

test('every verb of a digest works for another channel', async () => {
  await publish(room.store, ['one'], morning - hour);
  await room.type('digest set 08:00 #harbour');
  expect(said(await room.type('digest show #harbour'))).toContain('Digest of #harbour');
  expect(said(await room.type('digest preview #harbour'))).toContain('News digest for #harbour');
  expect(said(await room.type('digest now #harbour'))).toContain('Posted 1 story in #harbour');
  expect(titles(room.platform)).toContain('Title of one');
  expect(room.platform.posted.map(({ place }) => place)).toContain(harbour.id);
  const paused = await room.type('digest pause #harbour');
  expect(actions(paused)).toEqual([{ verb: 'run', argument: 'digest resume channel:C0HARBOUR1' }]);
  expect(said(await room.type('digest resume #harbour'))).toContain('runs again');
  await room.type('digest clear #harbour');
  expect(await kept(harbour)).toBeNull();
});

test('feeds are added, listed and removed for another channel', async () => {
  const url = 'https://courier.example/feed.xml';
  room.feeds.set(url, { title: 'Harbour Courier', site: null, language: 'en', entries: [] });
  const added = await room.type(`feed add ${url} #harbour`);
  expect(said(added)).toContain('#harbour now reads “Harbour Courier”');
  expect(await room.store.feeds.visible(room.place.id)).toEqual([]);
  const listed = await room.type('feed list #harbour');
  expect(said(listed)).toContain('Harbour Courier');
  expect(actions(listed)).toEqual([{ verb: 'run', argument: 'feed add channel:C0HARBOUR1' }]);
  const removed = await room.type('feed remove Harbour Courier #harbour');
  expect(said(removed)).toContain('no longer reads “Harbour Courier”');
  expect(actions(removed)).toEqual([{ verb: 'run', argument: `feed add ${url} channel:C0HARBOUR1` }]);
  expect(await room.store.feeds.visible(harbour.id)).toEqual([]);
});

test('a mark inside quotation marks is no channel', async () => {
  expect(said(await room.type('feed remove "#harbour"'))).toContain('This place has no feed “#harbour”');
  const answer = await room.fill('feed remove', { feed: '#harbour' });
  expect(answer.problem).toMatchObject({ code: 'feed-unknown', typed: '#harbour' });
  expect(room.visited).toEqual([]);
});
