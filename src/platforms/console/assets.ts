import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

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

/**
 * The page's scripts, style sheets and icon by name, read once. Run from source, a script is TypeScript whose types are
 * stripped here; built, it is the compiled file.
 */
export function readAssets(): ReadonlyMap<string, Asset> {
  const folder = new URL('./client/', import.meta.url);
  const names = readdirSync(folder).filter((name) => TYPES[extname(name)] !== undefined && !name.endsWith('.d.ts'));
  return new Map(names.map((name) => [name, asset(name, readFileSync(new URL(name, folder), 'utf8'))]));
}

function asset(name: string, text: string): Asset {
  const body = name.endsWith('.ts') ? quietly(() => stripTypeScriptTypes(text)) : text;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { body, type: TYPES[extname(name)] ?? 'text/plain', tag };
}

/** Node warns that stripping by function is experimental, which is nothing that its user could act on. */
function quietly<Value>(strip: () => Value): Value {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return strip();
  } finally {
    process.emitWarning = warn;
  }
}
