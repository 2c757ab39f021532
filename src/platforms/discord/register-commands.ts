import type { Command } from '../../core/command/command.ts';
import type { Translation } from '../../core/command/translation.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { createApi } from './api.ts';
import { applicationCommands } from './commands.ts';
import { discordProblem, isTokenRefused } from './failures.ts';
import { createIdentity } from './identity.ts';
import { usualPace } from './pace.ts';
import { type Registered, register } from './registration.ts';

interface RegisterSettings {
  readonly token: string;
  readonly apiBase: string | null;
  readonly guildId: string | null;
}

/** Registers the commands without connecting, where they are not so already. Problems: `bad-setting`, `platform-failed`. */
export const registerCommands = async (
  settings: RegisterSettings,
  commands: readonly Command[],
  translations: readonly Translation[],
  log: Log,
  clock: Clock = { now: () => Date.now() },
): Promise<Result<Registered>> => {
  const api = createApi(settings, usualPace, log);
  try {
    const { application } = await createIdentity(api).self();
    return ok(await register(api, application, applicationCommands(commands, translations), settings.guildId));
  } catch (error) {
    return fail(problemOf(error, clock.now()));
  }
};

/** Nobody posts here: what a person must do is the reason why it failed. */
const problemOf = (error: unknown, now: number): Problem => {
  if (isTokenRefused(error)) {
    const expected = 'the token of the Bot page of your application at https://discord.com/developers/applications';
    return { code: 'bad-setting', name: 'DISCORD_TOKEN', expected };
  }
  const problem = discordProblem(error, 'the server DISCORD_GUILD_ID', now);
  if (problem.code !== 'cannot-post') return problem;
  return { code: 'platform-failed', platform: 'Discord', reason: problem.remedy, retryAt: null };
};
