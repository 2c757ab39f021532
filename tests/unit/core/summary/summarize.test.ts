import { describe, expect, test } from 'vitest';
import { type Article, type Quote, slice } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { summarize } from '../../../../src/core/summary/summarize.ts';
import { words } from '../../../../src/core/text/words.ts';

const LEDE =
  'Councillor Ada Brook, who has run the harbour board in Lowmere since 2014, is leaving the Harbour Party and will sit alone.';
const REST = [
  'Brook told the council on Monday that the inquiry into the harbour contracts should not be hampered by her place in the party.',
  'The inquiry was opened in March after three contracts went to one shipping firm.',
  'Lowmere votes for a new council in the autumn.',
];

const article = (text: string, title: string | null = null): Article => articleFromText({ id: 'a', text, title });
const summary = (from: Article, quotes: readonly Quote[] = [], budget?: number): string[] =>
  summarize(from, quotes, budget === undefined ? {} : { words: budget }).sentences.map((span) =>
    slice(from.text, span),
  );
const quoteOf = (text: string, from: string, to: string): Quote => {
  const span = { start: text.indexOf(from), end: text.indexOf(to) + to.length };
  return {
    ...span,
    segments: [span],
    speaker: null,
    role: null,
    mention: null,
    cue: null,
    kind: 'statement',
    confidence: 0,
    key: false,
    rank: 0,
  };
};
const count = (sentences: readonly string[]): number => sentences.reduce((sum, one) => sum + words(one).length, 0);

describe('a summary', () => {
  test('tells the lede first, in whole sentences, within sixty words', () => {
    const told = summary(article([LEDE, ...REST].join('\n\n')));
    expect(told[0]).toBe(LEDE);
    expect(told.length).toBeGreaterThan(1);
    expect(count(told)).toBeLessThanOrEqual(60);
  });

  test('keeps to the budget it is given', () => {
    const told = summary(article([LEDE, ...REST].join('\n\n')), [], 24);
    expect(told).toEqual([LEDE]);
  });

  test('leaves the dateline out of the span', () => {
    expect(summary(article(`LOWMERE (Tidewire) — ${LEDE}`))).toEqual([LEDE]);
  });

  test('knows a dateline without a dash', () => {
    expect(summary(article(`LOWMERE (TW)${LEDE}`))).toEqual([LEDE]);
    expect(summary(article(`(TW)${LEDE}`))).toEqual([LEDE]);
    expect(summary(article(`(TW) ${LEDE}`))).toEqual([LEDE]);
  });

  test('begins with nothing that the lede would have named', () => {
    const long = `"${'We saw the water rise over the wall and then over the road and then over the yard and '.repeat(5)}it went on," said Ines Lund.`;
    const told = summary(article(`${long}\n\nThe plant makes paint for ships. ${LEDE}`, 'Flood'));
    expect(told).toEqual([LEDE]);
  });

  test('holds no piece of a sentence that was split in the middle', () => {
    expect(summary(article(`${LEDE}\n\n“clearly” needed a new harbour board, the mayor of Lowmere said.`))).toEqual([
      LEDE,
    ]);
  });

  test('leaves header lines and the date prefix out', () => {
    expect(summary(article(`title: Brook goes\ndate: 2026-03-02\n\n${LEDE}`))).toEqual([LEDE]);
    expect(summary(article(`date 2026-03-02 ${LEDE}`))).toEqual([LEDE]);
  });

  test('does not say the title again', () => {
    const told = summary(
      article(`Ada Brook leaves the Harbour Party.\n\n${REST[0]}`, 'Ada Brook Leaves Harbour Party'),
    );
    expect(told).toEqual([REST[0]]);
  });

  test('says the lede although the headline was taken from it', () => {
    const from = article('The old bridge will close on Monday. Ferries will carry the cars across the sound.');
    expect(from.titleDerived).toBe(true);
    expect(summary(from)[0]).toBe('The old bridge will close on Monday.');
  });
});

describe('a sentence that leans on the one before', () => {
  test.each([
    'He said that the contracts were lawful and that the harbour board would publish them.',
    'However, the harbour contracts were never published by the board.',
    'But the harbour board never published the contracts.',
    'On Friday she said that the harbour contracts would be published.',
    'Their contracts with the harbour board ran for nine years.',
  ])('comes only right after it: %s', (leaning) => {
    const apart = [LEDE, 'Nobody came.', leaning].join('\n\n');
    expect(summary(article(apart))).not.toContain(leaning);
    expect(summary(article(leaning.concat('\n\n', LEDE)))).toEqual([LEDE]);
    expect(summary(article([LEDE, leaning].join(' ')))).toEqual([LEDE, leaning]);
  });

  test.each([
    'It is not clear whether the harbour contracts were ever put to the board.',
    'There are three harbour contracts that the board never saw.',
    'This year the harbour board signed three contracts with one firm.',
    'Some harbour workers have left the board.',
    'In her first speech as mayor, Ines Lund promised a new harbour board.',
  ])('is not one whose first word only looks so: %s', (sentence) => {
    expect(summary(article(sentence))).toEqual([sentence]);
  });
});

