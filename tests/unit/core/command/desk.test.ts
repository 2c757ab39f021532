import { afterEach, beforeEach, expect, test } from 'vitest';
import { ben, type DeskRoom, openDesk, said } from '../../commands/desk-room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

test('a bug is answered with a reference that the log has too, and nothing of its inside', async () => {
  room.store.stories.find = async () => {
    throw new Error('secret detail');
  };
  const card = await room.type('latest');
  expect(said(card)).toContain('ref-1');
  expect(said(card)).not.toContain('secret detail');
  expect(room.logged).toContainEqual({
    level: 'error',
    facts: expect.objectContaining({ reference: 'ref-1', err: expect.any(Error) }),
    sentence: 'a command failed by a bug',
  });
});

test('a bug behind a button is caught as well', async () => {
  room.store.stories.get = async () => {
    throw new Error('secret detail');
  };
  const answer = await room.press({ verb: 'save', argument: 'x' });
  expect(said(answer.card)).toContain('ref-1');
});

test('wrong input is told to the asker alone', async () => {
  for (const typed of ['lastest', 'latest 50', 'latest colour:red 5', 'search "open', 'digest set 25:99']) {
    expect(await room.type(typed)).toMatchObject({ tone: 'problem', audience: 'asker' });
  }
});

test('a refusal names what each platform calls a manager', async () => {
  for (const [platform, needs] of [
    ['discord', 'Manage Channels'],
    ['slack', 'SLACK_MANAGERS'],
  ] as const) {
    const place = { ...room.place, id: `${platform}:w:c`, platform };
    const { card } = await room.desk.answer({ kind: 'typed', text: 'digest show' }, { place, person: ben });
    expect(said(card)).toContain(needs);
  }
});

test('whose right could not be checked is told so, and not that they may not', async () => {
  const person = { ...ben, unchecked: true } as const;
  const { problem } = await room.desk.answer({ kind: 'typed', text: 'digest show' }, { place: room.place, person });
  expect(problem).toEqual({ code: 'right-unchecked', verb: 'digest show' });
});

test('a place keeps the zone that was set for it, whatever its platform says', async () => {
  await room.type('digest set 08:00 Asia/Tokyo');
  await room.desk.answer(
    { kind: 'typed', text: 'help' },
    { place: { ...room.place, name: '#renamed', zone: 'UTC' }, person: ben },
  );
  expect(await room.store.places.get(room.place.id)).toMatchObject({ name: '#renamed', zone: 'Asia/Tokyo' });
});

test('a topic of a feed here is known, and one that is near is offered', async () => {
  expect(said(await room.type('latest topic:scince'))).toContain('Did you mean science?');
});
