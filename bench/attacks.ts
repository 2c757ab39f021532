/**
 * Tries every class of attack on fetching and reading, on loopback, with the limits that the bot has, and prints what came of it
 * as a table: how many were tried, refused with a Problem and read all the same, the longest, and the most memory held meanwhile
 * by this process and by the one that reads. It fails where something was neither, or a word reached a private address.
 *
 *   node bench/attacks.ts [FILE.md]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import zlib from 'node:zlib';
import { articleFromText } from '../src/core/article-text.ts';
import type { Result } from '../src/core/result.ts';
import { createHttp, type HttpOptions } from '../src/sources/http/client.ts';
import type { Resolve } from '../src/sources/http/look-up.ts';
import { forkWorker } from '../src/sources/page/fork-worker.ts';
import { createPageReader } from '../src/sources/page/page-reader.ts';
import { NO_ADDRESSES, SPELLINGS } from '../tests/hostile/addresses.ts';
import { hostileFeeds, hostilePages } from '../tests/hostile/pages.ts';
import { ENDLESS, every, HEAD, NONSENSE, type Serve, SLOW_SERVERS } from '../tests/hostile/servers.ts';
import { pour, startRaw } from '../tests/servers/raw.ts';

interface Row {
  readonly name: string;
  tried: number;
  refused: number;
  read: number;
  longest: number;
  /** MB. */
  held: number;
  heldByReader: number;
}

const HEADING = [
  '| attack | tried | refused | read all the same | longest, ms | most memory, MB: bot, reader |',
  '| --- | --- | --- | --- | --- | --- |',
];
const lineOf = ({ name, tried, refused, read, longest, held, heldByReader }: Row): string => {
  const memory = heldByReader > 0 ? `${Math.round(held)}, ${Math.round(heldByReader)}` : `${Math.round(held)}`;
  return `| ${name} | ${tried} | ${refused} | ${read} | ${Math.round(longest)} | ${memory} |`;
};

const rows: Row[] = [];
const faults: string[] = [];
const readers = new Set<number>();

