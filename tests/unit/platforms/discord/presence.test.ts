import { afterEach, describe, expect, test } from 'vitest';
import { type Stage, type StageOptions, setStage } from './stage.ts';

let stage: Stage;
const open = async (options: StageOptions = {}): Promise<Stage> => {
  stage = await setStage(options);
  return stage;
};
afterEach(() => stage.close());

describe('where the bot is on Discord', () => {
  test('is no longer a server that it was removed from', async () => {
    const { server, guild, places } = await open();
    server.removeGuild(guild);
    expect(await places.departed(1)).toEqual([{ platform: 'discord', workspace: guild }]);
  });

  test('is still a server that is away for a while', async () => {
    const { server, guild, channel, places } = await open();
    server.setAvailable(guild, false);
    server.setAvailable(guild, true);
    server.deleteChannel(channel);
    expect(await places.departed(1)).toEqual([{ platform: 'discord', workspace: guild, channel }]);
  });

  test('is a server that it is in again', async () => {
    const { guild, places, discord } = await open();
    await discord.close();
    expect(places.rejoined).toContainEqual({ platform: 'discord', workspace: guild });
  });

  test('is no longer one that it was removed from while it was away', async () => {
    const { places } = await open({ known: ['123456789012345678', '@me'] });
    expect(await places.departed(1)).toEqual([{ platform: 'discord', workspace: '123456789012345678' }]);
  });

  test('is no longer one that it was removed from between two sessions', async () => {
    stage = await setStage({ open: false });
    const { server, journal, places, guild, discord } = stage;
    Object.assign(places, { workspaces: async () => [guild] });
    await discord.open();
    server.gateway.forgetSessions();
    server.gateway.cut();
    server.removeGuild(guild);
    await journal.said('connected to Discord', 2);
    expect(await places.departed(1)).toEqual([{ platform: 'discord', workspace: guild }]);
  });

  test('is still one of which Discord does not say that it is gone', async () => {
    stage = await setStage({ open: false, known: ['123456789012345678'] });
    stage.server.fault(
      { method: 'GET', path: /\/guilds\/123456789012345678/, times: 9 },
      { kind: 'error', status: 500 },
    );
    await stage.discord.open();
    await stage.server.requested('GET', /\/guilds\/123456789012345678/, 3);
    await stage.discord.close();
    expect(stage.places.left).toEqual([]);
  });
});

describe('the commands on Discord', () => {
  test('are registered once and for all', async () => {
    const { server } = await open();
    expect(server.commands().map(({ name }) => name)).toEqual(['news', 'Read this article']);
    const again = await stage.again();
    await again.close();
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(server.invalidBodies).toEqual([]);
  });

  test('are registered in one server alone where it is named', async () => {
    const { server, guild } = await open({ guildId: (id) => id });
    expect(server.commands(guild)).toHaveLength(2);
    expect(server.commands()).toHaveLength(0);
  });

  test('that can’t be registered leave the bot running', async () => {
    stage = await setStage({ open: false });
    stage.server.fault({ method: 'PUT', path: /\/commands/, times: 9 }, { kind: 'error', status: 500 });
    await stage.discord.open();
    const line = await stage.journal.said('were not registered');
    expect(line).toMatchObject({ level: 'warn', facts: { status: 500 } });
    expect(stage.discord.standing()).toBe('connected');
    await stage.journal.said('registered the commands');
    expect(stage.server.commands()).toHaveLength(2);
  });
});

describe('examining Discord', () => {
  test('finds what is right', async () => {
    const { discord, place, channel } = await open();
    const findings = await discord.examine([place(channel)]);
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['Discord token', 'right'],
      ['Discord commands', 'right'],
      ['Discord sessions', 'right'],
      ['Discord servers', 'right'],
      ['#news', 'right'],
    ]);
  });

  test('finds a token that is wrong, without connecting', async () => {
    stage = await setStage({ open: false, token: 'wrong' });
    const findings = await stage.discord.examine([]);
    expect(findings).toMatchObject([{ subject: 'Discord token', verdict: 'wrong' }]);
    expect(stage.server.gateway.connected).toBe(0);
  });

  test('finds commands that are not registered, few sessions, and what is missing in a channel', async () => {
    stage = await setStage({ open: false, server: { identifies: 3 } });
    const { server, discord, guild, channel, place } = stage;
    server.editChannel(channel, { overwrites: [{ id: server.botRole(guild), type: 'role', deny: 1n << 14n }] });
    const findings = await discord.examine([place(channel)]);
    expect(findings.filter(({ verdict }) => verdict !== 'right')).toMatchObject([
      { subject: 'Discord commands', verdict: 'unsure', remedy: expect.stringContaining('pullquote register') },
      { subject: 'Discord sessions', verdict: 'wrong' },
      { subject: '#news', verdict: 'wrong', remedy: expect.stringContaining('Embed Links') },
    ]);
  });

  test('gives the invitation where the bot is in no server', async () => {
    stage = await setStage({ open: false });
    stage.server.removeGuild(stage.guild);
    const findings = await stage.discord.examine([]);
    expect(findings.find(({ subject }) => subject === 'Discord servers')).toMatchObject({
      verdict: 'wrong',
      remedy: expect.stringContaining(`client_id=${stage.server.applicationId}`),
    });
  });

  test('is unsure while Discord is away', async () => {
    stage = await setStage({ open: false });
    await stage.server.down();
    expect(await stage.discord.examine([])).toMatchObject([{ subject: 'Discord token', verdict: 'unsure' }]);
  });
});
