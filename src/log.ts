import { pino } from 'pino';
import type { Config } from './config.ts';
import type { Log } from './core/ports.ts';

const SECRETS = [
  'token',
  'botToken',
  'appToken',
  'authorization',
  'password',
  'secret',
  'signingSecret',
  'clientSecret',
  'stateSecret',
  'encryptionKey',
  'apiKey',
  'responseUrl',
  'databaseUrl',
];
const REDACTED = [...SECRETS, ...SECRETS.map((name) => `*.${name}`)];

/** Lines of JSON for machines, or of text for a person at a terminal. Writes to `out`; secrets are redacted. */
export function createLog(config: Pick<Config, 'logLevel' | 'logFormat'>, out: { write(line: string): unknown }): Log {
  const options = {
    level: config.logLevel,
    base: null,
    redact: REDACTED,
    serializers: { err: errorFacts },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return pino(options, config.logFormat === 'json' ? out : { write: (line: string) => out.write(asText(line)) });
}

/** Of an error no more than this: a platform's errors hold the address and the body of the request, with tokens in both. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  return { name, message, stack, ...code, ...(cause === undefined ? {} : { cause: errorFacts(cause) }) };
}

const LEVELS: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: '',
  40: 'warning: ',
  50: 'error: ',
  60: 'error: ',
};

/** One JSON line as a person reads it: local time, level where it matters, sentence, then the facts. */
export function asText(line: string): string {
  const { level, time, msg, err, ...facts } = JSON.parse(line) as Record<string, unknown> & {
    err?: { stack?: string };
  };
  const clock = new Date(String(time)).toTimeString().slice(0, 8);
  const rest = Object.entries(facts).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${clock} ${LEVELS[Number(level)] ?? ''}${msg}${rest.join('')}${err?.stack ? `\n${err.stack}` : ''}\n`;
}
