/**
 * Reads damaged pages and feeds for a while, as the bot does, and tells what broke a promise, what took long and whether memory
 * grows. What it finds is written to a folder, with the seed that makes it again, and belongs among the fixtures.
 *
 *   node --expose-gc bench/fuzz.ts [SECONDS] [SEED]
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutate } from '../tests/properties/mutations.ts';
import { fixtures, readAsFeed, readAsPage } from '../tests/properties/read-anything.ts';

const [seconds = '60', first = '1'] = process.argv.slice(2);
/** CPU ms from which an input is told of. */
const LONG = 1_000;
const EVERY = 500;

const pages = fixtures('pages');
const feeds = fixtures('feeds');
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const end = performance.now() + Number(seconds) * 1_000;
const heap = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 100_000) / 10;
};

let seed = Number(first);
let faults = 0;
let slow = 0;
let longest = 0;
const heaps: number[] = [];
for (let done = 0; performance.now() < end; done++, seed++) {
  const isPage = seed % 2 === 0;
  const own = isPage ? pages : feeds;
  const bytes = mutate(own[seed % own.length] ?? Buffer.alloc(0), seed, [...feeds, ...pages]);
  const began = process.cpuUsage();
  let fault: unknown = null;
  try {
    (isPage ? readAsPage : readAsFeed)(bytes);
  } catch (error) {
    fault = error;
    faults++;
  }
  const { user, system } = process.cpuUsage(began);
  const took = Math.round((user + system) / 1_000);
  longest = Math.max(longest, took);
  if (took > LONG) slow++;
  if (fault !== null || took > LONG) {
    const file = join(folder, `${seed}.${isPage ? 'html' : 'xml'}`);
    writeFileSync(file, bytes);
    const why =
      fault instanceof Error ? `${fault.message.slice(0, 300)}\n${fault.stack?.split('\n')[1] ?? ''}` : `${took} ms`;
    console.log(`${file}: ${why}`);
  }
  if (done % EVERY === 0) heaps.push(heap());
}
const count = seed - Number(first);
console.log(
  `${count} inputs, ${faults} faults, ${slow} slow; longest ${longest} ms of CPU; heap in MB each ${EVERY}: ${heaps.join(' ')}`,
);
process.exitCode = faults === 0 ? 0 : 1;
