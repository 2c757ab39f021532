import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeHome, type RunningBot, runPullquote, startBot } from '../servers/bot.ts';
import { openWindow, startBrowser, type Window } from '../servers/browser.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';

let home: Awaited<ReturnType<typeof makeHome>>;
const bots: RunningBot[] = [];

async function start(more: Record<string, string> = {}): Promise<RunningBot> {
  const bot = await startBot({ ...home.env, ...more });
  bots.push(bot);
  return bot;
}

/** Types a line into #general as the page does; the answer's own HTML. */
async function ask(bot: RunningBot, text: string): Promise<string> {
  const answer = await fetch(`${bot.address}/channels/general/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: bot.address },
    body: JSON.stringify({ text }),
  });
  const { events } = (await answer.json()) as { events: { html?: string }[] };
  return events.map(({ html }) => html ?? '').join('\n');
}

beforeEach(async () => {
  home = await makeHome();
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await home.remove();
});

describe('the bot started with nothing but a folder', () => {
  let browser: Browser;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function say(line: string): Promise<string> {
    const before = await page.locator('.entry').count();
    await page.getByRole('combobox').fill(line);
    await page.getByRole('combobox').press('Enter');
    const answer = page.locator('.entry').nth(before + 1);
    await answer.waitFor();
    return answer.innerText();
  }

  test('tells the sample newsroom, takes a digest on a schedule and posts it', async () => {
    const bot = await start({ TZ: 'America/Toronto' });
    window = await openWindow(browser);
    page = window.page;
    await page.goto(bot.address);

    const adviser = await say('/news search adviser');
    expect(adviser).toContain('Premier’s top adviser steps aside');
    expect(adviser).toContain('— Tomas Brennick');
    expect(adviser).toContain('Lakeside Public Radio has not verified the allegations.');

    expect(await say('/news latest 3')).toContain('3 stories');
    expect(await say('/news quotes who:Lindholm-Roy')).toContain('I trust the inquiry');
    expect(await say('/news digest set 08:00 Amerca/Toronto weekdays')).toContain('America/Toronto');
    expect(await say('/news digest set 08:00 America/Toronto weekdays')).toMatch(/08:00/);
    expect(await say('/news digest now')).not.toContain('went wrong');
    await page.getByText('Quote of the day').first().waitFor();
    expect(await say('/news digest now')).toMatch(/nothing|no news|new/i);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });
});

describe('starting and stopping', () => {
  test('it answers whether it lives, is ready and how it does, and ends in peace when asked to', async () => {
    const bot = await start({ PORT: '0' });
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(bot.address + path)).status).toBe(200);
    const counted = await (await fetch(`${bot.address}/metrics`)).text();
    expect(counted).toContain('\npullquote_articles_kept_total 16\n');
    const { code, stderr } = await bot.stop();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('what it has read and been told is there after it was killed', async () => {
    const first = await start({ PORT: '0' });
    await ask(first, '/news digest set 08:00 America/Toronto weekdays');
    await first.stop('SIGKILL');
    const second = await start({ PORT: '0', SAMPLES: 'off' });
    expect(await ask(second, '/news digest show')).toContain('America/Toronto');
    expect(await ask(second, '/news search adviser')).toContain('Tomas Brennick');
  });

  test('the command line asks beside a running bot', async () => {
    await start({ PORT: '0' });
    expect(await runPullquote(['feeds', 'list'], home.env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No feeds yet'),
    });
  });

  test('a taken port is passed by, unless it was chosen', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runPullquote(['start'], { ...home.env, PORT: String(port) });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain(`another program uses ${port}`);
    await new Promise((closed) => other.close(closed));

    const [first, second] = [await start(), await startBot({ ...home.env, DATA_DIR: `${home.folder}/other` })];
    expect(new URL(second.address).port).not.toBe(new URL(first.address).port);
    await second.stop();
  });

  test('a second bot on the same folder is refused with a sentence', async () => {
    await start({ PORT: '0' });
    const { code, stderr } = await runPullquote(['start'], { ...home.env, PORT: '0' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/another|other/);
  });

  test('a wrong setting is named', async () => {
    const { code, stderr } = await runPullquote(['start'], { ...home.env, TZ: 'Mars/Olympus' });
    expect(code).toBe(1);
    expect(stderr).toContain('TZ');
    expect(stderr).toContain('Europe/London');
  });

  test('off loopback the page needs the token that stands in its address', async () => {
    const bot = await start({ PORT: '0', HOST: '0.0.0.0' });
    const { origin, searchParams } = new URL(bot.address);
    expect(searchParams.get('token')?.length).toBeGreaterThan(30);
    expect((await fetch(origin)).status).toBe(401);
    const entered = await fetch(bot.address, { redirect: 'manual' });
    const pass = entered.headers.getSetCookie().join('; ');
    expect((await fetch(origin, { headers: { cookie: pass } })).status).toBe(200);
    await bot.stop();
    const again = await start({ PORT: '0', HOST: '0.0.0.0' });
    expect(new URL(again.address).searchParams.get('token')).toBe(searchParams.get('token'));
  });

  test('its health is asked by the same program', async () => {
    const bot = await start({ PORT: '0' });
    const { port } = new URL(bot.address);
    expect(await runPullquote(['healthcheck'], { ...home.env, PORT: port })).toMatchObject({
      code: 0,
      stdout: 'ready\n',
    });
    await bot.stop();
    expect(await runPullquote(['healthcheck'], { ...home.env, PORT: port })).toMatchObject({ code: 1 });
  });

  test('without its console it reads the news and is ready, and shows no page', async () => {
    const bot = await start({ PORT: '0', CONSOLE: 'off' });
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
    expect((await fetch(`${bot.address}/channels/general`)).status).toBe(404);
    expect(await (await fetch(`${bot.address}/metrics`)).text()).toContain('\npullquote_articles_kept_total 16\n');
  });
});

describe('the bot on PostgreSQL', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  test('two processes share one memory', async () => {
    const shared = { PORT: '0', DATABASE_URL: await postgres.freshDatabase() };
    const first = await start(shared);
    await ask(first, '/news digest set 08:00 America/Toronto weekdays');
    const second = await start({ ...shared, DATA_DIR: `${home.folder}/other` });
    expect(await ask(second, '/news digest show')).toContain('America/Toronto');
    const told = await Promise.all([first, second].map((bot) => ask(bot, '/news search adviser')));
    for (const answer of told) expect(answer.match(/>Premier’s top adviser steps aside/g)?.length).toBe(2);
  });
});
