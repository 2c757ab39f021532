import { type Config, readConfig } from '../config.ts';
import type { Result } from '../core/result.ts';
import { ROOT } from '../root.ts';
import type { Terminal } from './terminal.ts';

/** The settings of this command line, from its environment. */
export function commandSettings({ env, stdout }: Terminal): Result<Config> {
  return readConfig(env, { terminal: stdout.isTTY === true, root: ROOT });
}
