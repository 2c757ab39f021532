/**
 * How fast the started bot acknowledges and answers when many ask at once, and how much memory it takes with both
 * platforms connected.
 *
 *   node bench/scale.ts --file kept.db        # fills a store of 100,000 articles once
 *   node bench/interactions.ts --store kept.db [--at-once 50] [--rounds 20]
 *
 * The platforms are loopback servers in this process; the bot is a process of its own, started as its user starts it.
 */
import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeHome, startBot } from '../tests/servers/bot.ts';
import { startDiscord } from '../tests/servers/discord/server.ts';
import { startSlack } from '../tests/servers/slack/server.ts';

const { values: options } = parseArgs({
  options: {
    store: { type: 'string' },
    'at-once': { type: 'string', default: '50' },
    rounds: { type: 'string', default: '20' },
  },
});
const atOnce = Number(options['at-once']);
const rounds = Number(options.rounds);

const home = await makeHome();
if (options.store !== undefined) {
  await mkdir(home.env.DATA_DIR ?? '', { recursive: true });
  await copyFile(options.store, join(home.env.DATA_DIR ?? '', 'pullquote.db'));
}
const discord = await startDiscord({ limits: [{ method: 'POST', path: /^\/interactions/, limit: 1_000, per: 1_000 }] });
const guild = discord.addGuild({ name: 'Bench' });
const channels = Array.from({ length: atOnce }, (_, n) => discord.addChannel(guild, { name: `channel-${n}` }));
const members = Array.from({ length: atOnce }, (_, n) => discord.addMember(guild, { name: `member-${n}` }));
const slack = await startSlack();
const users = Array.from({ length: atOnce }, (_, n) => slack.addUser({ name: `user-${n}`, isAdmin: true }));
const rooms = users.map((creator, n) => slack.addChannel({ name: `room-${n}`, creator, bot: true }));

const bot = await startBot({
  ...home.env,
  LOG_FORMAT: 'json',
  PORT: '0',
  // A store that was filled long ago is not pruned meanwhile.
  RETENTION_DAYS: '3650',
  DISCORD_TOKEN: discord.token,
  DISCORD_API_BASE: discord.api,
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_BASE: slack.api,
});
await Promise.all([discord.registered(), discord.gateway.ready(), slack.connected()]);

const COMMANDS = ['latest', 'latest count:3 topic:science', 'search query:bace', 'quotes', 'sources'] as const;

interface Figures {
  readonly acknowledged: number[];
  readonly answered: number[];
}
const figures = (): Figures => ({ acknowledged: [], answered: [] });

async function askDiscord(n: number, { acknowledged, answered }: Figures): Promise<void> {
  const [verb = '', ...words] = (COMMANDS[n % COMMANDS.length] ?? '').split(' ');
  const given = words.map((word) => word.split(':') as [string, string]);
  const interaction = discord.command({
    user: members[n] ?? '',
    channel: channels[n] ?? '',
    path: ['news', verb],
    options: Object.fromEntries(given.map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value])),
  });
  acknowledged.push((await interaction.acknowledged()).ms);
  answered.push((await interaction.answer()).ms);
}

async function askSlack(n: number, { acknowledged, answered }: Figures): Promise<void> {
  const [user, channel] = [users[n], rooms[n]];
  if (user === undefined || channel === undefined) return;
  const asked = slack.clock.now();
  const delivery = slack.slash({ user, channel, text: COMMANDS[n % COMMANDS.length] ?? '' });
  acknowledged.push((await delivery.acked()).ms);
  const [answer] = await delivery.answered();
  answered.push((answer?.at ?? Number.NaN) - asked);
}

const percentile = (all: readonly number[], part: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? Number.NaN;

function print(name: string, { acknowledged, answered }: Figures): void {
  for (const [what, all] of Object.entries({ acknowledged, answered })) {
    const [p50, p99] = [percentile(all, 0.5), percentile(all, 0.99)].map((ms) => ms.toFixed(0));
    process.stdout.write(`${name.padEnd(8)} ${what.padEnd(13)} p50 ${p50} ms, p99 ${p99} ms, n ${all.length}\n`);
  }
}

for (const [name, ask] of [
  ['Discord', askDiscord],
  ['Slack', askSlack],
] as const) {
  const warm = figures();
  for (let n = 0; n < 5; n += 1) await ask(n, warm);
  const measured = figures();
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(Array.from({ length: atOnce }, (_, n) => ask(n, measured)));
    // Nobody may ask faster than this without being told to wait.
    await new Promise((resolve) => setTimeout(resolve, 3_100));
  }
  print(name, measured);
}

/** Resident memory of a process, MB: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
const resident = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
await new Promise((resolve) => setTimeout(resolve, 60_000));
process.stdout.write(`memory a minute after, both connected: ${resident(bot.child.pid ?? 0).toFixed(0)} MB\n`);
process.stdout.write(`refused bodies ${discord.invalidBodies.length + slack.invalidBodies.length}, `);
process.stdout.write(`live mentions ${discord.liveMentions.length + slack.liveMentions.length}\n`);

await bot.stop();
await Promise.all([discord.close(), slack.close(), home.remove()]);
