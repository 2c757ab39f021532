import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/open.ts';
import { makeHome, type RunningBot, startBot } from '../servers/bot.ts';
import type { DiscordServer } from '../servers/discord/contract.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import {
  manualClock,
  type SlackChannel,
  type SlackServer,
  type SlackUser,
  startSlack,
} from '../servers/slack/server.ts';
import { textOf as discordText } from './discord-stage.ts';
import { setSlackFront } from './slack-front.ts';
import { messageOf, textOf as slackText } from './slack-stage.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

let discord: DiscordServer;
let slack: SlackServer;
let databaseUrl: string;
let guild: string;
let keeper: string;
let admin: SlackUser;
let channels: { readonly discord: string; readonly slack: SlackChannel }[];
const closings: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  databaseUrl = await postgres.freshDatabase();
  discord = await startDiscord({ deadline: 20_000 });
  slack = await startSlack({ clock: manualClock() });
  closings.push(discord.close, slack.close);
  guild = discord.addGuild({ name: 'Harbour' });
  const keepers = discord.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  keeper = discord.addMember(guild, { name: 'Bo', roles: [keepers] });
  admin = slack.addUser({ name: 'ada', isOwner: true });
  channels = ['a', 'b', 'c'].map((name) => ({
    discord: discord.addChannel(guild, { name }),
    slack: slack.addChannel({ name, creator: admin, bot: true }),
  }));
});
afterEach(async () => {
  expect([discord.invalidBodies, slack.invalidBodies]).toEqual([[], []]);
  for (const close of closings.splice(0).toReversed()) await close();
});

/** A process like every other: the same environment but for its own folder. */
const startReplica = async (more: Record<string, string> = {}): Promise<RunningBot> => {
  const home = await makeHome();
  const bot = await startBot({
    ...{ ...home.env, PORT: '0', LOG_FORMAT: 'json', CONSOLE: 'off', DATABASE_URL: databaseUrl },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api },
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_BASE: slack.api },
    ...more,
  });
  closings.push(home.remove, () => bot.stop('SIGKILL'));
  return bot;
};

/** The first listens to Discord, the second knows that it does; both to Slack. */
const startTwo = async (more?: Record<string, string>): Promise<readonly [RunningBot, RunningBot]> => {
  const first = await startReplica(more);
  await discord.registered();
  const second = await startReplica(more);
  await second.printed('another process listens');
  await slack.connected(2);
  return [first, second];
};

const onDiscord = async (channel: string, verb: string, options = {}): Promise<string> => {
  const asked = discord.command({ user: keeper, channel, path: ['news', ...verb.split(' ')], options });
  return discordText((await asked.answer()).message);
};
const onSlack = async (channel: SlackChannel, text: string): Promise<string> =>
  slackText(messageOf(await slack.slash({ user: admin, channel, text }).answered()));

const help = 'What you can ask me';
const answersOnDiscord = async (): Promise<void> => {
  expect(await onDiscord(discord.addChannel(guild, { name: 'asked' }), 'help')).toContain(help);
};
/** Slack gives what is asked to each socket in turn. */
const answersOnSlack = async (): Promise<void> => {
  const channel = slack.addChannel({ name: 'asked', creator: admin, bot: true });
  for (let time = 0; time < 4; time += 1) expect(await onSlack(channel, 'help')).toContain(help);
};

const digests = (): number[] =>
  channels
    .flatMap((at) => [discord.messages(at.discord).map(discordText), slack.messages(at.slack).map(slackText)])
    .map((texts) => texts.filter((text) => text.startsWith('News digest')).length);

describe('processes with the same tokens', { timeout: 60_000 }, () => {
  test('have one connection to Discord and one each to Slack, and go on where one is killed, and where one is stopped', async () => {
    const [first, second] = await startTwo({ SAMPLES: 'off' });
    await answersOnDiscord();
    await answersOnSlack();
    expect([discord.gateway.connected, discord.gateway.identifies.length, slack.sockets()]).toEqual([1, 1, 2]);
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);

    await first.stop('SIGKILL');
    await answersOnSlack();
    await discord.gateway.ready(2);
    await answersOnDiscord();

    const third = await startReplica({ SAMPLES: 'off' });
    await third.printed('another process listens');
    await slack.connected(2);
    expect(await second.stop()).toMatchObject({ code: 0, stderr: '' });
    await discord.gateway.ready(3);
    await answersOnDiscord();
    await answersOnSlack();
    expect([discord.gateway.connected, slack.sockets()]).toEqual([1, 1]);
  });

  test('post each digest once, whoever takes it', async () => {
    const one = await startReplica();
    await Promise.all([discord.registered(), slack.connected()]);
    for (const at of channels) {
      await onDiscord(at.discord, 'digest set', { time: '08:00', count: 1 });
      await onSlack(at.slack, 'digest set 08:00 count:1');
    }
    expect(await one.stop()).toMatchObject({ code: 0, stderr: '' });
    const opened = await openDatabase({ kind: 'postgres', url: databaseUrl }, 'test');
    if (!opened.ok) throw new Error('no database');
    const { db, close } = opened.value;
    closings.push(close);
    // As if its time had come since, by the zone data that they have.
    const come = { next_run: Date.now() - 60_000, covered_until: 0, zone_data: process.versions.tz ?? '' };
    await db.updateTable('subscriptions').set(come).execute();
    // Both look at once for what is due when they start.
    const both = await Promise.all([startReplica(), startReplica()]);
    await Promise.all(channels.flatMap((at) => [discord.posted(at.discord, 1), slack.posted(at.slack)]));
    for (const bot of both) expect(await bot.stop()).toMatchObject({ code: 0, stderr: '' });
    expect(digests()).toEqual(channels.flatMap(() => [1, 1]));
    const parts = await db.selectFrom('deliveries').select('state').execute();
    expect(parts.map(({ state }) => state)).toEqual(channels.flatMap(() => ['sent', 'sent']));
  });

  test('do once what both hear, where the one that listens was suspended', async () => {
    const [first, second] = await startTwo();
    const [{ discord: channel }] = channels as [(typeof channels)[number]];
    await onDiscord(channel, 'digest set', { time: '08:00', count: 1 });
    first.child.kill('SIGSTOP');
    await discord.gateway.ready(2);
    expect(discord.gateway.connected).toBe(2);
    const posted = await onDiscord(channel, 'digest now');
    expect(posted).toContain('Posted 1 story');
    first.child.kill('SIGCONT');
    await first.printed('no longer listens');
    await first.printed('another process listens');
    for (const bot of [first, second]) expect(await bot.stop()).toMatchObject({ code: 0, stderr: '' });
    expect(discord.messages(channel).map(discordText)).toEqual([expect.stringMatching(/^News digest/)]);
    expect(discord.gateway.connected).toBe(0);
  });
});

test('whichever process Slack calls answers, of whichever the app was installed', { timeout: 60_000 }, async () => {
  const front = await setSlackFront({ DATABASE_URL: databaseUrl, CONSOLE: 'off' });
  closings.push(front.close);
  const other = await front.beside();
  const team = front.slack.addTeam({ name: 'Harbour Times', installed: false });
  const user = front.slack.addUser({ name: 'ada', team, isAdmin: true });
  expect(await (await front.install(user)).text()).toContain('Pullquote is installed');
  const channel = front.slack.addChannel({ name: 'news', creator: user, bot: true });
  for (let time = 0; time < 4; time += 1) {
    expect(slackText(await front.answered(user, channel, 'help'))).toContain(help);
  }
  await front.kill(other);
  expect(slackText(await front.answered(user, channel, 'help'))).toContain(help);
});
