/**
 * Prints how well the engine finds the caveats of the invented passages: `node tests/quality/score-caveats.ts
 * [--to-learn] [--letter a] [--field courts] [--errors 30] [--only holder]`. Errors of letters c, h, i and z are not for reading: they measure what
 * was never looked at. With `--to-learn` of those in `caveats-to-learn`, whose labels name no holder.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slice } from '../../src/core/article.ts';
import { readPassages } from './caveat-corpus.ts';
import { caveatFiguresOf, mayBeRead } from './caveat-figures.ts';
import { type CaveatJudgement, judgeCaveats } from './caveat-judge.ts';

const { values } = parseArgs({
  options: {
    'to-learn': { type: 'boolean', default: false },
    letter: { type: 'string' },
    field: { type: 'string' },
    errors: { type: 'string' },
    only: { type: 'string' },
  },
});

const folder = values['to-learn'] ? [join(import.meta.dirname, 'caveats-to-learn')] : [];
const judgements = readPassages(...folder)
  .passages.filter(({ letter }) => values.letter === undefined || values.letter.includes(letter))
  .filter(({ field }) => values.field === undefined || field === values.field)
  .map(judgeCaveats);

const table = (columns: readonly [string, readonly CaveatJudgement[]][]): void => {
  const figures = columns.map(([, some]) => caveatFiguresOf(some));
  console.log(''.padEnd(34) + columns.map(([name, some]) => `${name} (${some.length})`.padStart(15)).join(''));
  for (const name of Object.keys(figures[0] ?? {}) as (keyof ReturnType<typeof caveatFiguresOf>)[])
    console.log(name.padEnd(34) + figures.map((one) => (one[name]?.toFixed(1) ?? '–').padStart(15)).join(''));
  console.log('');
};

const by = (of: (one: CaveatJudgement) => string): [string, CaveatJudgement[]][] =>
  [...Map.groupBy(judgements, of)].sort(([one], [other]) => one.localeCompare(other));

table([['all', judgements], ...by(({ passage }) => passage.letter)]);
table(by(({ passage }) => passage.style));

const kinds = new Map<string, { all: number; found: number }>();
for (const { gold, found } of judgements.flatMap(({ labels }) => labels)) {
  const kind = gold.kinds[0] ?? '';
  const sum = kinds.get(kind) ?? { all: 0, found: 0 };
  kinds.set(kind, { all: sum.all + 1, found: sum.found + (found === null ? 0 : 1) });
}
for (const [kind, { all, found }] of kinds) console.log(`${kind.padEnd(34)} ${found} of ${all} found`);

/** Each misreading in words for people, by class. */
const errorsOf = ({ passage, labels, given }: CaveatJudgement): [string, string][] => {
  const { text, slug } = passage;
  const errors: [string, string][] = [];
  for (const { gold, found, holder, claim, kept } of labels) {
    const label = `${slug} · ${gold.kinds.join('/')}: ${gold.text}`;
    if (found === null) errors.push(['not found', `${label}\n    in: ${text.replace(/\n+/gu, ' ¶ ')}`]);
    else if (holder !== 'right')
      errors.push([
        `holder ${holder}`,
        `${label}\n    ${gold.holders.join(' or ')} ≠ ${found.holder && slice(text, found.holder)}`,
      ]);
    if (claim === false)
      errors.push(['claim', `${label}\n    ${gold.claims.join(' or ')} ≠ ${found?.claim && slice(text, found.claim)}`]);
    if (kept === false) errors.push(['not kept', label]);
  }
  for (const { caveat, right } of given)
    if (!right)
      errors.push(['is none', `${slug} · ${caveat.kind} (${slice(text, caveat.cue)}): ${slice(text, caveat)}`]);
  return errors;
};

const errors = judgements.filter(({ passage }) => mayBeRead(passage)).flatMap(errorsOf);
const wanted = errors.filter(([kind]) => values.only === undefined || kind.includes(values.only));
for (const [kind, says] of wanted.slice(0, Number(values.errors ?? 0))) console.log(`\n${kind} · ${says}`);
