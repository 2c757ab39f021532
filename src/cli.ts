import { existsSync } from 'node:fs';
import { feeds } from './cli/feeds.ts';
import { healthcheck } from './cli/healthcheck.ts';
import { read } from './cli/read.ts';
import { startBot } from './cli/start.ts';
import { stories } from './cli/stories.ts';
import type { Terminal } from './cli/terminal.ts';

const VERBS = { start: startBot, read, stories, feeds, healthcheck } as const;

const USAGE = `Pullquote reads the news whole and quotes people right.

pullquote start                         the bot, with its console page
pullquote read FILE|URL…                a card for each article
         --format card|json|html        what is printed (card)
         --jsonl                        lines of {id, text} or {id, html, url} on standard input, a line of JSON for each
pullquote stories --jsonl               lines of {id, batch?, title, text, publisher?, published?}, a line for each story
pullquote feeds [list|test URL]         the feeds with their health; what is found at an address
pullquote healthcheck                   0 where the bot runs and answers, else 1

Settings stand in the environment or in a file .env: see .env.example.
`;

/** Runs one command line and returns its exit code: 0 done, 1 something failed, 2 typed wrongly. */
export async function run(argv: readonly string[], terminal: Terminal = process): Promise<number> {
  if (terminal === process && existsSync('.env')) process.loadEnvFile('.env');
  const [verb, ...rest] = argv;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') {
    terminal.stdout.write(USAGE);
    return 0;
  }
  if (!isVerb(verb)) {
    terminal.stderr.write(`There is no "pullquote ${verb}".\n\n${USAGE}`);
    return 2;
  }
  try {
    return await VERBS[verb](rest, terminal);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

const isVerb = (verb: string): verb is keyof typeof VERBS => Object.hasOwn(VERBS, verb);

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
