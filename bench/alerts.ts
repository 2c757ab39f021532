/**
 * New articles against many alerts at once: `node bench/alerts.ts [alerts] [articles]`. Half of the alerts want a word
 * that nothing says, a tenth a common one; some want phrases, beginnings, publishers, or leave words out.
 */
import { parseFilter, termOf } from '../src/core/alerts/filter.ts';
import { createMatcher, type Watch } from '../src/core/alerts/matcher.ts';
import { passageOf } from '../src/core/alerts/passage.ts';

const [alerts = 10_000, articles = 200] = process.argv.slice(2).map(Number);

/** The n-th word of an invented language, the first the most common. */
const wordOf = (n: number): string => `${'bdfgklmnprst'[n % 12]}${'aeiou'[n % 5]}${n.toString(36)}`;

/** A word as often as words are in a text: the n-th about 1/n as often as the first. */
const drawn = (at: number): string => wordOf(Math.floor(20_000 ** ((at * 0.618033988749895) % 1)));

const watchOf = (n: number): Watch => {
  const words = [
    `absent${n}`,
    `${wordOf(500 + (n % 3_000))} ${wordOf(40 + (n % 90))}`,
    `"${wordOf(n % 400)} ${wordOf(n % 70)}"`,
    `${wordOf(n % 4_000)} -${wordOf(n % 30)}`,
    `${wordOf(100 + (n % 900)).slice(0, 4)}*`,
  ];
  const kind = n % 10;
  const source = kind === 9 ? termOf(`Paper ${n % 500}`, true) : null;
  return { id: String(n), filter: parseFilter(kind < 5 ? (words[0] ?? '') : (words[kind - 5] ?? '')), source };
};

const textOf = (n: number): string => Array.from({ length: 300 }, (_, at) => drawn(n * 300 + at)).join(' ');

const timed = <T>(task: () => T): { readonly value: T; readonly ms: number } => {
  const began = performance.now();
  return { value: task(), ms: performance.now() - began };
};

for (const size of [alerts / 100, alerts / 10, alerts]) {
  const { value: matcher, ms: built } = timed(() => createMatcher(Array.from({ length: size }, (_, n) => watchOf(n))));
  const texts = Array.from({ length: articles }, (_, n) => textOf(n));
  const { value: found, ms } = timed(() =>
    texts.map((text, n) => matcher.match({ text: passageOf([text]), source: passageOf([`Paper ${n}`]) }).length),
  );
  const hits = found.reduce((sum, each) => sum + each, 0) / articles;
  const slowest = Math.max(
    ...texts.map((text) => timed(() => matcher.match({ text: passageOf([text]), source: passageOf([]) })).ms),
  );
  console.log(
    `${size} alerts: made in ${built.toFixed(1)} ms; an article of 300 words ${(ms / articles).toFixed(3)} ms, at most ${slowest.toFixed(2)} ms; ${hits.toFixed(1)} alerts match it`,
  );
}
