import { describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { prospectOf } from '../../../../src/core/command/asked.ts';
import type { Request } from '../../../../src/core/ports.ts';
import { keep, reading } from '../../../contract/store-fixtures.ts';
import { actions, ada, openDesk } from '../../commands/desk-room.ts';
import { morning } from '../../delivery/room.ts';

const prospect = (request: Request) => prospectOf(commands, request);
const typed = (text: string) => prospect({ kind: 'typed', text });

describe('before an answer is there', () => {
  test('it is known who will see it', () => {
    expect(typed('latest 5')).toEqual({ audience: 'everyone', how: 'add', slow: false, changes: false });
    expect(typed('digest show')).toMatchObject({ audience: 'asker', how: 'add', slow: false });
    expect(typed('lastest').audience).toBe('asker');
    expect(typed('').audience).toBe('asker');
    expect(prospect({ kind: 'filled', verb: 'search', values: { query: 'x' } }).audience).toBe('everyone');
    expect(prospect({ kind: 'pressed', action: { verb: 'why', argument: 'story-a' } }).audience).toBe('asker');
  });

  test('it is known whether it edits a message', () => {
    const press = (verb: 'page' | 'run' | 'more-quotes' | 'save', argument: string, page?: number) =>
      prospect({ kind: 'pressed', action: { verb, argument, ...(page === undefined ? {} : { page }) } });
    expect(press('page', 'latest', 1)).toEqual({ audience: 'everyone', how: 'replace', slow: false, changes: false });
    expect(press('page', 'saved', 0)).toEqual({ audience: 'asker', how: 'replace', slow: false, changes: false });
    expect(press('more-quotes', 'story-a')).toEqual({ audience: 'asker', how: 'add', slow: false, changes: false });
    expect(press('more-quotes', 'story-a', 1)).toEqual({
      audience: 'asker',
      how: 'replace',
      slow: false,
      changes: false,
    });
    expect(press('save', 'story-a')).toEqual({ audience: 'asker', how: 'add', slow: false, changes: true });
    expect(press('run', 'latest')).toEqual({ audience: 'everyone', how: 'add', slow: false, changes: false });
  });

  test('it is known that what managers ask, and what is kept for somebody, may change something', () => {
    for (const { name } of commands.filter(({ access }) => access === 'manager'))
      expect(typed(name).changes).toBe(true);
    for (const verb of ['save', 'unsave'] as const) {
      expect(prospect({ kind: 'pressed', action: { verb, argument: 'story-a' } }).changes).toBe(true);
    }
  });

  test('it is known that what is fetched or composed takes its time', () => {
    const slow = commands.filter((command) => command.slow).map(({ name }) => name);
    expect(slow.toSorted()).toEqual(
      [
        'read',
        'today',
        'digest set',
        'digest preview',
        'alert add',
        'digest now',
        'digest resume',
        'feed add',
        'feed test',
        'feed import',
      ].toSorted(),
    );
    expect(typed('read https://news.example/ferry').slow).toBe(true);
    expect(prospect({ kind: 'linked', links: ['https://news.example/ferry'] })).toEqual({
      audience: 'everyone',
      how: 'add',
      slow: true,
      changes: false,
    });
    expect(prospect({ kind: 'linked', links: [] })).toEqual({
      audience: 'asker',
      how: 'add',
      slow: false,
      changes: false,
    });
  });
});

test('what was foretold comes true for every verb and button that succeeds', async () => {
  const room = await openDesk();
  const said = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'];
  await keep(
    room.store,
    ['a', 'b', 'c'].map((id) =>
      reading({ id, at: morning, said: said.map((words) => ({ words, speaker: 'Ada Crane' })) }),
    ),
  );
  const asker = { place: room.place, person: ada };
  const requests: Request[] = commands.flatMap(({ examples }) =>
    examples.map((text): Request => ({ kind: 'typed', text })),
  );
  let checked = 0;
  for (const request of [...requests, { kind: 'typed', text: 'latest 2' } as const]) {
    const queue: Request[] = [request];
    for (const each of queue) {
      const foretold = room.desk.prospect(each);
      const { card, how, problem } = await room.desk.answer(each, asker);
      if (problem !== null) {
        expect([how, card.audience]).toEqual(['add', 'asker']);
        continue;
      }
      expect([each, foretold.audience, foretold.how]).toEqual([each, card.audience, how]);
      checked += 1;
      if (each === request) queue.push(...actions(card).map((action): Request => ({ kind: 'pressed', action })));
    }
  }
  expect(checked).toBeGreaterThan(30);
  await room.store.close();
});
