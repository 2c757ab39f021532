import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DiscordStage, type StageOptions, setDiscordStage, textOf } from './discord-stage.ts';

let stage: DiscordStage;

/** Without samples the process starts in half the time. */
const raise = async (options: StageOptions = {}): Promise<void> => {
  stage = await setDiscordStage({ ...options, env: { SAMPLES: 'off', ...options.env } });
};
afterEach(() => stage.close());

/** That the bot answers is what a connection is for. */
const answers = async (): Promise<void> => {
  expect(textOf(await stage.answered(stage.reader(), stage.channel(), 'help'))).toContain('What you can ask me');
};
/** A line typed on the console page is answered as ever. */
const consoleAnswers = async (): Promise<void> => {
  const { address } = stage.bot();
  const answer = await fetch(`${address}/channels/general/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ text: '/news help' }),
  });
  expect(await answer.text()).toContain('What you can ask me');
  expect(await stage.status('/readyz')).toBe(200);
};
const written = (): number => stage.discord.requests.filter(({ method }) => method === 'PUT').length;

describe('a connection that is lost comes back without a restart', () => {
  beforeEach(() => raise({ server: { heartbeat: 300 } }));

  test('and what is asked meanwhile is answered, whatever ended it', async () => {
    const { gateway } = stage.discord;
    const happenings: readonly (readonly [string, () => void, () => Promise<void>])[] = [
      ['cut', () => gateway.cut(), () => gateway.resumed(1)],
      ['asked to connect again', () => gateway.reconnect(), () => gateway.resumed(2)],
      ['a session to resume', () => gateway.invalidate(true), () => gateway.resumed(3)],
      ['silence', () => gateway.zombify(), () => gateway.resumed(4)],
    ];
    for (const [, happen, back] of happenings) {
      happen();
      const asked = stage.ask(stage.reader(), stage.channel(), 'help');
      await back();
      expect(textOf((await asked.answer()).message)).toContain('What you can ask me');
      await answers();
    }
    expect(gateway.identifies).toHaveLength(1);
  });

  test('and answers again where its session is over, and where Discord was away', async () => {
    const { gateway } = stage.discord;
    gateway.invalidate(false);
    await gateway.ready(2);
    await answers();
    await stage.discord.down();
    await consoleAnswers();
    await stage.discord.up();
    await stage.bot().printed('connected to Discord', 3);
    await answers();
    expect(written()).toBe(1);
  });
});

test('a bot that is told to stop while Discord is away ends', async () => {
  await raise();
  await stage.discord.down();
  await consoleAnswers();
  expect(await stage.bot().stop()).toMatchObject({ code: 0 });
});

describe('a token', () => {
  const wrong = 'bm90LWEtdG9rZW4.wrong0.not-the-token-that-discord-gave-out';

  test('that Discord does not take is told in one line, and the console goes on', async () => {
    await raise({ env: { DISCORD_TOKEN: wrong }, before: () => {} });
    const [line] = await stage.bot().printed('Discord does not take the token');
    expect(line).toMatch(/"level":50.*copy it anew from the Bot page.*set DISCORD_TOKEN, start again/);
    await consoleAnswers();
    expect(stage.bot().lines().join('\n')).not.toContain(wrong);
    expect(stage.discord.requests).toHaveLength(1);
  });

  test('that is revoked while the bot runs is told in one line, and the console goes on', async () => {
    await raise();
    stage.discord.revokeToken();
    await stage.bot().printed('Discord does not take the token');
    await consoleAnswers();
    const complaints = stage
      .bot()
      .lines()
      .filter((line) => /"level":[45]0/.test(line));
    expect(complaints).toHaveLength(1);
  });
});

describe('the start', () => {
  test('waits for a Discord that is away, with the console open', async () => {
    await raise({ before: (discord) => discord.down() });
    const [line] = await stage.bot().printed('Discord is not reached; I try again by myself');
    expect(line).toMatch(/"seconds":\d/);
    await consoleAnswers();
    await stage.discord.up();
    await stage.discord.registered();
    await answers();
  });

  test('registers the commands once, again where they were changed, and in one server where it is named', async () => {
    const { discord, guild } = await raise().then(() => stage);
    expect(discord.commands().map(({ name }) => name)).toEqual(['news', 'Read this article']);
    await stage.restart();
    await answers();
    await discord.requested('GET', /^\/applications\/\d+\/commands\?/, 2);
    expect(written()).toBe(1);

    const [news] = discord.commands();
    const taken = await fetch(`${discord.api}/v10/applications/${discord.applicationId}/commands/${news?.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${discord.token}` },
    });
    expect([taken.status, discord.commands().length]).toEqual([204, 1]);
    await stage.restart();
    await discord.requested('PUT', /\/commands$/, 2);
    await stage.bot().printed('registered the commands on Discord');
    expect(written()).toBe(2);
    await answers();

    await stage.restart({ DISCORD_GUILD_ID: guild });
    await stage.bot().printed('registered the commands on Discord');
    expect(discord.commands(guild).map(({ name }) => name)).toEqual(['news', 'Read this article']);
    expect(discord.commands()).toEqual([]);
    await answers();
    expect(discord.invalidBodies).toEqual([]);
  });
});
