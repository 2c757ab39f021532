/**
 * What polling thousands of feeds costs: the started bot on SQLite against a web server of its own on loopback.
 *
 *   node bench/feeds-scale.ts [--feeds 10000] [--interval 15] [--minutes 5] [--news 0.01] [--fresh]
 *
 * Every feed is polled at one interval, evenly spread, at real pace; nothing is extrapolated. Of the polls 89 % find nothing
 * changed (304), 5 % get the same body again from a server that knows no validators, 2 % wait three seconds, 2 % fail, and
 * `--news` of them find an article, whose page is read. With `--fresh` all feeds are new and due at once, with twenty pages to
 * read of each. Measured after a first minute: CPU time of the bot and of the
 * process that reads pages, over the time that went by, and their resident memory.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createListener } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openStore } from '../src/store/store.ts';

const { values: options } = parseArgs({
  options: {
    feeds: { type: 'string', default: '10000' },
    interval: { type: 'string', default: '15' },
    minutes: { type: 'string', default: '5' },
    news: { type: 'string', default: '0.01' },
    fresh: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
});
const feeds = Number(options.feeds);
const interval = Number(options.interval) * 60_000;
const news = Number(options.news);
/** Articles that each feed has had at the start. */
const first = options.fresh ? 20 : 0;
/** Publishers have some feeds each; every one has an address of its own in 127.0.0.0/8. */
const hosts = Math.ceil(feeds / 5);
const port = 18_421;
const addressOf = (host: number): string => `127.1.${Math.floor(host / 250)}.${(host % 250) + 1}`;
/** CPU time in /proc is counted in hundredths of a second (proc_pid_stat(5), _SC_CLK_TCK). */
const ticks = 100;

/** As `npm start` has it. */
const FLAGS = ['--max-semi-space-size=2', '--optimize-for-size'];

interface Counts {
  [kind: string]: number;
}

