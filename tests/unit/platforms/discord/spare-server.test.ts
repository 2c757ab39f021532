import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Asker, Connection } from '../../../../src/core/ports.ts';
import { createDiscord } from '../../../../src/platforms/discord/adapter.ts';
import { usualPace } from '../../../../src/platforms/discord/pace.ts';
import { ids, type SpareServer, startSpareServer } from './spare-server.ts';
import { createJournal, createPlaces, echo, type Journal, type Moves, said } from './stage.ts';

let server: SpareServer;
let discord: Connection;
let journal: Journal;
let places: Moves;
let askers: Asker[];

beforeEach(async () => {
  server = await startSpareServer();
  journal = createJournal();
  askers = [];
  const kept = createPlaces([]);
  places = kept;
  discord = createDiscord(
    {
      settings: { token: 'of-the-test', apiBase: server.api, guildId: null },
      desk: () => ({
        ...echo,
        answer: async (_, asker) => {
          askers.push(asker);
          return said('done');
        },
      }),
      commands: [],
      translations: [],
      places: kept,
      zone: 'Europe/London',
      clock: { now: () => Date.now() },
      chance: () => 0,
      log: journal,
    },
    { ...usualPace, firstWait: 20, longestWait: 40, hangUp: 500, opening: 3000 },
  );
  await discord.open();
});
afterEach(async () => {
  await discord.close();
  await server.close();
});

const ask = async (parts: object): Promise<Asker | undefined> => {
  const data = { type: 1, name: 'news', options: [{ type: 1, name: 'latest' }] };
  server.send('INTERACTION_CREATE', { id: '1', token: 't', type: 2, channel_id: ids.channel, data, ...parts });
  await server.brought('POST /interactions/1/t/callback');
  return askers[0];
};
const by = (id: string) => ({ member: { user: { id, username: 'somebody' } } });

describe('a server that leaves out all that it may', () => {
  test('is connected to, and gets the commands though it does not show which it has', async () => {
    expect(discord.standing()).toBe('connected');
    await journal.said('registered the commands');
    expect(server.requests).toContain('PUT /applications/71/commands');
  });

  test('has the bot back in the guilds that it tells at once', async () => {
    await journal.said('connected to Discord');
    await discord.close();
    expect(places.rejoined).toEqual([{ platform: 'discord', workspace: ids.guild }]);
  });

  test.each([
    ['whose role manages channels', ids.keeper, true],
    ['who owns the guild', ids.owner, true],
    ['whose roles do not', ids.reader, false],
  ])('has somebody %s looked up where a question does not tell it', async (_, id, manager) => {
    expect((await ask({ guild_id: ids.guild, ...by(id) }))?.person.manager).toBe(manager);
  });

  test('makes nobody a manager of a channel by leaving out its guild', async () => {
    expect((await ask(by(ids.reader)))?.person.manager).toBe(false);
    const asked = await ask({ guild: { id: ids.guild }, ...by(ids.reader) });
    expect(asked?.person.manager).toBe(false);
  });

  test('may be posted to by roles that it tells apart from the guild', async () => {
    const place = { id: '', platform: 'discord', workspace: ids.guild, channel: ids.channel, name: '#news' } as const;
    expect(await discord.obstacle({ ...place, zone: 'UTC', language: 'en' })).toEqual({ ok: true, value: null });
  });
});
