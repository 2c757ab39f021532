import { z } from 'zod';

/** One environment variable: what it means, what it is when absent, and how it is read. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  /** As a person would write it; null where absent means off. */
  readonly fallback: string | null;
  /** A secret may also be given as a file's path in `NAME_FILE`. */
  readonly secret: boolean;
  /** In words, for the sentence that says what was wrong. */
  readonly expected: string;
  readonly schema: z.ZodType;
}

const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(least).max(most));

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const zone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** The base address of an API that speaks a platform's protocol. */
const apiBase = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:/.test(text))
  .transform((text) => text.replace(/\/+$/, ''));

const words = z.string().min(1);

/** Every setting there is: the README's table and `.env.example` are checked against it. */
export const SETTINGS = [
  setting(
    'PORT',
    'Port of the console page, health and metrics. When it is not set and the usual one is taken, another is picked.',
    '8420',
    'a port number, such as 8420',
    whole(0, 65_535),
  ),
  setting('HOST', 'Address to listen on.', '127.0.0.1', 'an address, such as 127.0.0.1', z.string().min(1)),
  setting(
    'CONSOLE_TOKEN',
    'Secret that opens the console page when it listens elsewhere than on loopback.',
    'made at start, kept in `DATA_DIR`, shown with the address',
    'at least 16 characters',
    z.string().min(16),
    true,
  ),
  setting(
    'DISCORD_TOKEN',
    "The bot's token from Discord's developer portal. With it the bot is on Discord.",
    null,
    "a bot's token, as the developer portal shows it once",
    // Pasted with the scheme that the API wants before it.
    z.string().transform((text) => text.replace(/^Bot\s+/i, '')),
    true,
  ),
  setting(
    'DISCORD_GUILD_ID',
    'Registers the commands in this one server, where a change shows at once, instead of everywhere.',
    null,
    "a server's id: digits alone",
    z.string().regex(/^\d{1,20}$/),
  ),
  setting(
    'DISCORD_API_BASE',
    "Another server that speaks Discord's protocol.",
    'https://discord.com/api',
    'an address such as https://discord.com/api',
    apiBase,
  ),
  setting(
    'SLACK_BOT_TOKEN',
    'With `SLACK_APP_TOKEN`: the bot is in one Slack workspace, over a socket that it opens itself.',
    null,
    'the token of the bot user, which begins with xoxb-',
    z.string().regex(/^(?!xapp-)\S+$/),
    true,
  ),
  setting(
    'SLACK_APP_TOKEN',
    'The app-level token with the scope `connections:write`.',
    null,
    'the app-level token, which begins with xapp-',
    z.string().regex(/^(?!xox)\S+$/),
    true,
  ),
  setting(
    'SLACK_SIGNING_SECRET',
    'With the three below: Slack reaches the bot over HTTP, and any workspace may install it.',
    null,
    "the app's signing secret",
    words,
    true,
  ),
  setting('SLACK_CLIENT_ID', "The app's client id.", null, "the app's client id", words),
  setting('SLACK_CLIENT_SECRET', "The app's client secret.", null, "the app's client secret", words, true),
  setting(
    'SLACK_STATE_SECRET',
    'Any long random text of your own: it signs what goes through the browser while a workspace installs the app.',
    null,
    'at least 16 characters',
    z.string().min(16),
    true,
  ),
  setting(
    'ENCRYPTION_KEY',
    'Any long random text of your own: it seals the tokens of the workspaces that installed the app.',
    'the value of `SLACK_STATE_SECRET`',
    'at least 16 characters',
    z.string().min(16),
    true,
  ),
  setting(
    'PUBLIC_URL',
    'Where Slack reaches this process over HTTP.',
    null,
    'an address such as https://news.example',
    apiBase,
  ),
  setting(
    'SLACK_MANAGERS',
    'Ids of people who may change settings in every channel, parted by commas; beside admins and the creators of channels.',
    null,
    'ids such as U012AB3CD, parted by commas',
    list,
  ),
  setting(
    'SLACK_API_BASE',
    "Another server that speaks Slack's protocol.",
    'https://slack.com/api',
    'an address such as https://slack.com/api',
    apiBase,
  ),
  setting(
    'DATA_DIR',
    'Folder for the database and the drop folder (`drop/`).',
    './data',
    'a folder',
    z.string().min(1),
  ),
  setting(
    'DATABASE_URL',
    'PostgreSQL instead of the file in `DATA_DIR`.',
    null,
    'an address such as postgres://user:password@host/name',
    z.string().regex(/^postgres(ql)?:\/\//),
    true,
  ),
  setting(
    'FEEDS_FILE',
    'OPML file with the feeds that every channel reads.',
    './feeds.opml',
    'a path',
    z.string().min(1),
  ),
  setting(
    'CONSOLE',
    "Whether the console page is served: `on` or `off`. Of several processes on one PostgreSQL let one alone serve it, which then posts the console's digests.",
    'on',
    'on or off',
    z.enum(['on', 'off']),
  ),
  setting('SAMPLES', 'Whether the sample newsroom is read: `on` or `off`.', 'on', 'on or off', z.enum(['on', 'off'])),
  setting(
    'POLL_MINUTES',
    'How often a feed with two new articles an hour is asked for news, in minutes: busier ones are asked more often, quieter ones less, none more than its publisher asks, all each 5 minutes to 24 hours.',
    '15',
    'a whole number from 5 to 1440',
    whole(5, 1440),
  ),
  setting(
    'CONTACT',
    'Where publishers reach you: an address of the web or of mail, which every request for a feed or a page names.',
    null,
    'an address such as https://news.example/bot or ann@news.example',
    // Printable ASCII without what would end the comment that it stands in (RFC 9110, section 5.6.5).
    z
      .string()
      .max(200)
      .regex(/^(?:https?:\/\/[^\s@()\\]+|[^\s@()\\]+@[^\s@()\\]+)$/)
      .regex(/^[\x21-\x7e]+$/),
  ),
  setting('RETENTION_DAYS', 'How many days an article is kept.', '30', 'a whole number from 2 to 3650', whole(2, 3650)),
  setting(
    'ALLOW_PRIVATE_HOSTS',
    'Hosts of your own network that feeds and pages may be read from: whole names or IP addresses, parted by commas. A name does not stand for those below it.',
    null,
    'host names or IP addresses, parted by commas',
    list,
  ),
  setting(
    'IMAGE_HOSTS',
    'Hosts whose pictures cards may show, with all below them, parted by commas: what shows a card fetches its picture. A channel turns its pictures off by `/news settings images:off`.',
    'all hosts',
    'host names, parted by commas',
    list,
  ),
  setting(
    'PULLQUOTE_MODEL',
    'A language model that may shorten summaries: its name at the endpoint below. Where it is not set no model is asked anything.',
    null,
    'the name of a model, at most 100 characters',
    z.string().max(100),
  ),
  setting(
    'OPENAI_BASE_URL',
    "An endpoint that speaks OpenAI's chat protocol, such as those of Ollama, llama.cpp and vLLM.",
    'https://api.openai.com/v1',
    'an address such as http://localhost:11434/v1',
    apiBase,
  ),
  setting(
    'OPENAI_API_KEY',
    'The key for that endpoint, where it wants one.',
    null,
    'a key',
    z.string().regex(/^[\x21-\x7e]+$/),
    true,
  ),
  setting(
    'MODEL_REQUESTS_PER_HOUR',
    'How often the model is asked in any hour, at most.',
    '60',
    'a whole number from 1 to 100000',
    whole(1, 100_000),
  ),
  setting(
    'MODEL_TOKENS_PER_HOUR',
    'How many tokens the model reads and writes in any hour, at most.',
    '100000',
    'a whole number from 1000 to 1000000000',
    whole(1000, 1_000_000_000),
  ),
  setting(
    'MODEL_TIMEOUT_SECONDS',
    'How long the model may take over one story; nobody waits for it.',
    '20',
    'a whole number from 1 to 600',
    whole(1, 600),
  ),
  setting(
    'TZ',
    'IANA zone of new channels and of the log.',
    "the machine's",
    'an IANA zone, such as Europe/London',
    zone,
  ),
  setting(
    'LOG_LEVEL',
    'How much is logged: `debug`, `info`, `warn` or `error`.',
    'info',
    'debug, info, warn or error',
    z.enum(['debug', 'info', 'warn', 'error']),
  ),
  setting(
    'LOG_FORMAT',
    '`text` for people, `json` for machines.',
    'text at a terminal, else json',
    'text or json',
    z.enum(['text', 'json']),
  ),
] as const satisfies readonly Setting[];

function setting<Name extends string, Schema extends z.ZodType>(
  name: Name,
  meaning: string,
  fallback: string | null,
  expected: string,
  schema: Schema,
  secret = false,
) {
  return { name, meaning, fallback, expected, schema, secret } as const;
}

/** The README's settings table. */
export function settingsTable(): string {
  const rows = SETTINGS.map(({ name, meaning, fallback, secret }) => {
    const names = secret ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``;
    return `| ${names} | ${meaning} | ${fallback === null ? 'off' : fallback.includes(' ') || fallback.includes("'") ? fallback : `\`${fallback}\``} |`;
  });
  return ['| setting | meaning | when absent |', '| --- | --- | --- |', ...rows].join('\n');
}
