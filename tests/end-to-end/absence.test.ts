import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Log } from '../../src/core/ports.ts';
import { type Bot, start } from '../../src/main.ts';
import { makeHome } from '../servers/bot.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startWeb, type Web } from '../servers/web.ts';
import { hour, minute, morning } from '../unit/delivery/room.ts';
import { textOf } from './discord-stage.ts';

let time = morning;
let home: Awaited<ReturnType<typeof makeHome>>;
let web: Web;
let discord: Awaited<ReturnType<typeof startDiscord>>;
let bot: Bot | null = null;
let starts = 0;

beforeEach(async () => {
  [time, bot, starts] = [morning, null, 0];
  home = await makeHome();
  web = await startWeb();
  discord = await startDiscord({ clock: { now: () => time } });
});
afterEach(async () => {
  await bot?.stop();
  await Promise.all([discord.close(), web.close(), home.remove()]);
});

const articleOf = (headline: string): string => `<!doctype html><html lang="en"><head><title>${headline}</title></head>
  <body><article><h1>${headline}</h1>
  <p>The harbour board of Merrow closed the old slipway on Tuesday after a survey found cracks in its footing.</p>
  <p>Boats will be launched from the north quay until the work is done, the board said in a notice to its members.</p>
  <p>The survey took three weeks and cost the board a little less than it had set aside for it in the spring.</p>
  </article></body></html>`;

/** The feed from now on: each headline with its page. */
const publish = (headlines: readonly string[], at: number): void => {
  const items = headlines.map((headline, n) => {
    web.set(`/${n}.html`, articleOf(headline));
    return `<item><title>${headline}</title><link>${web.origin}/${n}.html</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;
  });
  web.set(
    '/feed.xml',
    `<rss version="2.0"><channel><title>Merrow Post</title><link>${web.origin}</link>${items.join('')}</channel></rss>`,
  );
};

const run = async (at: number): Promise<void> => {
  time = at;
  const feeds = `<opml version="2.0"><body><outline type="rss" text="Merrow Post" xmlUrl="${web.origin}/feed.xml"/></body></opml>`;
  await writeFile(join(home.folder, 'feeds.opml'), feeds);
  const env = {
    ...{ ...home.env, PORT: '0', TZ: 'UTC', SAMPLES: 'off', CONSOLE: 'off', ALLOW_PRIVATE_HOSTS: '127.0.0.1' },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api },
  };
  const config = readConfig(env, { terminal: false, root: home.folder });
  if (!config.ok) throw new Error(JSON.stringify(config.problem));
  const silent = (): void => {};
  const log: Log = { debug: silent, info: silent, warn: silent, error: silent };
  const started = await start(config.value, log, { now: () => time });
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  bot = started.value;
  starts += 1;
  await discord.gateway.ready(starts);
};

test('a bot that was down tells in the digest that it missed what happened meanwhile', async () => {
  const guild = discord.addGuild({ name: 'Harbour' });
  const channel = discord.addChannel(guild, { name: 'news' });
  const keepers = discord.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const user = discord.addMember(guild, { name: 'Ines', roles: [keepers] });
  publish([], morning);
  await run(morning);
  await discord.registered();
  const options = { time: '08:00' };
  await discord.command({ user, channel, path: ['news', 'digest', 'set'], options }).answer();
  await bot?.stop();
  publish(['Slipway closed after survey finds cracks'], morning + 30 * minute);
  await run(morning + 3 * hour);
  await discord.posted(channel, 1);
  const told = discord.messages(channel).map(textOf).join('\n');
  expect(told).toContain('Slipway closed after survey finds cracks');
  expect(told).toMatch(/late/i);
});
