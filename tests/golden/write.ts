/**
 * Writes the goldens: `node tests/golden/write.ts NAME…`, or `--all`. A person looks at each difference before
 * it is committed; the tests never write.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goldenCards } from './cards.ts';
import { goldenFiles } from './render.ts';

const asked = process.argv.slice(2);
const names = asked.includes('--all') ? Object.keys(goldenCards) : asked;
if (names.length === 0) throw new Error('name the goldens to write, or --all');

for (const name of names) {
  const card = goldenCards[name];
  if (card === undefined) throw new Error(`no golden is called ${name}`);
  const folder = join(import.meta.dirname, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(goldenFiles(card))) await writeFile(join(folder, file), text);
}
