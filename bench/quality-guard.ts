/**
 * Runs the guard over JSON Lines and writes a line `{id, label}` for each (1 = borne), to be scored; what was refused goes to
 * standard error by kind, and with `--errors` in words.
 *
 *   node bench/quality-guard.ts TEXTS.jsonl [--errors] > predictions.jsonl     {id, doc, summary, label?}
 *   node bench/quality-guard.ts --verbatim ARTICLES.jsonl                      {id, text, sents[]}
 *
 * With `--verbatim` the first three sentences of each article are judged, as they are, in small letters and parted from their marks:
 * whatever is refused there is a false alarm.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFaithful, type Verdict } from '../src/core/guard/check.ts';

interface Line {
  readonly id: string;
  readonly doc?: string;
  readonly summary?: string;
  readonly label?: number;
  readonly text?: string;
  readonly sents?: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, verbatim: { type: 'boolean' } },
});
const lines = readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n')
  .map((line): Line => JSON.parse(line));

const kinds = new Map<string, number>();
let spent = 0;
const judge = (source: string, text: string, wrong: boolean): Verdict => {
  const began = performance.now();
  const verdict = checkFaithful(source, text);
  spent += performance.now() - began;
  for (const kind of new Set(verdict.reasons.map((reason) => reason.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (values.errors && verdict.ok === wrong)
    console.error(`${text}\n  ${verdict.reasons.map(({ kind, says }) => `${kind}: ${says}`).join(' ')}\n`);
  return verdict;
};

/** As treebanks write it: every mark a word of its own. */
const tokenised = (text: string): string =>
  text.replaceAll(/(\p{L})(n['’]t)\b/gu, '$1 $2').replaceAll(/(['’](?:s|re|ve|ll|d|m)\b|[.,;:!?"“”()])/gu, ' $1 ');

let judged = 0;
if (values.verbatim) {
  let alarms = 0;
  for (const { text = '', sents = [] } of lines) {
    const lead = sents.slice(0, 3).join(' ');
    for (const each of [lead, lead.toLowerCase(), tokenised(lead)]) {
      judged += 1;
      if (!judge(text, each, false).ok) alarms += 1;
    }
  }
  console.log(`${alarms} false alarms of ${judged}: ${((100 * alarms) / judged).toFixed(2)} %`);
} else
  for (const { id, doc = '', summary = '', label = 1 } of lines) {
    judged += 1;
    console.log(JSON.stringify({ id, label: judge(doc, summary, label === 0).ok ? 1 : 0 }));
  }
console.error(
  `${judged} texts, ${(spent / judged).toFixed(2)} ms each; refused for ${JSON.stringify(Object.fromEntries(kinds))}`,
);
