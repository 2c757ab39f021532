/**
 * Summarises the articles of a JSON Lines file, and tells how near that comes to what people wrote, beside the first sentences of
 * the same articles.
 *
 *   node bench/quality-summaries.ts ARTICLES.jsonl [--words 60] [--style line] [--lead 3] [--only PREFIX]
 *   node bench/quality-summaries.ts ARTICLES.jsonl --write > summaries.jsonl
 *
 * A line in: `{id, text, title?, sents?, refs}`; of several references the best counts. With `--write` a line `{id, summary}` for
 * each, one sentence a line, to be scored elsewhere. `--only` takes those whose ids begin so.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, slice } from '../src/core/article.ts';
import { articleFromText } from '../src/core/article-text.ts';
import { readArticle } from '../src/core/reading.ts';
import { shownWords } from '../src/core/summary/shown-words.ts';
import { type SummaryOptions, summarize } from '../src/core/summary/summarize.ts';
import { sentences } from '../src/core/text/sentences.ts';
import { words } from '../src/core/text/words.ts';
import { countedOf, rouge } from './rouge.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly sents?: readonly string[];
  readonly refs?: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string' },
    style: { type: 'string' },
    lead: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const options: SummaryOptions = {
  ...(values.words === undefined ? {} : { words: Number(values.words) }),
  ...(values.style === 'line' || values.style === 'full' ? { style: values.style } : {}),
};

const lines = readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n')
  .map((line): Line => JSON.parse(line))
  .filter(({ id }) => id.startsWith(values.only));

const summaryOf = (article: Article): string =>
  summarize(article, readArticle(article).quotes, options)
    .sentences.map((sentence) => shownWords(article.text, sentence))
    .join('\n');

const leadOf = ({ text, sents }: Line): string =>
  (sents ?? sentences(text).map((span) => slice(text, span))).slice(0, Number(values.lead)).join('\n');

/** ROUGE-1, -2 and -L of a text by the reference that it is nearest to, x100. */
const scores = (text: string, refs: readonly string[]): number[] => {
  const all = refs.map((ref) => rouge(countedOf(text), countedOf(ref)));
  const best = all.toSorted((one, other) => other.one - one.one)[0];
  return best === undefined ? [0, 0, 0] : [best.one, best.two, best.longest].map((share) => 100 * share);
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** A sequence of numbers from 0 to 1 that is the same each time: Park and Miller 1988, https://doi.org/10.1145/63039.63042. */
const chances = (): (() => number) => {
  let state = 20_260_101;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** Where 19 in 20 of the mean differences lie when the articles are drawn anew, in pairs: Efron 1979, https://doi.org/10.1214/aos/1176344552. */
const interval = (differences: readonly number[]): [number, number] => {
  const chance = chances();
  const drawn = Array.from({ length: 2000 }, () =>
    mean(differences.map(() => differences[Math.floor(chance() * differences.length)] ?? 0)),
  ).toSorted((one, other) => one - other);
  return [drawn[50] ?? 0, drawn[1949] ?? 0];
};

if (values.write)
  for (const { id, text, title } of lines)
    console.log(JSON.stringify({ id, summary: summaryOf(articleFromText({ id, text, title: title ?? null })) }));
else {
  const told = lines.map(({ id, text, title }) => summaryOf(articleFromText({ id, text, title: title ?? null })));
  const leads = lines.map(leadOf);
  const ours = told.map((text, at) => scores(text, lines[at]?.refs ?? []));
  const theirs = leads.map((text, at) => scores(text, lines[at]?.refs ?? []));
  const lengthOf = (texts: readonly string[]): string => mean(texts.map((text) => words(text).length)).toFixed(1);
  console.log(`${lines.length} articles; words: ${lengthOf(told)}, first ${values.lead} sentences: ${lengthOf(leads)}`);
  for (const [at, name] of ['ROUGE-1', 'ROUGE-2', 'ROUGE-L'].entries()) {
    const [one, other] = [ours, theirs].map((all) => all.map((each) => each[at] ?? 0));
    if (one === undefined || other === undefined) continue;
    const differences = one.map((score, index) => score - (other[index] ?? 0));
    const [low, high] = interval(differences);
    console.log(
      `${name}  ${mean(one).toFixed(2)}  lead ${mean(other).toFixed(2)}  ${mean(differences).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
    );
  }
}
