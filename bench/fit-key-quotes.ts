/**
 * Fits the weights by which a quote is worth showing (`src/core/quotes/worth-weights.ts`) on the invented articles in
 * `tests/quality`: a logistic regression of `good` among the quotes that may be key, with a penalty on large weights. Prints the
 * weights, and how many of the best two of each article are good and never to be shown in articles left out of the fit. The
 * articles of one author, `c`, are never fitted on, so that they tell how it does on others.
 */
import { readArticle } from '../src/core/index.ts';
import { mayBeKey, surroundingsOf } from '../src/core/quotes/choose.ts';
import { voiceOf, worthFeatures } from '../src/core/quotes/worth.ts';
import { WORTH_WEIGHTS } from '../src/core/quotes/worth-weights.ts';
import { readCorpus } from '../tests/quality/corpus.ts';
import { locate } from '../tests/quality/gold.ts';
import { articleOf, labelOf } from '../tests/quality/judge.ts';

const LEFT_OUT = 'c';
const ROUNDS = 400;
const RATE = 1.5;
const PENALTY = 0.022;
const SHOWN = 2;

interface Example {
  readonly slug: string;
  readonly voice: string;
  readonly values: readonly number[];
  readonly label: string;
}

const names = Object.keys(WORTH_WEIGHTS).filter((name) => name !== 'shown') as (keyof typeof WORTH_WEIGHTS)[];

const examples: Example[] = readCorpus()
  .entries.filter(({ slug }) => !slug.startsWith(LEFT_OUT))
  .flatMap((entry) => {
    const gold = locate(entry);
    const { quotes, summary, article } = readArticle(articleOf(gold));
    const around = surroundingsOf(article, quotes, summary);
    return quotes
      .filter((quote) => mayBeKey(gold.text, quote))
      .map((quote) => {
        const features = worthFeatures(quote, around);
        return {
          slug: entry.slug,
          voice: voiceOf(gold.text, quote),
          values: names.map((name) => features[name]),
          label: labelOf(gold, quote),
        };
      });
  });

const means = names.map((_, at) => examples.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) / examples.length);
const spreads = names.map(
  (_, at) =>
    Math.sqrt(
      examples.reduce((sum, { values }) => sum + ((values[at] ?? 0) - (means[at] ?? 0)) ** 2, 0) / examples.length,
    ) || 1,
);
const scaled = ({ values }: Example): number[] =>
  values.map((value, at) => (at === 0 ? 1 : (value - (means[at] ?? 0)) / (spreads[at] ?? 1)));

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

const fitted = (those: readonly Example[]): number[] => {
  const rows = those.map((example) => ({ row: scaled(example), good: example.label === 'good' ? 1 : 0 }));
  let weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const { row, good } of rows) {
      const miss = (good - 1 / (1 + Math.exp(-dot(weights, row)))) / rows.length;
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + miss * value;
    }
    weights = weights.map((weight, at) => weight + RATE * (gradient[at] ?? 0));
  }
  return weights;
};

const articles = Map.groupBy(examples, ({ slug }) => slug);
const best: Example[] = [];
for (const [slug, own] of articles) {
  const weights = fitted(examples.filter((example) => example.slug !== slug));
  const heard = new Set<string>();
  for (const example of own.toSorted((one, other) => dot(weights, scaled(other)) - dot(weights, scaled(one)))) {
    if (heard.size === SHOWN || heard.has(example.voice)) continue;
    heard.add(example.voice);
    best.push(example);
  }
}

const weights = fitted(examples);
const constant =
  (weights[0] ?? 0) -
  names.reduce((sum, _, at) => sum + (at === 0 ? 0 : ((weights[at] ?? 0) * (means[at] ?? 0)) / (spreads[at] ?? 1)), 0);
for (const [at, name] of names.entries())
  console.log(`${name}: ${(at === 0 ? constant : (weights[at] ?? 0) / (spreads[at] ?? 1)).toFixed(2)},`);
const share = (label: string): string =>
  `${((100 * best.filter((example) => example.label === label).length) / best.length).toFixed(1)} %`;
console.log(
  `${examples.length} quotes; of the best ${SHOWN} of an article left out, good ${share('good')}, never ${share('never')}`,
);
