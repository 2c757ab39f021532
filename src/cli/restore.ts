import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { storeAddress } from '../main.ts';
import { restore as restoreStore } from '../store/restore.ts';
import { complain, progressOn, tellCounts } from './copying.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** `pullquote restore FILE [--force]`: makes the database what it was when the file was backed up. */
export async function restore(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { force: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) {
    terminal.stderr.write('Name the file of a backup: pullquote restore monday.db\n');
    return 2;
  }
  const config = commandSettings(terminal);
  if (!config.ok) return complain(config.problem, terminal);
  const how = { force: values.force, now: Date.now(), scratch: config.value.dataDir };
  const restored = await restoreStore(resolve(named), storeAddress(config.value), how, progressOn(terminal));
  if (!restored.ok) return complain(restored.problem, terminal);
  const { counts, aside } = restored.value;
  terminal.stdout.write(`Restored and checked: ${tellCounts(counts)}.\n`);
  if (aside !== null) {
    const where = config.value.databaseUrl === null ? 'the file' : 'the schema';
    terminal.stdout.write(`What was there before is kept in ${where} ${aside}.\n`);
  }
  return 0;
}
