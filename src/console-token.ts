import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `CONSOLE_TOKEN` must have too; a file with less was cut short, and an empty token would let everybody in. */
const SHORTEST = 16;

/** The console's token of earlier starts, kept in `console-token` of this folder, or a new one that is kept for the next. */
export function keptToken(dataDir: string): string {
  const path = join(dataDir, 'console-token');
  const known = read(path);
  if (known.length >= SHORTEST) return known;
  const token = randomBytes(24).toString('base64url');
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  return token;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
