import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeHome, type RunningBot, runPullquote, startBot } from '../servers/bot.ts';
import { type ModelServer, startModel } from '../servers/model.ts';

const KEY = 'sk-that-nobody-shall-read';
let home: Awaited<ReturnType<typeof makeHome>>;
let server: ModelServer;
const bots: RunningBot[] = [];
const printed: string[] = [];

beforeEach(async () => {
  home = await makeHome();
  server = await startModel();
  const drop = join(home.folder, 'data', 'drop');
  await mkdir(drop, { recursive: true });
  await copyFile('samples/harbour-master-northshore-courier.txt', join(drop, 'harbour.txt'));
});
afterEach(async () => {
  for (const bot of bots.splice(0)) {
    const { stdout, stderr } = await bot.stop();
    printed.push(stdout, stderr);
  }
  expect(printed.splice(0).join('\n')).not.toContain(KEY);
  await Promise.all([server.close(), home.remove()]);
});

const start = async (more: Record<string, string>): Promise<RunningBot> => {
  const env = { ...home.env, PORT: '0', SAMPLES: 'off', LOG_FORMAT: 'json', LOG_LEVEL: 'debug', ...more };
  const bot = await startBot(env);
  bots.push(bot);
  return bot;
};

const withModel = (): Record<string, string> => ({
  ...{ PULLQUOTE_MODEL: 'tiny-1', OPENAI_BASE_URL: server.url, OPENAI_API_KEY: KEY },
});

/** Types a line into #general as the page does; the text of the answer. */
const ask = async (bot: RunningBot, text: string): Promise<string> => {
  const answer = await fetch(`${bot.address}/channels/general/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: bot.address },
    body: JSON.stringify({ text }),
  });
  const { events } = (await answer.json()) as { events: { html?: string }[] };
  return events.map(({ html }) => (html ?? '').replace(/<[^>]*>/g, ' ')).join('\n');
};

test('a story is shown in the model’s words, marked as such, and verbatim again where the model is taken away', async () => {
  const bot = await start(withModel());
  await bot.printed('Had stories shortened');
  expect(await ask(bot, '/news latest')).toContain('summary shortened by tiny-1');
  await bot.stop();
  const asked = server.asked.length;
  const without = await start({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: KEY, SAMPLES: 'on' });
  const latest = await ask(without, '/news latest 10');
  expect(latest).toContain('pleads not guilty to taking bribes');
  expect(latest).not.toContain('shortened');
  await without.stop();
  expect(server.asked).toHaveLength(asked);
  // Two bots, one after the other.
}, 60_000);

test('a model that never answers holds up neither an answer nor the end', async () => {
  server.answer(() => null);
  const bot = await start(withModel());
  await server.heard(1);
  const latest = await ask(bot, '/news latest');
  expect(latest).toContain('pleads not guilty to taking bribes');
  expect(latest).not.toContain('shortened');
  expect(await bot.stop()).toMatchObject({ code: 0 });
});

test('the doctor says whether the endpoint has the model, and never the key', async () => {
  const doctor = async (env: Record<string, string>): Promise<string> => {
    const { stdout, stderr } = await runPullquote(['doctor'], { ...home.env, ...env });
    printed.push(stdout, stderr);
    return stdout.replace(/\n {2,}/g, ' ');
  };
  expect(await doctor({})).toContain('✓ Model: None is set: every summary is verbatim.');
  expect(await doctor(withModel())).toMatch(/✓ Model: tiny-1 at 127\.0\.0\.1:\d+ may shorten summaries\./);
  expect(await doctor({ ...withModel(), PULLQUOTE_MODEL: 'other' })).toContain('it lists: tiny-1');
  expect(await doctor({ ...withModel(), OPENAI_BASE_URL: `${server.url}/nowhere` })).toContain('(status 404)');
});
