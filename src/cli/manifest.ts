import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { renderPlain } from '../core/card/plain.ts';
import { explain } from '../core/explain.ts';
import { slackManifest } from '../platforms/slack/manifest.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** `pullquote manifest [--http]`: what to paste at "Create an app from a manifest", as JSON. `--http` needs PUBLIC_URL. */
export async function manifest(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { http: { type: 'boolean' }, name: { type: 'string' } } });
  const { PUBLIC_URL: given } = terminal.env;
  // The manifest comes before the app, and so before its tokens.
  const config = commandSettings({ ...terminal, env: { PUBLIC_URL: given } });
  const publicUrl = given?.trim().replace(/\/+$/, '') || null;
  if (!config.ok || (values.http === true && publicUrl === null)) {
    const problem = config.ok
      ? ({ code: 'missing-setting', name: 'PUBLIC_URL', because: 'Slack must reach this process over HTTP' } as const)
      : config.problem;
    terminal.stderr.write(renderPlain(explain(problem)));
    return 1;
  }
  const mode = values.http === true ? 'http' : 'socket';
  const made = slackManifest({
    commands,
    mode,
    publicUrl,
    ...(values.name === undefined ? {} : { name: values.name }),
  });
  terminal.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
