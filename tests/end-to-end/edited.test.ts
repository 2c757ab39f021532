import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Bot, start } from '../../src/main.ts';
import { makeHome } from '../servers/bot.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { manualClock, startSlack } from '../servers/slack/server.ts';
import { startWeb, type Web } from '../servers/web.ts';
import { hour, minute, morning } from '../unit/delivery/room.ts';
import { createJournal, type Journal } from '../unit/platforms/discord/stage.ts';

/** A platform with one channel in it, by the environment of whoever posts there. */
interface Stage {
  readonly env: Readonly<Record<string, string>>;
  /** Time goes on for the platform too. */
  advance(ms: number): void;
  /** When the bot has connected so often. */
  connected(times: number): Promise<void>;
  setDigest(): Promise<void>;
  /** When so many messages stand in the channel, all that they say. */
  posted(count: number): Promise<string>;
  says(): string;
  /** How often a message was edited; when it was so often. */
  edits(): number;
  edited(times: number): Promise<void>;
  takeAway(): void;
  /** Takes from the bot what it needs to edit there, until it is given back. */
  bar(): void;
  unbar(): void;
  close(): Promise<void>;
}

const onDiscord = async (): Promise<Stage> => {
  let time = morning;
  const discord = await startDiscord({ clock: { now: () => time } });
  const guild = discord.addGuild({ name: 'Harbour' });
  const channel = discord.addChannel(guild, { name: 'news' });
  const keepers = discord.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const user = discord.addMember(guild, { name: 'Ines', roles: [keepers] });
  const edits = /^\/channels\/\d+\/messages\/\d+$/;
  return {
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api },
    advance: (ms) => {
      time += ms;
    },
    connected: (times) => discord.gateway.ready(times).then(() => undefined),
    setDigest: async () => {
      await discord.registered();
      await discord.command({ user, channel, path: ['news', 'digest', 'set'], options: { time: '08:00' } }).answer();
    },
    posted: async (count) => JSON.stringify(await discord.posted(channel, count)),
    says: () => JSON.stringify(discord.messages(channel).map(({ embeds }) => embeds)),
    edits: () => discord.requests.filter(({ method, path }) => method === 'PATCH' && edits.test(path)).length,
    edited: async (times) => void (await discord.requested('PATCH', edits, times)),
    takeAway: () => {
      for (const { id } of discord.messages(channel)) discord.takeAway(channel, id);
    },
    bar: () => discord.editChannel(channel, { overwrites: [{ id: guild, type: 'role', deny: 1n << 10n }] }),
    unbar: () => discord.editChannel(channel, { overwrites: [] }),
    close: discord.close,
  };
};

