import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/open.ts';
import type { StoreAddress } from '../../src/store/store.ts';
import { makeHome, startBot } from '../servers/bot.ts';
import type { DiscordServer } from '../servers/discord/contract.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startPostgres } from '../servers/postgres.ts';
import { type SlackChannel, type SlackServer, type SlackUser, startSlack } from '../servers/slack/server.ts';
import { startWeb } from '../servers/web.ts';
import { textOf as discordText } from './discord-stage.ts';
import { textOf as slackText } from './slack-stage.ts';

/** Both platforms with a channel each and somebody who manages it; the bot knows of them by its environment. */
let home: Awaited<ReturnType<typeof makeHome>>;
let discord: DiscordServer;
let slack: SlackServer;
let env: Record<string, string>;
let on: {
  readonly discord: { readonly user: string; readonly channel: string };
  readonly slack: { readonly user: SlackUser; readonly channel: SlackChannel };
};
const closings: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  home = await makeHome();
  closings.push(home.remove);
  discord = await startDiscord({ deadline: 20_000 });
  slack = await startSlack();
  closings.push(discord.close, slack.close);
  const guild = discord.addGuild({ name: 'Harbour' });
  const keepers = discord.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const user = slack.addUser({ name: 'ada', isOwner: true });
  on = {
    discord: {
      user: discord.addMember(guild, { name: 'Bo', roles: [keepers] }),
      channel: discord.addChannel(guild, { name: 'news' }),
    },
    slack: { user, channel: slack.addChannel({ name: 'news', creator: user, bot: true }) },
  };
  env = {
    ...{ ...home.env, PORT: '0', LOG_FORMAT: 'json' },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api },
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_BASE: slack.api },
  };
});
afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close();
});

/** A bot that has connected to both, and a digest a day in both. */
const startWithDigests = async (more: Record<string, string> = {}) => {
  const bot = await startBot({ ...env, ...more });
  closings.push(() => bot.stop('SIGKILL'));
  await Promise.all([discord.registered(), slack.connected()]);
  const options = { time: '08:00', count: 1 };
  await discord.command({ ...on.discord, path: ['news', 'digest', 'set'], options }).answer();
  await slack.slash({ ...on.slack, text: 'digest set 08:00 count:1' }).answered();
  return bot;
};

/** Posts both digests, which the platforms take in hand and do not answer: what lets them go on. */
const postUnanswered = async (): Promise<() => void> => {
  const path = new RegExp(`^/channels/${on.discord.channel}/messages`);
  const onDiscord = discord.fault({ method: 'POST', path }, { kind: 'hold' });
  const onSlack = slack.fault('chat.postMessage', { kind: 'held' });
  discord.command({ ...on.discord, path: ['news', 'digest', 'now'], options: {} });
  slack.slash({ ...on.slack, text: 'digest now' });
  await Promise.all([onDiscord.met, onSlack.reached()]);
  return () => {
    onDiscord.release();
    onSlack.release();
  };
};

const ledger = async (address: StoreAddress) => {
  const opened = openDatabase(address, 'shutdown test');
  if (!opened.ok) throw new Error('no database');
  const { db, close } = opened.value;
  closings.push(close);
  return {
    states: async () => (await db.selectFrom('deliveries').select('state').execute()).map(({ state }) => state),
    /** As minutes later. */
    endLeases: () => db.updateTable('deliveries').set({ lease_until: 0 }).where('state', '=', 'claimed').execute(),
  };
};

/** How many digests stand in each. */
const digests = () =>
  [
    discord.messages(on.discord.channel).map(discordText),
    slack.messages(on.slack.channel).map((message) => slackText(message)),
  ].map((texts) => texts.filter((text) => text.startsWith('News digest')).length);

/** The next process on the same data, which settles what was left. */
const settleAnew = async (address: StoreAddress, more: Record<string, string> = {}) => {
  const { states, endLeases } = await ledger(address);
  expect(await states()).toEqual(['claimed', 'claimed']);
  await endLeases();
  const next = await startBot({ ...env, ...more });
  closings.push(() => next.stop('SIGKILL'));
  await expect.poll(states, { timeout: 20_000 }).toEqual(['sent', 'sent']);
  expect(await next.stop()).toMatchObject({ code: 0, stderr: '' });
};

// What hangs is let go of after seconds, which nothing here measures: the bot ends, though nobody ever answers it.
describe('a bot that is told to stop', { timeout: 60_000 }, () => {
  test('while platforms do not answer its digests ends by itself, and each stands once in the end', async () => {
    const bot = await startWithDigests();
    const goOn = await postUnanswered();
    expect(await bot.stop()).toMatchObject({ code: 0, stderr: '' });
    goOn();
    await expect.poll(digests).toEqual([1, 1]);
    await settleAnew({ kind: 'sqlite', path: join(home.folder, 'data', 'pullquote.db') });
    expect(digests()).toEqual([1, 1]);
  });

  test('while platforms, database, feeds and readers are all silent ends by itself, too', async () => {
    const postgres = await startPostgres();
    closings.push(postgres.stop);
    const url = await postgres.freshDatabase();
    const between = await startProxy(Number(new URL(url).port));
    const asked = Promise.withResolvers<void>();
    const web = await startWeb({ '/feed.xml': () => asked.resolve() });
    closings.push(between.close, web.close);
    const proxied = new URL(url);
    proxied.port = String(between.port);
    const bot = await startWithDigests({ DATABASE_URL: proxied.href, ALLOW_PRIVATE_HOSTS: '127.0.0.1' });
    const page = await fetch(`${bot.address}/events`);
    const closed = page.text().catch(() => null);
    await slack.slash({ ...on.slack, text: `feed add ${web.origin}/feed.xml` }).acked();
    await asked.promise;
    const goOn = await postUnanswered();
    between.hush();
    // Questions for the silent database: of a reader, and of whoever asks how the bot does.
    discord.command({ ...on.discord, path: ['news', 'latest'], options: {} });
    slack.slash({ ...on.slack, text: 'latest' });
    const ready = fetch(`${bot.address}/readyz`).catch(() => null);
    expect(await bot.stop()).toMatchObject({ code: 0, stderr: '' });
    await Promise.all([ready, closed]);
    goOn();
    await expect.poll(digests).toEqual([1, 1]);
    await settleAnew({ kind: 'postgres', url }, { DATABASE_URL: url });
    expect(digests()).toEqual([1, 1]);
  });
});

/** Passes on what is said to a server on loopback and what it says, until it is hushed: then nothing, while all stays open. */
const startProxy = async (to: number) => {
  const pairs: (readonly [Socket, Socket])[] = [];
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const end of [near, far]) end.on('error', () => undefined);
    near.pipe(far).pipe(near);
    pairs.push([near, far]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    hush: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    close: async () => {
      for (const end of pairs.flat()) end.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
};
