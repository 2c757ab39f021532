import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isLoopback, readConfig } from '../../src/config.ts';
import { commandTable } from '../../src/core/command/usage.ts';
import { SETTINGS, settingsTable } from '../../src/settings.ts';

const surroundings = { terminal: true, root: process.cwd() };
const read = (environment: Record<string, string>) => readConfig(environment, surroundings);

function wrong(environment: Record<string, string>) {
  const result = read(environment);
  if (result.ok) throw new Error('expected a problem');
  return result.problem;
}

describe('the configuration', () => {
  test('an empty environment is enough: loopback, the usual port, the samples', () => {
    const result = read({});
    expect(result).toMatchObject({
      ok: true,
      value: { port: 8420, portChosen: false, host: '127.0.0.1', samples: true, databaseUrl: null, logFormat: 'text' },
    });
    expect(result.ok && Object.isFrozen(result.value)).toBe(true);
  });

  test('an empty variable counts as absent', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ ok: true, value: { port: 8420, portChosen: false } });
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['SAMPLES', 'maybe'],
    ['POLL_MINUTES', '1'],
    ['RETENTION_DAYS', '0'],
    ['CONTACT', 'call me'],
    ['CONTACT', 'https://news.example/bot) Mozilla/5.0 (x'],
    ['CONTACT', 'ann@néws.example'],
    ['TZ', 'Mars/Olympus'],
    ['LOG_LEVEL', 'loud'],
    ['CONSOLE_TOKEN', 'short'],
    ['OPENAI_BASE_URL', 'ollama'],
    ['MODEL_REQUESTS_PER_HOUR', '0'],
    ['MODEL_TOKENS_PER_HOUR', 'many'],
    ['MODEL_TIMEOUT_SECONDS', '0'],
  ])('a wrong %s is named, with what is expected', (name, value) => {
    const problem = wrong({ [name]: value });
    expect(problem).toMatchObject({ code: 'bad-setting', name });
    expect(problem).toHaveProperty('expected', SETTINGS.find((setting) => setting.name === name)?.expected);
  });

  test('no model is asked where none is named, whatever other programs are told of OpenAI', () => {
    expect(read({})).toMatchObject({ ok: true, value: { model: null } });
    const others = { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: 'http://localhost:11434/v1', MODEL_TIMEOUT_SECONDS: '5' };
    expect(read(others)).toMatchObject({ ok: true, value: { model: null } });
  });

  test('a model that is named is asked at OpenAI with a key, or elsewhere with or without', () => {
    expect(read({ PULLQUOTE_MODEL: 'tiny-1', OPENAI_API_KEY: 'sk-1' })).toMatchObject({
      value: {
        model: {
          ...{ name: 'tiny-1', baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1' },
          ...{ requestsPerHour: 60, tokensPerHour: 100_000, timeout: 20_000 },
        },
      },
    });
    const own = {
      OPENAI_BASE_URL: 'http://localhost:11434/v1/',
      MODEL_REQUESTS_PER_HOUR: '5',
      MODEL_TIMEOUT_SECONDS: '7',
    };
    expect(read({ PULLQUOTE_MODEL: 'tiny-1', ...own })).toMatchObject({
      value: { model: { baseUrl: 'http://localhost:11434/v1', apiKey: null, requestsPerHour: 5, timeout: 7_000 } },
    });
    expect(wrong({ PULLQUOTE_MODEL: 'tiny-1' })).toMatchObject({ code: 'missing-setting', name: 'OPENAI_API_KEY' });
  });

  test('a secret may stand in a file, whose last line break is not part of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pullquote-config-'));
    const path = join(folder, 'url');
    writeFileSync(path, 'postgres://reader@localhost/news\n');
    expect(read({ DATABASE_URL_FILE: path })).toMatchObject({
      ok: true,
      value: { databaseUrl: 'postgres://reader@localhost/news' },
    });
    rmSync(folder, { recursive: true });
    expect(wrong({ DATABASE_URL_FILE: path })).toMatchObject({ name: 'DATABASE_URL_FILE' });
  });

  test('loopback is told from what others can reach', () => {
    expect(['localhost', '127.0.0.1', '127.8.0.1', '::1'].map(isLoopback)).toEqual([true, true, true, true]);
    expect(['0.0.0.0', '127.evil.example', '10.0.0.1'].map(isLoopback)).toEqual([false, false, false]);
  });
});