/** Memory of a process in MB, where the system tells it. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

/** Does each thing of a class in turn, or all of them together, with an eye on the clock and on memory. */
async function measure<T>(
  name: string,
  list: readonly T[],
  attempt: (each: T) => Promise<Result<unknown>>,
  together = false,
) {
  const row: Row = { name, tried: list.length, refused: 0, read: 0, longest: 0, held: 0, heldByReader: 0 };
  const look = () => {
    row.held = Math.max(row.held, process.memoryUsage.rss() / 1_048_576);
    for (const pid of readers) row.heldByReader = Math.max(row.heldByReader, memoryOf(pid));
  };
  const run = async (each: T) => {
    const began = performance.now();
    try {
      const outcome = await attempt(each);
      if (outcome.ok) row.read++;
      else row.refused++;
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    row.longest = Math.max(row.longest, performance.now() - began);
  };
  const looking = setInterval(look, 10);
  if (together) await Promise.all(list.map(run));
  else for (const each of list) await run(each);
  clearInterval(looking);
  look();
  rows.push(row);
  console.log(lineOf(row));
}

const toLoopback: Resolve = (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);

async function addresses() {
  const inner = await startRaw((socket) => socket.end(`${HEAD}content-length: 6\r\n\r\nsecret`));
  const http = createHttp({ allowPrivateHosts: ['front.example'], resolve: toLoopback });
  const written = (spelling: string) => spelling.replace('PORT', `${inner.port}`);
  const get = (address: string) => http.get(address, { accept: '*/*' });
  await measure('private addresses, spelt oddly', SPELLINGS.map(written), get);
  await measure('what only looks like an address', NO_ADDRESSES.map(written), get);
  let location = '';
  const front = await startRaw((socket) => socket.end(`HTTP/1.1 302 Found\r\nlocation: ${location}\r\n\r\n`));
  const safe = SPELLINGS.filter((spelling) => !/^http:\/?\d|\p{Cc}/u.test(spelling));
  await measure('redirects to private addresses', safe.map(written), (spelling) => {
    location = Buffer.from(spelling).toString('latin1');
    return get(`http://front.example:${front.port}/`);
  });
  await measure('redirects in a circle', ['http://front.example'], (address) => {
    location = '/again';
    return get(`${address}:${front.port}/`);
  });
  if (inner.taken() > 0) faults.push(`a private address was asked ${inner.taken()} times`);
  await http.close();
  await Promise.all([inner.close(), front.close()]);
}

/** One request to a server of this kind; it must have given up its connection with the answer. */
async function meet(serve: Serve, options: HttpOptions = {}): Promise<Result<unknown>> {
  const server = await startRaw(serve);
  const http = createHttp({ allowPrivateHosts: ['127.0.0.1'], ...options });
  const outcome = await http.get(`http://127.0.0.1:${server.port}/`, { accept: '*/*' });
  await http.close();
  await server.quiet();
  await server.close();
  return outcome;
}

async function servers() {
  const slow = SLOW_SERVERS.map(([, serve]) => serve);
  const steady: Serve = (socket) => every(socket, 100, '.'.repeat(500), `${HEAD}\r\n`);
  await measure('servers that drip, all at once', [...slow, steady], (serve) => meet(serve), true);
  await measure('servers that speak nonsense', NONSENSE, ([, serve]) => meet(serve));
  await measure('headers, chunks and trailers without end', ENDLESS, ([, serve]) => meet(serve));
  const bodies: Serve[] = [
    (socket) => pour(socket, 'x'.repeat(60_000), `${HEAD}\r\n`),
    (socket) => pour(socket, '1\r\nx\r\n'.repeat(10_000), `${HEAD}transfer-encoding: chunked\r\n\r\n`),
    (socket) => void socket.write(`${HEAD}content-length: 99999999999\r\n\r\n`),
  ];
  await measure('bodies without end, in chunks of a byte too', bodies, (serve) => meet(serve));
  const silent: Resolve = () => {};
  await measure('a name server that is silent', ['http://silent.example/'], async (address) => {
    const http = createHttp({ resolve: silent });
    const outcome = await http.get(address, { accept: '*/*' });
    await http.close();
    return outcome;
  });
}

async function bombs() {
  const zeros = Buffer.alloc(10_000_000);
  const times = (packed: Uint8Array, count: number) => Buffer.concat(Array.from({ length: count }, () => packed));
  const gzip = zlib.gzipSync(zeros, { level: 9 });
  const zstd = zlib.zstdCompressSync(zeros);
  const packed: readonly (readonly [string, Uint8Array])[] = [
    ['gzip', times(gzip, 500)],
    ['gzip', times(gzip, 1_000)],
    ['gzip, gzip', zlib.gzipSync(times(gzip, 100), { level: 9 })],
    ['zstd', times(zstd, 500)],
    ['gzip, zstd', zlib.zstdCompressSync(times(gzip, 500))],
    [
      'br',
      zlib.brotliCompressSync(Buffer.alloc(200_000_000), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ],
    ['deflate', zlib.deflateSync(Buffer.alloc(200_000_000))],
  ];
  await measure('bombs of 0.2 to 10 GB in gzip, deflate, br, zstd and pairs', packed, ([encoding, bytes]) =>
    meet((socket) => {
      socket.write(`${HEAD}content-encoding: ${encoding}\r\ncontent-length: ${bytes.length}\r\n\r\n`);
      socket.end(bytes);
    }),
  );
}

async function inputs() {
  const pages = createPageReader({
    start: () => {
      const worker = forkWorker();
      const { pid } = worker;
      if (pid !== undefined) {
        readers.add(pid);
        worker.once('exit', () => readers.delete(pid));
      }
      return worker;
    },
  });
  // No page is to pay for the reader's start.
  await pages.read({ html: '<p>A first page</p>', url: null });
  const found: string[] = [];
  await measure('hostile pages', hostilePages(), async ({ text }) => {
    const outcome = await pages.read({ html: text, url: 'https://sandwick.example/weir' });
    if (outcome.ok) found.push(outcome.value.text);
    return outcome;
  });
  await measure('the articles found in them', found, (text) =>
    pages.readArticle(articleFromText({ id: 'weir', title: 'Weir opened at Sandwick', text })),
  );
  await measure('hostile feeds', hostileFeeds(), ({ text }) => pages.readFeed(text, 'https://sandwick.example/feed'));
  await pages.close();
}

for (const line of HEADING) console.log(line);
await addresses();
await servers();
await bombs();
await inputs();

console.log(`load average ${loadavg()[0]?.toFixed(1)}`);
for (const fault of faults) console.error(fault);
const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, `${[...HEADING, ...rows.map(lineOf)].join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
