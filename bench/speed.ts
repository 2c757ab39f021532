import { readFileSync } from 'node:fs';
import { articleFromText } from '../src/core/article-text.ts';
import { readArticle } from '../src/core/reading.ts';
import { makeHome, startBot } from '../tests/servers/bot.ts';

// What a newcomer waits for, what the bot holds, and how fast it reads:
//   node bench/speed.ts [ARTICLES.jsonl with {text}]

const ROUNDS = 5;
const IDLE = 60_000;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const residentMb = (pid: number | undefined) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** From the start of the process to the answer of `/news latest` on the page, ms, in a folder never used before. */
async function firstAnswer(): Promise<number> {
  const home = await makeHome();
  const begin = performance.now();
  const bot = await startBot({ ...home.env, PORT: '0' });
  const answer = await fetch(`${bot.address}/channels/general/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: bot.address },
    body: JSON.stringify({ text: '/news latest' }),
  });
  if (!(await answer.text()).includes('stories')) throw new Error('no answer');
  const waited = performance.now() - begin;
  await bot.stop();
  await home.remove();
  return waited;
}

async function idleMemory(): Promise<number> {
  const home = await makeHome();
  const bot = await startBot({ ...home.env, PORT: '0' });
  await new Promise((done) => setTimeout(done, IDLE));
  const held = residentMb(bot.child.pid);
  await bot.stop();
  await home.remove();
  return held;
}

function readingSpeed(file: string): string {
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
  const times: number[] = [];
  const begin = performance.now();
  for (const [index, text] of texts.entries()) {
    const start = performance.now();
    readArticle(articleFromText({ id: String(index), text }));
    times.push(performance.now() - start);
  }
  const perSecond = (texts.length / (performance.now() - begin)) * 1000;
  const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  return `${perSecond.toFixed(0)} articles/s, median ${median(times).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, from cold`;
}

const starts: number[] = [];
for (let round = 0; round < ROUNDS; round++) starts.push(await firstAnswer());
console.log(
  `start to first answer: median ${median(starts).toFixed(0)} ms, worst ${Math.max(...starts).toFixed(0)} ms`,
);
const [file] = process.argv.slice(2);
if (file !== undefined) console.log(`reading: ${readingSpeed(file)}`);
console.log(`idle a minute after the start: ${await idleMemory()} MB resident`);
