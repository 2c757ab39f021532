import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Asker, Connection } from '../../../../src/core/ports.ts';
import { createDiscord } from '../../../../src/platforms/discord/adapter.ts';
import { usualPace } from '../../../../src/platforms/discord/pace.ts';
import { ids, type Leaving, type SpareServer, startSpareServer } from './spare-server.ts';
import { createJournal, createPlaces, echo, type Journal, type Moves, said } from './stage.ts';

let server: SpareServer;
let discord: Connection;
let journal: Journal;
let places: Moves;
let askers: Asker[];

const open = async (leaving: Leaving = {}): Promise<void> => {
  server = await startSpareServer(leaving);
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
};
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
  beforeEach(() => open());

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

describe('a server that leaves out even more', () => {
  test.each([
    ['no guilds', { user: { id: ids.bot }, session_id: 's' }],
    ['guilds of nothing', { user: { id: ids.bot }, guilds: [null, {}, { id: ids.guild }, 7] }],
    ['guilds that are no list', { user: { id: ids.bot }, guilds: {} }],
    ['nobody', {}],
    ['nobody, as null', { user: null, application: null, guilds: null, session_id: null }],
  ])('but says that it is ready is connected to, with %s', async (_, ready) => {
    await open({ ready });
    expect(discord.standing()).toBe('connected');
    await journal.said('registered the commands');
    expect((await ask({ guild_id: ids.guild, ...by(ids.keeper) }))?.person.manager).toBe(true);
    expect(journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is connected to by the address for all where there is none for bots', async () => {
    await open({ without: ['GET /gateway/bot'] });
    expect(discord.standing()).toBe('connected');
  });

  test('of addresses is tried again, and the log says that it is not reached', async () => {
    await open({ without: ['GET /gateway/bot', 'GET /gateway'] });
    await journal.said('Discord is not reached', 2);
    expect(discord.standing()).toBe('connecting');
  });

  test.each([
    ['GUILD_CREATE', null],
    ['GUILD_CREATE', {}],
    ['GUILD_DELETE', null],
    ['GUILD_DELETE', {}],
    ['CHANNEL_DELETE', {}],
    ['RESUMED', null],
    ['INTERACTION_CREATE', null],
    ['INTERACTION_CREATE', {}],
    ['INTERACTION_CREATE', { id: '9', token: 't', type: 2 }],
    ['INTERACTION_CREATE', { id: '9', token: 't', type: 2, member: {}, channel_id: ids.channel }],
    ['NEWS_OF_TOMORROW', null],
  ])('and sends %s with %j goes on', async (event, told) => {
    await open();
    server.send(event, told);
    expect((await ask({ guild_id: ids.guild, ...by(ids.keeper) }))?.person.manager).toBe(true);
    expect(discord.standing()).toBe('connected');
    expect(journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(places.left).toEqual([]);
  });

  test.each([
    ['rights that are no number', { member: { user: { id: ids.keeper }, permissions: 'many' } }],
    ['rights as a number', { member: { user: { id: ids.reader }, permissions: 16 } }],
    ['null for what is absent', { member: { user: { id: ids.keeper } }, user: null, message: null, channel: null }],
    ['who asks beside the member', { member: null, user: { id: ids.keeper } }],
  ])('of a question, with %s, has it answered', async (_, parts) => {
    await open();
    expect((await ask({ guild_id: ids.guild, ...parts }))?.person.manager).toBe(true);
  });

  test('and does not tell rights now has the asker told that they could not be checked', async () => {
    await open({ without: [] });
    server.stumble(`GET /guilds/${ids.guild}/members/${ids.keeper}`);
    expect((await ask({ guild_id: ids.guild, ...by(ids.keeper) }))?.person).toMatchObject({
      manager: false,
      unchecked: true,
    });
  });

  test('says in the log which questions name nobody', async () => {
    await open();
    server.send('INTERACTION_CREATE', { id: '9', token: 't', type: 2, channel_id: ids.channel });
    expect((await journal.said('names nobody')).level).toBe('warn');
  });
});
