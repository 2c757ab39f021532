import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptToken } from '../../src/console-token.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-token-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the token of the console', () => {
  test('is made once and stays, readable by its owner alone', () => {
    const token = keptToken(folder);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(keptToken(folder)).toBe(token);
    expect(statSync(join(folder, 'console-token')).mode & 0o777).toBe(0o600);
  });

  test.each(['', '\n', 'cut-short'])('is made anew where the file holds but %j', (content) => {
    writeFileSync(join(folder, 'console-token'), content);
    const token = keptToken(folder);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(keptToken(folder)).toBe(token);
  });
});
