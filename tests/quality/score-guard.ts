/**
 * Prints how well the guard tells the faithful texts of the invented passages from the altered ones:
 * `node tests/quality/score-guard.ts [--errors 30]`.
 */
import { parseArgs } from 'node:util';
import { readGuardCorpus } from './guard-corpus.ts';
import { guardFiguresOf, type JudgedText, judgeTexts } from './guard-judge.ts';

const { values } = parseArgs({ options: { errors: { type: 'string' } } });
const judged = readGuardCorpus().passages.flatMap(judgeTexts);

const print = (figures: Readonly<Record<string, number | null>>): void => {
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(34)} ${figure?.toFixed(1) ?? '–'}`);
};
print(guardFiguresOf(judged));

const how = ({ label }: JudgedText): string => (label.ok ? 'faithful' : label.how);
for (const [name, some] of Map.groupBy(judged, how))
  console.log(
    `${name.padEnd(34)} ${some.filter(({ label, verdict }) => label.ok === verdict.ok).length} of ${some.length}`,
  );

const errors = judged.filter(({ label, verdict }) => label.ok !== verdict.ok);
for (const { slug, label, verdict } of errors.slice(0, Number(values.errors ?? 0)))
  console.log(
    `\n${slug} · ${label.ok ? 'refused' : `let through (${label.how})`}: ${label.text}\n  ${verdict.reasons.map(({ says }) => says).join(' ')}`,
  );
