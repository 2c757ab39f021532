import { expect, test } from 'vitest';
import type { PlaceStore, Whereabouts } from '../../../../src/core/ports.ts';
import type { Api } from '../../../../src/platforms/discord/api.ts';
import { createRoster } from '../../../../src/platforms/discord/roster.ts';

const set = (answers: Readonly<Record<string, object>>) => {
  const left: Whereabouts[] = [];
  const asked: string[] = [];
  const api = {
    ask: async (_: string, path: string) => {
      asked.push(path);
      throw answers[path];
    },
  };
  const seen = {
    ...api,
    ask: async (method: string, path: string) =>
      answers[path] === undefined ? asked.push(path) : api.ask(method, path),
  };
  const places: Partial<PlaceStore> = {
    workspaces: async () => ['1', '2', '3', '4', '@me'],
    leave: async (where) => {
      left.push(where);
    },
    rejoin: async () => {},
  };
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const roster = createRoster({
    api: seen as unknown as Api,
    places: places as PlaceStore,
    clock: { now: () => 0 },
    log,
  });
  return { roster, left, asked };
};

test('only a server that the socket does not tell of, and that Discord says is gone, is left', async () => {
  const { roster, left, asked } = set({
    '/guilds/3': { status: 404, code: 10004 },
    '/guilds/4': { status: 404, code: 0 },
  });
  roster.take({ t: 'READY', d: { guilds: [{ id: '1', unavailable: true }] }, shard: 0 });
  roster.settle();
  await roster.written();
  expect(asked).toEqual(['/guilds/2', '/guilds/3', '/guilds/4']);
  expect(left).toEqual([{ platform: 'discord', workspace: '3' }]);
});

test('who owns a server is known from the socket', () => {
  const { roster } = set({});
  roster.take({ t: 'GUILD_CREATE', d: { id: '1', owner_id: '9' }, shard: 0 });
  expect(roster.owns('1', '9')).toBe(true);
  roster.take({ t: 'GUILD_UPDATE', d: { id: '1', owner_id: '8' }, shard: 0 });
  expect([roster.owns('1', '9'), roster.owns('1', '8'), roster.owns('2', '8')]).toEqual([false, true, false]);
});
