/**
 * Fits how the sentences of one article are weighed (`src/core/summary/weights.ts`) on articles with summaries by people, and prints
 * the weights and how the choice does on articles left out of the fit, within 50, 60, 75 and 90 words.
 *
 *   node bench/fit-summaries.ts ARTICLES.jsonl…
 *
 * A line in: `{id, text, title?, refs}`; of several references the best counts.
 */
import { readFileSync } from 'node:fs';
import { slice } from '../src/core/article.ts';
import { articleFromText } from '../src/core/article-text.ts';
import { readArticle } from '../src/core/reading.ts';
import { choose, sentenceSets, type Told } from '../src/core/summary/choose.ts';
import { salienceOf, wordFeatures } from '../src/core/summary/salience.ts';
import { prospects } from '../src/core/summary/summarize.ts';
import { terms } from '../src/core/summary/terms.ts';
import { average, logisticFit, ridgeFit } from './regression.ts';
import { type Counted, countedOf, rouge } from './rouge.ts';

const PARTS = 5;
const BUDGETS = [50, 60, 75, 90];
const SENTENCES = 4;
/** Penalties on large weights. */
const [WORDS_PENALTY, SETS_PENALTY] = [1, 0.003];

interface Example {
  readonly text: string;
  readonly from: readonly ReturnType<typeof prospects>[];
  readonly refs: readonly Counted[];
  readonly told: readonly ReadonlySet<string>[];
}

const examples = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Example => {
      const { id, text, title, refs } = JSON.parse(line);
      const article = articleFromText({ id, text, title: title ?? null });
      const { quotes } = readArticle(article);
      return {
        text: article.text,
        from: BUDGETS.map((words) => prospects(article, quotes, { words })),
        refs: refs.map(countedOf),
        told: refs.map((ref: string) => new Set(terms(ref))),
      };
    }),
);

const salienceBy = (weights: readonly number[], { candidates, title, places }: ReturnType<typeof prospects>) =>
  salienceOf(candidates, title, places.news, weights);

const fitSalience = (some: readonly Example[]): number[] => {
  const rows = some.flatMap(({ from: [one], told }) =>
    [...wordFeatures(one?.candidates ?? [], one?.places.news ?? 0)].map(([root, row]) => ({
      row,
      share: average(told.map((roots) => Number(roots.has(root)))),
    })),
  );
  return logisticFit({ features: rows.map(({ row }) => row), wanted: rows.map(({ share }) => share) }, WORDS_PENALTY);
};

const scoreOf = ({ text, refs }: Example, members: readonly Told[]): { one: number; two: number; longest: number } => {
  const counted = countedOf(
    members
      .flatMap(({ segments, start, end }) => (segments ?? [{ start, end }]).map((span) => slice(text, span)))
      .join('\n'),
  );
  const all = refs.map((ref) => rouge(counted, ref));
  return all.toSorted((one, other) => other.one + other.two - one.one - one.two)[0] ?? { one: 0, two: 0, longest: 0 };
};

const fitSets = (some: readonly Example[], salience: readonly number[]): number[] =>
  ridgeFit(
    some.flatMap((example) => {
      const from = example.from.at(-1);
      if (from === undefined) return [];
      const sets = sentenceSets(
        from.pool,
        salienceBy(salience, from),
        { ...from.limits, sentences: SENTENCES },
        from.places,
      );
      return {
        features: sets.map(({ features }) => features),
        wanted: sets.map(({ members }) => {
          const { one, two } = scoreOf(example, members);
          return one + two;
        }),
      };
    }),
    SETS_PENALTY,
  );

const left: { budget: number; one: number; two: number; longest: number }[] = [];
for (let part = 0; part < PARTS; part += 1) {
  const rest = examples.filter((_, at) => at % PARTS !== part);
  const salience = fitSalience(rest);
  const weights = fitSets(rest, salience);
  for (const example of examples.filter((_, at) => at % PARTS === part))
    for (const from of example.from)
      left.push({
        budget: from.limits.words,
        ...scoreOf(example, choose(from.pool, salienceBy(salience, from), from.limits, from.places, weights)),
      });
}
for (const [budget, some] of Map.groupBy(left, (one) => one.budget))
  console.log(
    `${budget} words, left out of the fit: ${(['one', 'two', 'longest'] as const).map((name) => (100 * average(some.map((one) => one[name]))).toFixed(1)).join(' / ')}`,
  );

const rounded = (weights: readonly number[]): string => `[${weights.map((weight) => weight.toFixed(2)).join(', ')}]`;
const salience = fitSalience(examples);
console.log('SALIENCE', rounded(salience));
console.log('SET_WEIGHTS', rounded(fitSets(examples, salience)));
