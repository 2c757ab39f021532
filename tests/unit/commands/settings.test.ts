import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions, ben, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const kept = () => room.store.places.settings(room.place.id);
const zone = async () => (await room.store.places.get(room.place.id))?.zone;

describe('settings', () => {
  test('without options shows what is set and how to change it', async () => {
    const card = await room.type('settings');
    expect(card).toMatchObject({ tone: 'info', audience: 'asker' });
    const text = said(card);
    expect(text).toContain('Settings of #news');
    expect(text).toContain('UTC');
    expect(text).toContain('cards show pictures');
    expect(text).toContain('may notify whom it names');
    expect(text).toContain('/news settings zone:Europe/London images:off mentions:off edits:all');
    expect(text).toContain('lost a quote or gained a caveat');
    expect(actions(card).map(({ argument }) => argument)).toEqual(['settings images:off', 'settings mentions:off']);
  });

  test('says what is now true and how to undo it', async () => {
    const card = await room.type('settings zone:tokyo images:off mentions:off');
    expect(await kept()).toEqual({ images: false, mentions: false, edits: 'corrections' });
    expect(await zone()).toBe('Asia/Tokyo');
    const text = said(card);
    expect(card.tone).toBe('done');
    expect(text).toContain('Asia/Tokyo');
    expect(text).toContain('cards show no pictures');
    expect(text).toContain('notifies nobody');
    expect(text).toContain('To undo: /news settings zone:UTC images:on mentions:on');
    const [undo] = actions(card);
    if (undo !== undefined) await room.press(undo);
    expect(await kept()).toEqual({ images: true, mentions: true, edits: 'corrections' });
    expect(await zone()).toBe('UTC');
  });

  test('says which posts are edited, and undoes that too', async () => {
    const card = await room.type('settings edits:all');
    expect(await kept()).toEqual({ images: true, mentions: true, edits: 'all' });
    expect(said(card)).toContain('where its article changes in what was told of it');
    expect(said(card)).toContain('To undo: /news settings edits:corrections');
    expect(said(await room.type('settings edits:off'))).toContain('a post stays as it was');
    expect(await kept()).toMatchObject({ edits: 'off' });
  });

  test('changes only what it names, and undoes no more', async () => {
    await room.type('settings mentions:off');
    const text = said(await room.type('settings images:off'));
    expect(await kept()).toEqual({ images: false, mentions: false, edits: 'corrections' });
    expect(text).toContain('To undo: /news settings images:on');
    expect(text).not.toContain('mentions:on');
  });

  test('that were so before are told as such, with nothing to undo', async () => {
    const card = await room.type('settings images:on');
    expect(said(card)).toContain('It was so before.');
    expect(said(card)).not.toContain('To undo');
    expect(said(await room.type('settings'))).not.toContain('It was so before.');
  });

  test('of a zone say that a digest keeps its own', async () => {
    await room.type('digest set 08:00 London');
    expect(said(await room.type('settings zone:Asia/Tokyo'))).toContain(
      'The digest here keeps its own zone, Europe/London. To change it: /news digest set zone:Asia/Tokyo',
    );
    expect(said(await room.type('settings zone:London'))).not.toContain('keeps its own zone');
  });

  test('are for those who manage the place', async () => {
    expect(said(await room.type('settings images:off', ben))).toContain('You may not use settings here');
    expect(await kept()).toMatchObject({ images: true });
  });

  test('are not guessed from a bare word', async () => {
    expect(await room.type('settings off')).toMatchObject({ tone: 'problem' });
    expect(await kept()).toEqual({ images: true, mentions: true, edits: 'corrections' });
  });
});

test('feeds can be added from their lists by those who may', async () => {
  for (const verb of ['sources', 'feed list']) {
    expect(actions(await room.type(verb))).toContainEqual({ verb: 'run', argument: 'feed add' });
  }
  expect(actions(await room.type('sources', ben))).toEqual([]);
});

test('a manager who looks for a digest that is not there is offered to set it', async () => {
  expect(actions(await room.type('digest show'))).toContainEqual({ verb: 'run', argument: 'digest set' });
  expect(actions(await room.type('why', ben))).toEqual([]);
});