const onSlack = async (): Promise<Stage> => {
  const clock = manualClock(morning);
  const slack = await startSlack({ clock });
  const user = slack.addUser({ name: 'ines', isAdmin: true });
  const channel = slack.addChannel({ name: 'news', creator: user, bot: true });
  return {
    env: { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_BASE: slack.api },
    advance: clock.advance,
    connected: () => slack.connected(),
    setDigest: async () => void (await slack.slash({ user, channel, text: 'digest set 08:00 UTC' }).answered()),
    posted: async (count) => JSON.stringify((await slack.posted(channel, count)).map(({ blocks }) => blocks)),
    says: () =>
      JSON.stringify(
        slack
          .messages(channel)
          .filter(({ ephemeralFor }) => ephemeralFor === null)
          .map(({ blocks }) => blocks),
      ),
    edits: () => slack.calls('chat.update').length,
    edited: async (times) => void (await slack.called('chat.update', times)),
    takeAway: () => {
      for (const message of slack.messages(channel)) slack.takeAway(message);
    },
    bar: () => void slack.fault('chat.update', { kind: 'error', error: 'restricted_action' }),
    // It was refused but once.
    unbar: () => {},
    close: slack.close,
  };
};

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
] as const)('on %s', { timeout: 60_000 }, (_, open) => {
  let time = morning;
  let home: Awaited<ReturnType<typeof makeHome>>;
  let web: Web;
  let stage: Stage;
  let journal: Journal;
  let bot: Bot | null = null;
  let starts = 0;

  beforeEach(async () => {
    [time, bot, starts] = [morning, null, 0];
    [home, web, stage] = await Promise.all([makeHome(), startWeb(), open()]);
  });
  afterEach(async () => {
    await bot?.stop();
    await Promise.all([stage.close(), web.close(), home.remove()]);
  });

  /** The page and its entry from now on. */
  const publish = (quote: string, more = ''): void => {
    const headline = 'Slipway closed after survey finds cracks';
    web.set(
      '/slipway.html',
      `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>
      <p>The harbour board of Merrow closed the old slipway on Tuesday after a survey found cracks in its footing.</p>
      <p>${quote}</p>
      <p>Boats will be launched from the north quay until the work is done, the board said in a notice to its members.</p>
      <p>The survey took three weeks and cost the board a little less than it had set aside for it in the spring.</p>${more}
      </article></body></html>`,
    );
    const item = `<item><title>${headline}</title><link>${web.origin}/slipway.html</link><guid>slipway</guid>
      <description>${quote.replaceAll(/[“”]/g, '')}${more}</description><pubDate>${new Date(morning).toUTCString()}</pubDate></item>`;
    web.set(
      '/feed.xml',
      `<rss version="2.0"><channel><title>Merrow Post</title><link>${web.origin}</link>${item}</channel></rss>`,
    );
  };
  const said = '“We had no warning of this whatsoever,” said Mara Quill, who chairs the board.';
  const unsaid = 'The board’s chair, Mara Quill, was not at its meeting on Tuesday evening.';

  /** Stops the bot where it runs and starts it again at a moment. */
  const run = async (at: number): Promise<void> => {
    await bot?.stop();
    stage.advance(at - time);
    time = at;
    const feeds = `<opml version="2.0"><body><outline type="rss" text="Merrow Post" xmlUrl="${web.origin}/feed.xml"/></body></opml>`;
    await writeFile(join(home.folder, 'feeds.opml'), feeds);
    const env = {
      ...{ ...home.env, PORT: '0', TZ: 'UTC', SAMPLES: 'off', CONSOLE: 'off', ALLOW_PRIVATE_HOSTS: '127.0.0.1' },
      ...stage.env,
    };
    const config = readConfig(env, { terminal: false, root: home.folder });
    if (!config.ok) throw new Error(JSON.stringify(config.problem));
    journal = createJournal();
    const started = await start(config.value, journal, { now: () => time });
    if (!started.ok) throw new Error(JSON.stringify(started.problem));
    bot = started.value;
    starts += 1;
    await stage.connected(starts);
  };

  /** A digest that tells the quote. */
  const post = async (): Promise<void> => {
    publish(said);
    await run(morning);
    await stage.setDigest();
    await run(morning + hour);
    expect(await stage.posted(1)).toContain('We had no warning');
  };

  test('a message loses a quote that its article no longer has, once', async () => {
    await post();
    publish(unsaid);
    await run(morning + 2 * hour);
    await journal.said('an article that was told was edited');
    expect(stage.edits()).toBe(0);
    await run(morning + 2 * hour + 15 * minute);
    await journal.said('a message was edited');
    expect(stage.says()).not.toContain('We had no warning');
    expect(stage.says()).toContain('a quote is no longer in it');
    await run(morning + 4 * hour);
    await bot?.stop();
    expect(stage.edits()).toBe(1);
  });

  test('a message is edited when the bot has the rights again that it had not for an hour', async () => {
    await post();
    publish(unsaid);
    await run(morning + 2 * hour);
    await journal.said('an article that was told was edited');
    stage.bar();
    await run(morning + 2 * hour + 15 * minute);
    await journal.said('messages there follow their articles only when somebody has acted');
    stage.unbar();
    await run(morning + 3 * hour + 15 * minute);
    await journal.said('a message was edited');
    expect(stage.says()).not.toContain('We had no warning');
    await bot?.stop();
    expect(stage.edits()).toBe(2);
  });

  test('a message that somebody took away is not posted anew', async () => {
    await post();
    publish(unsaid);
    stage.takeAway();
    await run(morning + 2 * hour);
    await journal.said('an article that was told was edited');
    await run(morning + 2 * hour + 15 * minute);
    await journal.said('a message could not be edited');
    await bot?.stop();
    expect(stage.edits()).toBe(1);
    expect(stage.says()).toBe('[]');
  });
});