function serve(): void {
  const polls = new Map<string, number>();
  const versions = new Map<string, number>();
  const counts: Counts = {};
  const count = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const http = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/feed/')) answerFeed(path, request, response);
    else answerPage(path, response);
  });
  http.keepAliveTimeout = 5_000;

  const answerPage = (path: string, response: ServerResponse) => {
    count(path === '/robots.txt' ? 'robots' : 'page');
    if (path === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    const text = Array.from({ length: 14 }, (_, n) => `<p>${sentence(path, n)} ${sentence(path, n + 50)}</p>`).join('');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>${path}</title><article><h1>Of ${path}</h1>${text}</article>`);
  };

  const answerFeed = (path: string, request: IncomingMessage, response: ServerResponse) => {
    const poll = (polls.get(path) ?? 0) + 1;
    polls.set(path, poll);
    const draw = fraction(`${path} ${poll}`);
    const known = versions.get(path) ?? first;
    const version = draw < news ? known + 1 : known;
    versions.set(path, version);
    const etag = `"${version}"`;
    const send = (status: number) => {
      count(String(status));
      response.writeHead(status, { 'content-type': 'application/rss+xml', ...(draw > 0.95 ? {} : { etag }) });
      response.end(status === 200 ? feedText(path, version) : undefined);
    };
    if (draw >= 0.93 && draw < 0.95) return send(draw < 0.94 ? 500 : 404);
    const status = draw > 0.95 || request.headers['if-none-match'] !== etag ? 200 : 304;
    if (draw < 0.91 || draw >= 0.95) return send(status);
    count('slow');
    setTimeout(() => send(status), 3_000);
  };

  for (let host = 0; host < hosts; host++) {
    createListener((socket) => http.emit('connection', socket)).listen(port, addressOf(host));
  }
  process.on('message', () => process.send?.(counts));
  process.send?.('ready');
}

const LONG_AGO = new Date(Date.now() - 60 * 86_400_000).toDateString();

/** Twenty entries of some 400 letters, as the median feed has. */
function feedText(path: string, version: number): string {
  const items = Array.from({ length: 20 }, (_, n) => {
    const number = version - n;
    const title = `Number ${number} ${sentence(path, number)}`;
    // What was there at the start is older than what is kept: it was read long ago.
    const at = number > 0 ? new Date(Date.now() - n * 3_600_000 - 60_000).toUTCString() : LONG_AGO;
    return `<item><title>${title}</title><link>/page${path}/${number}</link><guid>${path} ${number}</guid><pubDate>${at}</pubDate><description>${sentence(path, n)} ${sentence(path, n + 9)}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>Feed ${path}</title><link>/</link>${items.join('')}</channel></rss>`;
}

function sentence(seed: string, salt: number): string {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
  const words = Array.from({ length: 14 }, (_, n) => {
    const rank = Math.floor(30_000 ** fraction(`${seed} ${salt} ${n}`));
    return `${syllables[rank % 20]}${syllables[Math.floor(rank / 20) % 20]}${syllables[Math.floor(rank / 400) % 20]}`;
  });
  return `The ${words.join(' ')}.`;
}

/** In [0, 1), the same for the same text (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-feeds-'));
  const server = fork(import.meta.filename, [
    '--serve',
    '--feeds',
    String(feeds),
    '--news',
    String(news),
    ...(options.fresh ? ['--fresh'] : []),
  ]);
  let bot: ChildProcess | null = null;
  try {
    await new Promise((ready) => server.once('message', ready));
    await seed(folder);
    writeFileSync(join(folder, 'feeds.opml'), '<opml version="2.0"><body/></opml>');
    bot = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, '..', 'bin', 'pullquote.js'), 'start'], {
      env: {
        PATH: process.env.PATH,
        DATA_DIR: folder,
        FEEDS_FILE: join(folder, 'feeds.opml'),
        SAMPLES: 'off',
        PORT: '0',
        TZ: 'UTC',
        LOG_FORMAT: 'json',
        POLL_MINUTES: String(interval / 60_000),
        ALLOW_PRIVATE_HOSTS: Array.from({ length: hosts }, (_, host) => addressOf(host)).join(','),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const { pid } = bot;
    if (pid === undefined) throw new Error('the bot did not start');
    await sleep(60_000);
    const before = { at: performance.now(), cpu: cpuOf(pid), counts: await countsOf(server) };
    const memory: ReturnType<typeof memoryOf>[] = [];
    for (let sample = 0; sample < Number(options.minutes) * 6; sample++) {
      await sleep(10_000);
      memory.push(memoryOf(pid));
    }
    const seconds = (performance.now() - before.at) / 1000;
    const cpu = cpuOf(pid);
    const counts = await countsOf(server);
    const per = (kind: string) => ((counts[kind] ?? 0) - (before.counts[kind] ?? 0)) / seconds;
    const most = (pick: (each: ReturnType<typeof memoryOf>) => number) => Math.round(Math.max(...memory.map(pick)));
    const polls = ['200', '304', '404', '500'].reduce((sum, status) => sum + per(status), 0);
    process.stdout.write(
      `${JSON.stringify({
        feeds,
        minutes: Number((seconds / 60).toFixed(1)),
        pollsPerSecond: Number(polls.toFixed(2)),
        wantedPerSecond: Number(((feeds * 1000) / interval).toFixed(2)),
        notModified: Number((per('304') / polls).toFixed(3)),
        pagesPerSecond: Number(per('page').toFixed(3)),
        cores: Number(((cpu.main - before.cpu.main) / seconds).toFixed(3)),
        coresWithReader: Number(((cpu.all - before.cpu.all) / seconds).toFixed(3)),
        residentMb: most(({ main }) => main),
        residentWithReaderMb: most(({ all }) => all),
        // Node's own file is one in memory, however many processes run it.
        sharedOnceMb: most(({ own }) => own),
        load: loadavg().map((load) => Number(load.toFixed(1))),
      })}\n`,
    );
  } finally {
    bot?.kill();
    server.kill();
    if (bot !== null && bot.exitCode === null) await new Promise((ended) => bot?.once('exit', ended));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A database in which every feed was read before, and is due at its place in the interval. */
async function seed(folder: string): Promise<void> {
  const opened = await openStore({ kind: 'sqlite', path: join(folder, 'pullquote.db') });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  const now = Date.now();
  const pace = { interval, by: 'news', perDay: 48 } as const;
  for (let n = 0; n < feeds; n++) {
    const url = `http://${addressOf(n % hosts)}:${port}/feed/${n}`;
    const feed = await store.feeds.add({ url, title: `Feed ${n}`, site: null, topic: null, standard: true }, now);
    if (options.fresh) continue;
    const due = now + 10_000 + (n / feeds) * interval;
    const bodyHash = createHash('sha256')
      .update(feedText(`/feed/${n}`, 0))
      .digest('base64url')
      .slice(0, 22);
    const known = { etag: '"0"', lastModified: null, bodyHash, title: null, site: null, rhythm: null };
    await store.feeds.settle(feed.id, { kind: 'read', ...known, pace, moving: null }, now - interval, due);
  }
  await store.close();
}

const countsOf = (server: ChildProcess): Promise<Counts> =>
  new Promise((told) => {
    server.once('message', (counts) => told(counts as Counts));
    server.send('counts');
  });

/** Seconds of CPU time of a process, and with its children. */
function cpuOf(pid: number): { readonly main: number; readonly all: number } {
  const timesOf = (id: number): number[] => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return fields.slice(11, 15).map((field) => Number(field) / ticks);
  };
  // User and system time of its own, then of the children that have ended.
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = timesOf(pid);
  const main = user + system;
  const living = childrenOf(pid).flatMap((child) => timesOf(child).slice(0, 2));
  return { main, all: living.reduce((sum, time) => sum + time, main + endedUser + endedSystem) };
}

/** Resident memory in MB: of the bot, with its reader, and the same with what files they share counted once. */
function memoryOf(pid: number): { readonly main: number; readonly all: number; readonly own: number } {
  const residentOf = (id: number, kind: string): number =>
    Number(new RegExp(`${kind}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const main = residentOf(pid, 'VmRSS');
  const children = childrenOf(pid);
  const sum = (kind: string) => children.reduce((all, child) => all + residentOf(child, kind), main);
  return { main, all: sum('VmRSS'), own: sum('RssAnon') };
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

if (options.serve) serve();
else await measure();
