import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Log } from '../../src/core/ports.ts';
import { type Bot, start } from '../../src/main.ts';
import { openStore } from '../../src/store/store.ts';
import { makeHome } from '../servers/bot.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startSlack } from '../servers/slack/server.ts';
import { day, hour, minute, morning, publish } from '../unit/delivery/room.ts';
import { textOf as textOnDiscord } from './discord-stage.ts';
import { messageOf, textOf as textOnSlack } from './slack-stage.ts';

/** A platform with a channel in which its manager has the bot, and what befalls it. */
interface Scene {
  readonly env: Record<string, string>;
  /** Resolves when the bot listens, after it was started so many times. */
  connected(times: number): Promise<unknown>;
  /** The manager types it in the channel: what is answered. */
  ask(verb: string, options?: Readonly<Record<string, string>>): Promise<string>;
  forbid(): Promise<void>;
  permit(): void;
  /** Where the digest is, as its manager is told. */
  readonly where: string;
  /** What the manager reads in their conversation with the bot, and everybody in the channel. */
  told(): readonly string[];
  posted(): readonly string[];
  /** Resolves when everybody reads something in the channel. */
  arrived(): Promise<unknown>;
  close(): Promise<void>;
}

const sendMessages = 1n << 11n;

const onDiscord = async (now: () => number): Promise<Scene> => {
  const server = await startDiscord({ clock: { now } });
  const guild = server.addGuild({ name: 'Harbour' });
  const channel = server.addChannel(guild, { name: 'news' });
  const keepers = server.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const user = server.addMember(guild, { name: 'Ines', roles: [keepers] });
  return {
    where: '#news in Harbour',
    env: { DISCORD_TOKEN: server.token, DISCORD_API_BASE: server.api },
    connected: (times) => Promise.all([server.registered(), server.gateway.ready(times)]),
    ask: async (verb, options = {}) =>
      textOnDiscord(
        (await server.command({ user, channel, path: ['news', ...verb.split(' ')], options }).answer()).message,
      ),
    forbid: async () =>
      server.editChannel(channel, { overwrites: [{ id: server.botRole(guild), type: 'role', deny: sendMessages }] }),
    permit: () => server.editChannel(channel, { overwrites: [] }),
    told: () => server.messages(server.dm(user)).map(textOnDiscord),
    posted: () => server.messages(channel).map(textOnDiscord),
    arrived: () => server.posted(channel, 1),
    close: async () => {
      await server.close();
      expect(server.invalidBodies).toEqual([]);
    },
  };
};

const onSlack = async (now: () => number): Promise<Scene> => {
  const server = await startSlack({ clock: { now, after: () => () => {} } });
  const user = server.addUser({ name: 'ines', isAdmin: true, tz: 'UTC' });
  const channel = server.addChannel({ name: 'news', creator: user, bot: true });
  return {
    where: '#news',
    env: { SLACK_BOT_TOKEN: server.botToken, SLACK_APP_TOKEN: server.appToken, SLACK_API_BASE: server.api },
    connected: () => server.connected(),
    ask: async (verb, options = {}) => {
      const words = Object.entries(options).map(([name, value]) => `${name}:${value}`);
      const asked = server.slash({ user, channel, text: [verb, ...words].join(' ') });
      return textOnSlack(messageOf(await asked.answered()));
    },
    // Whoever hears that it was taken out of a channel leaves it for good: it happens while the bot is away.
    forbid: async () => {
      await server.disconnected();
      server.kick(channel);
    },
    permit: () => server.invite(channel),
    told: () => server.messages(server.im(user)).map(textOnSlack),
    posted: () =>
      server
        .messages(channel)
        .filter(({ ephemeralFor }) => ephemeralFor === null)
        .map(textOnSlack),
    arrived: () => server.posted(channel),
    close: async () => {
      await server.close();
      expect(server.invalidBodies).toEqual([]);
    },
  };
};

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('a channel of %s in which nobody lets the bot post', (_, open) => {
  let time = morning;
  let scene: Scene;
  let home: Awaited<ReturnType<typeof makeHome>>;
  let bot: Bot | null;
  let starts: number;
  let logged: string[];
  let heard: () => void;

  beforeEach(async () => {
    time = morning;
    [bot, starts, logged, heard] = [null, 0, [], () => {}];
    home = await makeHome();
    scene = await open(() => time);
  });
  afterEach(async () => {
    await bot?.stop();
    await scene.close();
    await home.remove();
  });

  /** The whole bot, on the same data each time, from this moment on. */
  const run = async (at: number): Promise<void> => {
    time = at;
    const env = { ...home.env, ...scene.env, PORT: '0', TZ: 'UTC', SAMPLES: 'off', CONSOLE: 'off' };
    const config = readConfig(env, { terminal: false, root: home.folder });
    if (!config.ok) throw new Error(JSON.stringify(config.problem));
    const take = (_: object, sentence: string): void => {
      logged.push(sentence);
      heard();
    };
    const log: Log = { debug: take, info: take, warn: take, error: take };
    const started = await start(config.value, log, { now: () => time });
    if (!started.ok) throw new Error(JSON.stringify(started.problem));
    bot = started.value;
    starts += 1;
    await scene.connected(starts);
  };
  const end = async (): Promise<void> => {
    await bot?.stop();
    bot = null;
  };
  /** Resolves when it has said this so many times. */
  const said = async (sentence: string, times = 1): Promise<void> => {
    while (logged.filter((one) => one === sentence).length < times) {
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  const withStory = async (name: string, at: number): Promise<void> => {
    const opened = await openStore({ kind: 'sqlite', path: join(home.folder, 'data', 'pullquote.db') });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    await publish(opened.value, [name], at);
    await opened.value.close();
  };

  test('is told to its manager once, after three digests, and has its digest when it is resumed', async () => {
    const slot = (n: number): number => morning + hour + n * day;
    await run(morning);
    expect(await scene.ask('digest set', { time: '08:00' })).toContain('Digest set for #news');
    await end();
    await scene.forbid();
    for (const n of [0, 1, 2]) {
      await withStory(`story${n}`, slot(n) - hour);
      await run(slot(n));
      await said('a digest was given up', n + 1);
      if (n === 2) await said('somebody was told of their digest');
      await end();
      expect(scene.told()).toHaveLength(n === 2 ? 1 : 0);
    }
    expect(scene.told()[0]).toContain(`The digest of ${scene.where} is paused`);
    expect(scene.told()[0]).toContain('/news digest resume');

    await run(slot(2) + minute);
    scene.permit();
    expect(await scene.ask('digest show')).toMatch(/paused/);
    expect(await scene.ask('digest resume')).toContain('runs again');
    await end();
    await withStory('story3', slot(3) - hour);
    await run(slot(3));
    await scene.arrived();
    await end();
    expect(scene.posted()).toEqual([expect.stringMatching(/Title of story3/)]);
    expect(scene.told()).toHaveLength(1);
  });
});
