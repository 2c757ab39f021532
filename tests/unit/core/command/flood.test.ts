import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFlood, questions, suggestions } from '../../../../src/core/command/flood.ts';
import { ada, ben, type DeskRoom, openDesk, said } from '../../commands/desk-room.ts';

const start = 1_900_000_000_000;
const second = 1_000;

describe('what one person asks', () => {
  test('is answered 20 times at once, then once each 3 seconds', () => {
    const flood = createFlood(questions);
    const ask = (now: number) => flood.refuse({ person: 'ada', place: 'news' }, now);
    for (let count = 0; count < 20; count += 1) expect(ask(start)).toBeNull();
    expect(ask(start)).toEqual({ code: 'too-many-requests', who: 'person', retryAt: start + 3 * second });
    expect(ask(start + 3 * second - 1)).not.toBeNull();
    expect(ask(start + 3 * second)).toBeNull();
    expect(ask(start + 3 * second)).toMatchObject({ retryAt: start + 6 * second });
    const later = start + 3_600 * second;
    for (let count = 0; count < 20; count += 1) expect(ask(later)).toBeNull();
    expect(ask(later)).not.toBeNull();
  });

  test('takes nothing from others', () => {
    const flood = createFlood(questions);
    for (let count = 0; count < 30; count += 1) flood.refuse({ person: 'ada', place: 'news' }, start);
    expect(flood.refuse({ person: 'ben', place: 'news' }, start)).toBeNull();
  });

  test('is not held against them for longer where the clock is put back', () => {
    const flood = createFlood(questions);
    for (let count = 0; count < 20; count += 1) flood.refuse({ person: 'ada', place: 'news' }, start);
    const back = start - 3_600 * second;
    expect(flood.refuse({ person: 'ada', place: 'news' }, back)).toMatchObject({ retryAt: back + 3 * second });
  });
});

describe('what is asked in one place', () => {
  const asks = (flood: ReturnType<typeof createFlood>, times: number, now: number): (string | null)[] =>
    Array.from({ length: times }, (_, n) => flood.refuse({ person: `p${n}`, place: 'news' }, now)?.who ?? null);

  test('is answered 60 times at once, then once a second', () => {
    const flood = createFlood(questions);
    expect(asks(flood, 61, start)).toEqual([...Array(60).fill(null), 'place']);
    expect(flood.refuse({ person: 'zoe', place: 'news' }, start)?.retryAt).toBe(start + second);
    expect(asks(flood, 2, start + second)).toEqual([null, 'place']);
  });

  test('and refused there costs the asker nothing elsewhere', () => {
    const flood = createFlood(questions);
    asks(flood, 60, start);
    for (let count = 0; count < 30; count += 1) flood.refuse({ person: 'zoe', place: 'news' }, start);
    expect(flood.refuse({ person: 'zoe', place: 'other' }, start)).toBeNull();
  });
});

test('who asked long ago is not remembered', () => {
  const flood = createFlood(questions);
  for (let n = 0; n < 50_000; n += 1) flood.refuse({ person: `person ${n}`, place: `place ${n}` }, start + n * second);
  expect(flood.size).toBeLessThan(2_100);
});

test('looking whether something may be asked counts for nothing', () => {
  const flood = createFlood(questions);
  const asking = { person: 'ada', place: 'news' };
  for (let count = 0; count < 60; count += 1) expect(flood.look(asking, start)).toBeNull();
  for (let count = 0; count < 20; count += 1) expect(flood.refuse(asking, start)).toBeNull();
  expect(flood.look(asking, start)).toEqual(flood.refuse(asking, start));
});

describe('at the desk', () => {
  let room: DeskRoom;

  beforeEach(async () => {
    room = await openDesk();
  });

  afterEach(() => room.store.close());

  const askIn = (platform: 'discord' | 'console', person = ben) =>
    room.desk.answer(
      { kind: 'typed', text: 'help' },
      { place: { ...room.place, id: `${platform}:w:c`, platform }, person },
    );

  test('too much at once is told kindly, to the asker alone, until the clock moves on', async () => {
    for (let count = 0; count < 20; count += 1) expect((await askIn('discord')).problem).toBeNull();
    const refused = await askIn('discord');
    expect(refused.problem).toMatchObject({ code: 'too-many-requests', who: 'person' });
    expect(refused).toMatchObject({ how: 'add', card: { audience: 'asker' } });
    expect(said(refused.card)).toContain('One moment, please');
    room.clock.time += 3 * second;
    expect((await askIn('discord')).problem).toBeNull();
  });

  const inDiscord = () => ({ place: { ...room.place, id: 'discord:w:c', platform: 'discord' as const }, person: ada });

  test('buttons count', async () => {
    for (let count = 0; count < 20; count += 1) {
      await room.desk.answer({ kind: 'pressed', action: { verb: 'run', argument: 'help' } }, inDiscord());
    }
    expect((await askIn('discord', ada)).problem).toMatchObject({ code: 'too-many-requests' });
  });

  test('a form counts like what it asks for', async () => {
    const open = () => room.desk.form({ kind: 'filled', verb: 'feed add', values: {} }, inDiscord());
    for (let count = 0; count < 20; count += 1) expect(await open()).not.toBeNull();
    expect(await open()).toBeNull();
    expect((await askIn('discord', ada)).problem).toMatchObject({ code: 'too-many-requests', who: 'person' });
  });

  test('what opens no form counts once', async () => {
    const request = { kind: 'typed', text: 'digest set' } as const;
    const asker = { ...inDiscord(), person: ben };
    for (let count = 0; count < 20; count += 1) {
      expect(await room.desk.form(request, asker)).toBeNull();
      expect((await room.desk.answer(request, asker)).problem).toMatchObject({ code: 'not-manager' });
    }
    expect((await room.desk.answer(request, asker)).problem).toMatchObject({ code: 'too-many-requests' });
  });

  test('whoever asked too much has no form made', async () => {
    for (let count = 0; count < 20; count += 1) await askIn('discord', ada);
    room.channels.set('#other', { place: room.place, manager: true });
    const request = { kind: 'typed', text: 'feed add channel:#other' } as const;
    expect(await room.desk.form(request, inDiscord())).toBeNull();
    expect(room.visited).toEqual([]);
  });

  const complete = () => room.desk.complete('help', 'verb', '', inDiscord());

  test('suggestions end where nobody types so fast, and take no question away', async () => {
    const { burst, interval } = suggestions.person;
    for (let count = 0; count < burst; count += 1) expect(await complete()).not.toEqual([]);
    expect(await complete()).toEqual([]);
    expect((await askIn('discord', ada)).problem).toBeNull();
    room.clock.time += interval;
    expect(await complete()).not.toEqual([]);
  });

  test('somebody who types ten letters a second for five seconds has suggestions all the time', async () => {
    for (let count = 0; count < 50; count += 1) {
      expect(await complete()).not.toEqual([]);
      room.clock.time += second / 10;
    }
  });

  test('the console is never too fast', async () => {
    for (let count = 0; count < 70; count += 1) {
      expect((await askIn('console')).problem).toBeNull();
      expect(await room.desk.complete('help', 'verb', '', { place: room.place, person: ben })).not.toEqual([]);
    }
  });
});