describe('what is never chosen', () => {
  test.each([
    'Sign up here for the Harbour Post newsletter about the harbour.',
    'Click here for more about the harbour contracts and the council.',
    'READ MORE: The harbour contracts that Lowmere never saw.',
    'Photo: Ada Brook at the harbour on Monday.',
    'Ada Brook arrives at the harbour in Lowmere on Monday, March 2, 2026.',
    'Follow Maria Lund on Twitter for more about the harbour.',
    'Maria Lund is a reporter for the Harbour Post.',
    'Correction: an earlier version of this story gave the wrong harbour.',
    'I have lived by this harbour for sixty years and never saw a contract.',
    'Have your say on the harbour contracts in Lowmere.',
    'Reporting by Maria Lund in Lowmere; editing by Teo Vance.',
    'The harbour contracts',
    'UPDATE, 07:10: The harbour contracts have been published.',
    'CLAIM: The harbour board in Lowmere secretly sold the harbour.',
    'Hi all, it is Maria Lund with more about the harbour contracts.',
    'To complain about the harbour contracts, write to the harbour board.',
    '3/9 The harbour board is watched by gulls.',
    'Lund reported from Lowmere and Vance from the harbour.',
    'The harbour contracts in Lowmere are listed below.',
    'Stop signing the harbour contracts of Lowmere.',
  ])('%s', (line) => {
    expect(summary(article(`${line}\n\n${LEDE}`, 'Something else'))).toEqual([LEDE]);
    expect(summary(article(line, 'Something else')).filter((told) => told === line)).toEqual([]);
  });

  test('words in marks with nobody named as saying them', () => {
    const text = `${LEDE}\n\n"The harbour contracts were never put to the board in Lowmere."`;
    const quote = quoteOf(text, 'The harbour contracts', 'in Lowmere.');
    expect(summary(article(text), [quote])).toEqual([LEDE]);
  });

  test('a sentence in which a quotation begins or ends that goes on outside it', () => {
    const text = [LEDE, ...REST].join('\n\n');
    const quote = { ...quoteOf(text, 'after three contracts', 'Lowmere votes'), segments: [] };
    expect(summary(article(text), [quote])).toEqual([LEDE, REST[0]]);
  });

  test('words after a mark that nothing closes', () => {
    expect(summary(article(`${LEDE}\n\n'The harbour contracts were never put to the board, said Vance.`))).toEqual([
      LEDE,
    ]);
    expect(summary(article(`${LEDE}\n\n“The harbour contracts were never put to the board, said Vance.`))).toEqual([
      LEDE,
    ]);
  });

  test('a piece of a quotation that runs over several paragraphs', () => {
    const text = `${LEDE}\n\n"The harbour board signed three contracts.\n\nThe council in Lowmere never saw the harbour contracts.\n\nThat is all I know," said Vance.`;
    const quote = quoteOf(text, 'The harbour board signed', 'That is all I know,');
    const inside = 'The council in Lowmere never saw the harbour contracts.';
    expect(summary(article(text))).toContain(inside);
    expect(summary(article(text), [quote])).toEqual([LEDE]);
  });
});

describe('a lede longer than the budget', () => {
  const long = (tail: string): string =>
    `The harbour board in Lowmere has signed three contracts with one shipping firm for the dredging of the northern basin, the repair of the old sea wall and the running of the ferry to Tolland for nine years from next January, ${tail}`;

  test('ends at a clause where the rest bears on nothing', () => {
    const told = summary(
      article(
        long(
          'making it by far the largest owner of ships and sheds on this coast and the third largest employer of the whole county after the two hospitals and the brick works.',
        ),
      ),
    );
    expect(told).toEqual([long('').replace(/, $/, '')]);
  });

  test.each([
    'after a vote which the opposition on the council has called unlawful and which the court in Tolland may yet declare void if it finds that two members were not there at all.',
    'according to three letters that the Harbour Post has seen and that were sent to all nine members of the board in the week before the vote was taken in an empty room.',
  ])('is left out where the rest bears on it: %s', (tail) => {
    const told = summary(article(`${long(tail)}\n\n${REST[1]}`));
    expect(told).toEqual([REST[1]]);
  });
});

test('an article without a sentence has no summary', () => {
  expect(summarize(article(''), []).sentences).toEqual([]);
  expect(summarize(article('Ships\nSheds\nFerries'), []).sentences).toEqual([]);
});
