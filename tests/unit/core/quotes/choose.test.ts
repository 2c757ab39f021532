import { describe, expect, test } from 'vitest';
import { type Summary, slice } from '../../../../src/core/article.ts';
import { judgeKeyQuotes } from '../../../../src/core/quotes/choose.ts';
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

/** Why the last quote of a text is key or not. */
const why = (text: string, summary = nothing): string => {
  const verdict = judgeKeyQuotes(text, findQuotes(text), summary, '').at(-1)?.verdict;
  return verdict === undefined ? 'not found' : verdict.why;
};
const by = (words: string, speaker = 'Ida Brook, the harbour master'): string => `“${words}” said ${speaker}.`;

describe('leans on what stands outside of it, and so is not key:', () => {
  test.each([
    ['he, in a court', 'He looked at the jury once and never again that week,'],
    ['she, in sport', 'She’s the best bowler that this county has ever sent abroad,'],
    ['they, in business', 'They paid for the mill with money that was never theirs,'],
    ['him, told', 'I told him to leave the gate,'],
    ['them, at once', 'Let them pay for the roof,'],
    ['it, wanted', 'We never wanted it on this street,'],
    ['a bare denial', 'It is not what we asked for,'],
    ['a bare verdict', 'That’s what makes this a comedy,'],
    ['a bare demonstrative', 'These are ours and not yours,'],
    ['if she', 'If she bats like that we win,'],
    ['it, under a verb', 'Don’t put it in the calendar,'],
    ['her, asked', 'We asked her about the ledger twice,'],
  ])('%s', (_, words) => {
    expect(why(by(words))).toBe('leans');
  });
});

describe('holds what it speaks of, and so may be key:', () => {
  test.each([
    ['this before a noun', 'This bridge will be shut before the winter storms come,'],
    ['it, made clear', 'We made it clear that the mill must close this year,'],
    ['they for anybody', 'Everyone knows they cannot sell a mill without its water,'],
    ['a name before she', 'Uma told us she would play the whole final tomorrow,'],
    ['him, far from the beginning', 'The court heard every witness in Selwick before the judge sent him down,'],
    ['it is, with room to say what', 'It is a scandal that no council paid for the levee in nine years,'],
    ['we', 'We shall build another bridge beside the ferry landing,'],
    ['I', 'I have never seen a frog of this colour anywhere else,'],
    ['a number', '412 families lost their roofs in one night in Selwick,'],
    ['an order to nobody', 'Build the levee higher before another spring comes,'],
  ])('%s', (_, words) => {
    expect(why(by(words))).toBe('key');
  });
});

describe('says why a quote is not key:', () => {
  const strong = 'The council will never close a bridge without a vote of the whole town,';
  test.each([
    [
      'a fragment of somebody else’s sentence',
      'Ida Brook called the levee “a monument to nine lost years of planning”.',
      'no statement',
    ],
    ['nobody near it', '“The pier is shut for the winter and nobody will miss it.”', 'nobody'],
    ['a passer-by', by(strong, 'a passer-by'), 'no name'],
    ['an office and no name', by(strong, 'the MLA'), 'no name'],
    ['an official without a name', by(strong, 'a senior official'), 'no name'],
    ['five words', by('We shall close the pier,'), 'short'],
    ['one word', by('Never,'), 'short'],
    [
      'a sentence too long for a card',
      by(`We think that ${'the mill and the levee and '.repeat(12)}the pier must go,`),
      'long',
    ],
    [
      'a beginning in mid-sentence',
      'Ida Brook said: “because the pier was built on sand and nobody said so.”',
      'begins midway',
    ],
    [
      'a question without more',
      `${by(strong, 'Odo Lunt')}\n\n“Is it not what they wanted to do there?” asked Ida Brook.`,
      'weak',
    ],
    [
      'a second one of the same speaker',
      `${by('The council will never close a harbour or a road without a vote of our whole town and its farmers,')}\n\n${by('The mill needs the water more than this town needs a third road,', 'Odo Lunt')}\n\n${by(strong)}`,
      'heard',
    ],
  ])('%s', (_, text, verdict) => {
    expect(why(text)).toBe(verdict);
  });

  test('tells the word it leans on, the words it has and the confidence it lacks, in numbers', () => {
    const verdictOf = (text: string, confidence?: number) => {
      const quotes = findQuotes(text).map((quote) => (confidence === undefined ? quote : { ...quote, confidence }));
      return judgeKeyQuotes(text, quotes, nothing, '').at(-1)?.verdict;
    };
    const leaning = by('I told him to leave the gate,');
    const at = leaning.indexOf('him');
    expect(verdictOf(leaning)).toEqual({ why: 'leans', on: { start: at, end: at + 3 } });
    expect(verdictOf(by('We shall close the pier,'))).toEqual({ why: 'short', words: 5, fewest: 6 });
    expect(verdictOf(by(strong), 0.7)).toEqual({ why: 'unsure', sure: 0.7, least: 0.9 });
  });

  test('tells that the summary has it where that is what keeps it back', () => {
    const text = `${by(strong, 'Odo Lunt')}\n\n${by('Snow shut the road to the pier today,')}`;
    const second = sentences(text)[1];
    expect(why(text, { sentences: second === undefined ? [] : [second] })).toBe('told');
  });

  test('tells that three better ones are key', () => {
    const text = ['Odo Lunt', 'Asha Rao', 'Aldous Fenn', 'Marta Quill'].map((name) => by(strong, name)).join('\n\n');
    expect(why(text)).toBe('enough');
    expect(key(text)).toHaveLength(3);
  });
});

test('opposing sides are both key, each by its own name, whoever spoke first', () => {
  const one = by(
    'The mill must close this summer since its old wheel has killed every trout in our river,',
    'Odo Lunt',
  );
  const other = by(
    'The mill feeds forty families in our town and has never harmed a single trout or river,',
    'Asha Rao',
  );
  expect(key(`${one}\n\n${other}`)).toHaveLength(2);
  expect(key(`${other}\n\n${one}`)).toHaveLength(2);
});

test('the quotes come back in the order in which they stand, key or not', () => {
  const starts = chooseKeyQuotes(DEBATE, findQuotes(DEBATE), nothing).map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
});
