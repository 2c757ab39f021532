import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { start } from '../../src/main.ts';

test('a data folder that cannot be made is a problem that names its setting', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-main-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  const config = readConfig({ DATA_DIR: join(folder, 'file', 'data') }, { terminal: false, root: folder });
  if (!config.ok) throw new Error(config.problem.code);
  const silent = () => undefined;
  const started = await start(config.value, { debug: silent, info: silent, warn: silent, error: silent });
  expect(started).toMatchObject({ ok: false, problem: { code: 'bad-setting', name: 'DATA_DIR' } });
});
