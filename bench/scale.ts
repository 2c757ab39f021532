/**
 * How a store of 100,000 articles answers.
 *
 *   node bench/scale.ts [--articles 100000] [--rounds 200] [--file kept.db] [--postgres postgres://…]
 *
 * SQLite is always measured, in a temporary file or in one that is kept and filled once; PostgreSQL at an address.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Quote, Reading } from '../src/core/article.ts';
import type { Store } from '../src/core/ports.ts';
import { openStore, type StoreAddress } from '../src/store/store.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '200' },
    file: { type: 'string' },
    postgres: { type: 'string' },
  },
});
const articles = Number(options.articles);
const rounds = Number(options.rounds);

const start = Date.UTC(2030, 0, 1);
/** 100,000 articles over 60 days: what 70 busy feeds write. */
const spacing = (60 * 86_400_000) / articles;
const topics = ['world', 'politics', 'business', 'science', 'health', 'climate', 'culture', 'sport'];
const batch = 1_000;

/** The same sequence each time (https://en.wikipedia.org/wiki/Xorshift). */
let state = 2_463_534_242;
const chance = (): number => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
const word = (rank: number): string => {
  let rest = rank + 20;
  let made = '';
  for (; rest > 0; rest = Math.floor(rest / 20)) made += syllables[rest % 20];
  return made;
};
/** Few words are common and most are rare, as in any language: rank by a power law up to 30,000. */
const anyWord = (): string => word(Math.floor(30_000 ** chance()));
const sentence = (length: number): string => `${Array.from({ length }, anyWord).join(' ')}.`;

const makeReading = (n: number): Reading => {
  const said = `“${sentence(14)}” said `;
  const speaker = `${word(n % 700)} ${word(n % 300)}`;
  const body = Array.from({ length: 22 }, () => sentence(18)).join('\n');
  const told = sentence(12);
  const text = `${said}${speaker}.\n${body}\n${told}`;
  const span = { start: 1, end: said.length - 7 };
  const quote: Quote = {
    ...span,
    segments: [span],
    speaker: { start: said.length, end: said.length + speaker.length },
    role: null,
    mention: null,
    cue: null,
    kind: 'statement',
    confidence: 0.9,
    key: true,
    rank: 1,
  };
  return {
    article: {
      id: `article-${n}`,
      url: `https://news.example/${n}`,
      title: sentence(9),
      titleDerived: false,
      byline: null,
      publisher: `Publisher ${n % 70}`,
      published: Math.round(start + n * spacing),
      updated: null,
      language: 'en',
      image: null,
      topic: topics[n % topics.length] ?? null,
      completeness: 'whole',
      text,
    },
    summary: { sentences: [{ start: said.length + speaker.length + 2, end: text.length }] },
    quotes: [quote],
    statements: [{ start: text.length - told.length, end: text.length - 1, speaker: quote.speaker, cue: span }],
    caveats: [],
  };
};

const fill = async (store: Store): Promise<void> => {
  const feeds: string[] = [];
  for (let n = 0; n < 70; n += 1) {
    const url = `https://feed${n}.example/rss`;
    // Every seventh is some place's own.
    const feed = await store.feeds.add(
      { url, title: `Feed ${n}`, site: null, topic: null, standard: n % 7 > 0 },
      start,
    );
    if (n % 14 === 0) await store.feeds.follow('place', feed.id, 'local');
    feeds.push(feed.id);
  }
  for (let first = 0; first < articles; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, articles - first) }, (_, index) => first + index);
    const readings = numbers.map((n) => ({ reading: makeReading(n), feedId: feeds[n % feeds.length] ?? null }));
    await store.articles.add(readings, start);
    // Three articles tell a story.
    await store.stories.assign(
      numbers.map((n) => ({ articleId: `article-${n}`, storyId: `story-${Math.floor(n / 3)}` })),
      start,
    );
  }
};

const measure = async (name: string, ask: (round: number) => Promise<unknown[]>): Promise<void> => {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    found += (await ask(round)).length;
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(1).padStart(8);
  console.log(`${name.padEnd(34)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   found ${(found / rounds).toFixed(1)}`);
};

const measureAll = async (address: StoreAddress): Promise<void> => {
  console.log(`\n${address.kind}`);
  const opened = await openStore(address);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  if ((await store.articles.count()) === 0) {
    const before = performance.now();
    await fill(store);
    const seconds = (performance.now() - before) / 1_000;
    console.log(`${articles} articles kept in ${seconds.toFixed(1)} s, ${Math.round(articles / seconds)} a second`);
  }
  const find = (query: object) => store.stories.find({ placeId: 'place', limit: 5, ...query });
  const end = start + articles * spacing;
  await measure('latest', () => find({}));
  await measure('latest, 10 of a topic', (n) => find({ topics: [topics[n % topics.length]], limit: 10 }));
  await measure('latest of a topic the place gave', () => find({ topics: ['local'] }));
  await measure('latest of a topic nobody has', () => find({ topics: ['nothing'] }));
  await measure('latest of a source', (n) => find({ source: `publisher ${n % 70}` }));
  await measure('a day for a digest, 200', () => find({ since: end - 86_400_000, until: end, limit: 200 }));
  await measure('search, a common word', (n) => find({ text: word(n % 20) }));
  await measure('search, two words', (n) => find({ text: `${word(20 + n)} ${word(100 + n)}` }));
  await measure('search, a rare word', (n) => find({ text: word(25_000 + n) }));
  await measure('search, a beginning', (n) => find({ text: word(n % 400).slice(0, 3) }));
  await measure('quotes', () => store.stories.quotes({ placeId: 'place', limit: 5 }));
  await measure('quotes by a speaker', (n) => store.stories.quotes({ placeId: 'place', who: word(n % 700), limit: 5 }));
  await measure('reported of a speaker', (n) =>
    store.stories.reported({ placeId: 'place', who: `${word(n % 700)} ${word(n % 300)}`, limit: 6 }),
  );
  await measure('reported of a common word', (n) =>
    store.stories.reported({ placeId: 'place', who: word(n % 20), limit: 6 }),
  );
  await measure('quotes about a word', (n) => store.stories.quotes({ placeId: 'place', about: word(n), limit: 5 }));
  await measure('unknown of 100 ids', (n) =>
    store.articles.unknown(Array.from({ length: 100 }, (_, index) => `article-${articles - 50 + n + index}`)),
  );
  console.log(`memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  await store.close();
};

const folder = mkdtempSync(join(tmpdir(), 'pullquote-scale-'));
try {
  const path = options.file ?? join(folder, 'pullquote.db');
  await measureAll({ kind: 'sqlite', path });
  console.log(`file ${Math.round(statSync(path).size / 2 ** 20)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.postgres !== undefined) await measureAll({ kind: 'postgres', url: options.postgres });
