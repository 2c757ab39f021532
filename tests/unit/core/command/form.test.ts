import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import type { Action, Card } from '../../../../src/core/card.ts';
import type { Form } from '../../../../src/core/command/form.ts';
import type { Person, Request } from '../../../../src/core/ports.ts';
import { place as placeOf } from '../../../contract/store-fixtures.ts';
import { ada, ben, type DeskRoom, openDesk } from '../../commands/desk-room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const formOf = (request: Request, person: Person = ada): Promise<Form | null> =>
  room.desk.form(request, { place: room.place, person });
const typed = (text: string, person?: Person) => formOf({ kind: 'typed', text }, person);
const initial = (form: Form | null): Record<string, string | null> =>
  Object.fromEntries((form?.fields ?? []).map((field) => [field.name, field.initial]));

test('nobody goes to another channel for what has no form, or is given already', async () => {
  for (const text of ['digest show #harbour', 'digest set 08:00 #harbour', 'feed list channel:#harbour']) {
    expect(await typed(text)).toBeNull();
  }
  expect(room.visited).toEqual([]);
});

test('digest set asks for what matters most first', async () => {
  const form = await typed('digest set');
  expect(form?.verb).toBe('digest set');
  expect(form?.fields.map(({ name }) => name)).toEqual([
    'time',
    'zone',
    'days',
    'topics',
    'count',
    'style',
    'quiet',
    'mention',
    'when-empty',
  ]);
  expect(form?.fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(['time']);
  expect(form?.fields.find(({ name }) => name === 'style')?.choices).toEqual(['full', 'compact']);
});

test('digest set shows what is usual, then what is set', async () => {
  await room.store.places.update(room.place.id, { zone: 'Asia/Tokyo' });
  expect(initial(await typed('digest set'))).toEqual({
    time: null,
    zone: 'Asia/Tokyo',
    days: 'daily',
    topics: null,
    count: '8',
    style: 'full',
    quiet: null,
    mention: null,
    'when-empty': 'silent',
  });
  await room.type('digest set 08:00 18:30 London weekdays topics:world,science count:3 quiet:22:00-07:00 compact');
  expect(initial(await typed('digest set'))).toMatchObject({
    time: '08:00,18:30',
    zone: 'Europe/London',
    days: 'weekdays',
    topics: 'world,science',
    count: '3',
    style: 'compact',
    quiet: '22:00-07:00',
    mention: null,
  });
});

test('a form sent back as it stood changes nothing', async () => {
  await room.type('digest set 08:00 London mon,wed topics:world count:3 quiet:22:00-07:00 mention:@here');
  const before = await room.store.subscriptions.get(room.place.id);
  const form = await typed('digest set');
  const values = Object.fromEntries(Object.entries(initial(form)).map(([name, value]) => [name, value ?? '']));
  expect((await room.fill(form?.verb ?? '', values)).problem).toBeNull();
  expect(await room.store.subscriptions.get(room.place.id)).toEqual(before);
});

test('feed add asks for an address and a topic', async () => {
  const form = await typed('/news feed add');
  expect(form).toMatchObject({ verb: 'feed add', title: 'Add a feed' });
  expect(form?.fields.map(({ name, required }) => [name, required])).toEqual([
    ['url', true],
    ['topic', false],
  ]);
});

test('a button and a platform’s own command open it too', async () => {
  expect(await formOf({ kind: 'pressed', action: { verb: 'run', argument: 'feed add' } })).not.toBeNull();
  expect(await formOf({ kind: 'filled', verb: 'digest set', values: {} })).not.toBeNull();
});

test('nothing is asked where something was given, of no manager, or by a verb without a form', async () => {
  expect(await typed('digest set 08:00')).toBeNull();
  expect(await formOf({ kind: 'filled', verb: 'digest set', values: { count: '3' } })).toBeNull();
  expect(await formOf({ kind: 'pressed', action: { verb: 'run', argument: 'feed add https://a.example' } })).toBeNull();
  expect(await typed('digest set', ben)).toBeNull();
  expect(await typed('digest show')).toBeNull();
  expect(await typed('nonsense')).toBeNull();
  expect(await typed('digest set "open')).toBeNull();
  expect(await formOf({ kind: 'pressed', action: { verb: 'save', argument: 'story-a' } })).toBeNull();
  expect(await formOf({ kind: 'linked', links: ['https://a.example'] })).toBeNull();
});

describe('what was filled in wrongly', () => {
  const buttonOf = (card: Card): Action | undefined =>
    card.buttons.flatMap((button) =>
      button.type === 'action' && button.label === 'Correct it' ? [button.action] : [],
    )[0];

  test('can be corrected in the form, with what was given', async () => {
    await room.type('digest set 08:00 London topics:world');
    const { card, problem } = await room.fill('digest set', { time: '25:00', zone: 'Asia/Tokyo', topics: '' });
    expect(problem).toMatchObject({ code: 'bad-option', option: 'time' });
    const action = buttonOf(card);
    expect(action).toEqual({ verb: 'run', argument: 'digest set time:25:00 zone:Asia/Tokyo topics:none' });
    const form = action === undefined ? null : await formOf({ kind: 'pressed', action });
    expect(form?.verb).toBe('digest set');
    expect(initial(form)).toMatchObject({ time: '25:00', zone: 'Asia/Tokyo', topics: null, count: '8' });
  });

  test('is begun anew where it is more than a button holds, in the channel that it was for', async () => {
    const place = await room.store.places.meet(placeOf('harbour'));
    room.channels.set('#harbour', { place, manager: true });
    const { card } = await room.fill('digest set', { channel: '#harbour', time: '25:00', topics: 'a'.repeat(100) });
    expect(buttonOf(card)).toEqual({ verb: 'run', argument: 'digest set channel:#harbour' });
  });

  test('is not offered to be corrected where there is no form, or nothing was filled in', async () => {
    expect(buttonOf((await room.fill('latest', { count: '99' })).card)).toBeUndefined();
    expect(buttonOf(await room.type('digest set 25:00'))).toBeUndefined();
  });
});

describe('for another channel', () => {
  test('shows and fills what is set there', async () => {
    const place = await room.store.places.meet(placeOf('harbour'));
    room.channels.set('#harbour', { place, manager: true });
    await room.type('digest set 07:15 #harbour');
    const form = await typed('digest set #harbour');
    expect(initial(form)).toMatchObject({ time: '07:15' });
    await room.fill(form?.verb ?? '', { time: '09:45' });
    expect(await room.store.subscriptions.get(place.id)).toMatchObject({ times: ['09:45'] });
    expect(await room.store.subscriptions.get(room.place.id)).toBeNull();
  });

  test('is asked only of who manages that', async () => {
    room.channels.set('#harbour', { place: placeOf('harbour'), manager: false });
    expect(await typed('digest set #harbour')).toBeNull();
    expect(await typed('digest set #nowhere')).toBeNull();
  });
});

test('a form that can’t be made is left out, and the log says why', async () => {
  room.store.subscriptions.inPlace = async () => {
    throw new Error('secret detail');
  };
  expect(await typed('digest set')).toBeNull();
  expect(room.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
});

describe.each(commands.flatMap(({ name, form, options }) => (form === null ? [] : [[name, form, options] as const])))(
  'the form of %s',
  (_, form, options) => {
    test('fits what platforms allow, and asks for options that there are', () => {
      expect(form.title.length).toBeLessThanOrEqual(24);
      for (const { name, label, hint } of form.fields) {
        expect(options.has(name)).toBe(true);
        expect(label.length).toBeLessThanOrEqual(45);
        expect((hint ?? options.get(name)?.summary ?? '').length).toBeLessThanOrEqual(100);
      }
      expect(new Set(form.fields.map(({ name }) => name)).size).toBe(form.fields.length);
    });
  },
);
