import { connect, createServer, type Socket } from 'node:net';
import { makeHome, type RunningBot, startBot } from '../servers/bot.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startPostgres } from '../servers/postgres.ts';
import { startSlack } from '../servers/slack/server.ts';
import { startWeb } from '../servers/web.ts';
import { textOf as discordText } from './discord-stage.ts';
import { textOf as slackText } from './slack-stage.ts';

/** Both platforms with a channel each and somebody who manages it, for a bot that knows of them by its environment alone. */
export interface ShutdownStage {
  readonly folder: string;
  /** Starts a bot and waits for both platforms to be connected. */
  start(more?: Record<string, string>): Promise<RunningBot>;
  /** Sets a digest a day in both, and posts them; the platforms take them in hand and do not answer before `goOn`. */
  postUnanswered(): Promise<void>;
  goOn(): void;
  /** Somebody adds a feed. */
  addFeed(url: string): void;
  /** Somebody asks for news on both. */
  ask(): void;
  /** How many digests stand in each. */
  digests(): readonly number[];
  /** To be closed with the stage, what came last first. */
  after(close: () => Promise<unknown>): void;
  close(): Promise<void>;
}

export const setShutdownStage = async (): Promise<ShutdownStage> => {
  const home = await makeHome();
  const discord = await startDiscord({ deadline: 20_000 });
  const slack = await startSlack();
  const closings: (() => Promise<unknown>)[] = [home.remove, discord.close, slack.close];
  const held: { release(): void }[] = [];
  const guild = discord.addGuild({ name: 'Harbour' });
  const keepers = discord.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const onDiscord = {
    user: discord.addMember(guild, { name: 'Bo', roles: [keepers] }),
    channel: discord.addChannel(guild, { name: 'news' }),
  };
  const user = slack.addUser({ name: 'ada', isOwner: true });
  const onSlack = { user, channel: slack.addChannel({ name: 'news', creator: user, bot: true }) };
  const env = {
    ...{ ...home.env, PORT: '0', LOG_FORMAT: 'json' },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api },
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_BASE: slack.api },
  };
  const after = (close: () => Promise<unknown>): void => void closings.push(close);
  return {
    folder: home.folder,
    start: async (more) => {
      const connected = discord.gateway.identifies.length + 1;
      const bot = await startBot({ ...env, ...more });
      after(() => bot.stop('SIGKILL'));
      await Promise.all([discord.gateway.ready(connected), slack.connected()]);
      return bot;
    },
    postUnanswered: async () => {
      await discord.registered();
      const options = { time: '08:00', count: 1 };
      await discord.command({ ...onDiscord, path: ['news', 'digest', 'set'], options }).answer();
      await slack.slash({ ...onSlack, text: 'digest set 08:00 count:1' }).answered();
      const path = new RegExp(`^/channels/${onDiscord.channel}/messages`);
      const [first, second] = [
        discord.fault({ method: 'POST', path }, { kind: 'hold' }),
        slack.fault('chat.postMessage', { kind: 'held' }),
      ];
      held.push(first, second);
      discord.command({ ...onDiscord, path: ['news', 'digest', 'now'], options: {} });
      slack.slash({ ...onSlack, text: 'digest now' });
      await Promise.all([first.met, second.reached()]);
    },
    goOn: () => {
      for (const fault of held.splice(0)) fault.release();
    },
    addFeed: (url) => void slack.slash({ ...onSlack, text: `feed add ${url}` }),
    ask: () => {
      discord.command({ ...onDiscord, path: ['news', 'latest'], options: {} });
      slack.slash({ ...onSlack, text: 'latest' });
    },
    digests: () =>
      [
        discord.messages(onDiscord.channel).map(discordText),
        slack.messages(onSlack.channel).map((message) => slackText(message)),
      ].map((texts) => texts.filter((text) => text.startsWith('News digest')).length),
    after,
    close: async () => {
      for (const close of closings.splice(0).toReversed()) await close();
    },
  };
};

/** A bot on PostgreSQL that waits for all: platforms, the database, a feed, and readers who wait for it. */
export const startAmidSilence = async (
  stage: ShutdownStage,
): Promise<{ readonly bot: RunningBot; readonly url: string }> => {
  const postgres = await startPostgres();
  stage.after(postgres.stop);
  const url = await postgres.freshDatabase();
  const asked = Promise.withResolvers<void>();
  const web = await startWeb({ '/feed.xml': () => asked.resolve() });
  const between = await startProxy(Number(new URL(url).port));
  stage.after(web.close);
  stage.after(between.close);
  const proxied = new URL(url);
  proxied.port = String(between.port);
  const bot = await stage.start({ DATABASE_URL: proxied.href, ALLOW_PRIVATE_HOSTS: '127.0.0.1' });
  listen(`${bot.address}/events`);
  stage.addFeed(`${web.origin}/feed.xml`);
  await asked.promise;
  await stage.postUnanswered();
  between.hush();
  stage.ask();
  listen(`${bot.address}/readyz`);
  return { bot, url };
};

/** Somebody waits for an answer until it ends in whatever way. */
const listen = (url: string): void =>
  void fetch(url)
    .then((answer) => answer.text())
    .catch(() => null);

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
