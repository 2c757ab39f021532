import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Problem } from './core/problem.ts';
import { fail, ok, type Result } from './core/result.ts';
import { type ModelSettings, readModel } from './model-settings.ts';
import { type PlatformSettings, readPlatforms } from './platform-settings.ts';
import { SETTINGS } from './settings.ts';

/** What the environment says, read once at start and frozen. */
export interface Config extends PlatformSettings {
  readonly port: number;
  /** True where the port was asked for: then no other is picked. */
  readonly portChosen: boolean;
  readonly host: string;
  /** Null on loopback, or where one is to be made at start. */
  readonly consoleToken: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly feedsFile: string;
  readonly console: boolean;
  readonly samples: boolean;
  /** Milliseconds. */
  readonly pollInterval: number;
  readonly retentionDays: number;
  readonly allowPrivateHosts: readonly string[];
  /** Hosts whose pictures may be shown; null where all may. */
  readonly imageHosts: readonly string[] | null;
  /** Where publishers reach the operator. */
  readonly contact: string | null;
  /** Null where no language model is asked. */
  readonly model: ModelSettings | null;
  readonly zone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly logFormat: 'text' | 'json';
}

type Environment = Readonly<Record<string, string | undefined>>;
type Values = Partial<Record<(typeof SETTINGS)[number]['name'], unknown>>;

/**
 * Reads the settings; each secret may stand in `NAME_FILE` instead. Problems: `bad-setting`, the first that is wrong;
 * `missing-setting`, where a platform is set by halves.
 */
export function readConfig(
  environment: Environment,
  surroundings: { terminal: boolean; root: string },
): Result<Config> {
  const values: Values = {};
  for (const setting of SETTINGS) {
    const raw = rawValue(environment, setting);
    if (!raw.ok) return raw;
    if (raw.value === null) continue;
    const parsed = setting.schema.safeParse(raw.value);
    if (!parsed.success) return bad(setting.name, setting.expected);
    values[setting.name] = parsed.data;
  }
  const platforms = readPlatforms((name) => values[name]);
  if (!platforms.ok) return platforms;
  const model = readModel((name) => values[name]);
  if (!model.ok) return model;
  const host = text(values.HOST) ?? '127.0.0.1';
  const consoleToken = text(values.CONSOLE_TOKEN);
  return ok(
    Object.freeze({
      ...platforms.value,
      port: number(values.PORT) ?? 8420,
      portChosen: values.PORT !== undefined,
      host,
      consoleToken,
      dataDir: resolve(text(values.DATA_DIR) ?? 'data'),
      databaseUrl: text(values.DATABASE_URL),
      feedsFile: resolve(text(values.FEEDS_FILE) ?? resolve(surroundings.root, 'feeds.opml')),
      console: values.CONSOLE !== 'off',
      samples: values.SAMPLES !== 'off',
      pollInterval: (number(values.POLL_MINUTES) ?? 15) * 60_000,
      retentionDays: number(values.RETENTION_DAYS) ?? 30,
      contact: text(values.CONTACT),
      allowPrivateHosts: (values.ALLOW_PRIVATE_HOSTS as string[] | undefined) ?? [],
      imageHosts: (values.IMAGE_HOSTS as string[] | undefined) ?? null,
      model: model.value,
      zone: text(values.TZ) ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      logLevel: (values.LOG_LEVEL as Config['logLevel'] | undefined) ?? 'info',
      logFormat: (values.LOG_FORMAT as Config['logFormat'] | undefined) ?? (surroundings.terminal ? 'text' : 'json'),
    }),
  );
}

/** An empty variable counts as absent: compose files pass them so. */
function rawValue(environment: Environment, setting: { name: string; secret: boolean }): Result<string | null> {
  const direct = environment[setting.name]?.trim();
  if (direct) return ok(direct);
  const path = setting.secret ? environment[`${setting.name}_FILE`]?.trim() : undefined;
  if (!path) return ok(null);
  try {
    return ok(readFileSync(path, 'utf8').trim() || null);
  } catch {
    return bad(`${setting.name}_FILE`, 'the path of a file that can be read');
  }
}

/** Whether an address can be reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function bad(name: string, expected: string): Result<never> {
  const problem: Problem = { code: 'bad-setting', name, expected };
  return fail(problem);
}
