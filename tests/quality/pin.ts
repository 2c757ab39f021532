/**
 * Raises the floors to what the engine does now: `node tests/quality/pin.ts`. It refuses to lower one, which takes
 * `--lower "reason"`; the reason is kept beside the floors.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { pin, pinned } from './floors.ts';
import { locate } from './gold.ts';
import { judge } from './judge.ts';

const { values } = parseArgs({ options: { lower: { type: 'string' } } });
const file = join(import.meta.dirname, 'floors.json');

const corpus = readCorpus();
const figures = figuresOf(corpus.entries.map((entry) => judge(locate(entry))));
const old = pinned.parse(JSON.parse(readFileSync(file, 'utf8')));
const result = pin(figures, corpus.hash, old, values.lower ?? null);

if (result.refused.length > 0) {
  console.error(`These would fall:\n${result.refused.join('\n')}\nGive a reason with --lower "…" if that is right.`);
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(result.pinned, null, 2)}\n`);
