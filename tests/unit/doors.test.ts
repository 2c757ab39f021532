import { execFile } from 'node:child_process';
import { copyFile, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Lints files planted in a tree of their own, under the project's rules. */
let tree: string;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'pullquote-doors-'));
  await Promise.all(['biome.json', '.gitignore'].map((name) => copyFile(name, join(tree, name))));
});

afterAll(() => rm(tree, { recursive: true, force: true }));

async function lint(path: string, code: string): Promise<string> {
  const file = join(tree, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
  const output = await new Promise<string>((done) => {
    const biome = join(process.cwd(), 'node_modules/.bin/biome');
    execFile(biome, ['lint', '--colors=off', path], { cwd: tree }, (_error, stdout, stderr) => done(stdout + stderr));
  });
  await rm(file);
  return output;
}

const ROOMS = ['sources', 'newsroom', 'store', 'delivery', 'platforms', 'web', 'model'];

describe('the doors between the rooms', () => {
  test('an import of the core is let through', async () => {
    const output = await lint(
      'src/store/planted.ts',
      "import { ok } from '../core/result.ts';\nexport const x = ok(1);\n",
    );
    expect(output).toContain('Checked 1 file');
    expect(output).not.toContain('lint/');
  });

  test.each(ROOMS)('the core may not import %s', async (room) => {
    const output = await lint('src/core/planted.ts', `import { x } from '../${room}/index.ts';\nexport const y = x;\n`);
    expect(output).toContain('noRestrictedImports');
  });

  test.each(['commands', ...ROOMS])('%s may not import another room', async (room) => {
    const other = room === 'store' ? 'sources' : 'store';
    const [folder, up] = room === 'commands' ? ['commands', '../src'] : [`src/${room}`, '..'];
    const output = await lint(
      `${folder}/planted.ts`,
      `import { x } from '${up}/${other}/index.ts';\nexport const y = x;\n`,
    );
    expect(output).toContain('noRestrictedImports');
  });

  test('no room may read the configuration', async () => {
    const output = await lint('src/web/planted.ts', "import { x } from '../config.ts';\nexport const y = x;\n");
    expect(output).toContain('noRestrictedImports');
  });

  test('one platform may not import another', async () => {
    const output = await lint(
      'src/platforms/slack/planted.ts',
      "import { x } from '../discord/render.ts';\nexport const y = x;\n",
    );
    expect(output).toContain('noRestrictedImports');
  });

  test.each([
    ['a file', "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n", 'noRestrictedImports'],
    ['the environment', 'export const y = process.env;\n', 'noRestrictedGlobals'],
    ['the network', "export const y = fetch('https://publisher.example/');\n", 'noRestrictedGlobals'],
    ['a timer', 'export const y = setTimeout(() => {}, 1);\n', 'noRestrictedGlobals'],
  ])('the core may not touch %s', async (_what, code, rule) => {
    expect(await lint('src/core/planted.ts', code)).toContain(rule);
  });

  test('the core never asks what time it is, and never rolls a die', async () => {
    const askers: string[] = [];
    for await (const file of glob('src/core/**/*.ts')) {
      if (/Date\.now\(|new Date\(\)|Math\.random\(/.test(await readFile(file, 'utf8'))) askers.push(file);
    }
    expect(askers).toEqual([]);
  });
});
