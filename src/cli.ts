import { existsSync } from 'node:fs';
import type { Terminal } from './cli/terminal.ts';

type Verb = (argv: readonly string[], terminal: Terminal) => Promise<number>;

/** Each loads what it needs and no more: a health check has no use for a newsroom. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  start: async () => (await import('./cli/start.ts')).startBot,
  read: async () => (await import('./cli/read.ts')).read,
  stories: async () => (await import('./cli/stories.ts')).stories,
  guard: async () => (await import('./cli/guard.ts')).guard,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  register: async () => (await import('./cli/register.ts')).register,
  manifest: async () => (await import('./cli/manifest.ts')).manifest,
  feeds: async () => (await import('./cli/feeds.ts')).feeds,
  backup: async () => (await import('./cli/backup.ts')).backup,
  restore: async () => (await import('./cli/restore.ts')).restore,
  move: async () => (await import('./cli/move.ts')).move,
  healthcheck: async () => (await import('./cli/healthcheck.ts')).healthcheck,
};

const USAGE = `Pullquote reads the news whole and quotes people right.

pullquote start                         the bot, with its console page
pullquote read FILE|URL…                a card for each article
         --format card|json|html        what is printed (card)
         --explain                      who said each quote, how that was found, and why it is key or not
         --jsonl                        lines of {id, text} or {id, html, url} on standard input, a line of JSON for each
         --words N                      a summary's most words
pullquote stories --jsonl               lines of {id, batch?, title, text, publisher?, published?}, a line for each story
         --one-per-batch                all lines of one batch are one story
         --copies                       only what has the same text is one
         --words N                      a summary's most words
         --explain                      also what each article is likest, in the numbers that decided
pullquote guard --jsonl                 lines of {id, source, text}, a line of {id, ok, reasons} for each
         --explain                      also by which sentences of the source
pullquote feeds [list|find URL]         the feeds with their health; the feeds of a site
pullquote feeds import FILE|URL         all feeds of an OPML file
pullquote feeds export                  the feeds as OPML
         --place '#news'                of a channel that the bot knows (the console's first one)
pullquote feeds parse --jsonl           lines of {id, bodyBase64, url?, contentType?}, a line for each feed with its entries
pullquote doctor [--post CHANNEL]       what is wrong and what to do; a test card in a channel, such as '#news'
pullquote register                      the commands in Discord, now; starting the bot does it too
pullquote manifest [--http]             the manifest to make a Slack app from
pullquote backup [FILE]                 all that is kept, in one file, also while the bot runs
pullquote restore FILE [--force]        what a backup holds, into an empty database; --force keeps a full one beside
pullquote move --from sqlite --to postgres
                                        all that is kept into another database, or back; DATABASE_URL says where,
         --from-url URL --to-url URL    or these; every process must be stopped
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
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (load === undefined) {
    terminal.stderr.write(`There is no "pullquote ${verb}".\n\n${USAGE}`);
    return 2;
  }
  try {
    return await (await load())(rest, terminal);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
