/**
 * Fits the weights by which a speaker is sure (`src/core/quotes/confidence-weights.ts`) on labelled news, JSON Lines
 * `{id, text, quotes: [{start, end, type, speaker: {text, kind, canonical}}]}`, and on the invented articles in `tests/quality`, where
 * each of the two counts as much as `SHARE_OF_OWN` says. Writes the weights with `--write`. Prints, for documents left out of the
 * fit, how far the confidence is from the truth, the reliability in ten bins, and what each threshold leaves blank and lets through.
 * The articles of one author, `c`, are never fitted on, so that they tell how it does on others.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { confidenceFeatures } from '../src/core/quotes/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../src/core/quotes/confidence-weights.ts';
import { dot, logistic } from '../src/core/summary/salience.ts';
import { type Judged, judgedInvented, judgedNews } from './attributions.ts';
import { fitLogistic, type Row } from './logistic.ts';

const WEIGHTS = join(import.meta.dirname, '../src/core/quotes/confidence-weights.ts');
const FOLDS = 10;
/** In rows. */
const PENALTY = 40;
/** What the invented articles count in the fit, of all. */
const SHARE_OF_OWN = 0.5;
const LEFT_OUT = 'c';
const BINS = 10;

const { values: options, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, share: { type: 'string', default: String(SHARE_OF_OWN) } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('usage: node bench/fit-confidence.ts LABELLED.jsonl [--write] [--share 0.5]');
  process.exit(2);
}

type Feature = keyof typeof CONFIDENCE_WEIGHTS;
const names = Object.keys(CONFIDENCE_WEIGHTS) as Feature[];

interface Case {
  readonly judged: Judged;
  readonly values: readonly number[];
}

/** Interviews have a number of their own, and nobody found is nothing to be sure of. */
const casesOf = (those: readonly Judged[]): Case[] =>
  those.flatMap((judged) => {
    if (judged.evidence === null || judged.evidence.how === 'interview') return [];
    const features = confidenceFeatures(judged.evidence);
    return [{ judged, values: names.map((name) => features[name]) }];
  });

const sets = { news: judgedNews(file), a: judgedInvented('a'), b: judgedInvented('b'), c: judgedInvented(LEFT_OUT) };
const news = casesOf(sets.news);
const own = casesOf([...sets.a, ...sets.b]);

const foldOf = (document: string): number =>
  [...document].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS;

const fitted = (portion: number, leftOut: number): number[] => {
  const kept = ({ judged }: Case): boolean => foldOf(judged.document) !== leftOut;
  const rows = (cases: readonly Case[], counts: number): Row[] =>
    counts === 0 ? [] : cases.filter(kept).map(({ judged, values }) => ({ values, holds: judged.right, counts }));
  // All rows together count as many as they are, so that the penalty means the same.
  const all = news.length + own.length;
  return fitLogistic(
    [...rows(news, ((1 - portion) * all) / news.length), ...rows(own, (portion * all) / own.length)],
    PENALTY,
  );
};

/** How sure each is, by weights that have not seen its document. */
const unseen = (portion: number): Map<Judged, number> => {
  const sure = new Map<Judged, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitted(portion, fold);
    for (const { judged, values } of [...news, ...own])
      if (foldOf(judged.document) === fold) sure.set(judged, logistic(dot(weights, values)));
  }
  const weights = fitted(portion, -1);
  for (const { judged, values } of casesOf(sets[LEFT_OUT])) sure.set(judged, logistic(dot(weights, values)));
  for (const judged of Object.values(sets).flat())
    if (judged.evidence?.how === 'interview') sure.set(judged, judged.sure);
  return sure;
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

const reliability = (
  those: readonly Judged[],
  sure: ReadonlyMap<Judged, number>,
): { error: number; lines: string[] } => {
  const given = those.flatMap((judged) => {
    const how = sure.get(judged);
    return how === undefined ? [] : [{ how, right: judged.right }];
  });
  let error = 0;
  const lines = Array.from({ length: BINS }, (_, bin) => {
    const inside = given.filter(({ how }) => Math.min(BINS - 1, Math.floor(how * BINS)) === bin);
    const said = inside.reduce((sum, { how }) => sum + how, 0);
    const correct = inside.filter(({ right }) => right).length;
    error += Math.abs(said - correct) / given.length;
    return `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}  n ${String(inside.length).padStart(4)}  said ${percent(said, inside.length).padStart(5)}  right ${percent(correct, inside.length).padStart(5)}`;
  });
  return { error, lines };
};

const THRESHOLDS = [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const curve = (those: readonly Judged[], sure: ReadonlyMap<Judged, number>): string[] =>
  THRESHOLDS.map((least) => {
    const shown = those.filter((judged) => (sure.get(judged) ?? -1) >= least);
    const wrong = shown.filter(({ right }) => !right).length;
    return `${least.toFixed(2)}  blank ${percent(those.length - shown.length, those.length).padStart(5)}  wrong ${percent(wrong, those.length).padStart(5)}  right of those named ${percent(shown.length - wrong, shown.length).padStart(5)}`;
  });

/** Whole quotations: what a reader counts. */
const counted = Object.entries(sets).map(([name, those]) => [name, those.filter(({ whole }) => whole)] as const);

for (const [label, portion] of [
  ['news alone', 0],
  ['invented alone', 1],
  ['as shipped', Number(options.share)],
] as const) {
  const sure = unseen(portion);
  console.log(`\nfitted on ${label}`);
  for (const [name, those] of counted)
    console.log(`${name.padEnd(5)} expected calibration error ${(100 * reliability(those, sure).error).toFixed(1)} %`);
  if (label !== 'as shipped') continue;
  for (const [name, those] of counted) {
    console.log(`\n${name}: ${those.length} quotations`);
    for (const line of [...reliability(those, sure).lines, ...curve(those, sure)]) console.log(`  ${line}`);
  }
}

const weights = fitted(Number(options.share), -1);
const lines = names.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`);
console.log(`\n${lines.join('\n')}`);
if (options.write)
  writeFileSync(
    WEIGHTS,
    `/** Weights of the features by which a speaker is sure, fitted by \`bench/fit-confidence.ts\`. */\nexport const CONFIDENCE_WEIGHTS = {\n${lines.join('\n')}\n};\n`,
  );