describe('the platforms', () => {
  const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const http = {
    SLACK_SIGNING_SECRET: 'signing',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client',
    SLACK_STATE_SECRET: 'a long random text',
  };

  test('none, one or both are set', () => {
    expect(read({})).toMatchObject({ ok: true, value: { discord: null, slack: null } });
    expect(read({ DISCORD_TOKEN: 'Bot abc', DISCORD_API_BASE: 'http://127.0.0.1:1/api/' })).toMatchObject({
      ok: true,
      value: { discord: { token: 'abc', apiBase: 'http://127.0.0.1:1/api', guildId: null }, slack: null },
    });
    expect(read({ ...socket, DISCORD_TOKEN: 'abc' })).toMatchObject({
      ok: true,
      value: { discord: { token: 'abc' }, slack: { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' } },
    });
  });

  test('Slack over HTTP needs all four, and seals with the state secret where no key is given', () => {
    expect(read(http)).toMatchObject({
      ok: true,
      value: { slack: { mode: 'http', signingSecret: 'signing', encryptionKey: 'a long random text' } },
    });
    expect(read({ ...http, ENCRYPTION_KEY: 'another long text' })).toMatchObject({
      ok: true,
      value: { slack: { encryptionKey: 'another long text' } },
    });
  });

  test.each([
    [{ DISCORD_GUILD_ID: '1' }, 'DISCORD_TOKEN', 'DISCORD_GUILD_ID is set'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN is set'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN is set'],
    [{ SLACK_SIGNING_SECRET: 'signing' }, 'SLACK_CLIENT_ID', 'SLACK_SIGNING_SECRET is set'],
    [
      { SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2' },
      'SLACK_SIGNING_SECRET',
      'SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are set',
    ],
  ])('one set by halves names what is missing and why: %o', (environment, name, because) => {
    expect(wrong(environment)).toEqual({ code: 'missing-setting', name, because });
  });

  test('a signing secret beside the tokens of a socket is no second way, but a client id is', () => {
    expect(read({ ...socket, SLACK_SIGNING_SECRET: 'signing' })).toMatchObject({
      value: { slack: { mode: 'socket' } },
    });
    expect(wrong({ ...socket, ...http })).toMatchObject({ code: 'bad-setting', name: 'SLACK_APP_TOKEN' });
  });

  test('tokens that were swapped are told', () => {
    expect(wrong({ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' })).toMatchObject({ name: 'SLACK_BOT_TOKEN' });
  });
});

describe('what is written about the settings', () => {
  const example = readFileSync('.env.example', 'utf8');

  test('.env.example names every setting, and no other', () => {
    const named = [...example.matchAll(/^#([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named).toEqual(SETTINGS.map((setting) => setting.name));
  });

  test('each example value is one that is accepted', () => {
    for (const [, name, value] of example.matchAll(/^#([A-Z_]+)=(.+)$/gm)) {
      expect(read({ [`${name}`]: `${value}` }), name).toMatchObject({ ok: true });
    }
  });

  test('the README has the settings table as it is declared', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(`<!-- settings -->\n${settingsTable()}\n<!-- /settings -->`);
  });

  test('the README has the command table as the commands are declared', () => {
    const table = commandTable(commands).trimEnd();
    expect(readFileSync('README.md', 'utf8')).toContain(`<!-- commands -->\n${table}\n<!-- /commands -->`);
  });
});
