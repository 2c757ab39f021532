/**
 * Prints how well the engine reads the invented articles: `node tests/quality/score.ts [--letter a] [--field courts]
 * [--errors 30] [--only speaker]`. A letter names one of the corpus's authors; errors are listed by class.
 */
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { errorsOf } from './errors.ts';
import { figuresOf } from './figures.ts';
import { locate } from './gold.ts';
import { type Judgement, judge } from './judge.ts';

const { values } = parseArgs({
  options: {
    letter: { type: 'string' },
    field: { type: 'string' },
    errors: { type: 'string' },
    only: { type: 'string' },
  },
});

const judgements = readCorpus()
  .entries.filter(({ slug }) => values.letter === undefined || values.letter.includes(slug.charAt(0)))
  .filter(({ field }) => values.field === undefined || field === values.field)
  .map((entry) => judge(locate(entry)));

const table = (columns: readonly [string, readonly Judgement[]][]): void => {
  const figures = columns.map(([, some]) => figuresOf(some));
  console.log(''.padEnd(38) + columns.map(([name, some]) => `${name} (${some.length})`.padStart(15)).join(''));
  for (const name of Object.keys(figures[0] ?? {}) as (keyof ReturnType<typeof figuresOf>)[])
    console.log(name.padEnd(38) + figures.map((one) => (one[name]?.toFixed(1) ?? '–').padStart(15)).join(''));
  console.log('');
};

const by = (of: (one: Judgement) => string): [string, Judgement[]][] =>
  [...Map.groupBy(judgements, of)].sort(([one], [other]) => one.localeCompare(other));

table([['all', judgements], ...by(({ article }) => article.entry.slug.charAt(0))]);
table(by(({ article }) => article.entry.style));
table(by(({ article }) => article.entry.field));

const errors = judgements.flatMap(errorsOf);
for (const [name, some] of Map.groupBy(errors, ({ kind }) => kind)) console.log(`${name}: ${some.length}`);
const wanted = errors.filter(({ kind }) => values.only === undefined || kind.includes(values.only));
for (const { kind, slug, says } of wanted.slice(0, Number(values.errors ?? 0)))
  console.log(`\n${kind} · ${slug}\n  ${says}`);
