import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/**
 * A real Chromium from npm alone: `@sparticuz/chromium` carries the binary, its fonts and, for machines that lack them,
 * its shared libraries. https://github.com/Sparticuz/chromium
 */
export async function startBrowser(): Promise<Browser> {
  const folder = await unpack();
  const options = {
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    headless: true,
    // Root can't use the sandbox, and only pages of ours are opened.
    chromiumSandbox: false,
    env: { ...environment(), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!/shared librar/.test(String(error))) throw error;
    const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    return await chromium.launch({ ...options, env: { ...options.env, ...libraries } });
  }
}

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--no-zygote',
  '--disable-gpu',
  '--font-render-hinting=none',
];

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/**
 * Unpacks once for each version into the temporary folder. The package itself takes a half-written binary for a whole
 * one, so the unpacking is done beside and put in place by one rename.
 */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `pullquote-chromium-${version}`);
  if (await exists(folder)) return folder;
  const beside = await mkdtemp(`${folder}-`);
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  // By this name it knows a machine without libraries; it then unpacks those too.
  Object.assign(process.env, { TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    restore(before);
  }
  await writeFile(join(beside, 'fonts.conf'), fontsConfig(folder));
  // Where another process was faster, its folder stands already.
  await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true }));
  return folder;
}

/** The packed fonts beside the machine's own; the packed configuration knows them in one fixed place only. */
const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** What the package sets of the environment, and what is set for it. */
const TOUCHED = ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'];

function restore(before: readonly (readonly [string, string | undefined])[]): void {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that a careful developer would see in the console: errors, refused loads, failed scripts. */
  readonly complaints: string[];
}

/** A fresh profile with one page. Nothing but loopback can be reached from it. */
export async function openWindow(
  browser: Browser,
  options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
): Promise<Window> {
  const context = await browser.newContext({ locale: 'en-CA', timezoneId: 'America/Toronto', ...options });
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context, complaints };
}
