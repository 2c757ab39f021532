import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

const EARLIER = '“We were all there that night,” said Hanna Okoro, who runs the mill.\n\n';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

/** Who speaks after another person was quoted in the paragraph before. */
const next = (text: string): string | null | undefined => speakers(EARLIER + text).slice(1)[0];

describe('a name that looks like a function word', () => {
  test.each(
    'Per Will Mark May Grant Bill Rose Art Faith Hope An Ho Do So Jan June Even He'.split(' ').map((first) => [first]),
  )('is read where it stands in mid-sentence: %s', (first) => {
    const name = `${first} Lund`;
    expect(next(`“Nobody told us anything,” said ${name}, who keeps the light.`)).toBe(name);
    expect(next(`“Nobody told us anything,” ${name} said.`)).toBe(name);
  });

  test('is read where it begins a sentence that tells what somebody said', () => {
    expect(next('Per Lund said: “Nobody told us anything.”')).toBe('Per Lund');
  });

  test.each([
    ['So Brook said: “The bridge is closed for good.”', 'Brook'],
    ['“The bridge is closed for good,” said in May Councillor Ida Brook.', null],
    ['In May Ida Brook said: “The bridge is closed for good.”', 'Ida Brook'],
    ['Even Ida Brook said: “The bridge is closed for good.”', 'Ida Brook'],
  ])('is no name where the sentence needs the word: %s', (text, speaker) => {
    expect(next(text)).toBe(speaker);
  });
});

describe('a cue right after the marks whose subject cannot be read', () => {
  test.each([
    '“Nobody told us anything at all,” said of all things.',
    '“Nobody told us anything at all,” told Aldous Fenn.',
    '“Nobody told us anything at all,” later said in the hall.',
  ])('leaves the quotation blank rather than give it to who spoke before: %s', (text) => {
    expect(next(text)).toBe(null);
  });

  test('takes nothing from a quotation without any cue', () => {
    expect(next('“Nobody told us anything.”')).toBe('Hanna Okoro');
  });
});

describe('a name in apposition to a description', () => {
  test.each([
    ['“Nobody told us anything,” said Local 48’s president, Rosalind Quay.', 'Rosalind Quay', 'Local 48’s president'],
    ['“Nobody told us anything,” Local 48’s president, Rosalind Quay, said.', 'Rosalind Quay', 'Local 48’s president'],
    ['“Nobody told us anything,” said its director, Annalise Crane.', 'Annalise Crane', 'its director'],
    ['“Nobody told us anything,” said the club’s secretary, Percival Dane.', 'Percival Dane', 'the club’s secretary'],
    ['“Nobody told us anything,” Lucinda Farr, the Rovers coach, said.', 'Lucinda Farr', 'the Rovers coach'],
    ['“Nobody told us anything,” said Ward 3 councillor Lucinda Farr.', 'Lucinda Farr', 'Ward 3 councillor'],
  ])('speaks, and the description is the role: %s', (sentence, speaker, role) => {
    const text = EARLIER + sentence;
    const quote = findQuotes(text)[1];
    expect(quote?.speaker && slice(text, quote.speaker)).toBe(speaker);
    expect(quote?.role && slice(text, quote.role)).toBe(role);
  });

  test('is not found where the description belongs to the clause before', () => {
    const text = '“Nobody told us anything,” said Ida Brook. They met the old secretary, Percival Dane said.';
    expect(findQuotes(text).map(({ role }) => role)).toEqual([null]);
    const other = 'They met the old secretary, Percival Dane. “Nobody told us anything at all,” Dane said.';
    expect(findQuotes(other).map(({ speaker }) => speaker && slice(other, speaker))).toEqual(['Percival Dane']);
  });
});

describe('a voice within somebody’s own telling', () => {
  const intro = 'Ida Brook spoke to us about her childhood.\n\n';

  test('is part of the quotation whose marks are around it', () => {
    const text = `${intro}“My mother was strict. She said: ‘Never again.’ And she meant it,” said Ida Brook.`;
    expect(findQuotes(text).map((quote) => slice(text, quote))).toEqual([
      'My mother was strict. She said: ‘Never again.’ And she meant it,',
    ]);
  });

  test.each([
    'My mother was strict. She said: ‘Never again.’',
    'My mother was strict. She said: “Never again will you go there.”',
    'My mother was strict. She never smiled. She said: “Never again will you go there.”',
    'My father was strict, and he said: “Never again will you go there.”',
  ])('is not the teller’s where it has the only marks, and blank without a name: %s', (telling) => {
    expect(speakers(intro + telling)).toEqual([null]);
  });

  test('is that of the one whom the telling names', () => {
    const text = `${intro}My mother, Vera Brook, was strict. She said: “Never again will you go there.”`;
    expect(speakers(text)).toEqual(['Vera Brook']);
  });

  test('leaves a pronoun to the person written about where no relative is told of', () => {
    const text = `${intro}Her mother was strict. Brook left home early. She said: “Never again will I go there.”`;
    expect(speakers(text)).toEqual(['Ida Brook']);
  });
});

describe('people who speak together', () => {
  test.each([
    ['“Nobody told us anything at all,” Ida Brook and Odo Lunt wrote in a joint statement.', 'Ida Brook and Odo Lunt'],
    ['“Nobody told us anything at all,” said Ida Brook and Odo Lunt in a joint statement.', 'Ida Brook and Odo Lunt'],
    ['In a joint statement, Ida Brook and Odo Lunt said: “Nobody told us anything.”', 'Ida Brook and Odo Lunt'],
    ['Ida Brook and Odo Lunt said: “Nobody told us anything at all.”', 'Ida Brook and Odo Lunt'],
    ['“Nobody told us anything at all,” said Ida Brook, the mayor, and Odo Lunt, her deputy.', null],
    ['“Nobody told us anything at all,” Ida Brook, the mayor, and Odo Lunt said.', null],
    ['“Nobody told us anything at all,” said Ida Brook and her son.', null],
    ['“Nobody told us anything at all,” said the mayor and Odo Lunt.', null],
    ['“Nobody told us anything at all,” Vera Farr, Ida Brook and Odo Lunt said.', null],
  ])('are named together or not at all: %s', (text, speaker) => {
    expect(next(text)).toBe(speaker);
  });

  test.each([
    ['“Nobody told us anything at all,” said Ida Brook, and Odo Lunt agreed.', 'Ida Brook'],
    ['“Nobody told us anything at all,” said Ida Brook and left the hall.', 'Ida Brook'],
    ['“Nobody told us anything at all,” said Ida Brook of Harrow and Selwick.', 'Ida Brook'],
    ['Odo Lunt left and Ida Brook said: “Nobody told us anything at all.”', 'Ida Brook'],
  ])('are not where another clause or a place follows: %s', (text, speaker) => {
    expect(next(text)).toBe(speaker);
  });
});
