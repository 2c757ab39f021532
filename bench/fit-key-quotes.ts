/**
 * Fits the weights by which a quote is worth showing (`src/core/quotes/worth-weights.ts`) on the invented articles in
 * `tests/quality`: a logistic regression of `good` among the quotes that may be key, with a penalty on large weights. Prints the
 * weights, and how many of those chosen are good and never to be shown in articles left out of the fit. The
 * articles of one author, `c`, are never fitted on, so that they tell how it does on others.
 */
import { readArticle } from '../src/core/index.ts';
import { LEAST, MOST, mayBeKey, surroundingsOf } from '../src/core/quotes/choose.ts';
import { voiceOf, worthFeatures } from '../src/core/quotes/worth.ts';
import { WORTH_WEIGHTS } from '../src/core/quotes/worth-weights.ts';
import { dot } from '../src/core/summary/salience.ts';
import { readCorpus } from '../tests/quality/corpus.ts';
import { locate } from '../tests/quality/gold.ts';
import { articleOf, labelOf } from '../tests/quality/judge.ts';
import { fitLogistic } from './logistic.ts';

const LEFT_OUT = 'c';
/** In rows. */
const PENALTY = 6;

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

const fitted = (those: readonly Example[]): number[] =>
  fitLogistic(
    those.map(({ values, label }) => ({ values, holds: label === 'good', counts: 1 })),
    PENALTY,
  );

const best: Example[] = [];
for (const [slug, own] of Map.groupBy(examples, (example) => example.slug)) {
  const weights = fitted(examples.filter((example) => example.slug !== slug));
  const heard = new Set<string>();
  let chosen = 0;
  for (const example of own.toSorted((one, other) => dot(weights, other.values) - dot(weights, one.values))) {
    const least = chosen === 0 ? LEAST.first : LEAST.further;
    if (chosen === MOST || heard.has(example.voice) || dot(weights, example.values) < least) continue;
    chosen += 1;
    heard.add(example.voice);
    best.push(example);
  }
}

for (const [at, weight] of fitted(examples).entries()) console.log(`  ${names[at]}: ${Number(weight.toFixed(2))},`);
const share = (label: string): string =>
  `${((100 * best.filter((example) => example.label === label).length) / best.length).toFixed(1)} %`;
console.log(
  `${examples.length} quotes; of the ${best.length} chosen in articles left out of the fit, good ${share('good')}, never ${share('never')}`,
);
