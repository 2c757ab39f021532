import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow, startBrowser } from '../tests/servers/browser.ts';

// Pictures for the documents, of a bot that runs:
//   npm start, then: node bench/screenshots.ts [http://127.0.0.1:8420] [docs/pictures]

const [address = 'http://127.0.0.1:8420', folder = 'docs/pictures'] = process.argv.slice(2);

/** Answers are drawn at once or after a page was read from the web. */
const PATIENCE = 30_000;

async function say(page: Page, line: string): Promise<void> {
  const before = await page.locator('.entry').count();
  await page.getByRole('combobox').fill(line);
  await page.getByRole('combobox').press('Enter');
  await page
    .locator('.entry')
    .nth(before + 1)
    .waitFor({ timeout: PATIENCE });
}

/** Each picture gets a channel of its own, so that none shows another's lines. */
async function openChannel(page: Page, name: string): Promise<void> {
  await page.goto(address);
  await page.getByText('New channel').click();
  await page.getByLabel('Its name').fill(name);
  await page.getByRole('button', { name: 'Make' }).click();
  await page.waitForURL(`**/channels/${name}`);
}

const PICTURES: readonly {
  readonly name: string;
  readonly lines: readonly string[];
  readonly channel: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Only this part of the page. */
  readonly part?: string;
}[] = [
  { name: 'console', channel: 'city-news', lines: ['/news search adviser'], size: { width: 1320, height: 1000 } },
  {
    name: 'discord',
    channel: 'd',
    lines: ['/news search adviser'],
    size: { width: 1500, height: 1100 },
    part: '.discord .d-frame',
  },
  {
    name: 'slack',
    channel: 's',
    lines: ['/news search adviser'],
    size: { width: 1500, height: 1100 },
    part: '.slack .s-frame',
  },
];

await mkdir(folder, { recursive: true });
const browser = await startBrowser();
for (const { name, channel, lines, size, part } of PICTURES) {
  const { page, context } = await openWindow(browser, {
    viewport: size,
    colorScheme: 'light',
    deviceScaleFactor: 2,
  });
  await openChannel(page, channel);
  for (const line of lines) await say(page, line);
  const path = join(folder, `${name}.png`);
  await (part === undefined ? page.screenshot({ path }) : page.locator(part).last().screenshot({ path }));
  process.stdout.write(`${path}\n`);
  await context.close();
}
await browser.close();
