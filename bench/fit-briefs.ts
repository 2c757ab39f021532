/**
 * Fits how the headline and the sentences of a story with several articles are weighed (`src/core/stories/brief/weights.ts`) on
 * stories with an editor's own headline and roundup, and prints the weights and how the choice does on stories left out of the fit.
 *
 *   node bench/fit-briefs.ts STORIES.jsonl [--words 66]
 *
 * A line in: `{items: [{title, text}], title, summary}`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slice } from '../src/core/article.ts';
import { articleFromText } from '../src/core/article-text.ts';
import { readArticle } from '../src/core/reading.ts';
import { type Account, accountOf, ledeOf } from '../src/core/stories/brief/accounts.ts';
import { chooseHeadline } from '../src/core/stories/brief/choose-headline.ts';
import { sentenceSets } from '../src/core/stories/brief/choose-sentences.ts';
import { pairFeatures, type SalienceWeights, wordFeatures } from '../src/core/stories/brief/salience.ts';
import { meanLength, type Pick } from '../src/core/stories/brief/set-features.ts';
import { BRIEF_LENGTH, type LengthWeights } from '../src/core/stories/brief/weights.ts';
import { dot } from '../src/core/summary/salience.ts';
import { average, logisticFit, ridgeFit } from './regression.ts';
import { type Counted, countedOf, rouge } from './rouge.ts';

interface Story {
  readonly accounts: readonly Account[];
  /** What the headlines are weighed by. */
  readonly ledes: readonly Account[];
  readonly texts: readonly string[];
  readonly titles: readonly string[];
  readonly headline: Line;
  readonly roundup: Line;
}

interface Line {
  readonly counted: Counted;
  readonly roots: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const PARTS = 5;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { words: { type: 'string' } } });
const budget = Number(values.words ?? 66);

const lineOf = (text: string): Line => {
  const account = accountOf(readArticle(articleFromText({ id: '', title: text, text: '' })));
  return {
    counted: countedOf(text),
    roots: account.headline?.roots ?? new Set(),
    pairs: account.headline?.pairs ?? new Set(),
  };
};

const stories = readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n')
  .map((line): Story => {
    const { items, title, summary } = JSON.parse(line);
    const readings = items.map((item: { title: string; text: string }, index: number) =>
      readArticle(articleFromText({ id: String(index), ...item })),
    );
    return {
      accounts: readings.map(accountOf),
      ledes: readings.map(ledeOf),
      texts: readings.map(({ article }: { article: { text: string } }) => article.text),
      titles: items.map((item: { title: string }) => item.title),
      headline: lineOf(title),
      roundup: lineOf(summary),
    };
  });

const fitHeadline = (some: readonly Story[]): SalienceWeights => ({
  words: fitOne(
    some,
    ({ ledes }) => wordFeatures(ledes),
    ({ headline }) => headline.roots,
  ),
  pairs: fitOne(
    some,
    ({ ledes }) => pairFeatures(ledes),
    ({ headline }) => headline.pairs,
  ),
});

const fitBrief = (some: readonly Story[]): number[] =>
  fitOne(
    some,
    ({ accounts }) => wordFeatures(accounts),
    ({ roundup }) => roundup.roots,
  );

const fitOne = (
  some: readonly Story[],
  features: (story: Story) => ReadonlyMap<string, readonly number[]>,
  wanted: (story: Story) => ReadonlySet<string>,
): number[] => {
  const rows = some.flatMap((story) =>
    [...features(story)].map(([key, row]) => ({ row, hit: Number(wanted(story).has(key)) })),
  );
  return logisticFit({ features: rows.map(({ row }) => row), wanted: rows.map(({ hit }) => hit) }, 1);
};

/** A line through the logarithms of what the articles tell and of how long the roundup is. */
const fitLength = (some: readonly Story[]): LengthWeights => {
  const told = some.map(({ accounts }) => Math.log(Math.max(1, meanLength(accounts))));
  const wanted = some.map(({ roundup }) => Math.log(roundup.counted.words.length));
  const [slope = 0] = ridgeFit([{ features: told.map((each) => [each]), wanted }], 0);
  return { ...BRIEF_LENGTH, slope, base: average(wanted) - slope * average(told) };
};

const fitSets = (some: readonly Story[], salience: readonly number[], length: LengthWeights): number[] =>
  ridgeFit(
    some.map((story) => {
      const sets = sentenceSets(story.accounts, budget, salience, length);
      return {
        features: sets.map(({ features }) => features),
        wanted: sets.map(({ picks }) => {
          const { one, two, longest } = rouge(countedOf(written(story, picks)), story.roundup.counted);
          return one + two + longest;
        }),
      };
    }),
    0.005,
  );

const written = ({ texts }: Story, picks: readonly Pick[]): string =>
  picks.map(({ account, span }) => slice(texts[account] ?? '', span)).join('\n');

const tell = (name: string, scores: readonly { one: number; two: number; longest: number }[]): void =>
  console.log(
    `${name}: ${(['one', 'two', 'longest'] as const).map((part) => (100 * average(scores.map((score) => score[part]))).toFixed(1)).join(' / ')}`,
  );

const rounded = (weights: readonly number[]): string => `[${weights.map((weight) => weight.toFixed(2)).join(', ')}]`;

const headlines: { one: number; two: number; longest: number }[] = [];
const briefs: { one: number; two: number; longest: number }[] = [];
for (let part = 0; part < PARTS; part += 1) {
  const rest = stories.filter((_, at) => at % PARTS !== part);
  const [headline, brief, length] = [fitHeadline(rest), fitBrief(rest), fitLength(rest)];
  const weights = fitSets(rest, brief, length);
  for (const [at, story] of stories.entries()) {
    if (at % PARTS !== part) continue;
    const title = story.titles[chooseHeadline(story.ledes, headline) ?? 0] ?? '';
    headlines.push(rouge(countedOf(title), story.headline.counted));
    const sets = sentenceSets(story.accounts, budget, brief, length);
    const best = sets.toSorted((one, other) => dot(other.features, weights) - dot(one.features, weights))[0];
    briefs.push(rouge(countedOf(written(story, best?.picks ?? [])), story.roundup.counted));
  }
}
tell('headlines left out of the fit, ROUGE-1 / 2 / L', headlines);
tell('briefs left out of the fit', briefs);

const headline = fitHeadline(stories);
const brief = fitBrief(stories);
const length = fitLength(stories);
console.log('HEADLINE_SALIENCE', rounded(headline.words), rounded(headline.pairs));
console.log('BRIEF_SALIENCE', rounded(brief));
console.log('BRIEF_LENGTH', rounded([length.base, length.slope]));
console.log('BRIEF_WEIGHTS', rounded(fitSets(stories, brief, length)));
