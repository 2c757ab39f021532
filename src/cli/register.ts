import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { translations } from '../../commands/translations/index.ts';
import { renderPlain } from '../core/card/plain.ts';
import { explain } from '../core/explain.ts';
import type { Problem } from '../core/problem.ts';
import { createLog } from '../log.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** `pullquote register`: registers the commands in Discord, without starting the bot. */
export async function register(argv: readonly string[], terminal: Terminal): Promise<number> {
  parseArgs({ args: [...argv], options: {} });
  const complain = (problem: Problem): number => {
    terminal.stderr.write(renderPlain(explain(problem)));
    return 1;
  };
  const config = commandSettings(terminal);
  if (!config.ok) return complain(config.problem);
  const { discord } = config.value;
  if (discord === null) {
    return complain({ code: 'missing-setting', name: 'DISCORD_TOKEN', because: 'the commands are registered with it' });
  }
  const { registerCommands } = await import('../platforms/discord/register-commands.ts');
  const log = createLog(config.value, terminal.stderr);
  const registered = await registerCommands(discord, commands, translations, log);
  if (!registered.ok) return complain(registered.problem);
  const { changed, where } = registered.value;
  const place = where === 'everywhere' ? 'everywhere' : `in the server ${where}`;
  terminal.stdout.write(`The commands are registered ${place}${changed ? '' : ', and were so already'}.\n`);
  return 0;
}
