import { afterEach, describe, expect, test } from 'vitest';
import { inviteUrl } from '../../../../src/platforms/discord/invite.ts';
import { type Stage, type StageOptions, setStage } from './stage.ts';

let stage: Stage;
const open = async (options: StageOptions = {}): Promise<Stage> => {
  stage = await setStage({ open: false, ...options });
  await stage.discord.open();
  return stage;
};
afterEach(() => stage.close());

/** What it is all for. */
const answers = async (it: Stage): Promise<void> => {
  await it.journal.said('registered the commands');
  const answer = await it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'help'] }).answer();
  expect(answer.message.embeds).toHaveLength(1);
};

describe('the connection to Discord', () => {
  test('listens for guilds and interactions alone', async () => {
    const { server, discord } = await open();
    expect(discord.standing()).toBe('connected');
    expect(server.gateway.identifies).toEqual([{ intents: 1, shard: [0, 1] }]);
  });

  test('logs the address that lets it into a server', async () => {
    const { server, journal } = await open();
    await journal.said('this address lets the bot in');
    const told = journal.lines.find(({ sentence }) => sentence.startsWith('this address'));
    expect(told?.facts).toEqual({ invite: inviteUrl(server.applicationId) });
  });

  test('has as many shards as Discord recommends', async () => {
    const { server, discord, journal } = await open({ server: { shards: 2 } });
    await journal.said('connected to Discord');
    expect(server.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.standing()).toBe('connected');
  });

  test('is refused with one line where the token is wrong, and not tried again', async () => {
    const { server, discord, journal } = await open({ token: 'wrong' });
    expect(discord.standing()).toBe('refused');
    const lines = journal.lines.map(({ level, sentence }) => `${level}: ${sentence}`);
    expect(lines).toEqual([expect.stringMatching(/^error: Discord does not take the token: copy it anew/)]);
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(journal.lines)).not.toContain('wrong');
  });

  test('is refused where the token is revoked while it stands', async () => {
    const { server, discord, journal } = await open();
    server.revokeToken();
    await journal.said('does not take the token');
    expect(discord.standing()).toBe('refused');
  });

  test('is refused with what to do where Discord grants too little', async () => {
    const { server, discord, journal } = await open();
    server.gateway.closeWith(4014);
    await journal.said('look at the Bot page');
    expect(discord.standing()).toBe('refused');
  });

  test('is refused as soon as a request says that the token is no longer taken', async () => {
    const { discord, place, channel, journal, server } = await open();
    const since = server.now();
    await journal.said('the commands');
    server.revokeToken();
    const posting = { deliveryId: 'd1', payload: { embeds: [] }, part: 0, first: null, since };
    const sent = await discord.send(place(channel), posting);
    expect(sent).toMatchObject({ ok: false, problem: { code: 'platform-failed' } });
    expect(discord.standing()).toBe('refused');
    expect(journal.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('is tried again until Discord is there', async () => {
    stage = await setStage({ open: false });
    const { server, discord, journal } = stage;
    await server.down();
    await discord.open();
    expect(discord.standing()).toBe('connecting');
    await journal.said('I try again by myself', 2);
    await server.up();
    await journal.said('connected to Discord');
    expect(discord.standing()).toBe('connected');
  });

  test('is tried again where Discord has trouble at the start', async () => {
    stage = await setStage({ open: false });
    const { server, discord, journal } = stage;
    server.fault({ method: 'GET', path: /gateway/, times: 4 }, { kind: 'error', status: 503 });
    await discord.open();
    await journal.said('connected to Discord');
    expect(discord.standing()).toBe('connected');
  });

  test('comes back after Discord was away', async () => {
    const { server, discord, journal } = await open();
    await server.down();
    await server.up();
    await journal.said('connected to Discord', 2);
    expect(discord.standing()).toBe('connected');
    await answers(stage);
  });

  test.each([
    ['asked to connect again', (it: Stage) => it.server.gateway.reconnect()],
    ['told that its session ended but can be resumed', (it: Stage) => it.server.gateway.invalidate(true)],
    ['cut', (it: Stage) => it.server.gateway.cut()],
  ])('resumes where it is %s', async (_, happen) => {
    const it = await open();
    happen(it);
    await it.server.gateway.resumed();
    await it.journal.said('connected to Discord', 1);
    expect(it.server.gateway.identifies).toHaveLength(1);
    await answers(it);
  });

  test('begins anew where its session is over', async () => {
    const { server, journal } = await open();
    server.gateway.invalidate(false);
    await server.gateway.ready(2);
    await journal.said('connected to Discord', 2);
    expect(server.gateway.identifies).toHaveLength(2);
    await answers(stage);
  });

  test('is cut by itself where nobody answers its heartbeat', async () => {
    const { server, journal } = await open({ server: { heartbeat: 100 } });
    server.gateway.zombify();
    await server.gateway.resumed();
    await journal.said('connected to Discord', 2);
    await answers(stage);
  });

  test('is built anew where Discord closes it for good though nobody is to blame', async () => {
    const { server, discord, journal } = await open();
    server.gateway.closeWith(4011);
    await journal.said('I try again by myself');
    await journal.said('connected to Discord', 2);
    expect(discord.standing()).toBe('connected');
    await answers(stage);
  });

  test('is built anew where it does not come back by itself', async () => {
    const { server, discord, journal } = await open();
    stage.pace.watchdog = 50;
    await server.down();
    expect((await journal.said('I try again by myself')).facts).toMatchObject({
      reason: 'it did not come back by itself',
    });
    stage.pace.watchdog = 60_000;
    await server.up();
    await journal.said('connected to Discord', 2);
    expect(discord.standing()).toBe('connected');
    await answers(stage);
  });

  test('ends when it is closed', async () => {
    const { server, discord } = await open();
    await discord.close();
    expect(discord.standing()).toBe('closed');
    expect(server.gateway.connected).toBe(0);
  });

  test('can be closed while it is tried', async () => {
    stage = await setStage({ open: false, pace: { firstWait: 60_000, longestWait: 60_000 } });
    await stage.server.down();
    await stage.discord.open();
    await stage.discord.close();
    expect(stage.discord.standing()).toBe('closed');
  });
});
