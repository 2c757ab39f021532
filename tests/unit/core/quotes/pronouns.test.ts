import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

describe('a pronoun beside a quotation', () => {
  test('is seldom somebody whom the quotation names', () => {
    expect(
      speakers('Odo Lunt, a pilot, works for Aldous Fenn.\n\n“Fenn will never close the bridge,” he told the paper.'),
    ).toEqual(['Odo Lunt']);
  });

  test('means who spoke last, whatever stands between the name and the verb', () => {
    const text =
      'Aldous Fenn called the plan “arbitrary.” Odo Lunt, a builder from Selwick, warned on Saturday that the move against Fenn could hurt the town.\n\n“The stakes are higher than one bridge,” he wrote in a blog post.';
    expect(speakers(text)[1]).toBe('Odo Lunt');
  });

  test('means who is named last as the source of what is told', () => {
    const text =
      'The old bridge came up again when Aldous Fenn spoke in the hall.\n\nThe town remembers it well, said Odo Lunt, a teacher at the school. “It was never safe to cross,” he said.';
    expect(speakers(text)).toEqual(['Odo Lunt']);
  });

  test('means who was asked, not who asked', () => {
    const text =
      'Aldous Fenn has led Harrow for years. Fenn is not well. Last month, Odo Lunt asked Fenn whether he would run again.\n\n“Of course I will run again,” he said.';
    expect(speakers(text)).toEqual(['Aldous Fenn']);
  });

  test('has the gender that makes most sense of all the article’s pronouns', () => {
    const text =
      'Ida Brook leads the council. She was elected in May, and she means to stay. She says that she has friends. Aldous Fenn hopes to lead it. He lost twice, but he will run again.\n\nBrook met Fenn at noon. “It is time for somebody new in the hall,” he said. “I mean to stay,” she answered.';
    expect(speakers(text)).toEqual(['Aldous Fenn', 'Ida Brook']);
  });

  test('is nobody’s whose gender another’s title tells', () => {
    const text =
      'A spokesman for Ida Brook gave no comment. She left early. “The bridge is closed for good,” she said.';
    expect(speakers(text)).toEqual(['Ida Brook']);
  });
});

describe('a surname', () => {
  test.each([
    ['Odo Brown leads the council.\n\n“The bridge is closed for good,” Brown said.', 'Odo Brown'],
    ['Ida West leads the council. West, a farmer, is new. “The bridge is closed for good,” she said.', 'Ida West'],
    ['Bill Lunt leads the council. “The bridge is closed for good,” he said.', 'Bill Lunt'],
  ])('may be a colour, a quarter or a bill: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('is known at the head of a sentence', () => {
    const text =
      'Odo Lunt met Aldous Fenn, who left. Lunt, for example, hopes for rain. “I have waited for it all year,” he said.';
    expect(speakers(text)).toEqual(['Odo Lunt']);
  });

  test('follows a nickname', () => {
    expect(speakers('Odo "Chick" Lunt came to the quay. “I have waited all year,” he said.')).toEqual([
      'Odo "Chick" Lunt',
    ]);
  });
});
