import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A file the page loads, ready to send. */
export interface Asset {
  readonly body: string;
  readonly type: string;
  /** Changes with the content. */
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

/** Whether this runs from source: then the page's scripts are TypeScript, and built, they are compiled. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** The script that the page names. */
export const SCRIPT = FROM_SOURCE ? 'main.ts' : 'main.js';

/** The page's scripts, style sheets and icon by name; from source, the scripts' types are stripped. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const folder = new URL('./client/', import.meta.url);
  const names = readdirSync(folder).filter((name) => TYPES[extname(name)] !== undefined && !name.endsWith('.d.ts'));
  const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
  const stripped = await strip(new Map([...texts].filter(([name]) => name.endsWith('.ts'))));
  return new Map([...texts].map(([name, text]) => [name, asset(name, stripped.get(name) ?? text)]));
}

async function strip(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  if (texts.size === 0) return texts;
  // That stripping by function is experimental is nothing its user could act on.
  const options = { workerData: texts, execArgv: ['--disable-warning=ExperimentalWarning'] };
  const [stripped] = await once(new Worker(new URL('./strip.ts', import.meta.url), options), 'message');
  return stripped;
}

function asset(name: string, body: string): Asset {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { body, type: TYPES[extname(name)] ?? 'text/plain', tag };
}
