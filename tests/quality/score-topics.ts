/**
 * How well the topics of the invented items are told: `node tests/quality/score-topics.ts [--letter a|c] [--errors 20]`.
 * What is wrong in `c` is never shown: those items are what the words were not chosen by.
 */
import { parseArgs } from 'node:util';
import { topicFiguresOf, topicVerdicts } from './topic-corpus.ts';

const { values } = parseArgs({
  options: { letter: { type: 'string', default: '' }, errors: { type: 'string', default: '0' } },
});

const verdicts = topicVerdicts(values.letter);
for (const [name, figure] of Object.entries(topicFiguresOf(verdicts))) {
  console.log(`${name.padEnd(16)} ${figure === null ? 'nothing to judge' : figure.toFixed(1)}`);
}
const errors = verdicts.filter(
  ({ item, found }) =>
    !item.id.startsWith('c-') && (found === null ? item.topics.length > 0 : !item.topics.includes(found)),
);
for (const { item, found } of errors.slice(0, Number(values.errors))) {
  console.log(
    `\n${item.id}: ${found ?? 'none'}, not ${item.topics.join(' or ') || 'none'}\n  ${item.title}\n  ${item.text}`,
  );
}
