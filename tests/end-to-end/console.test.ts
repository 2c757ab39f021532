import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newPlace } from '../../src/platforms/console/room.ts';
import { posting } from '../posting.ts';
import { openWindow, startBrowser, type Window } from '../servers/browser.ts';
import { HOSTILE, raiseStage, STORY, type Stage } from './console-stage.ts';

let browser: Browser;
let stage: Stage;
let window: Window;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  stage = await raiseStage();
  window = await openWindow(browser);
  page = window.page;
  await page.goto(stage.address);
});
afterEach(async () => {
  await window.context.close();
  await stage.stop();
});

const GENERAL = newPlace('general', 'America/Toronto');
const entries = () => page.locator('.entry');

async function say(line: string): Promise<void> {
  const before = await entries().count();
  await page.getByRole('combobox').fill(line);
  await page.getByRole('combobox').press('Enter');
  await entries()
    .nth(before + 1)
    .waitFor();
}

describe('asking', () => {
  test('a command is answered as Discord and as Slack show it', async () => {
    await say('/news latest');
    const discord = page.getByRole('region', { name: 'As Discord shows it' });
    const slack = page.getByRole('region', { name: 'As Slack shows it' });
    for (const view of [discord, slack]) {
      await view.getByRole('link', { name: 'Harbour council votes to keep the night ferry' }).waitFor();
      await view.getByText('Maren Okafor').waitFor();
    }
    expect(window.complaints).toEqual([]);
  });

  test('a suggestion of the welcome is asked by pressing it', async () => {
    await page.getByRole('button', { name: '/news digest set' }).click();
    await page.getByText('Only you can see this').waitFor();
    expect(stage.desk.asked).toEqual(['console:local:general digest set 08:00 America/Toronto weekdays']);
  });

  test('a line that is no command gets a hint whose command can be pressed', async () => {
    await say('latest');
    await page.locator('.hint').getByRole('button', { name: '/news latest' }).click();
    await page.getByText('Maren Okafor').first().waitFor();
  });

  test('dates are told in the reader’s own zone', async () => {
    await say('/news latest');
    // 10:00 UTC for a reader in Tokyo, though the channel's zone is Toronto.
    const tokyo = await openWindow(browser, { timezoneId: 'Asia/Tokyo' });
    await tokyo.page.goto(stage.address);
    const told = tokyo.page.locator('.d-subtext time');
    expect(await told.getAttribute('datetime')).toBe('2026-03-02T10:00:00.000Z');
    expect(await told.textContent()).toMatch(/7:00/);
    expect(await page.locator('.d-subtext time').textContent()).toMatch(/5:00/);
    await tokyo.context.close();
  });

  test('hostile text stays text', async () => {
    await say('/news search <img src=x onerror=alert(1)>');
    const title = await page.title();
    expect(await page.locator('.entry img, .entry script').count()).toBe(0);
    // Each of the two previews shows it whole in the author line, the title and the text.
    expect(await page.locator('.views').innerText()).toContain(HOSTILE.slice(0, 30));
    expect(await page.locator('.d-mention, .s-mention, .d-description a, .s-message a').count()).toBe(0);
    expect(title).toBe('#general · Pullquote');
    expect(window.complaints).toEqual([]);
  });
});

describe('buttons', () => {
  test('that replace edit the message in both previews, and keep the focus', async () => {
    await say('/news latest');
    const save = page.getByRole('region', { name: 'As Discord shows it' }).getByRole('button', { name: 'Save' });
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Saved' }).nth(1).waitFor();
    expect(await entries().count()).toBe(2);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Saved');
  });

  test('that add bring a new message', async () => {
    await say('/news latest');
    await page.getByRole('region', { name: 'As Slack shows it' }).getByRole('button', { name: 'More quotes' }).click();
    await page.getByText('Ines Varga').first().waitFor();
    expect(await entries().count()).toBe(3);
  });

  test('with a link open a new tab that can’t reach back', async () => {
    await say('/news latest');
    const open = page.getByRole('link', { name: 'Open' }).first();
    expect(await open.getAttribute('target')).toBe('_blank');
    expect(await open.getAttribute('rel')).toContain('noopener');
  });

  test('that are in a menu are reached, pressed and left by keyboard', async () => {
    const stories = { ...STORY, sections: [...STORY.sections, ...STORY.sections] };
    await stage.console.send(GENERAL, posting('monday', stories));
    const slack = page.getByRole('region', { name: 'As Slack shows it' });
    const menu = slack.getByLabel('More actions').first();
    const save = slack.getByRole('button', { name: 'Save' }).first();
    await menu.focus();
    await page.keyboard.press('Enter');
    await save.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await save.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('⋯');
    await menu.click();
    await page.getByRole('combobox').click();
    await save.waitFor({ state: 'hidden' });
    await menu.click();
    await save.click();
    await page.getByRole('button', { name: 'Saved' }).first().waitFor();
    expect(window.complaints).toEqual([]);
  });

  test('“Dismiss message” takes away what only the asker sees', async () => {
    await say('/news digest set 08:00');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => entries().count()).toBe(1);
  });
});

