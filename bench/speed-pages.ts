/**
 * How many pages a second one core reads, out of a folder of pages as `.html` or `.html.gz`: by the time its processor worked, in this
 * process, from a page's text to its article; then by the clock, through workers as the bot does.
 *
 *   node bench/speed-pages.ts FOLDER [WORKERS]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../src/sources/charset.ts';
import { createPageReader } from '../src/sources/page/page-reader.ts';
import { readPage } from '../src/sources/page/read-page.ts';

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
const addressOf = (name: string) => `https://bench.invalid/${name}`;

function summary(times: number[]): string {
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return `ms: median ${at(0.5)}, 95th percentile ${at(0.95)}, slowest ${at(1)}`;
}

const worked: number[] = [];
for (const { name, html } of sources) {
  const began = process.cpuUsage();
  readPage(html, addressOf(name));
  const { user, system } = process.cpuUsage(began);
  worked.push((user + system) / 1000);
}
const cpu = worked.reduce((sum, time) => sum + time, 0) / 1000;
console.log(
  `${sources.length} pages here, ${(sources.length / cpu).toFixed(1)} pages a second of one core; ${summary(worked)}`,
);

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
      const outcome = await pages.read({ html: source.html, url: addressOf(source.name) });
      times.push(performance.now() - start);
      if (outcome.ok) read++;
    }
  }),
);
const seconds = (performance.now() - began) / 1000;
console.log(
  `${sources.length} pages by ${workers} workers, ${read} with an article, ${(sources.length / seconds).toFixed(1)} a second by the clock; ${summary(times)}; ${Math.round(process.memoryUsage().rss / 1e6)} MB here`,
);
await pages.close();
