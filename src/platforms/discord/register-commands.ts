import type { Command } from '../../core/command/command.ts';
import type { Translation } from '../../core/command/translation.ts';
import type { Log } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { DiscordOptions } from './adapter.ts';
import { createApi } from './api.ts';
import { applicationCommands } from './commands.ts';
import { discordProblem } from './failures.ts';
import { createIdentity } from './identity.ts';
import { usualPace } from './pace.ts';
import { type Registered, register } from './registration.ts';

/** Registers the commands without connecting, where they are not registered so already. Problems: as of sending. */
export const registerCommands = async (
  settings: DiscordOptions['settings'],
  commands: readonly Command[],
  translations: readonly Translation[],
  log: Log,
): Promise<Result<Registered>> => {
  const api = createApi(settings, usualPace, log);
  try {
    const { application } = await createIdentity(api).self();
    return ok(await register(api, application, applicationCommands(commands, translations), settings.guildId));
  } catch (error) {
    return fail(discordProblem(error, 'Discord', Date.now()));
  }
};
