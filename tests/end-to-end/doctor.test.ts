import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHome, type Ran, runPullquote, startBot } from '../servers/bot.ts';
import type { DiscordServer } from '../servers/discord/contract.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { type SlackChannel, type SlackServer, startSlack } from '../servers/slack/server.ts';
import { slackManifestSchema } from '../servers/slack-manifest.ts';
import { startWeb, type Web } from '../servers/web.ts';
import { textOf as discordText } from './discord-stage.ts';
import { textOf as slackText } from './slack-stage.ts';
import { beacons } from './slack-turns.ts';

let home: Awaited<ReturnType<typeof makeHome>>;
let web: Web;
let discord: DiscordServer;
let slack: SlackServer;
/** The channels with a digest. */
let guild: string;
let inDiscord: string;
let inSlack: SlackChannel;
/** One whose name is in Slack alone. */
let alone: SlackChannel;
let env: Record<string, string>;
const printed: string[] = [];
const secrets: string[] = ['xoxb-that-nobody-gave', 'xapp-that-nobody-gave', 'MTIz.that-nobody.gave', 'passphrase'];

beforeAll(async () => {
  home = await makeHome();
  web = await startWeb();
  web.set('/feed.xml', beacons(web.origin));
  await writeFile(join(home.folder, 'feeds.opml'), opml(`${web.origin}/feed.xml`));
  [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
  secrets.push(discord.token, slack.botToken, slack.appToken);
  guild = discord.addGuild({ name: 'Harbour' });
  inDiscord = discord.addChannel(guild, { name: 'news' });
  const user = discord.addMember(guild, {
    name: 'Keeper',
    roles: [discord.addRole(guild, { name: 'Keepers', permissions: 16n })],
  });
  const ada = slack.addUser({ name: 'ada', isAdmin: true });
  inSlack = slack.addChannel({ name: 'news', creator: ada, bot: true });
  alone = slack.addChannel({ name: 'slack-alone', creator: ada, bot: true });
  env = {
    ...home.env,
    ALLOW_PRIVATE_HOSTS: '127.0.0.1',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_BASE: slack.api,
  };
  const bot = await startBot({ ...env, PORT: '0', LOG_FORMAT: 'json' });
  await Promise.all([discord.registered(), slack.connected()]);
  await discord
    .command({ user, channel: inDiscord, path: ['news', 'digest', 'set'], options: { time: '08:00' } })
    .answer();
  await slack.slash({ user: ada, channel: inSlack, text: 'digest set 08:00' }).answered();
  await bot.stop();
});
afterAll(async () => {
  await Promise.all([discord.close(), slack.close(), web.close(), home.remove()]);
  for (const secret of secrets) expect(printed.filter((text) => text.includes(secret))).toEqual([]);
  expect([discord.invalidBodies, slack.invalidBodies]).toEqual([[], []]);
});

const opml = (url: string): string =>
  `<opml version="2.0"><head><title>Some</title></head><body><outline type="rss" text="Beacon Monthly" xmlUrl="${url}"/></body></opml>`;

const run = async (args: readonly string[], with_: Record<string, string> = env): Promise<Ran> => {
  const ran = await runPullquote(args, with_);
  printed.push(ran.stdout, ran.stderr);
  return ran;
};

/** What it prints with the exit code; each finding with its remedy as one line, however it was wrapped. */
const doctor = async (args: readonly string[] = [], with_ = env) => {
  const { code, stdout, stderr } = await run(['doctor', ...args], with_);
  expect(stderr).toBe('');
  const lines = stdout
    .replace(/\n {2,}(?!→)/g, ' ')
    .replace(/\n {2}→/g, ' →')
    .trim()
    .split('\n');
  return { code, lines, against: lines.filter((line) => line.startsWith('✗')), text: lines.join('\n') };
};

describe('pullquote doctor', () => {
  test('finds all right, and says so of each', async () => {
    const { code, lines, text } = await doctor();
    expect(text).not.toMatch(/[✗!]/);
    for (const line of [
      '✓ Settings: The bot is on the console page, Discord, and Slack (over a socket).',
      /^✓ Zones: \d+ known \(\d{4}\w\)\./,
      /^✓ Clock: It agrees with 127\.0\.0\.1:\d+\.$/,
      /^✓ Database: It answers and holds \d+ articles\.$/,
      '✓ Feeds: 1 of 1 can be read.',
      `✓ Discord token: It is of application ${discord.applicationId}.`,
      '✓ Discord commands: They are registered everywhere.',
      '✓ Discord sessions: 999 of 1000 may still be started today.',
      '✓ Discord servers: I am in one.',
      '✓ #news: I may post there.',
      '✓ Slack bot token: I am @pullquote in Example Press.',
      '✓ Slack bot token: scopes: All that are needed are there.',
      '✓ Slack app token: Slack lets me open a socket.',
      'Nothing is wrong.',
    ]) {
      expect(lines).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    }
    expect(lines.filter((line) => line === '✓ #news: I may post there.')).toHaveLength(2);
    expect(code).toBe(0);
    // It looked and changed nothing.
    expect([
      discord.messages(inDiscord),
      slack.messages(inSlack).filter(({ ephemeralFor }) => ephemeralFor === null),
    ]).toEqual([[], []]);
  });

  test.each([
    ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: 'xapp-that-nobody-gave' }, 'SLACK_APP_TOKEN is set'],
    [
      'SLACK_CLIENT_SECRET',
      { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 'passphrase' },
      'SLACK_SIGNING_SECRET and SLACK_CLIENT_ID are set',
    ],
    ['DISCORD_TOKEN', { DISCORD_GUILD_ID: '123' }, 'DISCORD_GUILD_ID is set'],
  ])('names %s where a platform is half set', async (name, given, because) => {
    const { code, lines } = await doctor([], { ...home.env, ...given });
    expect(lines[0]).toMatch(
      new RegExp(`^✗ Settings: The setting ${name} is missing\\. → It is needed because ${because}\\.`),
    );
    expect(code).toBe(1);
  });

  test('names each token that is not taken, and where to get another', async () => {
    const wrong = {
      DISCORD_TOKEN: 'MTIz.that-nobody.gave',
      SLACK_BOT_TOKEN: 'xoxb-that-nobody-gave',
      SLACK_APP_TOKEN: 'xapp-that-nobody-gave',
    };
    const { code, against } = await doctor([], { ...env, ...wrong });
    expect(against).toEqual([
      expect.stringMatching(
        /^✗ Discord token: Discord does not take it\. → .*developers\/applications and set DISCORD_TOKEN\./,
      ),
      expect.stringMatching(/^✗ Slack bot token: .* → .*install the app again in Slack.*SLACK_BOT_TOKEN/),
      expect.stringMatching(/^✗ Slack app token: .* → .*App-Level Tokens.*SLACK_APP_TOKEN/),
      expect.stringMatching(/^✗ #news: .* → .*install the app again/),
    ]);
    expect(code).toBe(1);
  });

  test('says so where nothing can be read, reached or kept', async () => {
    const feedless = await makeHome();
    await writeFile(feedless.env.FEEDS_FILE ?? '', opml('http://127.0.0.1:9/feed.xml'));
    const unread = await doctor([], { ...feedless.env, ALLOW_PRIVATE_HOSTS: '127.0.0.1' });
    expect(unread.against).toEqual([
      expect.stringMatching(
        /^✗ Feeds: None of 1 can be read\. .*127\.0\.0\.1:9.* → .*check that this machine reaches the web/,
      ),
    ]);
    expect(unread.code).toBe(1);
    const unreached = await doctor([], { ...home.env, DATABASE_URL: 'postgres://pull:passphrase@127.0.0.1:9/quote' });
    expect(unreached.against).toEqual([
      expect.stringMatching(/^✗ Database: The database does not answer\. → .*Check DATABASE_URL/),
    ]);
    expect(unreached.code).toBe(1);
    await writeFile(join(feedless.folder, 'file'), '');
    const unkept = await doctor([], { ...feedless.env, DATA_DIR: join(feedless.folder, 'file') });
    expect(unkept.against).toEqual([expect.stringMatching(/^✗ Database: .* → .*DATA_DIR/)]);
    expect(unkept.code).toBe(1);
    await feedless.remove();
  });

  test('posts a test card where it is told to, by name, and by platform and name', async () => {
    for (const [channel, platform] of [
      ['discord:#news', 'discord'],
      ['#slack-alone', 'slack'],
    ] as const) {
      const { code, lines } = await doctor(['--post', channel]);
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^✓ Test card to ${channel}: It stands in #[\\w-]+ on ${platform}\\.$`)),
      );
      expect(code).toBe(0);
    }
    expect(discord.messages(inDiscord).map(discordText)).toEqual([expect.stringContaining('Pullquote can post here')]);
    const posted = slack.messages(alone).map(slackText);
    expect(posted).toEqual([expect.stringMatching(/^Pullquote can post here\nThis is a test/)]);
  });

  test('says so where there is no such channel, or no such platform', async () => {
    const nowhere = await doctor(['--post', '#nowhere']);
    expect(nowhere.against).toEqual([
      expect.stringMatching(/^✗ Test card to #nowhere: I don’t see a channel “#nowhere”\. → .*add me to it/),
    ]);
    expect(nowhere.code).toBe(1);
    const unset = await doctor(['--post', 'slack:#news'], { ...home.env, ALLOW_PRIVATE_HOSTS: '127.0.0.1' });
    expect(unset.against).toEqual([
      expect.stringMatching(/^✗ Test card to slack:#news: slack is not set\. → Set its token first/),
    ]);
    expect(unset.code).toBe(1);
  });

  test('names what is missing in each channel with a digest, and the scope', async () => {
    discord.editChannel(inDiscord, { overwrites: [{ id: discord.botRole(guild), type: 'role', deny: 1n << 14n }] });
    slack.kick(inSlack);
    slack.removeScope(slack.botToken, 'users:read');
    const { code, against, lines } = await doctor();
    expect(against).toEqual([
      expect.stringMatching(/^✗ #news: I may not post there\. → .*Embed Links/),
      expect.stringMatching(
        /^✗ Slack bot token: scopes: One is missing: users:read\. → .*pullquote manifest.*install it again/,
      ),
      expect.stringMatching(/^✗ #news: Slack does not let me\. → .*\/invite @Pullquote/),
    ]);
    expect([code, lines.at(-1)]).toEqual([1, '3 things are wrong.']);
  });
});

describe('pullquote manifest', () => {
  test('prints what Slack makes the app of', async () => {
    const { code, stdout } = await run(['manifest'], home.env);
    expect(code).toBe(0);
    const manifest = JSON.parse(stdout);
    expect(slackManifestSchema.parse(manifest)).toEqual(manifest);
    const made = await startSlack({ manifest });
    const sets = ({ scopes, events, ...rest }: SlackServer['settings']) => ({
      ...rest,
      scopes: new Set(scopes),
      events: new Set(events),
    });
    expect(sets(made.settings)).toEqual(sets(slack.settings));
    await made.close();
  });

  test('for HTTP names the public address, and asks for it', async () => {
    const { stdout } = await run(['manifest', '--http', '--name', 'Harbour News'], {
      ...home.env,
      PUBLIC_URL: 'https://news.example/',
    });
    const manifest = JSON.parse(stdout);
    expect(slackManifestSchema.parse(manifest)).toEqual(manifest);
    expect(stdout).toContain('"https://news.example/slack/oauth_redirect"');
    expect(manifest).toMatchObject({
      display_information: { name: 'Harbour News' },
      settings: { socket_mode_enabled: false },
    });
    const without = await run(['manifest', '--http'], home.env);
    expect([without.code, without.stdout]).toEqual([1, '']);
    expect(without.stderr).toContain('PUBLIC_URL');
  });
});

describe('pullquote register', () => {
  test('registers the commands once', async () => {
    const fresh = await startDiscord();
    const its = { ...home.env, DISCORD_TOKEN: fresh.token, DISCORD_API_BASE: fresh.api };
    secrets.push(fresh.token);
    expect(await run(['register'], its)).toMatchObject({
      code: 0,
      stdout: 'The commands are registered everywhere.\n',
    });
    expect(fresh.commands().map(({ name }) => name)).toEqual(['news', 'Read this article']);
    expect((await run(['register'], its)).stdout).toBe(
      'The commands are registered everywhere, and were so already.\n',
    );
    expect(fresh.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    await fresh.close();
  });

  test('says what to do without a token, and with one that is not taken', async () => {
    const without = await run(['register'], home.env);
    expect([without.code, without.stderr]).toEqual([1, expect.stringContaining('DISCORD_TOKEN')]);
    const wrong = await run(['register'], { ...env, DISCORD_TOKEN: 'MTIz.that-nobody.gave' });
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/token/i)]);
  });
});