describe('live', () => {
  test('a digest arrives in every open tab by itself, and is spoken', async () => {
    const other = await window.context.newPage();
    await other.goto(stage.address);
    await stage.console.send(GENERAL, posting('monday', STORY));
    for (const tab of [page, other]) {
      await tab.getByText('Maren Okafor').first().waitFor();
      expect(await tab.locator('#spoken').textContent()).toBe(STORY.fallback);
    }
  });

  test('what came while the connection was lost is there when it is back', async () => {
    await stage.console.send(GENERAL, posting('monday', STORY));
    await page.getByText('Maren Okafor').first().waitFor();
    stage.console.close();
    await stage.console.send(GENERAL, posting('tuesday', { ...STORY, fallback: 'The second' }));
    await entries().nth(1).waitFor();
    expect(await entries().count()).toBe(2);
  });

  test('a digest for another channel marks that channel', async () => {
    await makeChannel('World News');
    await stage.console.send(GENERAL, posting('monday', STORY));
    const unread = page.getByRole('link', { name: 'general, new messages' });
    await unread.waitFor();
    await page.reload();
    await unread.click();
    await page.getByText('Maren Okafor').first().waitFor();
    await page.getByRole('link', { name: 'world-news' }).click();
    await page.getByRole('heading', { name: 'world-news' }).waitFor();
    expect(await unread.count()).toBe(0);
  });

  test('when Pullquote is gone, the page says so and what to do, and keeps what was typed', async () => {
    await stage.stop();
    await page.getByText('The connection to Pullquote is lost').waitFor();
    await page.getByRole('combobox').fill('/news latest');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('alert').getByText('npm start').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('combobox').press('ArrowUp');
    expect(await page.getByRole('combobox').inputValue()).toBe('/news latest');
  });

  test('a bug inside is told with where to look, and another line still works', async () => {
    await page.getByRole('combobox').fill('/news break');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('alert').getByText('The log of Pullquote says what').waitFor();
    await say('/news quotes');
    await page.getByText('Ines Varga').first().waitFor();
  });
});

async function makeChannel(name: string): Promise<void> {
  await page.getByText('New channel').click();
  await page.getByLabel('Its name').fill(name);
  await page.getByRole('button', { name: 'Make' }).click();
  await page.waitForURL('**/channels/world-news');
}

describe('channels', () => {
  test('a new one is listed, opened, and its commands are asked in it', async () => {
    await makeChannel('World News');
    await say('/news latest');
    expect(stage.desk.asked).toEqual(['console:local:world-news latest']);
    expect(await page.getByRole('link', { name: 'world-news' }).getAttribute('aria-current')).toBe('page');
  });

  test('a name that is none is explained where it was typed', async () => {
    await page.getByText('New channel').click();
    await page.getByLabel('Its name').fill('!!!');
    await page.getByRole('button', { name: 'Make' }).click();
    await page.getByRole('alert').getByText('world-news').waitFor();
  });
});

describe('with the keyboard alone', () => {
  test('a command is completed, sent and recalled', async () => {
    const line = page.getByRole('combobox');
    await page.keyboard.type('/news dig');
    const options = page.getByRole('option');
    expect(await options.count()).toBe(2);
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await line.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await line.inputValue()).toBe('/news digest set ');
    expect(await options.count()).toBe(0);
    await page.keyboard.type('08:00');
    await page.keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor();
    await page.keyboard.type('unfinished');
    await page.keyboard.press('ArrowUp');
    expect(await line.inputValue()).toBe('/news digest set 08:00');
    await page.keyboard.press('ArrowDown');
    expect(await line.inputValue()).toBe('unfinished');
  });

  test('Escape closes the list, Tab completes the first', async () => {
    const line = page.getByRole('combobox');
    await page.keyboard.type('/news l');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.type('a');
    await page.keyboard.press('Tab');
    expect(await line.inputValue()).toBe('/news latest ');
  });

  test('every control is reached in order, with a focus that is seen', async () => {
    await say('/news digest set 08:00');
    const reached: string[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        `(() => { const e = document.activeElement; if (e === document.body) return 'the page'; const s = getComputedStyle(e); const ring = s.outlineStyle !== 'none' || getComputedStyle(e.parentElement).boxShadow !== 'none'; return (ring ? '' : 'unseen ') + (e.getAttribute('aria-label') || e.value || e.textContent).trim().slice(0, 24); })()`,
      );
      reached.push(String(at));
    }
    expect(reached.filter((each) => each.startsWith('unseen '))).toEqual([]);
    for (const control of [
      'Skip to the message box',
      '#general',
      'New channel',
      'both',
      'system',
      'Preview',
      'Dismiss message',
    ]) {
      expect(reached).toContain(control);
    }
  });
});

describe('the look', () => {
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');

  test('follows the system, can be chosen, and is kept', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await ground()).toBe(light);
    await page.reload();
    expect(await ground()).toBe(light);
    expect(window.complaints).toEqual([]);
  });

  test('of one platform alone hides the other', async () => {
    await say('/news latest');
    await page.getByRole('radio', { name: 'Slack' }).check();
    expect(await page.getByRole('region', { name: 'As Discord shows it' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'As Slack shows it' }).count()).toBe(1);
  });

  test('fits a phone: nothing is wider than the window', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await say('/news latest');
    await say('/news digest set 08:00');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await page.evaluate('document.getElementById("log").scrollWidth')).toBeLessThanOrEqual(360);
  });

  test('keeps still for who asked for less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.dots i')).animationName`)).toBe('none');
  });
});

test('the page’s policy lets no script in but its own', async () => {
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = 1">')`);
  await expect.poll(() => window.complaints.join('\n')).toContain('Content Security Policy');
  expect(await page.title()).toBe('#general · Pullquote');
});

test('with a token, the page opens once it is given and stays open', async () => {
  const locked = await raiseStage('a-long-enough-token');
  await page.goto(locked.address);
  await page.getByLabel('Token').fill('a-long-enough-token');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { name: 'general' }).waitFor();
  expect(page.url()).not.toContain('token');
  await page.goto(`${locked.address}/channels/general`);
  await page.getByRole('heading', { name: 'general' }).waitFor();
  await locked.stop();
});
