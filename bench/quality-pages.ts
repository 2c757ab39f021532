/**
 * What becomes of a folder of labelled pages, in as many processes as there are cores: every figure at once.
 *
 *   node bench/quality-pages.ts FOLDER SCORER.mjs [--out PRED.jsonl] [--vs OTHER.jsonl.gz] [--set NAME]
 *
 * FOLDER holds `gold.jsonl` and `pages/<id>.html.gz`; SCORER exports `readLines(file)` and `score(rows, predictions, others?)`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readingLine } from '../src/core/json-lines.ts';
import { decodeBytes } from '../src/sources/charset.ts';
import { createPageReader } from '../src/sources/page/page-reader.ts';

interface Row {
  readonly id: string;
  readonly set: string;
  readonly also?: string;
  readonly url?: string | null;
}

type Totals = Readonly<Record<string, unknown>> & {
  readonly vs?: { readonly difference: number; readonly low: number; readonly high: number };
};

interface Scorer {
  readLines(file: string): Row[];
  score(
    rows: readonly Row[],
    predictions: ReadonlyMap<string, unknown>,
    others?: ReadonlyMap<string, unknown>,
  ): Record<string, { pages: number; measures: Record<string, Totals> }>;
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, vs: { type: 'string' }, set: { type: 'string' } },
  allowPositionals: true,
});
const [folder, scorerFile] = positionals;
if (folder === undefined || scorerFile === undefined) {
  console.error(
    'usage: node bench/quality-pages.ts FOLDER SCORER.mjs [--out PRED.jsonl] [--vs OTHER.jsonl.gz] [--set NAME]',
  );
  process.exit(2);
}

const scorer: Scorer = await import(pathToFileURL(resolve(scorerFile)).href);
const rows = scorer
  .readLines(join(folder, 'gold.jsonl'))
  .filter((row) => values.set === undefined || row.set === values.set || row.also === values.set);
const workers = availableParallelism();
const pages = createPageReader({ workers, deadline: 60_000 });
const nothing = { summary: { sentences: [] }, quotes: [], statements: [], caveats: [] };

async function predict(row: Row): Promise<object> {
  const bytes = gunzipSync(readFileSync(join(folder ?? '', 'pages', `${row.id}.html.gz`)));
  const outcome = await pages.read({ html: decodeBytes(bytes, null), url: row.url ?? null });
  if (!outcome.ok) return { id: row.id, problem: outcome.problem };
  const { article } = readingLine(row.id, { article: outcome.value, ...nothing });
  return { id: row.id, ...article, author: article.byline, date: article.published ?? undefined };
}

const predictions = new Map<string, unknown>();
const began = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: workers }, async () => {
    for (let row = rows[next++]; row !== undefined; row = rows[next++]) predictions.set(row.id, await predict(row));
  }),
);
await pages.close();
const seconds = (performance.now() - began) / 1000;
if (values.out !== undefined) {
  writeFileSync(values.out, rows.map((row) => `${JSON.stringify(predictions.get(row.id))}\n`).join(''));
}

const others = values.vs === undefined ? undefined : new Map(scorer.readLines(values.vs).map((row) => [row.id, row]));
const show = (value: unknown) => (typeof value === 'number' ? value.toFixed(4) : '');
for (const [set, { pages: count, measures }] of Object.entries(scorer.score(rows, predictions, others))) {
  console.log(`\n${set}: ${count} pages`);
  for (const [name, { n, vs, pages: _, ...figures }] of Object.entries(measures)) {
    const shown = Object.entries(figures).map(([key, value]) => `${key} ${show(value)}`);
    const against = vs ? `  | minus other ${show(vs.difference)} [${show(vs.low)}, ${show(vs.high)}]` : '';
    console.log(`  ${name.padEnd(14)} n ${String(n).padStart(4)}  ${shown.join('  ')}${against}`);
  }
}
console.log(`\n${rows.length} pages in ${seconds.toFixed(1)} s by ${workers} processes`);
