import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow, startBrowser } from '../tests/servers/browser.ts';

// Pictures for the documents, of a bot that runs:
//   npm start, then: node bench/screenshots.ts [http://127.0.0.1:8420] [docs/pictures]

const [address = 'http://127.0.0.1:8420', folder = 'docs/pictures'] = process.argv.slice(2);

const STORY = '/news search adviser';
const SET = '/news digest set 08:00 America/Toronto weekdays';

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

/** What one platform shows of the last answer, in a window that holds it whole. */
function picture(platform: 'discord' | 'slack', name: string, channel: string, lines: readonly string[]): Picture {
  return {
    name: `${platform}-${name}`,
    channel,
    lines,
    size: { width: 1500, height: 3000 },
    part: platform === 'discord' ? '.discord .d-frame' : '.slack .s-frame',
  };
}

interface Picture {
  readonly name: string;
  readonly lines: readonly string[];
  readonly channel: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Only this part of the page. */
  readonly part?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'console', channel: 'city-news', lines: [STORY], size: { width: 1320, height: 1000 } },
  picture('discord', 'story', 'politics', [STORY]),
  picture('discord', 'digest', 'morning', [`${SET} style:compact count:2`, '/news digest preview']),
  picture('discord', 'settings', 'newsroom', [`${SET} topics:world,science`]),
  picture('slack', 'story', 'headlines', [STORY]),
  picture('slack', 'digest', 'daily', [`${SET} style:compact count:2`, '/news digest preview']),
  picture('slack', 'settings', 'city-desk', [`${SET} topics:world,science`]),
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
