import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { storeAddress } from '../main.ts';
import { backUp } from '../store/backup.ts';
import { complain, progressOn, tellCounts } from './copying.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** `pullquote backup [FILE]`: all that is kept, in one file, while the bot runs. Prints its name. */
export async function backup(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true });
  if (positionals.length > 1) {
    terminal.stderr.write('One file, or none: pullquote backup monday.db\n');
    return 2;
  }
  const config = commandSettings(terminal);
  if (!config.ok) return complain(config.problem, terminal);
  const [named] = positionals;
  const stamp = new Date().toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  const file = named === undefined ? join(config.value.dataDir, 'backups', `pullquote-${stamp}.db`) : resolve(named);
  const made = await backUp(storeAddress(config.value), file, progressOn(terminal));
  if (!made.ok) return complain(made.problem, terminal);
  terminal.stderr.write(`Backed up and checked: ${tellCounts(made.value)}.\n`);
  terminal.stdout.write(`${file}\n`);
  return 0;
}
