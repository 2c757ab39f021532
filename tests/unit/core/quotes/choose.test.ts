import { expect, test } from 'vitest';
import { type Summary, slice } from '../../../../src/core/article.ts';
import { chooseKeyQuotes, findQuotes } from '../../../../src/core/quotes/index.ts';
import { sentences } from '../../../../src/core/text/sentences.ts';

const nothing: Summary = { sentences: [] };
const key = (text: string, summary = nothing): string[] =>
  chooseKeyQuotes(text, findQuotes(text), summary)
    .filter((quote) => quote.key)
    .sort((one, other) => other.rank - one.rank)
    .map((quote) => slice(text, quote));

const DEBATE = `Ida Brook and Aldous Fenn fell out over the bridge in Harrow.

"We must close the old bridge before somebody is hurt," said Ida Brook. "And then there is that." "We cannot pay for a new road and a new bridge at once," she added.

"The council is wrong, and the town will never forgive it for this," said Aldous Fenn.

"The bridge was built eighty years ago by my grandfather’s firm," said a passer-by.`;

test('opposing speakers have a key quote each', () => {
  const chosen = key(DEBATE);
  expect(chosen).toContain('The council is wrong, and the town will never forgive it for this,');
  expect(chosen.filter((words) => /^We /.test(words))).toHaveLength(1);
});

test('words that lean on others, fragments and unattributed quotes are never key while there are better', () => {
  expect(key(DEBATE)).not.toContain('And then there is that.');
  expect(key('Ida Brook called it “a shame”.')).toEqual([]);
  expect(key('“The bridge is closed for good and nobody will miss it.”')).toEqual([]);
});

test('a quote that the summary already shows gives way', () => {
  const text =
    '"The bridge is closed for good today," said Ida Brook. "We will build another one next year," she said.';
  const [first] = sentences(text);
  const ranked = chooseKeyQuotes(text, findQuotes(text), { sentences: first === undefined ? [] : [first] });
  const plain = chooseKeyQuotes(text, findQuotes(text), nothing);
  expect(ranked[0]?.rank).toBeLessThan((plain[0]?.rank ?? 0) - 1);
  expect(ranked[0]?.rank).toBeLessThan(ranked[1]?.rank ?? 0);
});

test('a speaker whom nothing names is not key', () => {
  expect(key('"The bridge is closed for good today and nobody will miss it," said a poster.')).toEqual([]);
});

test('one speaker alone may have two', () => {
  const text =
    '"The bridge is closed for good today," said Ida Brook. "We will build another one next year," she said.';
  expect(key(text)).toHaveLength(2);
});
