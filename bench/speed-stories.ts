/**
 * How long it takes to add one article to many open ones: `node bench/speed-stories.ts [--open 5000] [--rounds 1]`.
 *
 * The articles are made up: events of a few hundred towns, each told by one to eight publishers in words drawn from a vocabulary
 * as skewed as that of English, so that some words are everywhere and most are rare. An addition is measured in time of the
 * processor, since others use it too.
 */
import { parseArgs } from 'node:util';
import type { Groupable } from '../src/core/stories/features.ts';
import { finish } from '../src/core/stories/steps.ts';
import { createStoryIndex } from '../src/core/stories/story-index.ts';

const { values } = parseArgs({
  options: { open: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '1' } },
});
const [open, size] = [Number(values.open), Number(values.rounds)];
const measured = 200;

let state = 7;
const chance = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

/** Zipf's law: the word of rank r is drawn about 1/r as often as the first. */
const word = (): string => `w${Math.floor(Math.exp(chance() * Math.log(20_000)))}x`;

interface Event {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly at: number;
}

const newEvent = (): Event => ({
  names: Array.from({ length: 5 }, () => `N${Math.floor(chance() * 3_000)}`),
  words: Array.from({ length: 30 }, word),
  at: chance() * 40 * 3_600_000,
});

const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];

const tell = ({ names, words, at }: Event, id: string): Groupable => ({
  id,
  title: Array.from({ length: 9 }, () => (chance() < 0.3 ? pick(names) : pick(words))).join(' '),
  text: Array.from({ length: 90 }, () => (chance() < 0.12 ? pick(names) : chance() < 0.5 ? pick(words) : word())).join(
    ' ',
  ),
  published: at + chance() * 6 * 3_600_000,
});

const articles: Groupable[] = [];
while (articles.length < open + measured) {
  const event = newEvent();
  for (let told = 1 + Math.floor(chance() ** 2 * 8); told > 0; told -= 1)
    articles.push(tell(event, `a${articles.length}`));
}
articles.sort(() => chance() - 0.5);

const index = createStoryIndex();
const start = performance.now();
finish(index.place(articles.slice(0, open)));
console.log(`${open} articles at once: ${Math.round(performance.now() - start)} ms`);

const times: number[] = [];
let longest = 0;
for (let at = open; at < open + measured; at += size) {
  const began = process.cpuUsage();
  let last = performance.now();
  for (const steps = index.place(articles.slice(at, at + size)); !steps.next().done; ) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  const { user, system } = process.cpuUsage(began);
  times.push((user + system) / 1000 / size);
}
times.sort((one, other) => one - other);
const [median, high] = [times[times.length >> 1] ?? 0, times[Math.floor(times.length * 0.95)] ?? 0];
console.log(
  `one more, in rounds of ${size}: median ${median.toFixed(2)} ms, 95 % below ${high.toFixed(2)} ms; longest step ${longest.toFixed(1)} ms`,
);
console.log(`heap ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`);
