import { afterEach, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { registerCommands } from '../../../../src/platforms/discord/register-commands.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());

const run = async (token?: string, guildId: string | null = null) => {
  stage = await setStage({ open: false });
  const { server, journal } = stage;
  return registerCommands({ token: token ?? server.token, apiBase: server.api, guildId }, commands, [], journal);
};

test('registers the commands without connecting', async () => {
  expect(await run()).toEqual({ ok: true, value: { changed: true, where: 'everywhere' } });
  expect(stage.server.commands()).toHaveLength(2);
  expect(stage.server.gateway.identifies).toEqual([]);
});

test('names the setting where the token is wrong', async () => {
  expect(await run('wrong')).toMatchObject({ ok: false, problem: { code: 'bad-setting', name: 'DISCORD_TOKEN' } });
});

test('says why where the server is not one of the bot’s', async () => {
  expect(await run(undefined, '123456789012345678')).toMatchObject({
    ok: false,
    problem: { code: 'platform-failed', reason: expect.any(String) },
  });
});
