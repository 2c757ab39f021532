/**
 * What many large feeds at once cost in memory, each of a domain of its own, on loopback, with the limits that the bot has: slow
 * ones, which bring a third of a megabyte a second, and packed ones, which come at once. The server is a part of the process.
 *
 *   node bench/large-bodies.ts [FEEDS]
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createGate } from '../src/newsroom/gate.ts';
import { CAPS, PACE } from '../src/newsroom/limits.ts';
import { createSources } from '../src/sources/sources.ts';

const feeds = Number(process.argv[2] ?? 200);
const size = 20_000_000;
const [piece, pause] = [65_536, 200];

/** Entries whose words repeat seldom, so that packing takes away little more than half. */
const text = (() => {
  const words = Array.from({ length: 5_000 }, () => Math.random().toString(36).slice(2, 9));
  const word = () => words[Math.floor(Math.random() * words.length)];
  const sentence = () => Array.from({ length: 300 }, word).join(' ');
  const items: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const item = `<item><title>${word()} ${n}</title><link>https://gull.example/${n}</link><description>${sentence()}</description></item>`;
    items.push(item);
    length += item.length;
  }
  return Buffer.from(`<rss version="2.0"><channel><title>Gull</title>${items.join('')}</channel></rss>`);
})();
const packed = gzipSync(text);

const drip = (response: ServerResponse): void => {
  let at = 0;
  const timer = setInterval(() => {
    if (response.writableNeedDrain) return;
    response.write(text.subarray(at, at + piece));
    at += piece;
    if (at >= text.length) response.end();
  }, pause);
  response.on('close', () => clearInterval(timer));
};

const server = createServer((request, response) => {
  const slow = request.url === '/slow.xml';
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...(slow ? {} : { 'content-encoding': 'gzip' }) });
  if (slow) drip(response);
  else response.end(packed);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const hosts = Array.from({ length: feeds }, (_, n) => `feeds.gull-${n}.example`);
const mb = (bytes: number): number => Math.round(bytes / 1_048_576);

for (const kind of ['slow', 'packed']) {
  const sources = createSources({
    allowPrivateHosts: hosts,
    resolve: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  const gate = createGate({
    most: CAPS.fetches,
    mostPerHost: CAPS.fetchesPerHost,
    mostPerDomain: CAPS.fetchesPerDomain,
    patience: PACE.hostWait,
    now: Date.now,
    manners: sources.manners,
  });
  const before = process.memoryUsage();
  let [resident, buffers] = [0, 0];
  const looking = setInterval(() => {
    const { rss, arrayBuffers } = process.memoryUsage();
    [resident, buffers] = [Math.max(resident, rss), Math.max(buffers, arrayBuffers)];
  }, 50);
  const began = performance.now();
  const ends = new Map<string, number>();
  await Promise.all(
    hosts.map((host) =>
      gate.run(host, 'feed', async () => {
        const url = `http://${host}:${port}/${kind}.xml`;
        const health = { etag: null, lastModified: null, bodyHash: null };
        const polled = await sources.poll({ url, health } as unknown as Parameters<typeof sources.poll>[0]);
        const entries = polled.ok && polled.value.kind === 'read' ? polled.value.document.entries.length : 0;
        const end = polled.ok ? (entries > 0 ? 'read' : 'empty') : polled.problem.code;
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }),
    ),
  );
  clearInterval(looking);
  const seconds = Math.round((performance.now() - began) / 1_000);
  const outcome = [...ends].map(([end, count]) => `${count} ${end}`).join(', ');
  console.log(
    `${kind}: ${feeds} feeds in ${seconds} s, ${outcome}; most memory ${mb(resident)} MB (${mb(resident - before.rss)} more than before), of these buffers ${mb(buffers - before.arrayBuffers)} MB`,
  );
  await sources.close();
}
server.close();
server.closeAllConnections();
