import { describe, expect, test } from 'vitest';
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
    '"The bridge is closed for good and no lorry will ever cross it again," said Ida Brook. "We shall build another bridge beside the ferry landing next spring, with room for trams and carts," she said.';
  expect(key(text)).toHaveLength(2);
});

describe('a quote that is never key, whatever else there is:', () => {
  const said = (words: string): string => `"${words}," said Ida Brook, the mayor of Harrow.`;
  const long = 'the council will never close a bridge without a vote of the whole town and '.repeat(4);

  test.each([
    ['five words or fewer', 'We shall close the bridge', 'We shall close the old bridge'],
    ['more than 45 words', `We think that ${long}that is that`, `We think that ${long.slice(0, 150)}`],
  ])('%s', (_, never, may) => {
    expect(key(said(never))).toEqual([]);
    expect(key(said(may))).toHaveLength(1);
  });

  test('one whose speaker is unsure', () => {
    const text = said('The council will never close a bridge without a vote');
    const unsure = findQuotes(text).map((quote) => ({ ...quote, confidence: 0.8 }));
    expect(chooseKeyQuotes(text, unsure, nothing).filter((quote) => quote.key)).toEqual([]);
  });

  test('a weak one beside a strong one', () => {
    const text = `${said('The council will never close a bridge without a vote of the whole town')}

"Is it not what they wanted to do?" asked Aldous Fenn.`;
    expect(key(text)).toEqual(['The council will never close a bridge without a vote of the whole town,']);
  });
});

test.each([
  ['stands alone', 'Fenn told the drivers to stop at the gate,', 'He told them that it had to stop there,'],
  ['tells', 'The council will pay for the new bridge,', 'Will the council pay for the new bridge?'],
  [
    'is long enough to tell',
    'Every lorry in Harrow will have to go round by the lake road,',
    'Every lorry will have to go round,',
  ],
  [
    'has nobody else’s words in it',
    'The council said that nobody would miss it,',
    'The council said ‘nobody would miss it’,',
  ],
])('ranks before another where it %s', (_, one, other) => {
  const rank = (words: string): number => {
    const text = `“${words}” said Ida Brook.`;
    return chooseKeyQuotes(text, findQuotes(text), nothing)[0]?.rank ?? Number.NaN;
  };
  expect(rank(one)).toBeGreaterThan(rank(other));
});

test('ranks higher for what the title is about', () => {
  const text = '"The council will never close a bridge without a vote," said Ida Brook.';
  const rank = (title: string): number | undefined => chooseKeyQuotes(text, findQuotes(text), nothing, title)[0]?.rank;
  expect(rank('Council to vote on bridge')).toBeGreaterThan(rank('Snow falls in Selwick') ?? Number.NaN);
});
