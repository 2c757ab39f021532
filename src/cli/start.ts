import { parseArgs } from 'node:util';
import { renderPlain } from '../core/card/plain.ts';
import { explain } from '../core/explain.ts';
import type { Log } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { createLog } from '../log.ts';
import { start } from '../main.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What was logged last is written meanwhile, ms. */
const LAST_WORDS = 1_000;

/** `pullquote start`: runs the bot until it is asked to stop. */
export async function startBot(argv: readonly string[], terminal: Terminal): Promise<number> {
  parseArgs({ args: [...argv], options: {} });
  const config = commandSettings(terminal);
  if (!config.ok) return complain(config.problem, terminal);
  const log = createLog(config.value, terminal.stdout);
  keepRunning(log);
  const bot = await start(config.value, log);
  if (!bot.ok) return complain(bot.problem, terminal);
  if (config.value.logFormat === 'json') log.info({ address: bot.value.address }, 'Pullquote is open');
  else
    terminal.stdout.write(
      `\n  Pullquote is open at ${bot.value.address}\n  Type /news latest there. Ctrl+C ends it.\n\n`,
    );
  await askedToStop();
  await bot.value.stop();
  endSoon();
  return 0;
}

/** All is let go; but a library that still tries to connect, though it was told to stop, must not keep the process. */
const endSoon = (): void => {
  setTimeout(() => process.exit(0), LAST_WORDS).unref();
};

/** Both platforms' libraries reconnect by promises that they do not wait for: such a failure must not end the others' bot. */
const keepRunning = (log: Log): void => {
  process.on('unhandledRejection', (err) => log.error({ err }, 'Something failed that nobody waited for.'));
};

function complain(problem: Problem, { stderr }: Terminal): number {
  stderr.write(`${renderPlain(explain(problem)).trimEnd()}\n`);
  return 1;
}

/** A second request ends the process at once. */
const askedToStop = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
