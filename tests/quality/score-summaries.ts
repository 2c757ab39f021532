/**
 * Prints how well the summaries of the invented articles are chosen: `node tests/quality/score-summaries.ts [--style line]
 * [--letter ab] [--errors 30]`. Errors of letter c are not for reading: it measures what was never looked at.
 */
import { parseArgs } from 'node:util';
import { STYLES } from '../../src/core/summary/weights.ts';
import { readSummaryCases } from './summary-corpus.ts';
import { judgeSummary, type SummaryJudgement, summaryFiguresOf } from './summary-judge.ts';

const { values } = parseArgs({
  options: { style: { type: 'string' }, letter: { type: 'string' }, errors: { type: 'string' } },
});

const styles = (['line', 'short', 'full'] as const).filter(
  (style) => values.style === undefined || values.style === style,
);
const { cases } = readSummaryCases();
const judgements = cases
  .filter(({ slug }) => (values.letter ?? 'abcd').includes(slug.charAt(0)))
  .flatMap((one) => styles.map((style) => judgeSummary(one, style)));

const columns = [...Map.groupBy(judgements, ({ of, style }) => `${style} ${of.slug.charAt(0)}`)].sort(
  ([one], [other]) => one.localeCompare(other),
);
const figures = columns.map(([, some]) => summaryFiguresOf(some));
console.log(''.padEnd(32) + columns.map(([name, some]) => `${name} (${some.length})`.padStart(13)).join(''));
for (const name of Object.keys(figures[0] ?? {}))
  console.log(name.padEnd(32) + figures.map((one) => (one[name]?.toFixed(1) ?? '–').padStart(13)).join(''));

const errorsOf = ({ of, style, shown, words }: SummaryJudgement): string[] => {
  const at = `${of.slug}, ${style}`;
  return [
    ...shown.flatMap(({ text, unfit, adrift, bent }) => [
      ...(unfit ? [`${at} · not to be shown: ${text}`] : []),
      ...(adrift ? [`${at} · alone: ${text}`] : []),
      ...(bent ? [`${at} · shortened to: ${text}`] : []),
    ]),
    ...(shown.some(({ label }) => label?.worth === 'event')
      ? []
      : [`${at} · does not tell the event: ${shown.map(({ text }) => text).join(' ¶ ') || 'nothing'}`]),
    ...(words > STYLES[style].words ? [`${at} · ${words} words`] : []),
  ];
};
const errors = judgements.filter(({ of }) => !of.slug.startsWith('c')).flatMap(errorsOf);
console.log(`\n${errors.slice(0, Number(values.errors ?? 0)).join('\n')}`);
