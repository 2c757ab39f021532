/**
 * How many pages a second one worker reads, out of a folder of pages as `.html` or `.html.gz`.
 *
 *   node bench/speed-pages.ts FOLDER [WORKERS]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../src/sources/charset.ts';
import { createPageReader } from '../src/sources/page/page-reader.ts';

const [folder, workers = '1'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node bench/speed-pages.ts FOLDER [WORKERS]');
  process.exit(2);
}

const sources = readdirSync(folder)
  .filter((name) => /\.html(?:\.gz)?$/.test(name))
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, html: decodeBytes(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, null) };
  });
const pages = createPageReader({ workers: Number(workers) });
await pages.read({ html: '', url: null });

const times: number[] = [];
let read = 0;
const began = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: Number(workers) }, async () => {
    for (let source = sources[next++]; source !== undefined; source = sources[next++]) {
      const start = performance.now();
      const outcome = await pages.read({ html: source.html, url: `https://bench.invalid/${source.name}` });
      times.push(performance.now() - start);
      if (outcome.ok) read++;
    }
  }),
);
const seconds = (performance.now() - began) / 1000;
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
console.log(
  `${sources.length} pages, ${read} with an article, ${(sources.length / seconds).toFixed(1)} pages/s; ms: median ${at(0.5)}, 95th percentile ${at(0.95)}, slowest ${at(1)}; ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
);
await pages.close();
